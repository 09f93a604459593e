package org.ragstone.api.report.page;

import java.util.List;
import org.ragstone.api.view.PostHeld;
import org.ragstone.api.view.Service;

/** A service on a page: who answers for all of it, its tables, what was written of it, and each of its indicators. */
public record Section(
        String id,
        Service service,
        List<PostHeld> posts,
        List<PageTable> tables,
        List<Said> commentary,
        List<Subject> subjects) {
    public Section {
        posts = List.copyOf(posts);
        tables = List.copyOf(tables);
        commentary = List.copyOf(commentary);
        subjects = List.copyOf(subjects);
    }

    /** Those of its indicators whose charts are read without opening anything. */
    public List<Subject> charted() {
        return subjects.stream().filter(Subject::isCharted).toList();
    }

    /** Others of its indicators of which something was written. */
    public List<Subject> spokenOf() {
        return subjects.stream()
                .filter(each -> !each.isCharted() && !each.commentary().isEmpty())
                .toList();
    }
}
