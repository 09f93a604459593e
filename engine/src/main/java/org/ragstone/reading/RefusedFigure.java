package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.arithmetic.Exact;
import org.ragstone.model.Characters;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.LookAlikes.Fault;
import org.ragstone.reading.FigureText.NotAFigure;

/** A text that is no figure in the unit: what is wrong with it, and the cure for exactly that. */
final class RefusedFigure {
    private static final Pattern WITH_EXPONENT = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)[eE][-+]?\\d+");
    // What is written behind or before a number of another unit; of a currency, its own sign.
    private static final List<Map.Entry<Pattern, String>> SIGNS = List.of(
            Map.entry(Pattern.compile("(?i)%.*|.* ?(?:%|per ?cent|percent|pct|pc)\\.?"), "%"),
            Map.entry(Pattern.compile(".*\u2030"), "\u2030"),
            Map.entry(Pattern.compile("[-+(]?\\p{Sc}.*|.*\\p{Sc}"), ""));
    private static final String IN_DIGITS = "Write it in digits: `94.1`, `1,810` or `-5`.";

    private final String text;
    private final String unit;
    private final String plain;

    RefusedFigure(String given, String unit) {
        // Whole pages have been pasted into a cell.
        this.text = Characters.cut(given, FigureText.LONGEST);
        this.unit = unit;
        this.plain = inPlainDigits(SpelledFigure.plain(LookAlikes.plain(text)));
    }

    private static String inPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (Character.isDigit(each)) {
                plain.append(Character.digit(each, 10));
            } else {
                plain.appendCodePoint(each);
            }
        });
        return plain.toString();
    }

    /** Why it is refused. */
    NotAFigure refusal() {
        if (LookAlikes.isLost(text)) {
            return new NotAFigure(Fault.LOST.what(text), Fault.LOST.hint());
        }
        if (Characters.firstHidden(text, 0) >= 0) {
            return new NotAFigure(Fault.HIDDEN.what(text), column -> Fault.HIDDEN.hint() + " " + seen(column));
        }
        if (WITH_EXPONENT.matcher(plain).matches() && exponential().isEmpty()) {
            return FigureText.tooManyDigits(text);
        }
        return otherUnit().orElseGet(() -> new NotAFigure(FigureText.quoted(text) + " is not a number", this::hint));
    }

    /** What to do with what is left where the characters are gone that nobody sees. */
    private String seen(String column) {
        String seen = Characters.stripped(Characters.seen(text));
        try {
            FigureText.parse(seen, unit);
            return "Maybe `" + seen + "`.";
        } catch (NotAFigure e) {
            return e.hint(column);
        }
    }

    private Optional<BigDecimal> exponential() {
        try {
            return Optional.of(new BigDecimal(plain)).filter(Exact::isWithinLimits);
        } catch (NumberFormatException e) {
            // An exponent beyond what Java counts.
            return Optional.empty();
        }
    }

    /** A number with a sign of another unit than the indicator's. */
    private Optional<NotAFigure> otherUnit() {
        Optional<String> sign = SIGNS.stream()
                .filter(each -> each.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .map(each -> each.isEmpty() ? currency() : each)
                .findFirst()
                .filter(each -> !unit.equals(each) && !unit.equals(FigureText.ANY_UNIT))
                // Of a thousand is no other unit, but another number of per cent.
                .filter(each -> !(each.equals("\u2030") && unit.equals("%")));
        Optional<MeantFigure> meant = sign.flatMap(each -> MeantFigure.in(plain, unit));
        // Of a unit of so many pounds, what is written in pounds is told of the number.
        return meant.filter(each ->
                        !unit.contains(sign.orElseThrow()) || !each.hint().contains(unit))
                .map(each -> ofOtherUnit(each, sign.orElseThrow()));
    }

    private NotAFigure ofOtherUnit(MeantFigure meant, String sign) {
        String what = FigureText.quoted(text) + " is written with `" + sign + "`, ";
        return new NotAFigure(
                column -> what
                        + (FigureColumn.of(column) == FigureColumn.PART
                                ? "and a " + column + " is a count"
                                : "but the indicator has " + FigureText.inWords(unit)),
                column -> FigureColumn.of(column) == FigureColumn.PART ? ofAPart(meant, sign) : inOwnUnit(meant, sign));
    }

    /** A count of pounds is one, and a part in per cent is none. */
    private static String ofAPart(MeantFigure meant, String sign) {
        return SpelledFigure.isCurrency(sign)
                ? "Write the number alone, `" + meant.number().toPlainString() + "`."
                : "Write the number that was counted.";
    }

    private String inOwnUnit(MeantFigure meant, String sign) {
        String number = "`" + meant.number().toPlainString() + "`";
        String ofTheSign = "et the indicator's `unit` to `" + sign + "`, in which it is " + number + ".";
        if (unit.isEmpty()) {
            return SpelledFigure.isCurrency(sign)
                    ? "Write the number alone, " + number + ", or set the indicator's `unit` to `" + sign + "`."
                    : "S" + ofTheSign;
        }
        Optional<BigDecimal> comesTo = unit.contains(sign) ? Optional.empty() : comesTo(meant, sign);
        return comesTo.map(each -> "Write `" + each.toPlainString() + "`, in `" + unit + "`.")
                .orElse("Write the number of `" + unit + "` alone"
                        + (unit.contains(sign) ? "." : ", or s" + ofTheSign));
    }

    /** The number in the indicator's unit, where that is another of the kind: pence. */
    private Optional<BigDecimal> comesTo(MeantFigure meant, String sign) {
        return KnownUnit.ofIndicator(unit).flatMap(own -> KnownUnit.named(sign).stream()
                .filter(own::isOfKind)
                .findFirst()
                .flatMap(each -> each.in(own, meant.number())));
    }

    private String currency() {
        return plain.codePoints()
                .filter(each -> Character.getType(each) == Character.CURRENCY_SYMBOL)
                .mapToObj(Character::toString)
                .findFirst()
                .orElseThrow();
    }

    /** A tolerance in per cent is another than the number alone. */
    private String hint(MeantFigure meant, String column) {
        return (plain.endsWith("%") || plain.startsWith("%")) && FigureColumn.of(column) == FigureColumn.TOLERANCE
                ? "Maybe `" + meant.number().toPlainString() + "%`."
                : meant.hint();
    }

    /**
     * The first that knows the text answers, and what is narrower stands before what takes in more: a marker, whole, before any
     * form; then what speaks of several numbers or of a time, of which one number alone would be a guess; then the number in
     * other digits, and the number meant; and last whatever has a number or a word in it. In a table the first line that matches does.
     */
    private String hint(String column) {
        if (plain.isEmpty()) {
            return "Delete it: what is there looks blank.";
        }
        Optional<NoFigure> none = NoFigure.of(plain);
        if (none.isPresent()) {
            return none.get().hint(plain, column);
        }
        FigureCure cure = new FigureCure(plain, unit, column);
        return cure.ofUnit()
                .or(cure::ofAnother)
                .or(() -> SpelledFigure.number(plain, unit)
                        .map(number -> "Write `" + number.toPlainString() + "`, in the digits 0 to 9."))
                .or(() -> MeantFigure.in(plain, unit).map(meant -> hint(meant, column)))
                .or(cure::ofWords)
                .orElse(IN_DIGITS);
    }
}
