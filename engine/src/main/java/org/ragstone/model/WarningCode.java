package org.ragstone.model;

/** What makes no sense and can still be judged. A data set acknowledges a warning by its code. */
public enum WarningCode {
    /** A figure that its unit or its indicator does not allow: 120 %. */
    OUT_OF_BOUNDS,
    /** A figure a hundred times another that it should be like, or a hundredth of it. */
    HUNDREDFOLD,
    /** A part of more than the whole. */
    NUMERATOR_OVER_DENOMINATOR,
    /** A figure that is not what its own numerator and denominator come to. */
    VALUE_NOT_OF_ITS_PARTS,
    /** A target that no figure achieves. */
    TARGET_OUT_OF_REACH,
    /** A target that every figure achieves. */
    TARGET_ALWAYS_ACHIEVED,
    /** A relative target, and no figure that it is relative to. */
    NO_EARLIER_FIGURE,
    /** The target or the floor of a whole year, and a sum of a part of it. */
    YEAR_TARGET_FOR_PART_OF_YEAR,
    /** A period without a phased target in a year that has some. */
    PHASE_MISSING,
    /** One phased target for figures on several bases. */
    PHASE_WITHOUT_BASIS,
    /** A year to date that is less than the one before it. */
    RUNNING_TOTAL_FALLS,
    /** Figures of single periods that run as a total of the year does. */
    LOOKS_CUMULATIVE,
    /** Rows of periods that the report is not about yet. */
    AFTER_THE_REPORT,
    /** A figure that is withheld and can be worked out from others. */
    SUPPRESSED_CAN_BE_RECKONED,
    /** A comment that answers nothing. */
    COMMENT_SAYS_NOTHING,
    /** A comment that names no action, where the one that it would answer by that is not declared. */
    COMMENT_ANSWERS_NOTHING,
    /** A comment of somebody else than the post that has to answer. */
    COMMENT_BY_ANOTHER_POST,
    /** Nobody named where a post has to act, or as the one who wrote. */
    POST_IS_BLANK,
    /** An indicator with two results in one column of the totals. */
    COUNTED_TWICE,
    /** A tolerance, floor or range that no rule looks at. */
    NOT_ASKED_FOR,
    /** An acknowledgement of what there is no warning of. */
    ACKNOWLEDGES_NOTHING
}
