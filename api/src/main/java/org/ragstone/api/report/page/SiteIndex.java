package org.ragstone.api.report.page;

import java.util.List;
import java.util.stream.Collectors;

/** What the index of a site of dashboards tells: those of each framework and council, the newest first. */
public record SiteIndex(List<Group> groups, boolean isPublic) {
    /** What the public is told of what it does not see. */
    public static final String WITHHELD =
            "Figures that count so few cases that people could be recognised are withheld, and so are others from which these could be worked out.";

    public SiteIndex {
        groups = List.copyOf(groups);
    }

    /** The dashboards of a council under a framework. */
    public record Group(String framework, String council, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A dashboard: where it is from here, and how many results come under each word, a line for each column. */
    public record Entry(
            String address,
            String title,
            String period,
            String council,
            String framework,
            List<String> counts,
            boolean illustrative) {
        public Entry {
            counts = List.copyOf(counts);
        }
    }

    /** What the site is called: by its councils. */
    public String title() {
        return "Performance dashboards: "
                + groups.stream().map(Group::council).distinct().collect(Collectors.joining(", "));
    }

    /** Whether there are made up figures in any of them. */
    public boolean isIllustrative() {
        return groups.stream().flatMap(each -> each.entries().stream()).anyMatch(Entry::illustrative);
    }
}
