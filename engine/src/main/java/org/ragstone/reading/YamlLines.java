package org.ragstone.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Problem;
import org.yaml.snakeyaml.error.Mark;

/** What the lines of a YAML text look like around one that cannot be read: which of them is the odd one, and how it was meant. */
final class YamlLines {
    private static final String AS_PAIR = "Write `name: value`.";
    private static final Pattern NAME_AND_BRACKET = Pattern.compile("\\s*[^\\s:#\"'{\\[-][^:{\\[]*(:?)[{\\[].*");
    private static final Pattern NAME_AND_VALUE = Pattern.compile("\\s*(?:- +)?([^\\s:#\"'{\\[][^:]*): +(\\S.*)");
    private static final Pattern TEXT_AND_WORD = Pattern.compile("(.+): +([A-Z][A-Z0-9_]*)");
    private static final int LONGEST_SHOWN = 80;

    private final YamlText text;

    YamlLines(YamlText text) {
        this.text = text;
    }

    /** A line without a colon runs on into the next, where the first colon is then one too many. */
    Optional<Problem> withoutColon(int number) {
        String line = text.line(number);
        boolean runsOn = !line.isBlank()
                && !line.stripTrailing().endsWith(":")
                && !line.contains(": ")
                && "#-[{\"'".indexOf(line.strip().charAt(0)) < 0;
        return runsOn ? Optional.of(noPair(number, line.indexOf(':') >= 0)) : Optional.empty();
    }

    /** Likewise within the line, where a bracket opens behind its name. */
    Optional<Problem> withoutColonAtBracket(int number) {
        Matcher line = NAME_AND_BRACKET.matcher(text.line(number));
        return line.matches() ? Optional.of(noPair(number, !line.group(1).isEmpty())) : Optional.empty();
    }

    private Problem noPair(int number, boolean colon) {
        return new Problem(
                text.atLine(number),
                colon ? "there is no blank behind the colon" : "there is no colon after the name",
                AS_PAIR);
    }

    /** The value as it has to be written where a colon stands in it, if it is one. */
    String quoted(Mark colon) {
        Matcher line = NAME_AND_VALUE.matcher(text.line(colon.getLine() + 1));
        if (!line.matches() || line.start(2) > colon.getColumn()) {
            return "Maybe the line before is not finished or the indentation is off; a text with a colon is in quotes.";
        }
        String value = line.group(2).strip();
        return value.length() > LONGEST_SHOWN || value.indexOf('"') >= 0 || value.indexOf('\\') >= 0
                ? "Put the text in quotes, since there is a colon in it."
                : "Put the text in quotes: `%s: \"%s\"`.%s"
                        .formatted(line.group(1), value, orNameInQuotes(line.group(1), value));
    }

    /** What stands behind the last colon may be a word of the program, such as what a column shows; then the name has the colon. */
    private static String orNameInQuotes(String name, String value) {
        Matcher last = TEXT_AND_WORD.matcher(value);
        return last.matches()
                ? " Or the name, if it has the colon: `\"%s: %s\": %s`.".formatted(name, last.group(1), last.group(2))
                : "";
    }

    /**
     * The line, from 1, that stands out of its neighbours where one cannot be read that is further in than the one before: it,
     * or the one before if a neighbour of theirs is like it.
     *
     * @param endsBlock whether one that is not as far in is not to be read either
     */
    Optional<Integer> misindented(Mark mark, boolean endsBlock) {
        int flagged = mark.getLine() + 1;
        String start = text.line(flagged)
                .substring(0, Math.min(mark.getColumn(), text.line(flagged).length()));
        int further = text.indent(flagged) - text.indent(flagged - 1);
        boolean other = endsBlock ? further != 0 : further > 0;
        if (text.line(flagged - 1).isBlank() || start.indexOf(':') >= 0 || !other) {
            return Optional.empty();
        }
        boolean others = isLike(flagged - 2, flagged) || isLike(flagged + 1, flagged);
        return Optional.of(others ? flagged - 1 : flagged);
    }

    private boolean isLike(int line, int other) {
        return !text.line(line).isBlank() && text.indent(line) == text.indent(other);
    }
}
