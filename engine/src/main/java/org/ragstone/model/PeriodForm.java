package org.ragstone.model;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of each kind of period, read from a text and written to one. */
final class PeriodForm {
    private static final Pattern FORM =
            Pattern.compile("((?:19|20|21)\\d{2})(?:-(\\d{2})|-CQ([1-4])|/(\\d{2})(?:-Q([1-4])|-T([1-3])|-H([12]))?)?");

    private static final String TO = " to ";

    private PeriodForm() {}

    static Optional<Period> read(String text) {
        int to = text.indexOf(TO);
        return to < 0 ? single(text) : pooled(single(text.substring(0, to)), single(text.substring(to + TO.length())));
    }

    private static Optional<Period> pooled(Optional<Period> from, Optional<Period> to) {
        return from.filter(Period::isYear).flatMap(first -> to.filter(first::isOfOneKindWith)
                .map(last -> last.first().getYear() - first.first().getYear() + 1)
                .filter(years -> years > 1 && years <= Period.MOST_POOLED)
                .map(first::pooled));
    }

    private static Optional<Period> single(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int month = Integer.parseInt(form.group(2));
            return month < 1 || month > 12 ? Optional.empty() : period(year, month, Span.MONTH);
        }
        if (form.group(3) != null) {
            return period(year, 3 * number(form, 3) - 2, Span.CALENDAR_QUARTER);
        }
        if (form.group(4) == null) {
            return period(year, 1, Span.CALENDAR_YEAR);
        }
        return number(form, 4) == (year + 1) % 100 ? inFinancialYear(year, form) : Optional.empty();
    }

    private static Optional<Period> inFinancialYear(int year, Matcher form) {
        if (form.group(5) != null) {
            return period(year, 4 + 3 * (number(form, 5) - 1), Span.QUARTER);
        }
        if (form.group(6) != null) {
            return period(year, 9 + 4 * (number(form, 6) - 1), Span.TERM);
        }
        if (form.group(7) != null) {
            return period(year, 4 + 6 * (number(form, 7) - 1), Span.HALF_YEAR);
        }
        return period(year, 4, Span.YEAR);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    /** @param month counted from January of the year, and past its end on into the next */
    private static Optional<Period> period(int year, int month, Span span) {
        return Optional.of(new Period(YearMonth.of(year, 1).plusMonths(month - 1L), span, 1));
    }

    static String text(YearMonth first, Span span, int pooled) {
        if (pooled > 1) {
            return text(first, span, 1) + TO + text(first.plusYears(pooled - 1L), span, 1);
        }
        int ordinal = span.ordinal(first.getMonth());
        return switch (span) {
            case MONTH -> first.toString();
            case QUARTER -> financialYear(first) + "-Q" + ordinal;
            case CALENDAR_QUARTER -> first.getYear() + "-CQ" + ordinal;
            case TERM -> schoolYear(first) + "-T" + ordinal;
            case HALF_YEAR -> financialYear(first) + "-H" + ordinal;
            case YEAR -> financialYear(first);
            case CALENDAR_YEAR -> String.valueOf(first.getYear());
        };
    }

    /** As a heading says it: "July 2018", "Quarter 1 2018/19". */
    static String title(YearMonth first, Span span, int pooled) {
        int ordinal = span.ordinal(first.getMonth());
        return switch (span) {
            case MONTH -> Period.month(first).monthsInWords();
            case QUARTER -> "Quarter " + ordinal + " " + financialYear(first);
            case CALENDAR_QUARTER -> "Calendar quarter " + ordinal + " " + first.getYear();
            case TERM -> "Term " + ordinal + " " + schoolYear(first);
            case HALF_YEAR -> "Half-year " + ordinal + " " + financialYear(first);
            case YEAR, CALENDAR_YEAR -> text(first, span, pooled);
        };
    }

    private static String financialYear(YearMonth month) {
        return yearFrom(month.getMonthValue() < Month.APRIL.getValue() ? month.getYear() - 1 : month.getYear());
    }

    private static String schoolYear(YearMonth month) {
        return yearFrom(schoolYearOf(month));
    }

    /** The calendar year in which the school year of the month begins. */
    static int schoolYearOf(YearMonth month) {
        return month.getMonthValue() < Month.SEPTEMBER.getValue() ? month.getYear() - 1 : month.getYear();
    }

    private static String yearFrom(int year) {
        int next = (year + 1) % 100;
        return year + (next < 10 ? "/0" : "/") + next;
    }
}
