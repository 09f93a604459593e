package org.ragstone.policy.language;

import java.util.Optional;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;

/** Where the answers of a result come from: the data and the arithmetic behind them. Grounds are words with figures. */
public interface ResultOrigin {
    /** The word for which target the result has. */
    String targetSet();

    /** The word for whether its target is the same all year. */
    String targetThroughYear();

    /** The word for where its figure stands to the expected range. */
    String range();

    String basisGround();

    String stateGround();

    String stageGround();

    String targetSetGround();

    String targetThroughYearGround();

    String rangeGround();

    String assessmentGround();

    /** Which earlier figure that is, beside this one. */
    String comparisonGround(EarlierFigure against);

    /** How many periods in a row, up to this one, the result has had the status; 1 where it did not before. */
    int inARow(String outcome);

    /** Which periods those are. */
    String inARowGround(String outcome);

    /** For how many periods in a row, up to the one before this one, the status was one of the run's. */
    int inARowBefore(String run);

    /** Which periods those are, and from where on they were judged. */
    String inARowBeforeGround(String run);

    /** Which statuses the run counts. */
    String runGround(String run);

    /** The figure held against the target or the floor that counts, or empty without a figure or such a target. */
    Optional<FigureAgainstTarget> against(JudgedAgainst target);
}
