package org.ragstone.warning;

import org.ragstone.arithmetic.Aim;
import org.ragstone.join.DueResult;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Standards;

/** A target that a figure was held against, that of the year or that of the period itself, or a floor alone. */
record HeldTarget(JoinedIndicator of, JoinedResult result, JudgedAgainst which) {
    DueResult due() {
        return result.due();
    }

    Indicator indicator() {
        return due().indicator();
    }

    Standards standards() {
        return result.standards().of(which).orElseThrow();
    }

    Aim aim() {
        return result.standards().aim(which).orElseThrow();
    }

    boolean isRelative() {
        return which.isTarget() && standards().isRelative();
    }

    /** As a sentence names it: "target of `A1` for 2018-07, more than 100 (last year's figure)". */
    String words() {
        String period = isRelative()
                ? " for " + due().figurePeriod() + " " + due().basis()
                : written().ofPeriod();
        return "%s of `%s`%s, %s".formatted(of.join().targetName(), indicator().ref(), period, levels());
    }

    /** "92", "105 (last year's 100 and 5% of it)". */
    String levels() {
        return result.standards().targets().of(which).orElseThrow().words();
    }

    /** Likewise, as much as was due: "7/12 of 120". */
    String levelsDue() {
        return result.standards().due(which).before() + levels();
    }

    /** Where it is written. */
    WrittenStandard written() {
        return WrittenStandard.ofTarget(this);
    }
}
