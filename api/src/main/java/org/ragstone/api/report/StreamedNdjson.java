package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Summary;
import org.ragstone.model.Warning;

/** The lines of {@link NdjsonLines}; then the warnings and totals of each report, the policies that lines cite, and an end. */
final class StreamedNdjson implements StreamedForm {
    private static final String WARNING = "warning";
    private static final String DECISION = "decision";
    private static final String POLICY = "policy";
    private static final String END = "end";

    private final ReasonLevel reasons;
    private final PoliciesBehind policies = new PoliciesBehind();
    private final Buffers buffers = new Buffers();

    StreamedNdjson(ReasonLevel reasons) {
        this.reasons = reasons;
    }

    /** A report of a council: what it is named by, its totals, and how many lines are of it. */
    record Decision(
            @Spread DecisionHeading heading, SummaryDocument summary, long results, long problems, long warnings) {}

    /** All that was written, and its name: what does not end with it is not whole. */
    record End(
            String decisionId,
            long decisions,
            long results,
            long alerts,
            long requiredActions,
            long problems,
            long warnings) {}

    @Override
    public PieceWriter writer() {
        return lines();
    }

    private NdjsonLines lines() {
        return new NdjsonLines(reasons, policies, buffers);
    }

    @Override
    public byte[] beginning(PieceHeading of, ColumnBits columns) {
        return new byte[0];
    }

    @Override
    public boolean tellsAll() {
        return true;
    }

    @Override
    public List<Piece> warnings(PieceHeading of, List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        NdjsonLines lines = lines();
        warnings.forEach(each -> lines.document(WARNING, of.council(), of.report(), WarningView.of(each)));
        return lines.take();
    }

    @Override
    public List<Piece> decision(PieceHeading of, Summary summary, String decisionId, Counted counted) {
        NdjsonLines lines = lines();
        lines.document(
                DECISION,
                of.council(),
                Optional.empty(),
                new Decision(
                        DecisionHeading.of(of.edition(), of.header(), decisionId, reasons),
                        SummaryDocument.of(summary),
                        counted.results(),
                        counted.problems(),
                        counted.warnings()));
        return lines.take();
    }

    @Override
    public List<Piece> end(String decisionId, Counted counted) {
        NdjsonLines lines = lines();
        if (reasons != ReasonLevel.none) {
            policies.all()
                    .forEach(
                            each -> lines.document(POLICY, Optional.empty(), Optional.empty(), each.document(reasons)));
        }
        lines.document(
                END,
                Optional.empty(),
                Optional.empty(),
                new End(
                        decisionId,
                        counted.decisions(),
                        counted.results(),
                        counted.alerts(),
                        counted.requiredActions(),
                        counted.problems(),
                        counted.warnings()));
        return lines.take();
    }
}
