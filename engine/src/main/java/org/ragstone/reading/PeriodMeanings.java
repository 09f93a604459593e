package org.ragstone.reading;

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
    private static final String YEAR4 = WrittenYear.FOUR_DIGITS;
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
    private static final Pattern TWO_RANGES =
            Pattern.compile("(" + YEAR4 + ")[/-](\\d\\d)(?:-| to )(" + YEAR4 + ")[/-](\\d\\d)");
    private static final Pattern FROM_TO =
            Pattern.compile("(" + YEAR4 + "(?:/\\d\\d)?) to (" + YEAR4 + "(?:/\\d\\d)?)");
    private static final Pattern TO_SHORT = Pattern.compile("(" + YEAR4 + ") to (\\d\\d)");
    private static final Pattern SHOWN_BY_A_SPREADSHEET = Pattern.compile("[a-z]{3}-\\d\\d");
    private static final Pattern WITH_BASIS = Pattern.compile("(.*\\d.*?) ?(?:ytd|year to date|to date|cumulative)");
    private static final int CENTURY = 100;
    private static final int MOST_DAYS = 31;

    private final String text;
    private final int near;
    private final List<PeriodMeaning> meanings = new ArrayList<>();

    private PeriodMeanings(String text, int near) {
        this.text = text;
        this.near = near;
    }

    /** Each once; none where it says nothing that could be a period. */
    static List<PeriodMeaning> of(String written, int near) {
        PeriodMeanings found = new PeriodMeanings(PlainWriting.of(written), near);
        found.itself();
        found.years();
        found.partsOfYears();
        found.numberedMonths();
        found.monthsTogether();
        WrittenDay.of(found.text, near).forEach(found::add);
        if (found.meanings.isEmpty()) {
            found.otherwise();
        }
        return List.copyOf(found.meanings);
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
        as(TWO_RANGES)
                .ifPresent(form -> add(
                        form.group(1) + "/" + form.group(2) + " to " + form.group(3) + "/" + form.group(4),
                        Doubt.GUESSED));
        as(TO_SHORT)
                .ifPresent(form -> add(
                        form.group(1) + " to " + WrittenYear.number(form.group(2), year(form.group(1))),
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
            part.of(year).forEach(each -> add(mayBeDay ? new PeriodMeaning(each.period(), dayOrYear(year)) : each));
        });
        if (SHOWN_BY_A_SPREADSHEET.matcher(text).matches()) {
            List.copyOf(meanings).forEach(month -> shownInsteadOfYear(month.period()));
        }
    }

    /** What it would be in English, or without what `basis` says. */
    private void otherwise() {
        Optional<String> other = OtherLanguage.inEnglish(text);
        as(WITH_BASIS)
                .map(form -> form.group(1))
                .or(() -> other)
                .map(plain -> of(plain, near))
                .ifPresent(all -> all.forEach(each -> add(guessed(each))));
    }

    private static PeriodMeaning guessed(PeriodMeaning meaning) {
        return meaning.isCertain() ? new PeriodMeaning(meaning.period(), Doubt.GUESSED) : meaning;
    }

    private static Doubt dayOrYear(WrittenYear year) {
        int number = year.from() % CENTURY;
        return number >= 1 && number <= MOST_DAYS ? Doubt.DAY : Doubt.GUESSED;
    }

    /** Of 2010/11 a spreadsheet takes the 11 for a month. */
    private void shownInsteadOfYear(Period month) {
        String year = month.first().getYear() + "/"
                + month.toString().substring(month.toString().length() - 2);
        add(year, Doubt.SPREADSHEET);
    }

    private void numberedMonths() {
        // What is a financial year as it is written is nowhere certain to be a month.
        Doubt ofMonth = meanings.stream().anyMatch(PeriodMeanings::isCertainlyAYear) ? Doubt.GUESSED : Doubt.NONE;
        as(YEAR_AND_NUMBER)
                .ifPresent(
                        form -> month(form.group(1), form.group(2) == null ? form.group(3) : form.group(2), ofMonth));
        as(NUMBER_AND_YEAR).ifPresent(form -> month(form.group(2), form.group(1), Doubt.NONE));
        as(NUMBER_AND_SHORT_YEAR)
                .ifPresent(form -> month(String.valueOf(year(form.group(2))), form.group(1), Doubt.GUESSED));
        // Of a number 2018.10 nothing is left but 2018.1.
        as(WITH_POINT).ifPresent(form -> month(form.group(1), form.group(2), Doubt.GUESSED));
    }

    private static boolean isCertainlyAYear(PeriodMeaning meaning) {
        return meaning.isCertain() && meaning.period().isYear();
    }

    private void month(String year, String month, Doubt doubt) {
        add(WrittenYear.month(Integer.parseInt(year), Integer.parseInt(month)), doubt);
    }

    private void monthsTogether() {
        as(TWO_RANGES).ifPresent(form -> Period.parse(form.group(1) + "-" + form.group(2))
                .ifPresent(from -> Period.parse(form.group(3) + "-" + form.group(4))
                        .ifPresent(to -> together(from.first(), to.last()))));
        as(MONTHS).ifPresent(form -> {
            int from = WrittenPart.month(form.group(1));
            int to = WrittenPart.month(form.group(3));
            int ends = year(form.group(4));
            int begins = form.group(2) == null ? (from > to ? ends - 1 : ends) : year(form.group(2));
            together(YearMonth.of(begins, from), YearMonth.of(ends, to));
        });
    }

    private void together(YearMonth from, YearMonth to) {
        Period.ofMonths(from, to).ifPresent(period -> add(new PeriodMeaning(period, Doubt.NONE)));
    }

    private int year(String written) {
        return WrittenYear.number(written, near);
    }

    /** Whether it is of two years that are further from each other than any that are pooled. */
    static boolean areTooManyYears(String written) {
        Matcher years = FROM_TO.matcher(PlainWriting.of(written));
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
        return PART.matcher(PlainWriting.of(written)).matches()
                ? of(written + " " + near.financialYear(), near.last().getYear())
                : List.of();
    }
}
