package org.ragstone.api.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.api.report.Outline;
import org.ragstone.api.report.chart.ChartData;
import org.ragstone.api.report.chart.Drawing;
import org.ragstone.api.view.PostHeld;
import org.ragstone.model.Indicator;

/**
 * An indicator, where it is explained: its results on each basis, who answers for it alone, and what was written of it.
 * {@code isCharted} says whether its charts are read without opening anything, since something that was concluded rests on them.
 *
 * @param drawn what is drawn of the runs that its results end
 * @param told how each result stands and why, in the words of {@code explain}
 */
public record Subject(
        String id,
        Indicator indicator,
        List<Result> results,
        List<PostHeld> posts,
        List<Said> commentary,
        boolean isCharted,
        Supplier<Charts> drawn,
        Supplier<List<List<Outline>>> told) {
    public Subject {
        results = List.copyOf(results);
        posts = List.copyOf(posts);
        commentary = List.copyOf(commentary);
    }

    /** A result by its basis and period, and its status. */
    public record Result(String heading, Mark status) {}

    /** A drawing of each result, and their data where these stand together. */
    public record Charts(List<Drawing> drawings, Optional<ChartData> data) {
        public Charts {
            drawings = List.copyOf(drawings);
        }
    }

    public Charts charts() {
        return drawn.get();
    }

    public List<List<Outline>> lines() {
        return told.get();
    }

    /** What it is called in its row. */
    public String title() {
        return indicator.heading();
    }

    /** "Measured monthly, in %; higher is better". */
    public String measured() {
        String unit = indicator.unit().isEmpty() ? "" : ", in " + indicator.unit();
        String often = indicator.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "Measured " + often + unit + "; " + indicator.polarity().words() + ".";
    }
}
