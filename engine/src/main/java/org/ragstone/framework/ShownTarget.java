package org.ragstone.framework;

import org.ragstone.model.JudgedAgainst;

/** Which target a report can show, whatever counts: one that is set, as it is set. */
enum ShownTarget {
    YEAR_END_TARGET(JudgedAgainst.YEAR_END_TARGET),
    PHASED_TARGET(JudgedAgainst.PHASED_TARGET);

    private final JudgedAgainst target;

    ShownTarget(JudgedAgainst target) {
        this.target = target;
    }

    JudgedAgainst target() {
        return target;
    }
}
