package org.ragstone.reading;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ragstone.reading.FigureText.NotAFigure;

/**
 * A figure with something behind it, and what to do about that. What may change the size of the figure or its sign is told without
 * the digits, so that nobody copies another number; and only what can be a mark of provisional figures is offered as one.
 *
 * @param text in ordinary blanks and digits
 */
record WordsBehind(String text, String unit, String column) {
    private static final String PROVISIONAL =
            "provisional|prov\\.?|estimated?|est\\.?|revised|rev\\.?|prelim\\.?|preliminary|draft|interim|forecast|er|ns";
    private static final String FOOTNOTE = "[*\u2020\u2021\u00A7#^\u00B9\u00B2\u00B3\u2070-\u2079]+";
    private static final Pattern MARKED = Pattern.compile(
            "(.+?) ?(?:\\[([^\\[\\]]+)]|\\(([^()]+)\\)|(" + FOOTNOTE
                    + ")|(?<=[\\d%]) ?([a-z])|(?<=[\\d% ])(?:[-\u2013,:] ?)?(" + PROVISIONAL + "))(?: ?[\\[(*].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAN_BE_MARK =
            Pattern.compile("[a-z]|" + FOOTNOTE + "|" + PROVISIONAL, Pattern.CASE_INSENSITIVE);
    private static final String FIGURE = "([-+]?\\p{Sc}? ?" + FigureCure.NUMBER + "(?: ?%)?)";
    private static final Pattern ALONE = Pattern.compile(FIGURE);
    private static final Pattern WITH_WORDS = Pattern.compile(FIGURE + "( \\p{L}.*| ?\\p{L}\\D*)");
    private static final Pattern PART_AND_WHOLE =
            Pattern.compile("(" + FigureCure.NUMBER + ") ?(?:/|of|out of) ?(" + FigureCure.NUMBER + ")");
    // Of so many thousands, for so many, or of a sign: 18 (000s), 94 (per 1,000), 94 (%).
    private static final Pattern OF_A_UNIT =
            Pattern.compile("(?i)(?:.*[^\\d,. ])?000.*|.*\\bper\\b.*|.*[x\u00D7] ?10.*|\\D*[%\u2030\\p{Sc}]\\D*");
    private static final Pattern DIGITS = Pattern.compile("[-+\\d.,]+ ?");
    private static final Pattern NO_NUMBER = Pattern.compile("[^-+\\d.,]");
    private static final Pattern ENDING = Pattern.compile("[\\s.()]+|s$");
    /** What to do about a word for the unit, or for one that is so many of it; nothing of any other text. */
    Optional<String> ofUnit() {
        return WordForUnit.of(text, unit)
                .filter(word -> of() != FigureColumn.PART || word.hasTwoMeanings())
                .map(this::ofUnit);
    }

    private String ofUnit(WordForUnit word) {
        String write = "Write " + word.cure();
        if (!word.hasTwoMeanings() || !of().isOfAResult()) {
            return write + ".";
        }
        return write + ", or `" + word.written()
                + "` alone, with `YES` in `provisional`, where what is behind it is the mark of a provisional figure.";
    }

    /** What to do about what stands in brackets behind a figure, or is one sign, one letter or a word for what may still change. */
    Optional<String> marked() {
        Matcher form = MARKED.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String behind = IntStream.rangeClosed(2, 6)
                .mapToObj(form::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .strip();
        boolean isAside = form.group(2) != null || form.group(3) != null;
        Optional<String> figure = certain(form.group(1));
        return figure.isEmpty() && ALONE.matcher(form.group(1)).matches()
                ? Optional.of(alone())
                : figure.flatMap(each -> behind(each, behind, isAside));
    }

    /** The figure as it can be written by itself; empty where that is not certain. */
    private Optional<String> certain(String figure) {
        String own = of() == FigureColumn.PART ? "" : unit;
        try {
            FigureText.parse(figure, own);
            return Optional.of(figure);
        } catch (NotAFigure e) {
            return DIGITS.matcher(figure).matches()
                    ? MeantFigure.in(figure, own).map(meant -> meant.number().toPlainString())
                    : Optional.empty();
        }
    }

    private Optional<String> behind(String figure, String behind, boolean isAside) {
        if (isOwnUnit(behind)) {
            return Optional.of("Write the number alone: `" + figure + "`.");
        }
        if (!CAN_BE_MARK.matcher(behind).matches()) {
            return isAside ? Optional.of(aside(figure, behind)) : Optional.empty();
        }
        Optional<WordForUnit> word = WordForUnit.of(figure + behind, unit).filter(each -> !isAside);
        if (word.isPresent()) {
            return word.map(this::ofUnit);
        }
        if (isALetterOfASign(behind)) {
            return Optional.of("Write the number with its sign, `-` or none, where `" + behind
                    + "` stands for that; else alone, with `YES` in `provisional` where it may still change.");
        }
        return MarkedFigure.isPartOfAFigure(behind) || isCents(behind)
                ? Optional.of(alone())
                : Optional.of(provisional(figure, behind));
    }

    /** Whether an account can mean a credit, or what is adverse, by the letter. */
    private boolean isALetterOfASign(String letter) {
        boolean isMoney = KnownUnit.ofIndicator(unit).filter(KnownUnit::isMoney).isPresent();
        return (isMoney || unit.isEmpty()) && SignWord.LETTERS.contains(letter);
    }

    private boolean isCents(String letter) {
        return letter.equals("c")
                && KnownUnit.ofIndicator(unit).filter(KnownUnit::isMoney).isPresent();
    }

    private String provisional(String figure, String mark) {
        return of().isOfAResult()
                ? "Write `" + figure + "` alone, with `YES` in `provisional` where it may still change"
                        + NoFigure.declared("the mark", "provisional-marks: [", mark, "]") + "."
                : "Write the number alone: `" + figure + "`.";
    }

    /** What to do about what is in brackets. */
    private String aside(String figure, String aside) {
        Optional<MeantFigure> scaled = MeantFigure.scaled(figure + " " + aside, unit);
        if (scaled.isPresent()) {
            return scaled.get().hint();
        }
        Optional<String> signed = SignWord.cure(aside);
        if (signed.isPresent()) {
            return signed.get();
        }
        if (!KnownUnit.named(aside).isEmpty() || OF_A_UNIT.matcher(aside).matches()) {
            return alone();
        }
        if (!of().isOfAResult()) {
            return "Write the number alone: `" + figure + "`.";
        }
        Matcher parts = PART_AND_WHOLE.matcher(aside);
        return of() == FigureColumn.VALUE && parts.matches()
                ? "Write `" + figure + "` alone, and `" + parts.group(1) + "` and `" + parts.group(2)
                        + "` as its `numerator` and `denominator`."
                : "Write `" + figure + "` alone; what is in brackets can stand in `note`.";
    }

    /** What to do about words. */
    Optional<String> words() {
        Matcher form = WITH_WORDS.matcher(text);
        if (!form.matches()) {
            return SignWord.cure(text).filter(hint -> text.chars().anyMatch(Character::isDigit));
        }
        String figure = form.group(1);
        String words = form.group(2).strip();
        String lastYear = column.equals("target") && figure.endsWith("%") ? ChangeInWords.of(figure, words) : "";
        return lastYear.isEmpty()
                ? SignWord.cure(words).or(() -> Optional.of(words(figure, words)))
                : Optional.of("Maybe you meant " + lastYear + "; else write the number alone.");
    }

    private String words(String figure, String words) {
        String number = NO_NUMBER.matcher(figure).replaceAll("");
        if (isOwnUnit(figure.replace(number, "") + words)) {
            return "Write the number alone: `" + number + "`.";
        }
        boolean canBeUnit = unit.isEmpty()
                && of() != FigureColumn.PART
                && figure.equals(number)
                && !KnownUnit.named(words).isEmpty();
        return canBeUnit
                ? "Write the number alone, or set the indicator's `unit` to `" + words + "`, in which it is `" + number
                        + "`."
                : alone();
    }

    private boolean isOwnUnit(String words) {
        return !unit.isEmpty() && folded(words).equals(folded(unit));
    }

    private static String folded(String words) {
        return ENDING.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** That a number alone is asked for, and of what. */
    private String alone() {
        if (of() == FigureColumn.PART) {
            return "Write the number alone: a " + column + " is a count.";
        }
        return unit.isEmpty()
                ? "Write the number alone: the indicator has no unit."
                : "Write the number of `" + unit + "` alone.";
    }

    private FigureColumn of() {
        return FigureColumn.of(column);
    }
}
