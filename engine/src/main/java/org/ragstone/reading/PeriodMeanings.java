package org.ragstone.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Period;
import org.ragstone.reading.PeriodMeaning.Doubt;

/** Finds the periods that a text may mean as people and spreadsheets write them. */
final class PeriodMeanings {
    private static final String YEAR4 = "(?:19|20|21)\\d\\d";
    private static final String SEPARATOR = "[ -]?";

    private static final Pattern YEAR = Pattern.compile(WrittenYear.FORM);
    private static final Pattern PART = Pattern.compile(WrittenPart.FORM);
    private static final Pattern PART_OF_YEAR = Pattern.compile(WrittenPart.FORM + SEPARATOR + WrittenYear.FORM);
    private static final Pattern YEARS_PART = Pattern.compile(WrittenYear.FORM + SEPARATOR + WrittenPart.FORM);
    private static final Pattern MONTHS = Pattern.compile("(" + WrittenPart.MONTH + ")(?:[ -]?'?(" + YEAR4
            + "|\\d\\d))?(?:-| to )(" + WrittenPart.MONTH + ")[ -]?'?(" + YEAR4 + "|\\d\\d)");
    private static final Pattern YEAR_AND_NUMBER =
            Pattern.compile("(" + YEAR4 + ")(?:[-/ ]([1-9])|[-/ ]?(0[1-9]|1[0-2]))");
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("(1[0-2]|0?[1-9])[-/. ](" + YEAR4 + ")");
    private static final Pattern NUMBER_AND_SHORT_YEAR = Pattern.compile("([1-9])[-/](\\d\\d)");
    private static final Pattern SIX_DIGITS = Pattern.compile("(" + YEAR4 + ")(\\d\\d)");
    private static final Pattern WITH_POINT = Pattern.compile("(" + YEAR4 + ")\\.(1[0-2]|0[1-9])");
    private static final Pattern WHOLE = Pattern.compile("(" + YEAR4 + ")\\.0+");
    private static final Pattern TWO_YEARS = Pattern.compile("(" + YEAR4 + "/\\d\\d)-(" + YEAR4 + "/\\d\\d)");
    private static final Pattern FROM_TO =
            Pattern.compile("(" + YEAR4 + "(?:/\\d\\d)?) to (" + YEAR4 + "(?:/\\d\\d)?)");
    private static final Pattern TO_SHORT = Pattern.compile("(" + YEAR4 + ") to (\\d\\d)");
    private static final Pattern ISO_DATE = Pattern.compile("(" + YEAR4 + ")[-/.](\\d\\d?)[-/.](\\d\\d?)(?:[t ].*)?");
    private static final Pattern DATE = Pattern.compile("(\\d\\d?)[-/.](\\d\\d?)[-/.](" + YEAR4 + "|\\d\\d)(?: .*)?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "(\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ -](" + WrittenPart.MONTH + ")[ -](" + YEAR4 + "|\\d\\d)");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(" + WrittenPart.MONTH + ") (\\d\\d?)(?:st|nd|rd|th)? (" + YEAR4 + ")");
    // From 1954 to 2119.
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SHOWN_BY_A_SPREADSHEET = Pattern.compile("[a-z]{3}-\\d\\d");
    private static final Pattern LABEL_BEHIND = Pattern.compile("(.*\\d) ?(fy|financial year|calendar year)");

    private final String text;
    private final int near;
    private final List<PeriodMeaning> meanings = new ArrayList<>();

    private PeriodMeanings(String text, int near) {
        this.text = text;
        this.near = near;
    }

    /** Each once; none where it says nothing that could be a period. */
    static List<PeriodMeaning> of(String written, int near) {
        PeriodMeanings found = new PeriodMeanings(normalized(written), near);
        found.itself();
        found.years();
        found.partsOfYears();
        found.numberedMonths();
        found.monthsTogether();
        found.days();
        return List.copyOf(found.meanings);
    }

    /** In small letters, with plain dashes, one blank at most in a place and none beside a dash or a slash. */
    private static String normalized(String written) {
        StringBuilder text = new StringBuilder();
        for (char each : written.toLowerCase(Locale.ROOT).toCharArray()) {
            char plain = plain(each);
            char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            if (plain == ' ' && (last == ' ' || last == '-' || last == '/')) {
                continue;
            }
            if ((plain == '-' || plain == '/') && last == ' ' && !text.isEmpty()) {
                text.setLength(text.length() - 1);
            }
            text.append(plain);
        }
        Matcher labelled = LABEL_BEHIND.matcher(text.toString().strip());
        return labelled.matches()
                ? labelled.group(2) + " " + labelled.group(1)
                : text.toString().strip();
    }

    private static char plain(char each) {
        if (Character.getType(each) == Character.DASH_PUNCTUATION || each == '\u2212') {
            return '-';
        }
        if (each == '\u2019' || each == '\u2018') {
            return '\'';
        }
        return ",_()".indexOf(each) >= 0 || Character.isWhitespace(each) || Character.isSpaceChar(each) ? ' ' : each;
    }

    private Optional<Matcher> as(Pattern form) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private void add(PeriodMeaning meaning) {
        if (meanings.stream().noneMatch(each -> each.period().equals(meaning.period()))) {
            meanings.add(meaning);
        }
    }

    private void add(String canonical, Doubt doubt) {
        PeriodMeaning.of(canonical, doubt).ifPresent(this::add);
    }

    /** The form that it has but for blanks, dashes and capital letters. */
    private void itself() {
        add(text.toUpperCase(Locale.ROOT).replace(" TO ", " to "), Doubt.NONE);
    }

