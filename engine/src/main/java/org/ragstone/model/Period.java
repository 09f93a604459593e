package org.ragstone.model;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole months that results are reported for: a month {@code 2018-07}, a financial quarter {@code
 * 2018/19-Q1}, a calendar quarter {@code 2018-CQ3}, a school term {@code 2018/19-T1} or a financial year {@code
 * 2018/19}. Immutable. Two periods are equal when they hold the same months, so {@code 2018-CQ3} is {@code 2018/19-Q2}.
 */
public final class Period implements Comparable<Period> {
    /** The forms of a period, as an error message lists them. */
    public static final String FORMS = "2018-07, 2018/19-Q1, 2018-CQ3, 2018/19-T1 or 2018/19";

    private static final Pattern FORM =
            Pattern.compile("((?:19|20|21)\\d{2})(?:-(\\d{2})|-CQ([1-4])|/(\\d{2})(?:-Q([1-4])|-T([1-3]))?)");

    // A data set names a few of them again and again, and there are not many that can be.
    private static final Map<String, Period> READ = new ConcurrentHashMap<>();

    /** The kinds of period. */
    public enum Span {
        MONTH(1),
        QUARTER(3),
        CALENDAR_QUARTER(3),
        /** Autumn from September, spring from January, summer from May. */
        TERM(4),
        YEAR(12);

        private final int months;

        Span(int months) {
            this.months = months;
        }

        private boolean startsIn(Month month) {
            return switch (this) {
                case MONTH -> true;
                case QUARTER, CALENDAR_QUARTER -> month.getValue() % 3 == 1;
                case TERM -> month.getValue() % 4 == 1;
                case YEAR -> month == Month.APRIL;
            };
        }
    }

    private final YearMonth first;
    private final Span span;
    // Counted from the year 0, since periods are compared again and again.
    private final int end;

    private Period(YearMonth first, Span span) {
        this.first = first;
        this.span = span;
        this.end = first.getYear() * Span.YEAR.months + first.getMonthValue() + span.months;
    }

    /** The period that the text names in one of {@link #FORMS}, or empty. */
    public static Optional<Period> parse(String text) {
        Period known = READ.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Period> period = read(text);
        period.ifPresent(each -> READ.put(text, each));
        return period;
    }

