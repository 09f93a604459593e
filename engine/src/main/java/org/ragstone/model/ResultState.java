package org.ragstone.model;

import java.util.Arrays;
import java.util.List;

/** Whether there is a figure for a due result and, if not, why. */
public enum ResultState {
    /** A figure for the period itself. */
    REPORTED,
    /** Only an earlier period's figure. */
    LAGGED,
    /** A person's assessment and no figure. */
    ASSESSED,
    NOT_REPORTED,
    NOT_DUE,
    /** Withheld, as too few cases to print. */
    SUPPRESSED,
    /** Nothing to divide by. */
    NOT_COMPUTABLE,
    SUSPENDED,
    WITHDRAWN;

    /** Whether there is a figure to judge or compare. */
    public boolean hasFigure() {
        return this == REPORTED || this == LAGGED;
    }

    /** Those with a figure. */
    public static List<ResultState> withFigure() {
        return Arrays.stream(values()).filter(ResultState::hasFigure).toList();
    }

    /** Whether it is for a row to say in place of a value; the others follow from the figures or the indicator. */
    public boolean isOfARow() {
        return switch (this) {
            case ASSESSED, NOT_REPORTED, NOT_DUE, SUPPRESSED, NOT_COMPUTABLE -> true;
            case REPORTED, LAGGED, SUSPENDED, WITHDRAWN -> false;
        };
    }
}
