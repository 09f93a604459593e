package org.ragstone.api.report.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ragstone.api.report.Outline;
import org.ragstone.api.report.chart.Drawing;
import org.ragstone.api.view.PostHeld;
import org.ragstone.model.Indicator;

/**
 * An indicator, where it is explained: its results on each basis, who answers for it alone, and what was written of it.
 * {@code isCharted} says whether its charts are read without opening anything, since something that was concluded rests on them.
 */
public record Subject(
        String id,
        Indicator indicator,
        List<Result> results,
        List<PostHeld> posts,
        List<Said> commentary,
        boolean isCharted) {
    public Subject {
        results = List.copyOf(results);
        posts = List.copyOf(posts);
        commentary = List.copyOf(commentary);
    }

    /** A result, its status, what is drawn of the run that it ends, and how it stands and why in the words of {@code explain}. */
    public record Result(String heading, Mark status, Supplier<Drawing> drawn, Supplier<List<Outline>> told) {
        public Drawing drawing() {
            return drawn.get();
        }

        public List<Outline> lines() {
            return told.get();
        }
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
