package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.api.report.JsonLine.Name;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.PolicyRule;

/**
 * JSON on a line for each result, and below those of an indicator its alerts, required actions and problems; whatever is no result
 * says first what it is. Not thread-safe.
 */
final class NdjsonLines implements PieceWriter {
    static final Name LINE = new Name("line");
    static final Name COUNCIL = new Name("council");
    static final Name REPORT = new Name("reportPeriod");
    private static final Name REF = new Name("ref");
    private static final Name BASIS = new Name("basis");
    private static final Name PERIOD = new Name("period");
    private static final String ALERT = "alert";
    private static final String REQUIRED_ACTION = "requiredAction";
    private static final String PROBLEM = "problem";

    private final ReasonLevel reasons;
    private final Bytes out = new Bytes();
    private final JsonLine line = new JsonLine(out);
    private final Bytes document = new Bytes();
    private final FindingMembers findings;
    private final ResultMembers results;

    /** @param cited hears of every rule that is cited, once or more often */
    NdjsonLines(ReasonLevel reasons, Consumer<PolicyRule> cited) {
        this.reasons = reasons;
        this.findings = new FindingMembers(reasons, cited);
        this.results = new ResultMembers(line, findings);
    }

    @Override
    public void add(PieceHeading heading, JudgedIndicator judged) {
        Cancellation.check();
        Detail detail = new Detail(heading.edition(), reasons);
        results(heading, judged, detail);
        for (JudgedResult result : judged.results()) {
            for (Finding alert : result.alerts()) {
                alert(heading, result, alert, detail);
            }
        }
        for (RequiredAction action : judged.requiredActions()) {
            document(REQUIRED_ACTION, heading, RequiredActionDocument.of(action, detail));
        }
        for (Problem problem : judged.problems()) {
            document(PROBLEM, heading, ProblemView.of(problem));
        }
    }

    private void results(PieceHeading heading, JudgedIndicator judged, Detail detail) {
        if (judged.results().isEmpty()) {
            return;
        }
        byte[] indicator = ResultMembers.of(judged.indicator());
        for (JudgedResult result : judged.results()) {
            begin(heading);
            if (detail.isFull()) {
                line.members(members(ResultDocument.of(result, detail)));
            } else {
                results.write(indicator, result, detail);
            }
            line.endLine();
        }
    }

    private void begin(PieceHeading heading) {
        line.begin();
        beginning(heading);
    }

    private void beginning(PieceHeading heading) {
        line.text(COUNCIL, heading.council());
        if (heading.report().isPresent()) {
            line.plain(REPORT, heading.report().get().toString());
        }
    }

    private void begin(String what, PieceHeading heading) {
        line.begin().plain(LINE, what);
        beginning(heading);
    }

    /** As an {@link AlertDocument} has it. */
    private void alert(PieceHeading heading, JudgedResult result, Finding alert, Detail detail) {
        if (detail.isFull()) {
            document(ALERT, heading, AlertDocument.of(result, alert, detail));
            return;
        }
        FindingMembers.Members members = findings.of(alert);
        begin(ALERT, heading);
        line.text(REF, result.due().indicator().ref())
                .word(BASIS, result.due().basis())
                .text(PERIOD, result.due().period().toString())
                .members(members.alert());
        Optional<byte[]> because = members.because();
        because.ifPresent(line::members);
        line.endLine();
    }

    private void document(String what, PieceHeading heading, Record written) {
        begin(what, heading);
        line.members(members(written));
        line.endLine();
    }

    /** What stands between the brackets of a document. */
    private byte[] members(Record written) {
        document.clear();
        JsonText.writePart(written, document);
        return document.copy(1, document.length() - 1);
    }

    /** A line that is no result, with what the document says. */
    static byte[] line(String what, PieceHeading heading, Record written) {
        NdjsonLines lines = new NdjsonLines(ReasonLevel.none, rule -> {});
        lines.document(what, heading, written);
        return lines.out.take();
    }

    @Override
    public List<Piece> take() {
        return out.length() == 0 ? List.of() : List.of(Piece.of(out.take()));
    }
}
