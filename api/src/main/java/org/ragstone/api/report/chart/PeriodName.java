package org.ragstone.api.report.chart;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.model.Period;

/** How a period is called below a chart: within its year, and the year; a year has no name within it. */
record PeriodName(String within, String year) {
    private static final Pattern PART = Pattern.compile("(.+)-C?([QTH]\\d)");
    private static final int LETTERS = 3;

    static PeriodName of(ChartedSeries.Point point) {
        Period period = point.period();
        if (period.isYear()) {
            return new PeriodName("", period.toString());
        }
        Matcher part = PART.matcher(period.toString());
        return part.matches()
                ? new PeriodName(part.group(2), part.group(1))
                : new PeriodName(month(period), point.year().toString());
    }

    private static String month(Period period) {
        return period.first()
                .getMonth()
                .getDisplayName(TextStyle.FULL, Locale.UK)
                .substring(0, LETTERS);
    }

    /** "Apr 2018", "Q1 2018/19", "2018/19". */
    static String inFull(Period period) {
        if (period.isYear()) {
            return period.toString();
        }
        Matcher part = PART.matcher(period.toString());
        return part.matches()
                ? part.group(2) + " " + part.group(1)
                : month(period) + " " + period.first().getYear();
    }
}
