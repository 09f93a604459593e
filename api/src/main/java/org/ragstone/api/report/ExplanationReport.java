package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.explain.Decision;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.Edition;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Indicator;

/** Tells all of one indicator: as plain text for whoever asks why, or as JSON in the shapes of an evaluation. Thread-safe. */
public final class ExplanationReport {
    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private ExplanationReport() {}

    /**
     * Writes it as text, in UTF-8, and leaves the stream open.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    public static void writeText(Explanation explanation, OutputStream out) {
        WrappedText text = new WrappedText();
        heading(explanation, text);
        explanation.results().forEach(result -> {
            text.blank();
            new ResultText(explanation.decision().edition(), result, text).write();
        });
        if (explanation.results().isEmpty()) {
            text.blank();
            text.line(0, "No result is due of it, so nothing is judged.");
        }
        actions(explanation, text);
        commentary(explanation, text);
        problems(explanation, text);
        warnings(explanation, text);
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes it as JSON with full reasons, in UTF-8, and leaves the stream open.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    public static void writeJson(Explanation explanation, boolean compact, OutputStream out) {
        JsonText.write(ExplanationDocument.of(explanation), compact, out);
    }

    private static void heading(Explanation explanation, WrappedText text) {
        Decision decision = explanation.decision();
        Edition edition = decision.edition();
        DataSetHeader header = decision.header();
        Indicator indicator = explanation.indicator();
        text.line(0, indicator.ref() + " " + indicator.title());
        String service = indicator.service().isEmpty() ? "" : indicator.service() + ", ";
        text.line(0, service + indicator.kind() + ", " + indicator.polarity().words());
        text.line(0, edition.council() + ", " + header.period().title());
        text.line(
                0,
                "Judged by " + edition.path() + " ("
                        + Shown.digest(edition.revision()) + "), decision "
                        + Shown.digest(decision.id()));
        if (header.illustrative()) {
            text.line(0, "ILLUSTRATIVE: these figures are made up.");
        }
    }

    private static void actions(Explanation explanation, WrappedText text) {
        if (explanation.requiredActions().isEmpty()) {
            return;
        }
        text.blank();
        text.line(0, "REQUIRED ACTIONS");
        for (RequiredAction action : explanation.requiredActions()) {
            String by = action.byWhom().isEmpty() ? "" : " by " + action.byWhom();
            text.line(INDENT, action.action().shown() + by + ": " + (action.answered() ? "answered" : "OUTSTANDING"));
            action.grounds()
                    .forEach(ground -> text.line(
                            DEEPER,
                            "called for by "
                                    + Wording.basis(ground.result().due().basis()) + ", "
                                    + ground.result().due().period()));
            action.answers().forEach(each -> commentary(each, text));
        }
    }

    private static void commentary(Explanation explanation, WrappedText text) {
        if (!explanation.otherCommentary().isEmpty()) {
            text.blank();
            text.line(0, "COMMENTARIES");
            explanation.otherCommentary().forEach(each -> commentary(each, text));
        }
    }

    private static void commentary(Commentary commentary, WrappedText text) {
        text.line(DEEPER, CommentaryText.quoted(commentary));
    }

    private static void warnings(Explanation explanation, WrappedText text) {
        if (!explanation.warnings().isEmpty()) {
            text.blank();
            WarningsText.of(explanation.warnings())
                    .lines()
                    .forEach(line ->
                            text.line(line.length() - line.stripLeading().length(), line.stripLeading()));
        }
    }

    private static void problems(Explanation explanation, WrappedText text) {
        if (!explanation.problems().isEmpty()) {
            text.blank();
            text.line(0, "PROBLEMS");
            explanation.problems().forEach(problem -> {
                text.line(INDENT, problem.where() + ": " + problem.what());
                text.line(DEEPER, problem.hint());
            });
        }
    }
}
