package org.ragstone.api.report;

import java.util.List;
import java.util.function.Function;
import org.ragstone.api.view.Commentaries;
import org.ragstone.model.Commentary;
import org.ragstone.model.Period;

/** What people have written, each with the post that did. */
final class CommentaryText {
    private static final int INDENT = 4;

    private CommentaryText() {}

    static String quoted(Commentary commentary) {
        return quoted(commentary.post(), commentary);
    }

    /** With its period where that is not the report's. */
    static String quoted(Commentary commentary, Period report) {
        String of = commentary.period().equals(report) ? "" : "(" + commentary.period() + ")";
        return quoted((commentary.post() + " " + of).strip(), commentary);
    }

    /** Of a service that is named, by its post. */
    static String ofService(Commentary commentary, Period report) {
        String quoted = quoted(commentary, report);
        return commentary.ref().isEmpty() ? quoted : commentary.ref() + ": " + quoted;
    }

    private static String quoted(String by, Commentary commentary) {
        return (by.isEmpty() ? "" : by + ": ") + "“" + commentary.text() + "”";
    }

    /** What answers no required action. */
    static void write(Commentaries commentaries, Period report, StringBuilder text) {
        if (commentaries.areNone()) {
            return;
        }
        text.append("\nCOMMENTARY\n");
        write("Overall", commentaries.overall(), each -> quoted(each, report), text);
        write("By service", commentaries.services(), each -> ofService(each, report), text);
        if (!commentaries.indicators().isEmpty()) {
            text.append("  By indicator\n");
            TextTable table = new TextTable(" ".repeat(INDENT), List.of("Ref", "Indicator"));
            commentaries.indicators().forEach(each -> {
                table.row(List.of(each.indicator().ref(), each.indicator().heading()));
                each.commentary().forEach(own -> table.note(quoted(own, report)));
            });
            table.writeTo(text);
        }
    }

    private static void write(
            String heading, List<Commentary> commentary, Function<Commentary, String> line, StringBuilder text) {
        if (!commentary.isEmpty()) {
            text.append("  ").append(heading).append('\n');
            WrappedText lines = new WrappedText();
            commentary.forEach(each -> lines.line(INDENT, line.apply(each)));
            text.append(lines);
        }
    }
}
