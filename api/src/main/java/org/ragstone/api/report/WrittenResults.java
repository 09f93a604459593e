package org.ragstone.api.report;

import org.jspecify.annotations.Nullable;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.model.Indicator;

/**
 * Results, alerts and required actions of a document without full reasons, each as its {@link ResultDocument}, {@link AlertDocument}
 * or {@link RequiredActionDocument} would be written, at a fraction of the time. Not thread-safe.
 */
final class WrittenResults {
    // In the list in the document.
    private static final int DEPTH = 2;

    private final Detail detail;
    private final Bytes out = new Bytes();
    private final JsonLine line;
    private final FindingMembers findings;
    private final ResultMembers results;
    private final ActionMembers actions;
    // Those of an indicator come one after the other.
    private @Nullable Indicator latest;
    private byte[] ofLatest = new byte[0];

    WrittenResults(Detail detail, JsonLayout layout) {
        PolicyBehind policy = new PolicyBehind(detail.edition());
        this.detail = detail;
        this.line = new JsonLine(out, layout, DEPTH);
        this.findings = new FindingMembers(detail.reasons(), layout, policy);
        this.results = new ResultMembers(line, findings, policy);
        this.actions = new ActionMembers(line, findings);
    }

    WrittenJson of(JudgedResult result) {
        line.begin();
        results.write(ofIndicator(result.due().indicator()), result, detail);
        return written();
    }

    WrittenJson of(JudgedResult result, Finding alert) {
        line.begin();
        findings.writeAlert(result, alert, line);
        return written();
    }

    WrittenJson of(RequiredAction action) {
        line.begin();
        actions.write(action);
        return written();
    }

    private WrittenJson written() {
        line.end().endMembers();
        return new WrittenJson(out.take());
    }

    private byte[] ofIndicator(Indicator indicator) {
        if (!indicator.equals(latest)) {
            latest = indicator;
            ofLatest = results.of(indicator);
        }
        return ofLatest;
    }
}
