package org.ragstone.join;

import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.RelativeLevel;

/** The targets a result could be judged against, whichever counts: the year's, and that of its own period. */
public record StandingTargets(Optional<StandingTarget> forTheYear, Optional<StandingTarget> forThePeriod) {
    /** One of them, and how it comes of last year's figure where it is relative to that. */
    public record StandingTarget(Aim aim, Optional<RelativeLevel> relative) {
        /** "92", or "105 (last year's 100 and 5% of it)". */
        public String words() {
            return aim.levels()
                    + relative.map(each -> " (" + each.words() + ")").orElse("");
        }
    }
}
