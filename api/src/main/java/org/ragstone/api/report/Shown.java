package org.ragstone.api.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ragstone.evaluation.DueResult;
import org.ragstone.evaluation.Finding;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;

/** How words and figures are shown to people. */
final class Shown {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final int SHOWN_DIGITS = 12;

    private Shown() {}

    static String basis(Basis basis) {
        return switch (basis) {
            case LATEST -> "Latest";
            case YEAR_TO_DATE -> "Year to date";
            case ROLLING_12_MONTHS -> "Rolling 12 months";
            case SNAPSHOT -> "Snapshot";
            case FORECAST -> "Forecast";
            case OUTTURN -> "Outturn";
        };
    }

    /** A text without what a terminal takes for commands. */
    static String harmless(CharSequence text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** As much of a digest as tells it from others, with what stands before it. */
    static String digest(String digest) {
        return digest.substring(0, digest.lastIndexOf(':') + 1 + SHOWN_DIGITS);
    }

    static String comparator(String against) {
        return switch (DirectionAgainst.valueOf(against)) {
            case PREVIOUS_PERIOD -> "Against the previous period";
            case SAME_PERIOD_LAST_YEAR -> "Against the same period last year";
            case LAST_YEAR_OUTTURN -> "Against last year's outturn";
            case MEAN_OF_LAST_YEAR -> "Against the mean of last year";
            case MEAN_OF_12_MONTHS_BEFORE -> "Against the mean of the 12 months before";
            case TREND -> "By trend";
            case REGRESSION -> "By regression";
        };
    }

    /** Where a heading has to be narrow. */
    static String comparatorInShort(String against) {
        return switch (DirectionAgainst.valueOf(against)) {
            case PREVIOUS_PERIOD -> "(previous)";
            case SAME_PERIOD_LAST_YEAR -> "(last year)";
            case LAST_YEAR_OUTTURN -> "(outturn)";
            case MEAN_OF_LAST_YEAR -> "(mean)";
            case MEAN_OF_12_MONTHS_BEFORE -> "(12 months)";
            case TREND -> "(trend)";
            case REGRESSION -> "(regression)";
        };
    }

    static String kind(IndicatorKind kind) {
        return switch (kind) {
            case KPI -> "Key performance indicators";
            case ACTIVITY -> "Activity indicators";
        };
    }

    /** The figure with its unit, an asterisk where it is provisional, its period where it lags, and a dash for none. */
    static String figure(DueResult due) {
        return due.figure()
                .map(figure -> figure(due.indicator(), figure) + (due.isProvisional() ? "*" : "") + lag(due))
                .orElse("-");
    }

    private static String lag(DueResult due) {
        return due.figurePeriod().equals(due.period()) ? "" : " (" + due.figurePeriod() + ")";
    }

    /** The figure with thousands apart and the unit where it is a sign: "86%", "£92,111", "1,810". */
    static String figure(Indicator indicator, BigDecimal figure) {
        String digits = grouped(figure.abs());
        String sign = figure.signum() < 0 ? "-" : "";
        return switch (indicator.unit()) {
            case "%" -> sign + digits + "%";
            case "£" -> sign + "£" + digits;
            default -> sign + digits;
        };
    }

    private static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** Levels such as "11665 to 15000" with their thousands apart. */
    static String levels(String levels) {
        return NUMBER.matcher(levels).replaceAll(number -> grouped(new BigDecimal(number.group())));
    }

    static String word(Finding finding) {
        return finding.word().shown();
    }
}
