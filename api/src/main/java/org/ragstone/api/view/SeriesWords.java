package org.ragstone.api.view;

import org.ragstone.join.ResultRegression;
import org.ragstone.join.ResultTrend;
import org.ragstone.model.Indicator;

/** What a series shows in the unit of its indicator, as people say it; empty texts where it shows nothing. */
public final class SeriesWords {
    private SeriesWords() {}

    /** "mean 87.2%, limits 84.1% to 90.3%", with the decimals of the figures. */
    public static String of(ResultTrend trend, Indicator indicator) {
        SeriesDecimals decimals = SeriesDecimals.of(trend.chart(), indicator);
        return trend.summary(
                figure -> Figure.of(indicator, decimals.shown(figure)).text());
    }

    /** "rises by 0.42 percentage points a month, 98.1% sure". */
    public static String of(ResultRegression line, Indicator indicator) {
        return line.summary(change -> Distance.inUnit(change, indicator.unit()));
    }
}
