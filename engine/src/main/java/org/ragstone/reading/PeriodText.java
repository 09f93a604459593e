package org.ragstone.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.model.Characters;
import org.ragstone.model.Frequency;
import org.ragstone.model.Period;

/**
 * A period as people and spreadsheets write it, where one can stand: {@code Jul-18}, {@code Q1 2018/19}, {@code 2018/2019}.
 * What has one meaning there is read, and of everything else the meanings are told.
 */
public final class PeriodText {
    private static final int LONGEST = 60;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");
    private static final Pattern WEEK = Pattern.compile("(?i).*\\bw(?:ee)?k? ?\\d.*");
    private static final Period USUAL = Period.parse("2018-07").orElseThrow();

    /** What texts can mean near a year. */
    interface Meanings {
        List<PeriodMeaning> of(String text, int near);
    }

    private final String text;
    private final PossiblePeriods possible;
    private final Period near;
    private final List<PeriodMeaning> meanings;

    PeriodText(String text, PossiblePeriods possible, Period near, Meanings meanings) {
        this.text = text;
        this.possible = possible;
        this.near = near;
        this.meanings = text.length() > LONGEST || Characters.firstHidden(text, 0) >= 0
                ? List.of()
                : meanings.of(text, near.last().getYear());
    }

    /** Why a text is no period that can be used. */
    public static final class NotAPeriod extends Exception {
        private final String hint;

        private NotAPeriod(String what, String hint) {
            super(what);
            this.hint = hint;
        }

        public String what() {
            return String.valueOf(getMessage());
        }

        public String hint() {
            return hint;
        }
    }

    /** The period that the text names in its own form. */
    static Period readStrictly(String text) throws NotAPeriod {
        Optional<Period> period = Period.parse(text);
        if (period.isEmpty()) {
            throw new PeriodText(text, PossiblePeriods.ANY, near(text, Optional.empty()), PeriodMeanings::of)
                    .notInItsForm();
        }
        return period.get();
    }

    /** By whose years examples are made: the report's, or the one in the text. */
    static Period near(String text, Optional<Period> report) {
        return report.or(() -> sameYear(text)).orElse(USUAL);
    }

    private static Optional<Period> sameYear(String text) {
        Matcher year = YEAR.matcher(Characters.cut(text, LONGEST));
        return year.find()
                ? Period.parse(year.group())
                        .map(found -> Period.month(found.first().plusMonths(6)))
                : Optional.empty();
    }

    Period onlyMeaning() throws NotAPeriod {
        List<PeriodMeaning> fitting = fitting();
        if (fitting.size() == 1 && fitting.get(0).isCertain()) {
            return fitting.get(0).period();
        }
        throw fitting.isEmpty() ? nothingFits() : doubtful(fitting);
    }

    private List<PeriodMeaning> fitting() {
        return meanings.stream().filter(each -> possible.allow(each.period())).toList();
    }

    private NotAPeriod notInItsForm() {
        return meanings.size() == 1 && meanings.get(0).isCertain()
                ? notAPeriod("Write it as " + quoted(meanings.get(0)) + ".")
                : meanings.isEmpty() ? nothingFits() : doubtful(meanings);
    }

    /** It can be read, or nearly, and is not certain. */
    private NotAPeriod doubtful(List<PeriodMeaning> fitting) {
        if (fitting.stream().anyMatch(PeriodMeaning::isCertain)) {
            return refused("has more than one meaning", write(fitting));
        }
        return refused(
                why(),
                switch (fitting.get(0).doubt()) {
                    case DAY -> write(fitting);
                    case SPREADSHEET ->
                        "Maybe you meant %s, of which a spreadsheet makes `%s` unless the column is formatted as text."
                                .formatted(quoted(fitting.get(0)), shortened());
                    case NONE, GUESSED -> maybe(fitting) + otherYear();
                });
    }

    /** What it is instead of a period that can stand there. */
    private String why() {
        if (certain().isPresent()) {
            return "is " + possible.refusal();
        }
        return switch (meanings.get(0).doubt()) {
            case DAY -> "is a day, and a period is whole months";
            case SPREADSHEET -> "is a spreadsheet's number for a day";
            case NONE, GUESSED -> "is not a period";
        };
    }

    /** Of what can be a month as well, that it is a year as it is written. */
    private String otherYear() {
        return certain()
                .filter(each -> each.isYear() && possible.frequencies().equals(Set.of(Frequency.MONTHLY)))
                .map(each -> " `" + each + "` is " + each.monthsInWords() + ".")
                .orElse("");
    }

    private Optional<Period> certain() {
        return meanings.stream()
                .filter(PeriodMeaning::isCertain)
                .map(PeriodMeaning::period)
                .findFirst();
    }

    private NotAPeriod nothingFits() {
        if (!meanings.isEmpty()) {
            return refused(
                    why(),
                    certain()
                            .map(this::instead)
                            .orElseGet(() -> examples(meanings.get(0).period())));
        }
        if (PeriodMeanings.areTooManyYears(shortened())) {
            return refused(
                    String.format(Locale.ROOT, "holds more than %d years", Period.MOST_POOLED),
                    "A figure of so many says nothing of any of them. Maybe one of the two is a slip.");
        }
        if (WEEK.matcher(shortened()).matches()) {
            return refused("is a week, and a period is whole months", "Give the figure of each month. " + examples());
        }
        return PeriodMeanings.withoutYear(shortened(), near).stream()
                .filter(each -> possible.allow(each.period()))
                .findFirst()
                .map(each -> refused("does not say of which year", "Write it as " + quoted(each) + "."))
                .orElseGet(() -> notAPeriod(examples()));
    }

    /** The longer period that holds it, where there is one alone; of others examples. */
    private String instead(Period given) {
        List<Period> holding = possible.near(given).stream()
                .filter(each ->
                        !each.first().isAfter(given.first()) && !each.last().isBefore(given.last()))
                .distinct()
                .toList();
        if (holding.isEmpty() || possible.frequencies().size() > 1) {
            return examples();
        }
        return holding.size() == 1 ? "Maybe you meant `" + holding.get(0) + "`, which holds it." : examples(given);
    }

    /** Which says nothing of what is meant here. */
    private String examples() {
        return "Write one such as " + near(near) + ".";
    }

    private String examples(Period at) {
        return "Write it as " + near(at) + ".";
    }

    private String near(Period at) {
        List<String> all =
                possible.near(at).stream().map(Period::toString).distinct().toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    private static String write(List<PeriodMeaning> all) {
        return "Write "
                + all.stream()
                        .map(each -> quoted(each) + " for " + each.period().monthsInWords())
                        .collect(Collectors.joining(", or "))
                + ".";
    }

    private static String maybe(List<PeriodMeaning> all) {
        return "Maybe you meant " + all.stream().map(PeriodText::quoted).collect(Collectors.joining(", or ")) + ".";
    }

    private static String quoted(PeriodMeaning meaning) {
        return "`" + meaning.period() + "`";
    }

    private NotAPeriod notAPeriod(String hint) {
        return refused("is not a period", hint);
    }

    private NotAPeriod refused(String why, String hint) {
        return new NotAPeriod("`" + shortened() + "` " + why, hint);
    }

    private String shortened() {
        return Characters.cut(text, LONGEST);
    }
}
