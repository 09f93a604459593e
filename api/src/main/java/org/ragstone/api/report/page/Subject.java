package org.ragstone.api.report.page;

import java.util.List;
import java.util.Locale;
import org.ragstone.api.report.Outline;
import org.ragstone.api.view.PostHeld;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.model.Indicator;

/** An indicator, where it is explained: its results on each basis, who answers for it alone, and what was written of it. */
public record Subject(
        String id, Indicator indicator, List<Result> results, List<PostHeld> posts, List<Said> commentary) {
    public Subject {
        results = List.copyOf(results);
        posts = List.copyOf(posts);
        commentary = List.copyOf(commentary);
    }

    /** A result, and by what it was judged. */
    public record Result(JudgedResult judged, Edition edition) {
        /** On which basis, for which period: "Year to date, July 2018". */
        public String heading() {
            return Wording.basis(judged.due().basis()) + ", "
                    + judged.due().period().title();
        }

        public Mark status() {
            return new Mark("", judged.status().map(Finding::word), Marks.NO_STATUS, "", "");
        }

        /** How it stands and why, in the words of {@code explain}. */
        public List<Outline> lines() {
            return Outline.of(edition, judged).below();
        }
    }

    /** What it is called in its row. */
    public String title() {
        return indicator.heading();
    }

    /** How it is measured: "Key performance indicator, monthly, in %; higher is better". */
    public String measured() {
        String unit = indicator.unit().isEmpty() ? "" : ", in " + indicator.unit();
        String often = indicator.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "Measured " + often + unit + "; " + indicator.polarity().words();
    }
}
