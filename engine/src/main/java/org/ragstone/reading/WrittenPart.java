package org.ragstone.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.ragstone.reading.PeriodMeaning.Doubt;

/** A part of a year as people write it: {@code Q1}, {@code 2nd half}, {@code autumn term}, {@code July}. */
record WrittenPart(Kind kind, int number) {
    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final String FIRST_TO_FOURTH = "(?:1st|2nd|3rd|4th|first|second|third|fourth)";

    /** In small letters. */
    static final String FORM = "(?:(?<month>" + MONTH + ")"
            + "|(?:(?<ofCalendar>c|calendar )?(?:q|qtr|quarter)) ?(?<quarter>[1-4])"
            + "|(?<nthQuarter>" + FIRST_TO_FOURTH + ") (?:qtr|quarter)"
            + "|(?:h|half|half[ -]year) ?(?<half>[12])|(?<nthHalf>" + FIRST_TO_FOURTH + ") half(?:[ -]year)?"
            + "|(?:t|term) ?(?<term>[1-3])|(?<nthTerm>" + FIRST_TO_FOURTH + ") term"
            + "|(?<season>autumn|spring|summer)(?: term)?"
            + "|(?:m|p|month|period) ?(?<monthOfYear>1[0-2]|0?[1-9]))";

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final List<String> SEASONS = List.of("autumn", "spring", "summer");
    private static final int APRIL = 4;
    private static final int IN_YEAR = 12;

    private enum Kind {
        MONTH,
        /** Counted from April. */
        MONTH_OF_YEAR,
        QUARTER,
        CALENDAR_QUARTER,
        TERM,
        SEASON,
        HALF_YEAR
    }

    static WrittenPart of(Matcher form) {
        if (form.group("month") != null) {
            return new WrittenPart(Kind.MONTH, month(form.group("month")));
        }
        if (form.group("season") != null) {
            return new WrittenPart(Kind.SEASON, SEASONS.indexOf(form.group("season")) + 1);
        }
        if (form.group("quarter") != null) {
            return new WrittenPart(
                    form.group("ofCalendar") == null ? Kind.QUARTER : Kind.CALENDAR_QUARTER, number(form, "quarter"));
        }
        if (form.group("half") != null) {
            return new WrittenPart(Kind.HALF_YEAR, number(form, "half"));
        }
        if (form.group("term") != null) {
            return new WrittenPart(Kind.TERM, number(form, "term"));
        }
        if (form.group("monthOfYear") != null) {
            return new WrittenPart(Kind.MONTH_OF_YEAR, number(form, "monthOfYear"));
        }
        return nth(form);
    }

    private static WrittenPart nth(Matcher form) {
        if (form.group("nthQuarter") != null) {
            return new WrittenPart(Kind.QUARTER, nth(form.group("nthQuarter")));
        }
        return form.group("nthHalf") != null
                ? new WrittenPart(Kind.HALF_YEAR, nth(form.group("nthHalf")))
                : new WrittenPart(Kind.TERM, nth(form.group("nthTerm")));
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    private static int nth(String written) {
        return switch (written) {
            case "1st", "first" -> 1;
            case "2nd", "second" -> 2;
            case "3rd", "third" -> 3;
            default -> 4;
        };
    }

    /** The number of the month that is called so. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
    }

    boolean isMonth() {
        return kind == Kind.MONTH;
    }

    /** What it is of a year. */
    List<PeriodMeaning> of(WrittenYear year) {
        List<PeriodMeaning> meanings = new ArrayList<>();
        year.financial().forEach(first -> inFinancialYear(first, meanings));
        year.calendar().forEach(each -> inCalendarYear(each, year.isOfTheCalendar(), meanings));
        return meanings;
    }

    private void inFinancialYear(int year, List<PeriodMeaning> meanings) {
        switch (kind) {
            case MONTH -> add(meanings, WrittenYear.month(number < APRIL ? year + 1 : year, number), Doubt.NONE);
            case MONTH_OF_YEAR -> add(meanings, fromApril(year), Doubt.GUESSED);
            case QUARTER -> add(meanings, WrittenYear.financial(year) + "-Q" + number, Doubt.NONE);
            case CALENDAR_QUARTER -> {}
            case TERM, SEASON -> add(meanings, WrittenYear.financial(year) + "-T" + number, Doubt.NONE);
            case HALF_YEAR -> add(meanings, WrittenYear.financial(year) + "-H" + number, Doubt.NONE);
        }
    }

    private String fromApril(int year) {
        int month = number + APRIL - 1;
        return month > IN_YEAR ? WrittenYear.month(year + 1, month - IN_YEAR) : WrittenYear.month(year, month);
    }

    /** @param said whether it is said that a calendar year is meant */
    private void inCalendarYear(int year, boolean said, List<PeriodMeaning> meanings) {
        switch (kind) {
            case MONTH -> add(meanings, WrittenYear.month(year, number), Doubt.NONE);
            case MONTH_OF_YEAR -> add(meanings, WrittenYear.month(year, number), Doubt.GUESSED);
            case QUARTER -> {
                if (!said) {
                    add(meanings, WrittenYear.financial(year) + "-Q" + number, Doubt.NONE);
                }
                add(meanings, year + "-CQ" + number, Doubt.NONE);
            }
            case CALENDAR_QUARTER -> add(meanings, year + "-CQ" + number, Doubt.NONE);
            case TERM -> {
                add(meanings, WrittenYear.financial(year) + "-T" + number, Doubt.GUESSED);
                add(meanings, WrittenYear.financial(year - 1) + "-T" + number, Doubt.GUESSED);
            }
            case SEASON ->
                add(meanings, WrittenYear.financial(number == 1 ? year : year - 1) + "-T" + number, Doubt.NONE);
            case HALF_YEAR -> add(meanings, WrittenYear.financial(year) + "-H" + number, Doubt.GUESSED);
        }
    }

    private static void add(List<PeriodMeaning> meanings, String canonical, Doubt doubt) {
        PeriodMeaning.of(canonical, doubt).ifPresent(meanings::add);
    }
}
