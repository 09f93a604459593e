package org.ragstone.api.report.page;

import java.util.Locale;

/** A part of a page by the id that addresses it, and what it is headed with unless an edition says otherwise. */
public enum Part {
    PROBLEMS("Problems"),
    SUMMARY("Summary"),
    TOTALS("Totals"),
    ATTENTION("What needs attention"),
    MOVES("What has moved"),
    SERVICES("Services"),
    COMMENTARY("Commentary"),
    ACTIONS("Required actions"),
    WARNINGS("Warnings"),
    GUIDANCE("Guidance notes"),
    JUDGED("How it was judged");

    private final String heading;

    Part(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    public String id() {
        return "rs-" + name().toLowerCase(Locale.ROOT);
    }
}
