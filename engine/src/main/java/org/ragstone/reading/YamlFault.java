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
    private static final String CLOSE_QUOTE = "Close it with the quote it starts with.";
    // As the parser calls them.
    private static final String BLOCK_END = "<block end>";
    private static final String MAPPING = "mapping values";

    private final YamlText text;
    private final Optional<Event> read;
    private final Optional<Mark> here;
    private final YamlLines lines;

    private YamlFault(YamlText text, Optional<Event> read, Optional<Mark> here) {
        this.text = text;
        this.read = read;
        this.here = here;
        this.lines = new YamlLines(text);
    }

    /** @param read the last event that could be read: where it ends something is missing, if the next cannot be */
    static Problem of(MarkedYAMLException e, YamlText text, Optional<Event> read) {
        return new YamlFault(text, read, Optional.ofNullable(e.getProblemMark())).problem(e);
    }

    /** The first that fits: what the parser says alone comes before what the lines around look like. */
    private Problem problem(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        Optional<Mark> begun = Optional.ofNullable(e.getContextMark());
        return sign(problem, context, at(begun))
                .or(this::quotedOverLines)
                .or(() -> misindented(problem))
                .or(this::curly)
                .or(() -> unpaired(problem))
                .or(() -> misplaced(problem))
                .or(() -> problem.contains("expected ',' or") ? Optional.of(unseparated(begun)) : Optional.empty())
                .orElseGet(() -> new Problem(
                        at(here),
                        "the YAML cannot be read here",
                        "Maybe the indentation is off, or a quote or bracket is not closed."));
    }

    /** @param begun where what cannot be read begins */
    private Optional<Problem> sign(String problem, String context, Location begun) {
        if (problem.contains("TAB")) {
            return Optional.of(tab());
        }
        // What begins with an asterisk would be the name of a text that stands elsewhere.
        if (context.contains("scanning an a")) {
            return Optional.of(start(begun));
        }
        if (problem.contains("cannot start any token")) {
            return Optional.of(start(at(here)));
        }
        if (problem.contains("escape")) {
            return Optional.of(new Problem(
                    at(here),
                    "a backslash cannot stand in double quotes",
                    "Leave it out, or quote the text with `'`."));
        }
        if (context.contains("quoted scalar")) {
            return Optional.of(new Problem(begun, "the quote is not closed", CLOSE_QUOTE));
        }
        return problem.contains("could not find expected ':'")
                ? Optional.of(new Problem(begun, "there is no colon after the name", "Write `name: value`."))
                : Optional.empty();
    }

    private Problem tab() {
        boolean indents = here.filter(mark -> text.line(mark.getLine() + 1)
                        .substring(0, mark.getColumn())
                        .isBlank())
                .isPresent();
        return indents
                ? new Problem(at(here), "a line cannot be indented with a tab", "Indent it with blanks.")
                : new Problem(at(here), "a tab cannot stand here", "Type a blank.");
    }

    private static Problem start(Location where) {
        return new Problem(where, "a text cannot start with this sign", "Put the text in quotes, or delete the sign.");
    }

    private Optional<Problem> quotedOverLines() {
        return read.filter(YamlFault::isQuotedOverLines)
                .map(event -> new Problem(
                        at(Optional.of(event.getStartMark())), "the quote is not closed on its line", CLOSE_QUOTE));
    }

    private Optional<Problem> misindented(String problem) {
        return here.flatMap(mark -> lines.misindented(mark, problem.contains(BLOCK_END)))
                .map(line -> new Problem(
                        text.atLine(line),
                        "the line is not indented like those around it",
                        "What belongs together starts under each other; what belongs to a name stands further in."));
    }

    private Optional<Problem> curly() {
        return read.flatMap(YamlFault::inCurlyQuotes)
                .map(scalar -> new Problem(
                        at(Optional.of(scalar.getStartMark())),
                        "`" + scalar.getValue().charAt(0) + "` cannot quote a text",
                        "Use straight double quotes: `\"`."));
    }

    private Optional<Problem> unpaired(String problem) {
        return problem.contains(BLOCK_END) || problem.contains(MAPPING)
                ? here.flatMap(mark -> lines.withoutColonAtBracket(mark.getLine() + 1))
                : Optional.empty();
    }

    /** Of a colon or a text that stands where none can. */
    private Optional<Problem> misplaced(String problem) {
        if (problem.contains(MAPPING)) {
            return here.map(this::colon);
        }
        if (problem.contains("<scalar>") && here.filter(this::standsAtQuote).isPresent()) {
            return Optional.of(
                    new Problem(
                            at(here),
                            "the text in quotes ends here",
                            "Close it where the text ends; a quote inside it is of the other kind: `\"it's\"`, `'the \"target\"'`."));
        }
        return problem.contains("but got :") && here.filter(this::isOnLineRead).isPresent()
                ? Optional.of(new Problem(
                        at(here),
                        "a colon cannot stand here",
                        "A text with a colon stands in quotes, and between two entries is a comma."))
                : Optional.empty();
    }

    private Problem unseparated(Optional<Mark> opened) {
        return new Problem(
                unclosed(opened),
                "a comma or a closing bracket is missing here",
                "Each `{` closes with `}` and each `[` with `]`; between two entries is a comma.");
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

    private static Optional<ScalarEvent> inCurlyQuotes(Event event) {
        return event instanceof ScalarEvent scalar
                        && scalar.isPlain()
                        && scalar.getValue().matches("(?s)[\u2018\u201C\u201E].*")
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private boolean isOnLineRead(Mark mark) {
        return read.filter(event -> event.getStartMark().getLine() == mark.getLine())
                .isPresent();
    }

    /** Whether a text in quotes ended right before, where a blank, a comma or a bracket should follow. */
    private boolean standsAtQuote(Mark mark) {
        return read.filter(event -> event instanceof ScalarEvent scalar && !scalar.isPlain())
                .filter(event -> event.getEndMark().getIndex() == mark.getIndex())
                .isPresent();
    }

    /** What is wrong where a colon makes a name of what is a value already. */
    private Problem colon(Mark mark) {
        return lines.withoutColon(mark.getLine())
                .orElseGet(() -> new Problem(at(here), "a colon cannot stand here", lines.quoted(mark)));
    }
}
