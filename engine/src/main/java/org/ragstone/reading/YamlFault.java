package org.ragstone.reading;

import java.util.Optional;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What a YAML parser has to say of a fault, in words for somebody who has not heard of one, and at the line it is in. */
final class YamlFault {
    private final YamlText text;
    private final Optional<Event> read;
    private final Optional<Mark> here;

    private YamlFault(YamlText text, Optional<Event> read, Optional<Mark> here) {
        this.text = text;
        this.read = read;
        this.here = here;
    }

    /** @param read the last event that could be read: where it ends something is missing, if the next cannot be */
    static Problem of(MarkedYAMLException e, YamlText text, Optional<Event> read) {
        return new YamlFault(text, read, Optional.ofNullable(e.getProblemMark())).problem(e);
    }

    private Problem problem(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        Location begun = at(Optional.ofNullable(e.getContextMark()));
        if (problem.contains("TAB")) {
            boolean indents = here.filter(mark -> text.line(mark.getLine() + 1)
                            .substring(0, mark.getColumn())
                            .isBlank())
                    .isPresent();
            return indents
                    ? new Problem(at(here), "a line cannot be indented with a tab", "Indent it with blanks.")
                    : new Problem(at(here), "a tab cannot stand here", "Type a blank.");
        }
        // What begins with an asterisk would be the name of a text that stands elsewhere.
        if (String.valueOf(e.getContext()).contains("scanning an a")) {
            return new Problem(
                    begun, "a text cannot start with this sign", "Put the text in quotes, or delete the sign.");
        }
        if (problem.contains("cannot start any token")) {
            return new Problem(
                    at(here), "a text cannot start with this sign", "Put the text in quotes, or delete the sign.");
        }
        if (problem.contains("escape")) {
            return new Problem(
                    at(here), "a backslash cannot stand in double quotes", "Leave it out, or quote the text with `'`.");
        }
        if (String.valueOf(e.getContext()).contains("quoted scalar")) {
            return new Problem(begun, "the quote is not closed", "Close it with the quote it starts with.");
        }
        if (problem.contains("could not find expected ':'")) {
            return new Problem(begun, "there is no colon after the name", "Write `name: value`.");
        }
        if (read.filter(YamlFault::isQuotedOverLines).isPresent()) {
            return new Problem(
                    at(read.map(Event::getStartMark)),
                    "the quote is not closed on its line",
                    "Close it with the quote it starts with.");
        }
        Optional<Integer> odd = here.flatMap(this::misindented);
        if (odd.isPresent()) {
            return new Problem(
                    text.atLine(odd.get()),
                    "the line is not indented like those around it",
                    "What belongs together starts under each other; what belongs to a name stands further in.");
        }
        if (problem.contains("mapping values are not allowed")) {
            return here.filter(this::followsLineWithoutColon)
                    .map(mark -> new Problem(
                            text.atLine(mark.getLine()),
                            text.line(mark.getLine()).indexOf(':') < 0
                                    ? "there is no colon after the name"
                                    : "there is no blank behind the colon",
                            "Write `name: value`."))
                    .orElseGet(
                            () -> new Problem(
                                    at(here),
                                    "a colon cannot stand here",
                                    "Maybe the line before is not finished or the indentation is off; a text with a colon is in quotes."));
        }
        if (problem.contains("expected ',' or")) {
            return new Problem(
                    unclosed(Optional.ofNullable(e.getContextMark())),
                    "a comma or a closing bracket is missing here",
                    "Each `{` closes with `}` and each `[` with `]`; between two entries is a comma.");
        }
        return new Problem(
                at(here),
                "the YAML cannot be read here",
                "Maybe the indentation is off, or a quote or bracket is not closed.");
    }

    /** The end of a line with an open bracket, unless the next goes on further in; else of the last word read. */
    private Location unclosed(Optional<Mark> opened) {
        return opened.filter(mark ->
                        here.filter(each -> each.getLine() > mark.getLine()).isPresent())
                .map(mark -> mark.getLine() + 1)
                .filter(line -> text.indent(text.nextWritten(line)) <= text.indent(line))
                .map(text::atEndOf)
                .orElseGet(() -> at(read.map(Event::getEndMark).or(() -> here)));
    }

    private Location at(Optional<Mark> mark) {
        return mark.map(each -> text.at(each, 1)).orElseGet(() -> text.at(0));
    }

    /** A quote that ends on another line was most likely closed by the one that opens the next text. */
    private static boolean isQuotedOverLines(Event event) {
        return event instanceof ScalarEvent scalar
                && !scalar.isPlain()
                && !scalar.isLiteral()
                && !scalar.isFolded()
                && scalar.getStartMark().getLine() < scalar.getEndMark().getLine();
    }

    /** A line without a colon runs on into the next, where the first colon is then one too many. */
    private boolean followsLineWithoutColon(Mark mark) {
        String before = text.line(mark.getLine());
        return !before.isBlank()
                && !before.stripTrailing().endsWith(":")
                && !before.contains(": ")
                && "#-[{\"'".indexOf(before.strip().charAt(0)) < 0;
    }

    /**
     * The line, from 1, that stands out of its neighbours where one cannot be read that is further in than the one
     * before: it, or the one before if a neighbour of theirs is like it.
     */
    private Optional<Integer> misindented(Mark mark) {
        int flagged = mark.getLine() + 1;
        String start = text.line(flagged)
                .substring(0, Math.min(mark.getColumn(), text.line(flagged).length()));
        if (text.line(flagged - 1).isBlank()
                || start.indexOf(':') >= 0
                || text.indent(flagged) <= text.indent(flagged - 1)) {
            return Optional.empty();
        }
        boolean others = isLike(flagged - 2, flagged) || isLike(flagged + 1, flagged);
        return Optional.of(others ? flagged - 1 : flagged);
    }

    private boolean isLike(int line, int other) {
        return !text.line(line).isBlank() && text.indent(line) == text.indent(other);
    }
}
