package org.ragstone.model;

import java.util.Optional;

/** What a direction of travel is against: an earlier figure, or the run of all of them. The order is that of every output. */
public enum DirectionAgainst {
    PREVIOUS_PERIOD(EarlierFigure.PREVIOUS_PERIOD),
    PREVIOUS_FIGURE(EarlierFigure.PREVIOUS_FIGURE),
    SAME_PERIOD_LAST_YEAR(EarlierFigure.SAME_PERIOD_LAST_YEAR),
    LAST_YEAR_OUTTURN(EarlierFigure.LAST_YEAR_OUTTURN),
    MEAN_OF_LAST_YEAR(EarlierFigure.MEAN_OF_LAST_YEAR),
    MEAN_OF_12_MONTHS_BEFORE(EarlierFigure.MEAN_OF_12_MONTHS_BEFORE),
    /** An XmR chart of the series. */
    TREND,
    /** A straight line through the series. */
    REGRESSION;

    private final Optional<EarlierFigure> figure;

    DirectionAgainst() {
        this.figure = Optional.empty();
    }

    DirectionAgainst(EarlierFigure figure) {
        this.figure = Optional.of(figure);
    }

    /** The earlier figure, or empty where it is none. */
    public Optional<EarlierFigure> figure() {
        return figure;
    }

    /** The version of the rule language that brought it. */
    public int since() {
        return this == PREVIOUS_FIGURE ? 2 : 1;
    }
}
