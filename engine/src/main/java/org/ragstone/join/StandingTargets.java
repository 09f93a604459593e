package org.ragstone.join;

import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.RelativeLevel;
import org.ragstone.model.JudgedAgainst;

/** The targets a result could be judged against, whichever counts: the year's, and that of its own period. */
public record StandingTargets(Optional<StandingTarget> forTheYear, Optional<StandingTarget> forThePeriod) {
    /** The one of them, or empty where it is not set. */
    public Optional<StandingTarget> of(JudgedAgainst target) {
        return switch (target) {
            case YEAR_END_TARGET, PRO_RATA_TARGET -> forTheYear;
            case PHASED_TARGET -> forThePeriod;
            case FLOOR -> Optional.empty();
        };
    }

    /** One of them, and how it comes of last year's figure where it is relative to that. */
    public record StandingTarget(Aim aim, Optional<RelativeLevel> relative) {
        /** "92", or "105 (last year's 100 and 5% of it)". */
        public String words() {
            return aim.levels()
                    + relative.map(each -> " (" + each.words() + ")").orElse("");
        }
    }
}
