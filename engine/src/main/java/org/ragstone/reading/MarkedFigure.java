package org.ragstone.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.model.Characters;
import org.ragstone.model.ResultState;
import org.ragstone.reading.FigureText.NotAFigure;

/** A figure without the marks that stand behind it: {@code 94.1p}, {@code 94.1 (p)}, {@code 94.1*}; and the first of the marks. */
public record MarkedFigure(String figure, String mark) {
    /** The most characters of a marker that stands where a figure should. */
    public static final int LONGEST_MARKER = FigureText.LONGEST;

    /** The most characters of a mark. */
    public static final int LONGEST_MARK = 20;

    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    /** Without those of the marks that stand behind it, in brackets or not; empty where none does. */
    public static Optional<MarkedFigure> of(String text, Set<String> marks) {
        Optional<MarkedFigure> found = Optional.empty();
        Optional<MarkedFigure> next =
                text.length() > FigureText.LONGEST ? Optional.empty() : withoutLast(marker(text), marks);
        while (next.isPresent()) {
            found = next;
            next = withoutLast(next.get().figure, marks);
        }
        return found;
    }

    /** The figure with one of the marks behind it, where it has that in letters of the other case; empty where it has none such. */
    public static Optional<String> inOtherLetters(String text, Set<String> marks) {
        String end = marker(text);
        return marks.stream()
                .filter(mark -> mark.chars().anyMatch(Character::isLetter))
                .sorted()
                .flatMap(mark -> {
                    int start = end.toLowerCase(Locale.ROOT).lastIndexOf(mark.toLowerCase(Locale.ROOT));
                    boolean isBehind = start > 0 && end.length() <= FigureText.LONGEST;
                    return isBehind ? withMark(end, start, mark).stream() : Stream.<String>empty();
                })
                .findFirst();
    }

    private static Optional<String> withMark(String text, int start, String mark) {
        String end = text.substring(start + mark.length());
        String written = text.substring(0, start) + mark + end;
        return of(written, Set.of(mark))
                .filter(marked -> isFigure(marked.figure))
                .map(marked -> written);
    }

    private static Optional<MarkedFigure> withoutLast(String text, Set<String> marks) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last == ']' || last == ')') {
            return at(text, text.lastIndexOf(last == ']' ? '[' : '('), marks);
        }
        for (int start = Math.max(0, text.length() - LONGEST_MARK); start < text.length(); start++) {
            Optional<MarkedFigure> marked = at(text, start, marks);
            if (marked.isPresent()) {
                return marked;
            }
        }
        return Optional.empty();
    }

    /** With the mark that begins there, if it is one, and there is a figure before it. */
    private static Optional<MarkedFigure> at(String text, int start, Set<String> marks) {
        if (start < 1) {
            return Optional.empty();
        }
        String figure = Characters.stripped(text.substring(0, start));
        String mark = mark(text.substring(start));
        // In the middle of a word no mark begins: 94.1pp is of percentage points.
        boolean isInAWord = Character.isLetter(text.charAt(start)) && Character.isLetter(text.charAt(start - 1));
        boolean isMarked = !isInAWord && marks.contains(mark) && figure.chars().anyMatch(Character::isDigit);
        return isMarked ? Optional.of(new MarkedFigure(figure, mark)) : Optional.empty();
    }

    /** A marker as it is compared: without blanks around it. */
    public static String marker(String text) {
        return SpelledFigure.plain(text);
    }

    /** A mark as it is compared: without blanks around it, and without the brackets that it may stand in. */
    public static String mark(String text) {
        String mark = SpelledFigure.plain(text);
        boolean bracketed =
                (mark.startsWith("[") && mark.endsWith("]")) || (mark.startsWith("(") && mark.endsWith(")"));
        return bracketed ? Characters.stripped(mark.substring(1, mark.length() - 1)) : mark;
    }

    /** What else to write where the mark can be a word for the unit, or for a part of it; empty where it is certainly a mark. */
    public Optional<String> inUnit(String text, String unit) {
        String marked = marker(text).substring(figure.length()).strip();
        boolean mayBeCents = marked.equals("c")
                && KnownUnit.ofIndicator(unit).filter(KnownUnit::isMoney).isPresent();
        if (mark.equals(unit)) {
            return Optional.of("`" + figure + "`");
        }
        Optional<String> ofTheUnit =
                marked.startsWith(mark) ? WordForUnit.of(figure + mark, unit).map(WordForUnit::cure) : Optional.empty();
        return ofTheUnit.or(() -> mayBeCents ? Optional.of("the number of `" + unit + "`") : Optional.empty());
    }

    /** The state that a usual marker stands for, or empty where the text is none. */
    public static Optional<ResultState> stateOf(String text) {
        return NoFigure.of(marker(text)).map(NoFigure::state);
    }

    /** Whether the text can be read as a figure, whatever the unit. */
    public static boolean isFigure(String text) {
        return isFigure(text, FigureText.ANY_UNIT);
    }

    /** Whether the text can be read as a figure in the unit. */
    public static boolean isFigure(String text, String unit) {
        try {
            FigureText.parse(text, unit);
            return true;
        } catch (NotAFigure e) {
            return false;
        }
    }

    /** Whether the mark says that a figure is a credit or a debit, or on which side of a budget it is. */
    public static boolean saysASign(String mark) {
        return SignWord.isOne(mark);
    }

    /** Whether the mark can be a part of the figure that it stands behind: {@code %}, {@code m}, {@code kg}, {@code CR}. */
    public static boolean isPartOfAFigure(String mark) {
        // Of two digits, as many of the ways of writing a number begin.
        String marked = "10" + mark;
        return mark.chars().anyMatch(Character::isDigit)
                || saysASign(mark)
                || ORDINALS.contains(mark.toLowerCase(Locale.ROOT))
                || (!WordForUnit.isMark(mark) && !KnownUnit.named(mark).isEmpty())
                || isFigure(marked)
                || MeantFigure.in(marked, "").isPresent()
                || TimeText.of(marked).isPresent();
    }
}
