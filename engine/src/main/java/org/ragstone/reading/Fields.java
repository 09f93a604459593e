package org.ragstone.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Problems;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.RelativeTarget.Difference;
import org.ragstone.model.Target;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.model.UnitOfTime;

/** Reads the texts of a row as what they should be; what cannot be read becomes a problem and is then absent. */
public final class Fields {
    /** The unit of a figure of which it is not known what it is a figure of; any sign is then right. */
    public static final String ANY_UNIT = FigureText.ANY_UNIT;

    private static final String SPACES = " \t\n\u000B\f\r";
    private static final int MOST_DIGITS = 4;
    private static final int NO_NUMBER = -1;
    private static final String SIGNS = "<>\u2264\u2265";
    private static final Pattern WITH_SIGN = Pattern.compile("([<>])(=?)\\s*(.*)");
    // Four digits of year; what Java calls an ISO date may have more, and a sign.
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final Row row;
    private final Problems problems;

    public Fields(Row row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Whether a figure stands under the name, in every table that has it. */
    public static boolean isOfAFigure(String name) {
        return FigureColumn.of(name) != FigureColumn.OTHER;
    }

    public String text(String name) {
        return row.text(name);
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Whether what stands under the name could not even be read as a text: nothing follows from it. */
    public boolean isUnreadable(String name) {
        return row.isUnreadable(name);
    }

    public Location where(String name) {
        return row.where(name);
    }

    /** Reports a mistake in the text under the name. */
    public void fault(String name, String what, String hint) {
        problems.add(where(name), what, hint);
    }

    /** As above, with a hint that takes some looking. */
    public void fault(String name, String what, Supplier<String> hint) {
        problems.add(where(name), what, hint);
    }

    /** The text, which may not be blank; where the whole column is absent, that has been told already. */
    public String required(String name) {
        if (!has(name) && row.names().contains(name)) {
            fault(name, "`" + name + "` is missing", "");
        }
        return text(name);
    }

    /** The word of the list, or empty where the text is blank or another word. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> list) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : parse(name, text, list);
    }

    /** The word of the list, or the default where the text is blank or another word. */
    public <E extends Enum<E>> E word(String name, Class<E> list, E ifBlank) {
        return word(name, list).orElse(ifBlank);
    }

    /** Words separated by spaces. */
    public <E extends Enum<E>> List<E> words(String name, Class<E> list) {
        List<E> words = new ArrayList<>();
        for (String each : parts(name)) {
            if (problems.areTooManyOf(where(name).file())) {
                break;
            }
            if (constant(each, list).isEmpty() && !areMeantEach(name, list) && areMeant(name, list)) {
                return List.of();
            }
            Optional<E> word = parse(name, each, list);
            if (word.isPresent() && words.contains(word.get())) {
                fault(name, "`" + each + "` is given twice", "");
            } else {
                word.ifPresent(words::add);
            }
        }
        return List.copyOf(words);
    }

    private <E extends Enum<E>> boolean areMeantEach(String name, Class<E> list) {
        return parts(name).stream()
                .allMatch(each -> MeantWord.of(each, names(list)).isPresent());
    }

    /** Whether the text is of words of the list, each written otherwise or parted by something else; that is then told. */
    private <E extends Enum<E>> boolean areMeant(String name, Class<E> list) {
        String text = text(name);
        Optional<String> meant = MeantWord.ofSeveral(text, names(list));
        meant.ifPresent(words -> fault(
                name,
                "unknown " + singular(name) + " `" + text + "`",
                "Maybe you meant `" + words + "`"
                        + (words.indexOf(' ') < 0 ? "." : ", with blanks between the words.")));
        return meant.isPresent();
    }

    private static <E extends Enum<E>> List<String> names(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    }

    private <E extends Enum<E>> Optional<E> parse(String name, String text, Class<E> list) {
        Optional<E> word = constant(text, list);
        if (word.isEmpty()) {
            List<String> all = names(list);
            fault(name, "unknown " + singular(name) + " `" + text + "`", () -> MeantWord.hint(text, all));
        }
        return word;
    }

    private static <E extends Enum<E>> Optional<E> constant(String text, Class<E> list) {
        try {
            return Optional.of(Enum.valueOf(list, text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text(name), SPACES);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    /** Whether the text is blank or a word of the list. */
    public <E extends Enum<E>> boolean isKnown(String name, Class<E> list) {
        String text = text(name);
        return !isUnreadable(name) && (text.isEmpty() || constant(text, list).isPresent());
    }

    /** Whether the text is blank or words of the list, separated by spaces. */
    public <E extends Enum<E>> boolean areKnown(String name, Class<E> list) {
        return !isUnreadable(name)
                && parts(name).stream().allMatch(each -> constant(each, list).isPresent());
    }

    /** A word of a list that is declared elsewhere, or an empty text where it is blank or another word. */
    public String wordOf(String name, Collection<String> list) {
        return wordOf(name, list, "");
    }

    /** As above, with a sentence that says where the words are declared. */
    public String wordOf(String name, Collection<String> list, String declared) {
        String text = text(name);
        if (text.isEmpty() || list.contains(text)) {
            return text;
        }
        fault(name, "unknown " + singular(name) + " `" + text + "`", () -> (MeantWord.hint(text, list) + " " + declared)
                .strip());
        return "";
    }

    private static String singular(String name) {
        return name.equals("bases") ? "basis" : name.replace('_', ' ');
    }

    /** Whether the text is the first of two words; blank is the second. */
    public boolean either(String name, String yes, String no) {
        String text = text(name);
        if (!text.isEmpty() && !text.equals(yes) && !text.equals(no)) {
            fault(
                    name,
                    "`%s` is neither `%s` nor `%s`".formatted(text, yes, no),
                    MeantWord.of(text, List.of(yes, no))
                            .map(meant -> "Maybe you meant `" + meant + "`.")
                            .orElse(""));
        }
        return text.equals(yes);
    }

    /** YES or NO; blank is no. */
    public boolean yes(String name) {
        return either(name, "YES", "NO");
    }

    /** A period in its own form, or empty where the text is blank or in no such form. */
    public Optional<Period> period(String name) {
        return period(name, PeriodText::readStrictly);
    }

    /**
     * A period in its own form or as people write it, or empty where the text is blank or has not one meaning among those that
     * can stand there.
     *
     * @param report the period that the whole is for; empty where it is not known
     */
    public Optional<Period> period(String name, PossiblePeriods possible, Optional<Period> report) {
        Optional<Period> period = Period.parse(text(name));
        return period.isPresent() && possible.allow(period.get())
                ? period
                : period(name, text -> PeriodText.read(text, possible, report));
    }

    private interface PeriodReader {
        Period read(String text) throws PeriodText.NotAPeriod;
    }

    private Optional<Period> period(String name, PeriodReader reader) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(text));
        } catch (PeriodText.NotAPeriod e) {
            fault(name, e.what(), e.hint());
            return Optional.empty();
        }
    }

    public Optional<LocalDate> date(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parseDate(text));
        } catch (DateTimeException e) {
            fault(name, "`" + text + "` is not a date", "Write it as 2018-04-30.");
            return Optional.empty();
        }
    }

