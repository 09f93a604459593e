package org.ragstone.api.report;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.report.JsonLine.Name;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Edition;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;

/**
 * JSON on a line for each result, and below those of an indicator its alerts, required actions and problems; whatever is no result
 * says first what it is. Not thread-safe.
 */
final class NdjsonLines implements PieceWriter {
    private static final Name LINE = new Name("line");
    private static final Name COUNCIL = new Name("council");
    private static final Name REPORT = new Name("reportPeriod");
    private static final String ALERT = "alert";
    private static final String REQUIRED_ACTION = "requiredAction";
    private static final String PROBLEM = "problem";

    private final ReasonLevel reasons;
    private final PoliciesBehind policies;
    private final Buffers buffers;
    private final Bytes out = new Bytes();
    private final JsonLine line = new JsonLine(out);
    private final Bytes document = new Bytes();
    private final IdentityHashMap<Edition, Members> byEdition = new IdentityHashMap<>();

    /** @param buffers where bytes that were written come from, and go when they were read */
    NdjsonLines(ReasonLevel reasons, PoliciesBehind policies, Buffers buffers) {
        this.buffers = buffers;
        this.reasons = reasons;
        this.policies = policies;
    }

    /** What lines are made with that were judged by an edition. */
    private record Members(
            Detail detail,
            PolicyBehind policy,
            FindingMembers findings,
            ResultMembers results,
            ActionMembers actions) {}

    private Members of(Edition edition) {
        return byEdition.computeIfAbsent(edition, any -> {
            PolicyBehind policy = policies.of(edition);
            FindingMembers findings = new FindingMembers(reasons, JsonLayout.ON_ONE_LINE, policy);
            return new Members(
                    new Detail(edition, reasons),
                    policy,
                    findings,
                    new ResultMembers(line, findings, policy),
                    new ActionMembers(line, findings));
        });
    }

    @Override
    public void add(PieceHeading heading, JudgedIndicator judged) {
        Cancellation.check();
        Members members = of(heading.edition());
        results(heading, judged, members);
        for (JudgedResult result : judged.results()) {
            for (Finding alert : result.alerts()) {
                alert(heading, result, alert, members);
            }
        }
        for (RequiredAction action : judged.requiredActions()) {
            requiredAction(heading, action, members);
        }
        for (Problem problem : judged.problems()) {
            document(PROBLEM, heading.council(), heading.report(), ProblemView.of(problem));
        }
    }

    private void results(PieceHeading heading, JudgedIndicator judged, Members members) {
        if (judged.results().isEmpty()) {
            return;
        }
        byte[] indicator = members.results().of(judged.indicator());
        for (JudgedResult result : judged.results()) {
            line.begin();
            begin(heading.council(), heading.report());
            if (reasons == ReasonLevel.full) {
                line.members(members(ResultDocument.of(result, members.detail())));
                ResultMembers.noteMethods(result, members.policy());
            } else {
                members.results().write(indicator, result, members.detail());
            }
            line.endLine();
        }
    }

    private void begin(Optional<String> council, Optional<Period> report) {
        line.text(COUNCIL, council);
        if (report.isPresent()) {
            line.plain(REPORT, report.get().toString());
        }
    }

    private void begin(String what, Optional<String> council, Optional<Period> report) {
        line.begin().plain(LINE, what);
        begin(council, report);
    }

    /** As an {@link AlertDocument} has it. */
    private void alert(PieceHeading heading, JudgedResult result, Finding alert, Members members) {
        if (reasons == ReasonLevel.full) {
            document(ALERT, heading.council(), heading.report(), AlertDocument.of(result, alert, members.detail()));
            return;
        }
        begin(ALERT, heading.council(), heading.report());
        members.findings().writeAlert(result, alert, line);
        line.endLine();
    }

    /** As a {@link RequiredActionDocument} has it. */
    private void requiredAction(PieceHeading heading, RequiredAction action, Members members) {
        if (reasons == ReasonLevel.full) {
            document(
                    REQUIRED_ACTION,
                    heading.council(),
                    heading.report(),
                    RequiredActionDocument.of(action, members.detail()));
            return;
        }
        begin(REQUIRED_ACTION, heading.council(), heading.report());
        members.actions().write(action);
        line.endLine();
    }

    /** A line that is no result, with what the document says. */
    void document(String what, Optional<String> council, Optional<Period> report, Record written) {
        begin(what, council, report);
        line.members(members(written));
        line.endLine();
    }

    /** What stands between the brackets of a document. */
    private byte[] members(Record written) {
        document.clear();
        JsonText.writePart(written, JsonLayout.ON_ONE_LINE, 0, document);
        return document.copy(1, document.length() - 1);
    }

    @Override
    public List<Piece> take() {
        return out.length() == 0 ? List.of() : List.of(Piece.of(out.handOn(buffers), buffers));
    }
}
