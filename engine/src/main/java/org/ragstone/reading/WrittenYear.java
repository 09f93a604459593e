package org.ragstone.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.ragstone.reading.PeriodMeaning.Doubt;

/**
 * A year as people write it: {@code 2018/19}, {@code FY2018-19}, {@code 18/19}, {@code 2018}.
 *
 * @param isShort whether it is written without its century
 * @param to the second of two years
 * @param slash whether a slash stands between them
 */
record WrittenYear(Label label, boolean isShort, int from, OptionalInt to, boolean slash) {
    static final String FOUR_DIGITS = "(?:19|20|21)\\d\\d";

    /** In small letters, and without blanks beside a dash or a slash. */
    static final String FORM = "(?:(?<label>fy|financial year|cy|calendar year|year) ?)?"
            + "(?:(?<from>(?:19|20|21)\\d\\d)(?:(?<dash>[/-])(?<to>(?:19|20|21)?\\d\\d))?"
            + "|'?(?<short>\\d\\d)(?:(?<shortDash>[/-])(?<shortTo>\\d\\d))?)";

    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    // Figures are mostly of the past, but for targets.
    private static final int MOST_AHEAD = 19;

    private enum Label {
        NONE,
        FINANCIAL,
        CALENDAR,
        YEAR;

        private static Label of(String written) {
            if (written.startsWith("f")) {
                return FINANCIAL;
            }
            return written.startsWith("c") ? CALENDAR : YEAR;
        }
    }

    /** @param near a year that what is written without a century is near to */
    static WrittenYear of(Matcher form, int near) {
        boolean isShort = form.group("from") == null;
        String second = form.group(isShort ? "shortTo" : "to");
        int from = number(form.group(isShort ? "short" : "from"), near);
        return new WrittenYear(
                form.group("label") == null ? Label.NONE : Label.of(form.group("label")),
                isShort,
                from,
                second == null ? OptionalInt.empty() : OptionalInt.of(after(from, Integer.parseInt(second))),
                "/".equals(form.group(isShort ? "shortDash" : "dash")));
    }

    /** Of four digits, or of two with the century by which it is near the other. */
    static int number(String written, int near) {
        int year = Integer.parseInt(written);
        return written.length() == 2 ? full(year, near) : year;
    }

    private static int full(int year, int near) {
        int latest = near + MOST_AHEAD;
        return latest - Math.floorMod(latest - year, CENTURY);
    }

    private static int after(int from, int to) {
        return to >= CENTURY ? to : from + Math.floorMod(to - from, CENTURY);
    }

    private boolean followsOn() {
        return to.isPresent() && to.getAsInt() == from + 1;
    }

    /** The financial years that it can be, each by the year it begins in. */
    List<Integer> financial() {
        if (to.isPresent()) {
            return followsOn() ? List.of(from) : List.of();
        }
        return label == Label.FINANCIAL ? List.of(from, from - 1) : List.of();
    }

    /** The year, where it is not said that a financial one is meant. */
    List<Integer> calendar() {
        return to.isPresent() || label == Label.FINANCIAL ? List.of() : List.of(from);
    }

    boolean isOfTheCalendar() {
        return label == Label.CALENDAR;
    }

    /** What it means where nothing stands beside it. */
    List<PeriodMeaning> alone() {
        List<PeriodMeaning> meanings = new ArrayList<>();
        if (to.isEmpty()) {
            number(meanings);
        } else if (isShort && label == Label.NONE) {
            shortRange(meanings);
        } else {
            range(meanings);
        }
        return meanings;
    }

    private void number(List<PeriodMeaning> meanings) {
        if (label == Label.NONE) {
            return;
        }
        if (label != Label.FINANCIAL) {
            add(meanings, String.valueOf(from), Doubt.NONE);
        }
        if (label != Label.CALENDAR) {
            add(meanings, financial(from), Doubt.NONE);
        }
        if (label == Label.FINANCIAL) {
            add(meanings, financial(from - 1), Doubt.NONE);
        }
    }

    /** Of two digits it is not even certain that they are a year. */
    private void shortRange(List<PeriodMeaning> meanings) {
        int second = to.getAsInt() % CENTURY;
        if (followsOn()) {
            add(meanings, financial(from), Doubt.GUESSED);
        }
        add(meanings, month(second + from - from % CENTURY, from % CENTURY), Doubt.GUESSED);
        add(meanings, month(from, second), Doubt.GUESSED);
    }

    private void range(List<PeriodMeaning> meanings) {
        boolean isFinancial = slash || label == Label.FINANCIAL;
        // What may be a month is not certain to be a year.
        Doubt doubt = isFinancial || to.getAsInt() % CENTURY > MONTHS ? Doubt.NONE : Doubt.GUESSED;
        Optional<PeriodMeaning> pooled =
                PeriodMeaning.of(from + " to " + to.getAsInt(), followsOn() ? doubt : Doubt.GUESSED);
        if (followsOn()) {
            add(meanings, financial(from), doubt);
        } else if (isFinancial && pooled.isPresent()) {
            add(meanings, financial(from), Doubt.GUESSED);
        }
        pooled.filter(each -> !isFinancial || !followsOn()).ifPresent(meanings::add);
    }

    private static void add(List<PeriodMeaning> meanings, String canonical, Doubt doubt) {
        PeriodMeaning.of(canonical, doubt).ifPresent(meanings::add);
    }

    static String financial(int year) {
        return year + "/" + twoDigits((year + 1) % CENTURY);
    }

    static String month(int year, int month) {
        return year + "-" + twoDigits(month);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
