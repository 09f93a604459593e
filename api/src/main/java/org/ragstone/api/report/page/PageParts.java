package org.ragstone.api.report.page;

import java.util.List;
import java.util.Set;
import org.ragstone.api.view.Wording;
import org.ragstone.framework.DashboardPart;
import org.ragstone.framework.Headings;

/** The parts that a page has something to say in, what they are headed with, and the ids that address them. Immutable. */
public final class PageParts {
    private final Headings own;
    private final List<DashboardPart> here;

    PageParts(Headings own, Set<DashboardPart> here) {
        this.own = own;
        this.here = here.stream().sorted().toList();
    }

    /** In their order. */
    public List<DashboardPart> all() {
        return here;
    }

    public boolean has(DashboardPart part) {
        return here.contains(part);
    }

    /** What a part is headed with, in the words of the edition where it has its own. */
    public String heading(DashboardPart part) {
        return own.of(part).orElseGet(() -> Wording.part(part));
    }

    public static String id(DashboardPart part) {
        return "rs-" + part.word();
    }
}
