package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.model.UnitOfTime;
import org.ragstone.reading.FigureText.NotAFigure;

/** A time as a number of the indicator's unit of time, or why it is none. */
final class TimeFigure {
    private static final Pattern HALF = Pattern.compile("(?<=\\d) ?\u00BD|(?<=\\d) 1/2(?= )");
    private static final Pattern QUARTER = Pattern.compile("(?<=\\d) ?\u00BC|(?<=\\d) 1/4(?= )");
    private static final Pattern THREE_QUARTERS = Pattern.compile("(?<=\\d) ?\u00BE|(?<=\\d) 3/4(?= )");
    private static final Pattern WITH_COMMA = Pattern.compile("(?<![\\d,])(\\d+),(\\d{1,2})(?![\\d,])");

    private final String text;
    private final UnitOfTime unit;

    private TimeFigure(String text, UnitOfTime unit) {
        this.text = text;
        this.unit = unit;
    }

    /** The number, or empty where the unit or the text is no time. */
    static Optional<BigDecimal> number(String text, String unit, boolean mayHaveNoEnd) throws NotAFigure {
        String plain = SpelledFigure.plain(text);
        if (unit.equals(FigureText.ANY_UNIT)) {
            return TimeText.of(plain).map(time -> time.in(time.shortest()));
        }
        Optional<UnitOfTime> own = UnitOfTime.of(unit);
        return own.isEmpty() ? Optional.empty() : new TimeFigure(plain, own.get()).number(mayHaveNoEnd);
    }

    /** Whether a text that is a figure in a unit of time has anything of a time itself. */
    static boolean isWrittenIn(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char each = text.charAt(i);
            if (each > '9' && (each == ':' || Character.isLetter(each))) {
                return true;
            }
        }
        return false;
    }

    private Optional<BigDecimal> number(boolean mayHaveNoEnd) throws NotAFigure {
        Optional<TimeText> time = TimeText.of(text);
        if (time.isEmpty()) {
            refuseHalfAClock();
            return Optional.empty();
        }
        refuseDoubtful(time.get());
        if (!mayHaveNoEnd && !time.get().hasAnEndIn(unit)) {
            throw withoutEnd(time.get());
        }
        return Optional.of(time.get().in(unit));
    }

    private void refuseHalfAClock() throws NotAFigure {
        List<TimeText> times = TimeText.twoOf(text);
        if (!times.isEmpty()) {
            throw twoMeanings(times.stream().map(TimeText::toString).toList());
        }
    }

    private void refuseDoubtful(TimeText time) throws NotAFigure {
        if (TimeText.mayBeMillions(text)) {
            throw twoMeanings(List.of(
                    time.toString(),
                    time.in(UnitOfTime.MINUTES).movePointRight(6).toPlainString()));
        }
        if (!time.isCertainIn(unit)) {
            throw new NotAFigure(
                    FigureText.quoted(text) + " is no certain number of " + unit.word(),
                    "A day may be one of 24 hours or a working day, a week one of seven days or of five. Write the number of "
                            + unit.word() + " alone"
                            + (time.hasAnEndIn(unit)
                                    ? ": `" + time.in(unit).toPlainString() + "` by the calendar."
                                    : "."));
        }
    }

    /** What to do with a time where the indicator's unit is none; an empty text for any other. */
    static String cure(String text, String unit) {
        List<TimeText> two = TimeText.twoOf(text);
        if (UnitOfTime.of(unit).isPresent() || TimeText.mayBeMillions(text)) {
            return "";
        }
        if (!two.isEmpty()) {
            return "It is a time, "
                    + two.stream().map(time -> "`" + time + "`").collect(Collectors.joining(" or "))
                    + ": write which, and set the indicator's `unit` to a time, such as `minutes`.";
        }
        return TimeText.of(text).map(time -> cure(time, unit)).orElse("");
    }

    private static String cure(TimeText time, String unit) {
        UnitOfTime shortest = time.shortest();
        Optional<UnitOfTime> own = KnownUnit.ofIndicator(unit).flatMap(each -> UnitOfTime.of(each.name()));
        if (own.isPresent() && time.isCertainIn(own.get()) && time.hasAnEndIn(own.get())) {
            return "Write `" + time.in(own.get()).toPlainString() + "` for " + time + ".";
        }
        if (unit.contains(shortest.word())) {
            return "Write the number of `" + unit + "` alone.";
        }
        if (!time.isCertainIn(shortest)) {
            return "It is a time: set the indicator's `unit` to one, such as `" + shortest.word()
                    + "`, and write the number of those.";
        }
        String number = time.in(shortest).toPlainString();
        return time.parts().size() == 1
                ? "Write the number " + (unit.isEmpty() ? "" : "of `" + unit + "` ")
                        + "alone, or set the indicator's `unit` to `" + shortest.word() + "`, in which it is `" + number
                        + "`."
                : "Set the indicator's `unit` to a time, such as `" + shortest.word() + "`, in which it is `" + number
                        + "`.";
    }

    /** How a time is written in a unit of time; an empty text for any other unit. */
    static String form(String text, String unit) {
        return UnitOfTime.of(unit).map(own -> new TimeFigure(text, own).form()).orElse("");
    }

    private String form() {
        Optional<TimeText> inDecimals = TimeText.of(inDecimals(text)).filter(time -> time.isCertainIn(unit));
        if (inDecimals.isPresent()) {
            return "Maybe `" + inDecimals.get() + "`.";
        }
        if (!unit.isOfTheClock()) {
            return "Write the number of " + unit.word() + " alone.";
        }
        return TimeText.withLastUnit(text)
                .map(time -> "Maybe `" + time + "`.")
                .orElse("Write it as `4 min 35 s` or `00:04:35`, or the number of " + unit.word() + " alone.");
    }

    /** With halves and quarters, and decimals behind a comma, as decimals behind a point. */
    private static String inDecimals(String text) {
        String halves =
                HALF.matcher(text.startsWith("\u00BD") ? "0" + text : text).replaceAll(".5");
        String quarters = THREE_QUARTERS
                .matcher(QUARTER.matcher(halves).replaceAll(".25"))
                .replaceAll(".75");
        return WITH_COMMA.matcher(quarters).replaceAll("$1.$2");
    }

    private NotAFigure twoMeanings(List<String> meant) {
        String either = meant.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" or "));
        return meant.size() == 1
                ? new NotAFigure(FigureText.quoted(text) + " is not a number", "Maybe " + either + ".")
                : new NotAFigure(FigureText.quoted(text) + " has two meanings", "Write " + either + ".");
    }

    private NotAFigure withoutEnd(TimeText time) {
        String shortest = time.shortest().word();
        String unitThatEnds = "set the indicator's `unit` to `" + shortest + "`, in which it is `"
                + time.in(time.shortest()).toPlainString() + "`";
        return new NotAFigure(
                FigureText.quoted(text) + " has no end in " + unit.word(),
                column -> FigureColumn.of(column) == FigureColumn.VALUE
                        ? "Say in `decimals` of the indicator with how many it is printed, or " + unitThatEnds + "."
                        : "Write the number of " + unit.word() + " with the decimals that are meant, or " + unitThatEnds
                                + ".");
    }
}
