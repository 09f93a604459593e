package org.ragstone.api.report.page;

import java.util.List;
import java.util.Locale;
import org.ragstone.api.view.PostHeld;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Indicator;

/** An indicator, where it is explained: its results on each basis, who answers for it alone, and what was written of it. */
public record Subject(
        String id, Indicator indicator, List<Result> results, List<PostHeld> posts, List<Said> commentary) {
    public Subject {
        results = List.copyOf(results);
        posts = List.copyOf(posts);
        commentary = List.copyOf(commentary);
    }

    /** A result, on which basis it is, and its status. */
    public record Result(JudgedResult judged, String basis, Mark status) {
        static Result of(JudgedResult judged) {
            return new Result(
                    judged,
                    Wording.basis(judged.due().basis()),
                    new Mark("", judged.status().map(each -> each.word()), "No status", "", ""));
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
