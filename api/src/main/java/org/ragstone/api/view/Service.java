package org.ragstone.api.view;

import org.ragstone.model.Indicator;

/** What a block of the dashboard is of: a service, and who delivers it where somebody else does, else an empty text. */
public record Service(String name, String deliveredBy) {
    private static final String NO_NAME = "Results";

    static Service of(Indicator indicator) {
        String name = indicator.service().isEmpty() ? NO_NAME : indicator.service();
        String by = indicator.post("delivered_by");
        return new Service(name, by.equals(name) ? "" : by);
    }

    /** Both on one line. */
    public String heading() {
        return deliveredBy.isEmpty() ? name : name + " (delivered by " + deliveredBy + ")";
    }
}
