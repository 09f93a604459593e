package org.ragstone.api.report.page;

import java.util.List;
import org.ragstone.model.Commentary;
import org.ragstone.model.Period;

/** What somebody wrote: the post, or an empty text, with the period where that is not the report's, and the lines of it. */
public record Said(String by, List<String> lines) {
    public Said {
        lines = List.copyOf(lines);
    }

    /** Of a service that is named where it is named. */
    static Said ofService(Commentary commentary, Period report) {
        Said said = of(commentary, report);
        return commentary.ref().isEmpty() ? said : new Said(commentary.ref() + ": " + said.by(), said.lines());
    }

    static Said of(Commentary commentary, Period report) {
        String of = commentary.period().equals(report)
                ? ""
                : "(" + commentary.period().title() + ")";
        return new Said(
                (commentary.post() + " " + of).strip(),
                commentary.text().lines().filter(each -> !each.isBlank()).toList());
    }
}
