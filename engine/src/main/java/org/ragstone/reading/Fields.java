package org.ragstone.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Problems;
import org.ragstone.model.Target;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.model.UnitOfTime;

/** Reads the texts of a row as what they should be; what cannot be read becomes a problem and is then absent. */
public final class Fields {
    /** The unit of a figure of which it is not known what it is a figure of; any sign is then right. */
    public static final String ANY_UNIT = FigureText.ANY_UNIT;

    private static final int MOST_DIGITS = 4;

    // Of decimals, of which many indicators have as many.
    private static final List<OptionalInt> NUMBERS =
            IntStream.range(0, 10).mapToObj(OptionalInt::of).toList();

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
        String text = text(name);
        if (text.isEmpty() && row.names().contains(name)) {
            fault(name, "`" + name + "` is missing", "");
        }
        return text;
    }

    /** The word of the list, or empty where the text is blank or another word. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> list) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> word = WordField.constant(text, list);
        return word.isPresent() ? word : new WordField(this, name).none(text, list);
    }

    /** The word of the list, or the default where the text is blank or another word. */
    public <E extends Enum<E>> E word(String name, Class<E> list, E ifBlank) {
        return word(name, list).orElse(ifBlank);
    }

    /** Words separated by spaces. */
    public <E extends Enum<E>> List<E> words(String name, Class<E> list) {
        return new WordField(this, name).words(list);
    }

    /** Whether so much is wrong with the file of the text that no more of it is told. */
    boolean areTooManyFaulty(String name) {
        return problems.areTooManyOf(where(name).file());
    }

    /** Whether the text is blank or a word of the list. */
    public <E extends Enum<E>> boolean isKnown(String name, Class<E> list) {
        String text = text(name);
        return (text.isEmpty() || WordField.constant(text, list).isPresent()) && !isUnreadable(name);
    }

    /** Whether the text is blank or words of the list, separated by spaces. */
    public <E extends Enum<E>> boolean areKnown(String name, Class<E> list) {
        return new WordField(this, name).areKnown(list);
    }

    /** A word of a list that is declared elsewhere, or an empty text where it is blank or another word. */
    public String wordOf(String name, Collection<String> list) {
        return wordOf(name, list, "");
    }

    /** As above, with a sentence that says where the words are declared. */
    public String wordOf(String name, Collection<String> list, String declared) {
        return has(name) ? new WordField(this, name).wordOf(list, declared) : "";
    }

    /** Whether the text is the first of two words; blank is the second. */
    public boolean either(String name, String yes, String no) {
        String text = text(name);
        return !text.isEmpty() && (text.equals(yes) || new WordField(this, name).either(yes, no));
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
     */
    public Optional<Period> period(String name, PossiblePeriods possible, PeriodTexts texts) {
        Optional<Period> period = Period.parse(text(name));
        return period.isPresent() && possible.allow(period.get())
                ? period
                : period(name, text -> texts.read(text, possible));
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
            return Optional.of(DateText.parse(text));
        } catch (DateTimeException e) {
            fault(name, "`" + text + "` is not a date", DateText.hint(text));
            return Optional.empty();
        }
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
        int number = text.length() > MOST_DIGITS ? Digits.NO_NUMBER : Digits.number(text, 0, text.length());
        if (number == Digits.NO_NUMBER || number > most) {
            fault(
                    name,
                    "`%s` is not a number of %s".formatted(text, name),
                    "Write a whole number from 0 to " + most + ".");
            return OptionalInt.empty();
        }
        return number < NUMBERS.size() ? NUMBERS.get(number) : OptionalInt.of(number);
    }

    /** A text that is one of several under the name, read as a number in the unit. */
    public Optional<BigDecimal> number(String name, String text, String unit) {
        return number(name, text, unit, false);
    }

    private Optional<BigDecimal> number(String name, String text, String unit, boolean mayHaveNoEnd) {
        try {
            return FigureText.number(text, unit, mayHaveNoEnd);
        } catch (FigureText.NotAFigure e) {
            // A case of a scenario has figures, and no columns for what else could be said.
            String column = row.names().contains(name) ? name : "";
            fault(name, e.what(column), e.hint(column));
            return Optional.empty();
        }
    }

    /** A level, strict where it is written with {@code <} or {@code >}, which has to agree with the polarity. */
    public Optional<Threshold> threshold(String name, String unit, Polarity polarity) {
        return has(name) ? new LevelField(this, name, unit, polarity).threshold() : Optional.empty();
    }

    /** A threshold, or last year's figure and what is above or below it: {@code >LAST_YEAR}, {@code LAST_YEAR + 5%}. */
    public Optional<Target> target(String name, String unit, Polarity polarity) {
        return has(name) ? new LevelField(this, name, unit, polarity).target() : Optional.empty();
    }

    /** A band in per cent of the target ({@code 5%}) or in the indicator's own unit ({@code 5}). */
    public Optional<Tolerance> tolerance(String name, String unit) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = text.endsWith("%") || text.startsWith("%");
        Optional<BigDecimal> amount = number(name, text, percent ? "%" : unit);
        if (amount.isPresent() && amount.get().signum() < 0) {
            fault(name, "the tolerance `" + text + "` is negative", "Write how far off the target is tolerated.");
            return Optional.empty();
        }
        return amount.map(size -> new Tolerance(size, percent));
    }
}
