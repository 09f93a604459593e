package org.ragstone.model;

/** The comparators: earlier figures that a result is compared with. */
public enum EarlierFigure {
    PREVIOUS_PERIOD,
    /** The newest before it on its basis, of whatever period; of what begins again each year, in the same year. */
    PREVIOUS_FIGURE,
    SAME_PERIOD_LAST_YEAR,
    LAST_YEAR_OUTTURN,
    MEAN_OF_LAST_YEAR,
    /** Of the periods of its length in the twelve months before, most of which have to have a figure. */
    MEAN_OF_12_MONTHS_BEFORE
}