    private static Optional<Period> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int month = Integer.parseInt(form.group(2));
            return month < 1 || month > 12 ? Optional.empty() : Optional.of(month(YearMonth.of(year, month)));
        }
        if (form.group(3) != null) {
            int quarter = Integer.parseInt(form.group(3));
            return Optional.of(new Period(YearMonth.of(year, quarter * 3 - 2), Span.CALENDAR_QUARTER));
        }
        if (Integer.parseInt(form.group(4)) != (year + 1) % 100) {
            return Optional.empty();
        }
        if (form.group(5) != null) {
            int quarter = Integer.parseInt(form.group(5));
            return Optional.of(new Period(YearMonth.of(year, 4).plusMonths(3L * (quarter - 1)), Span.QUARTER));
        }
        if (form.group(6) != null) {
            int term = Integer.parseInt(form.group(6));
            return Optional.of(new Period(YearMonth.of(year, 9).plusMonths(4L * (term - 1)), Span.TERM));
        }
        return Optional.of(new Period(YearMonth.of(year, 4), Span.YEAR));
    }

    /** The period of one month. */
    public static Period month(YearMonth month) {
        return new Period(month, Span.MONTH);
    }

    /** The latest period of the frequency that has ended by the end of the report's period. */
    public static Period lastComplete(Frequency frequency, Period report) {
        Span span = frequency == Frequency.QUARTERLY && report.span == Span.CALENDAR_QUARTER
                ? Span.CALENDAR_QUARTER
                : frequency.span();
        YearMonth start = report.last().minusMonths(span.months - 1L);
        while (!span.startsIn(start.getMonth())) {
            start = start.minusMonths(1);
        }
        return new Period(start, span);
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return first.plusMonths(span.months - 1L);
    }

    /** Whether results of this frequency are reported for a period such as this. */
    public boolean fits(Frequency frequency) {
        return span.months == frequency.span().months;
    }

    /** The period of the same length just before this one. */
    public Period previous() {
        return new Period(first.minusMonths(span.months), span);
    }

    /** Those of this length in its financial year, from the first of them to this one. */
    public List<Period> yearToDate() {
        List<Period> periods = new ArrayList<>();
        for (Period each = this; each.financialYear().equals(financialYear()); each = each.previous()) {
            periods.add(0, each);
        }
        return List.copyOf(periods);
    }

    /** Those of this length in the twelve months that it ends. */
    public List<Period> twelveMonths() {
        List<Period> periods = new ArrayList<>();
        Period each = this;
        for (int months = 0; months < Span.YEAR.months; months += span.months, each = each.previous()) {
            periods.add(0, each);
        }
        return List.copyOf(periods);
    }

    /** The period of the same months a year earlier. */
    public Period lastYear() {
        return new Period(first.minusYears(1), span);
    }

    /**
     * The financial year (April to March) that holds this period; a term is of the year it is named after, so that the
     * three of a school year have one target.
     */
    public Period financialYear() {
        int year = last().getMonthValue() < 4 ? last().getYear() - 1 : last().getYear();
        return new Period(YearMonth.of(span == Span.TERM ? firstYearOfSchool() : year, 4), Span.YEAR);
    }

    public boolean isYear() {
        return span == Span.YEAR;
    }

    /** Whether no period of this length follows in its financial year. */
    public boolean endsTheYear() {
        YearMonth next = first.plusMonths(span.months);
        return !new Period(next, span).financialYear().equals(financialYear());
    }

    /** The period as a heading says it: "July 2018", "Quarter 1 2018/19". */
    public String title() {
        return switch (span) {
            case MONTH -> first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + first.getYear();
            case QUARTER -> "Quarter " + ordinal() + " " + financialYear();
            case CALENDAR_QUARTER -> "Calendar quarter " + ordinal() + " " + first.getYear();
            case TERM -> "Term " + ordinal() + " " + schoolYear();
            case YEAR -> toString();
        };
    }

    /** What one of its length is called: "month", "quarter", "term" or "year". */
    public String unit() {
        return switch (span) {
            case MONTH -> "month";
            case QUARTER, CALENDAR_QUARTER -> "quarter";
            case TERM -> "term";
            case YEAR -> "year";
        };
    }

    public boolean isAsLongAs(Period other) {
        return span.months == other.span.months;
    }

    /** How many of its length there are in so many months. */
    public int countIn(int months) {
        return months / span.months;
    }

    private int ordinal() {
        int month = first.getMonthValue();
        return switch (span) {
            case MONTH -> month;
            case QUARTER -> (month + 8) % 12 / 3 + 1;
            case CALENDAR_QUARTER -> month / 3 + 1;
            case TERM -> (month + 3) % 12 / 4 + 1;
            case YEAR -> 1;
        };
    }

    private String schoolYear() {
        return yearText(firstYearOfSchool());
    }

    private int firstYearOfSchool() {
        return first.getMonthValue() < Month.SEPTEMBER.getValue() ? first.getYear() - 1 : first.getYear();
    }

    private static String yearText(int year) {
        int next = (year + 1) % 100;
        return year + (next < 10 ? "/0" : "/") + next;
    }

    /** By the end, then the longer after the shorter. */
    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(end, other.end);
        return byEnd != 0 ? byEnd : Integer.compare(span.months, other.span.months);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && end == period.end && span.months == period.span.months;
    }

    @Override
    public int hashCode() {
        return 31 * end + span.months;
    }

    /** The period in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (span) {
            case MONTH -> first.toString();
            case QUARTER -> financialYear() + "-Q" + ordinal();
            case CALENDAR_QUARTER -> first.getYear() + "-CQ" + ordinal();
            case TERM -> schoolYear() + "-T" + ordinal();
            case YEAR -> yearText(first.getYear());
        };
    }
}