    /** What {@link #DATE} reads; where the digits stand where they do in nearly every date, without it. */
    private static LocalDate parseDate(String text) {
        if (text.length() != "2018-04-30".length() || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text, DATE);
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year == NO_NUMBER || month == NO_NUMBER || day == NO_NUMBER
                ? LocalDate.parse(text, DATE)
                : LocalDate.of(year, month, day);
    }

    /** A number in the unit, or empty where the text is blank or no number. */
    public Optional<BigDecimal> figure(String name, String unit) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : number(name, text, unit);
    }

    /** As above; a time that comes to a number without an end is kept to as many decimals as any quotient, if that may be. */
    public Optional<BigDecimal> figure(String name, String unit, boolean mayHaveNoEnd) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : number(name, text, unit, mayHaveNoEnd);
    }

    /** The text of a figure that is written as a time, or empty where it is written as a number. */
    public String writtenTime(String name, String unit) {
        String text = text(name);
        return TimeFigure.isWrittenIn(text) && UnitOfTime.of(unit).isPresent() ? text : "";
    }

    /** A whole number that is not negative, such as one of decimals. */
    public OptionalInt wholeNumber(String name, int most) {
        String text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = text.length() > MOST_DIGITS ? NO_NUMBER : digits(text, 0, text.length());
        if (number == NO_NUMBER || number > most) {
            fault(
                    name,
                    "`%s` is not a number of %s".formatted(text, name),
                    "Write a whole number from 0 to " + most + ".");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** A text that is one of several under the name, read as a number in the unit. */
    public Optional<BigDecimal> number(String name, String text, String unit) {
        return number(name, text, unit, false);
    }

    private Optional<BigDecimal> number(String name, String text, String unit, boolean mayHaveNoEnd) {
        try {
            return Optional.of(FigureText.parse(text, unit, mayHaveNoEnd));
        } catch (FigureText.NotAFigure e) {
            // A case of a scenario has figures, and no columns for what else could be said.
            String column = row.names().contains(name) ? name : "";
            fault(name, e.what(column), e.hint(column));
            return Optional.empty();
        }
    }

    /** A level, strict where it is written with {@code <} or {@code >}, which has to agree with the polarity. */
    public Optional<Threshold> threshold(String name, String unit, Polarity polarity) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (LastYearText.isMeant(text)) {
            fault(
                    name,
                    "`" + text + "` is no level",
                    "Write it in the indicator's unit: only a `target` can be last year's figure.");
            return Optional.empty();
        }
        Optional<MatchResult> sign = sign(text);
        if (sign.isEmpty()) {
            return number(name, text, unit).map(level -> new Threshold(level, false));
        }
        return agreesWith(polarity, name, sign.get().group(1))
                ? number(name, sign.get().group(3), unit)
                        .map(level -> new Threshold(level, sign.get().group(2).isEmpty()))
                : Optional.empty();
    }

    private static Optional<MatchResult> sign(String text) {
        if (text.isEmpty() || SIGNS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher sign = WITH_SIGN.matcher(text.replace("\u2264", "<=").replace("\u2265", ">="));
        return sign.matches() ? Optional.of(sign) : Optional.empty();
    }

    /** A threshold, or last year's figure and what is above or below it: {@code >LAST_YEAR}, {@code LAST_YEAR + 5%}. */
    public Optional<Target> target(String name, String unit, Polarity polarity) {
        String text = text(name);
        return LastYearText.isMeant(text) || LastYearText.onlyAdds(text)
                ? lastYear(name, text, unit, polarity).map(Target.class::cast)
                : threshold(name, unit, polarity).map(Target.class::cast);
    }

    private Optional<RelativeTarget> lastYear(String name, String text, String unit, Polarity polarity) {
        try {
            LastYearText written = LastYearText.of(text, unit);
            boolean agrees = written.sign().isEmpty()
                    || agreesWith(polarity, name, written.sign().substring(0, 1));
            if (written.amount().isEmpty()) {
                return agrees
                        ? Optional.of(new RelativeTarget(Optional.empty(), written.isStrict()))
                        : Optional.empty();
            }
            return number(name, written.amount(), written.isPercent() ? "%" : unit)
                    .filter(amount -> agrees)
                    .map(amount -> new Difference(written.minus() ? amount.negate() : amount, written.isPercent()))
                    .map(difference -> new RelativeTarget(Optional.of(difference), written.isStrict()));
        } catch (FigureText.NotAFigure e) {
            fault(name, e.what(name), e.hint(name));
            return Optional.empty();
        }
    }

    private boolean agreesWith(Polarity polarity, String name, String sign) {
        // A target without a polarity is told of the polarity.
        boolean agrees = polarity == Polarity.NONE || polarity == (sign.equals(">") ? Polarity.HIGHER : Polarity.LOWER);
        if (!agrees) {
            fault(
                    name,
                    "`" + text(name) + "` does not agree with the polarity `" + polarity + "`",
                    "`<5` goes with `LOWER`, `>5` with `HIGHER`.");
        }
        return agrees;
    }

    /** A band in per cent of the target ({@code 5%}) or in the indicator's own unit ({@code 5}). */
    public Optional<Tolerance> tolerance(String name, String unit) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = text.endsWith("%");
        Optional<BigDecimal> amount = number(name, text, percent ? "%" : unit);
        if (amount.isPresent() && amount.get().signum() < 0) {
            fault(name, "the tolerance `" + text + "` is negative", "Write how far off the target is tolerated.");
            return Optional.empty();
        }
        return amount.map(size -> new Tolerance(size, percent));
    }
}