    private void years() {
        as(YEAR).ifPresent(form -> WrittenYear.of(form, near).alone().forEach(this::add));
        as(TWO_YEARS).ifPresent(form -> add(form.group(1) + " to " + form.group(2), Doubt.GUESSED));
        as(TO_SHORT)
                .ifPresent(form -> add(
                        form.group(1) + " to " + WrittenYear.full(Integer.parseInt(form.group(2)), year(form.group(1))),
                        Doubt.GUESSED));
        // The later one first.
        as(FROM_TO).ifPresent(form -> add(form.group(2) + " to " + form.group(1), Doubt.GUESSED));
        as(SIX_DIGITS).ifPresent(form -> add(form.group(1) + "/" + form.group(2), Doubt.GUESSED));
        as(WHOLE).ifPresent(form -> add(form.group(1), Doubt.GUESSED));
    }

    private void partsOfYears() {
        as(PART_OF_YEAR)
                .ifPresent(form ->
                        WrittenPart.of(form).of(WrittenYear.of(form, near)).forEach(this::add));
        as(YEARS_PART).ifPresent(form -> {
            WrittenYear year = WrittenYear.of(form, near);
            WrittenPart part = WrittenPart.of(form);
            // The day of a month is written so too.
            boolean mayBeDay = part.isMonth() && year.isShort() && year.to().isEmpty();
            part.of(year).forEach(each -> add(mayBeDay ? new PeriodMeaning(each.period(), Doubt.DAY) : each));
        });
        if (SHOWN_BY_A_SPREADSHEET.matcher(text).matches()) {
            List.copyOf(meanings).forEach(month -> shownInsteadOfYear(month.period()));
        }
    }

    /** Of 2010/11 a spreadsheet takes the 11 for a month. */
    private void shownInsteadOfYear(Period month) {
        String year = month.first().getYear() + "/"
                + month.toString().substring(month.toString().length() - 2);
        add(year, Doubt.SPREADSHEET);
    }

    private void numberedMonths() {
        as(YEAR_AND_NUMBER)
                .ifPresent(form ->
                        month(form.group(1), form.group(2) == null ? form.group(3) : form.group(2), Doubt.NONE));
        as(NUMBER_AND_YEAR).ifPresent(form -> month(form.group(2), form.group(1), Doubt.NONE));
        as(NUMBER_AND_SHORT_YEAR)
                .ifPresent(form -> month(String.valueOf(year(form.group(2))), form.group(1), Doubt.GUESSED));
        // Of a number 2018.10 nothing is left but 2018.1.
        as(WITH_POINT).ifPresent(form -> month(form.group(1), form.group(2), Doubt.GUESSED));
    }

    private void month(String year, String month, Doubt doubt) {
        add(WrittenYear.month(Integer.parseInt(year), Integer.parseInt(month)), doubt);
    }

    private void monthsTogether() {
        as(MONTHS).ifPresent(form -> {
            int from = WrittenPart.month(form.group(1));
            int to = WrittenPart.month(form.group(3));
            int ends = year(form.group(4));
            int begins = form.group(2) == null ? (from > to ? ends - 1 : ends) : year(form.group(2));
            Period.ofMonths(YearMonth.of(begins, from), YearMonth.of(ends, to))
                    .ifPresent(period -> add(new PeriodMeaning(period, Doubt.NONE)));
        });
    }

    private void days() {
        as(ISO_DATE).ifPresent(form -> day(year(form.group(1)), form.group(2), form.group(3)));
        as(DATE).ifPresent(form -> {
            day(year(form.group(3)), form.group(2), form.group(1));
            day(year(form.group(3)), form.group(1), form.group(2));
        });
        as(DAY_OF_MONTH)
                .ifPresent(form ->
                        day(year(form.group(3)), String.valueOf(WrittenPart.month(form.group(2))), form.group(1)));
        as(MONTH_AND_DAY)
                .ifPresent(form ->
                        day(year(form.group(3)), String.valueOf(WrittenPart.month(form.group(1))), form.group(2)));
        as(SERIAL).ifPresent(form -> {
            LocalDate day = SERIAL_ZERO.plusDays(Integer.parseInt(form.group(1)));
            add(WrittenYear.month(day.getYear(), day.getMonthValue()), Doubt.SPREADSHEET);
        });
    }

    private void day(int year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            add(WrittenYear.month(date.getYear(), date.getMonthValue()), Doubt.DAY);
        } catch (DateTimeException e) {
            // No such day.
        }
    }

    private int year(String written) {
        int year = Integer.parseInt(written);
        return written.length() == 2 ? WrittenYear.full(year, near) : year;
    }

    /** Whether it is of two years that are further from each other than any that are pooled. */
    static boolean areTooManyYears(String written) {
        Matcher years = FROM_TO.matcher(normalized(written));
        return years.matches()
                && Period.parse(years.group(1))
                        .flatMap(from -> Period.parse(years.group(2)).filter(from::isOfOneKindWith))
                        .filter(to -> to.first().getYear()
                                        - Integer.parseInt(years.group(1).substring(0, 4))
                                >= Period.MOST_POOLED)
                        .isPresent();
    }

    /** What a part of a year would be of the year that holds the period; none where it is no such part, or a year is said. */
    static List<PeriodMeaning> withoutYear(String written, Period near) {
        return PART.matcher(normalized(written)).matches()
                ? of(written + " " + near.financialYear(), near.last().getYear())
                : List.of();
    }
}
