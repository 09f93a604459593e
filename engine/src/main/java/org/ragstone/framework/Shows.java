package org.ragstone.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.EarlierFigure;

/** What a column of the dashboard can show, by the words of framework.yaml. */
public enum Shows {
    /** The figure of the period. */
    FIGURE(Of.RESULT),
    NUMERATOR(Of.RESULT),
    DENOMINATOR(Of.RESULT),
    /** The figure of a quarter of the year, up to the period. */
    Q1(Of.RESULT),
    Q2(Of.RESULT),
    Q3(Of.RESULT),
    Q4(Of.RESULT),
    PREVIOUS_PERIOD(Of.RESULT),
    PREVIOUS_FIGURE(Of.RESULT),
    SAME_PERIOD_LAST_YEAR(Of.RESULT),
    LAST_YEAR_OUTTURN(Of.RESULT),
    MEAN_OF_LAST_YEAR(Of.RESULT),
    MEAN_OF_12_MONTHS_BEFORE(Of.RESULT),
    /** The rating, the state without one, or the range mark. */
    STATUS(Of.RESULT),
    /** For how many periods the status has been the same. */
    IN_A_ROW(Of.RESULT),
    DIRECTION(Of.RESULT),
    ALERTS(Of.RESULT),
    ACTIONS(Of.RESULT),
    /** The target that reports show. */
    TARGET(Of.RESULT),
    FLOOR(Of.RESULT),
    /** The target that the status was judged against. */
    JUDGED_TARGET(Of.RESULT),
    JUDGED_FLOOR(Of.RESULT),
    /** The lower and the upper end of the expected range. */
    RANGE(Of.RESULT),
    LOWER(Of.RESULT),
    UPPER(Of.RESULT),
    /** The target and floor, or the range, that the figure was held against. */
    AGAINST(Of.RESULT),
    PERIOD(Of.RESULT),
    SERVICE(Of.INDICATOR),
    UNIT(Of.INDICATOR),
    /** Who holds a post. */
    POST(Of.INDICATOR),
    /** What was written of the indicator. */
    COMMENTARY(Of.INDICATOR);

    private static final List<Shows> QUARTERS = List.of(Q1, Q2, Q3, Q4);

    private enum Of {
        RESULT,
        INDICATOR
    }

    private final Of of;

    Shows(Of of) {
        this.of = of;
    }

    /** Whether an indicator has one for each basis. */
    public boolean isOfResult() {
        return of == Of.RESULT;
    }

    /** The earlier figure that goes by the same word, where it is one. */
    public Optional<EarlierFigure> earlier() {
        return Arrays.stream(EarlierFigure.values())
                .filter(each -> each.name().equals(name()))
                .findFirst();
    }

    /** Which quarter of the year it is the figure of, from 1 on; 0 where it is of none. */
    public int quarter() {
        return QUARTERS.indexOf(this) + 1;
    }

    /** Whether it can be the figure of the period. */
    public boolean isFigureOfNow() {
        return this == FIGURE || quarter() > 0;
    }
}
