package org.ragstone.api.report;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.api.report.JsonLine.Name;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Word;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;

/**
 * What is said of a finding whatever result has it, put into bytes once: what it is called as a {@link FindingDocument} or an {@link
 * AlertDocument} has it, and the rules that are cited, where any are. Not thread-safe.
 */
final class FindingMembers {
    private static final Name AGAINST = new Name("against");
    private static final Name OUTCOME = new Name("outcome");
    private static final Name ALERT = new Name("alert");
    private static final Name LABEL = new Name("label");
    private static final Name SEVERITY = new Name("severity");
    private static final Name REF = new Name("ref");
    private static final Name BASIS = new Name("basis");
    private static final Name PERIOD = new Name("period");
    private static final Name BECAUSE = new Name("because");
    private static final Name RULE = new Name("rule");
    private static final Name CLAUSE = new Name("clause");
    private static final Name WHERE = new Name("where");

    // As many as an edition has by far, unless somebody makes them.
    private static final int MOST_KEPT = 20_000;

    // Of an object in a list of the document.
    private static final int IN_A_LIST = 3;

    private final ReasonLevel reasons;
    private final JsonLayout layout;
    private final PolicyBehind policy;
    private final Bytes out = new Bytes();
    private final IdentityHashMap<Finding, Members> known = new IdentityHashMap<>();

    /** What a finding or an alert begins with, and the end of either, which may be nothing. */
    static final class Members {
        private final byte[] finding;
        private final byte[] alert;
        private final Optional<byte[]> because;

        Members(byte[] finding, byte[] alert, Optional<byte[]> because) {
            this.finding = finding;
            this.alert = alert;
            this.because = because;
        }

        byte[] finding() {
            return finding;
        }

        byte[] alert() {
            return alert;
        }

        Optional<byte[]> because() {
            return because;
        }
    }

    /** @param policy hears of every rule that is cited */
    FindingMembers(ReasonLevel reasons, JsonLayout layout, PolicyBehind policy) {
        this.reasons = reasons;
        this.layout = layout;
        this.policy = policy;
    }

    Members of(Finding finding) {
        Members members = known.get(finding);
        if (members == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            members = made(finding);
            known.put(finding, members);
        }
        return members;
    }

    /** Writes an alert with the result that raises it. */
    void writeAlert(JudgedResult result, Finding alert, JsonLine line) {
        Members members = of(alert);
        line.text(REF, result.due().indicator().ref())
                .word(BASIS, result.due().basis())
                .text(PERIOD, result.due().period().toString())
                .members(members.alert());
        if (members.because().isPresent()) {
            line.members(members.because().get());
        }
    }

    private Members made(Finding finding) {
        String label = finding.word().label();
        int depth = depth(finding.kind());
        return new Members(
                written(depth, line -> line.given(AGAINST, finding.against())
                        .text(OUTCOME, finding.outcome())
                        .text(LABEL, label)),
                written(depth, line -> line.text(ALERT, finding.outcome())
                        .text(LABEL, label)
                        .text(SEVERITY, finding.word().severity().map(Word::name))),
                Optional.of(finding.rules())
                        .filter(rules -> reasons == ReasonLevel.brief)
                        .map(rules -> cited(rules, depth)));
    }

    /** In how many objects and lists of a document that is in which such a finding stands. */
    private static int depth(FindingKind kind) {
        return switch (kind) {
            case ALERT -> IN_A_LIST;
            case RATING, NOT_RATED, RANGE -> IN_A_LIST + 1;
            case DIRECTION, ACTION -> IN_A_LIST + 2;
        };
    }

    private byte[] cited(List<PolicyRule> rules, int depth) {
        policy.cite(rules);
        return written(depth, line -> {
            line.beginListOfLines(BECAUSE, rules.size());
            rules.forEach(rule -> line.beginOnOneLine()
                    .text(RULE, rule.name())
                    .given(CLAUSE, rule.clause())
                    .text(WHERE, rule.place())
                    .end());
            line.endList();
        });
    }

    private byte[] written(int depth, Consumer<JsonLine> members) {
        JsonLine line = new JsonLine(out, layout, depth);
        members.accept(line);
        line.endMembers();
        return out.take();
    }
}
