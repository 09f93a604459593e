package org.ragstone.api.report;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.api.report.JsonLine.Name;
import org.ragstone.evaluation.Finding;
import org.ragstone.framework.Word;
import org.ragstone.policy.language.PolicyRule;

/**
 * What lines say of a finding whatever result has it, put into bytes once: what it is called as a {@link FindingDocument} or an {@link
 * AlertDocument} has it, and the rules that are cited, where any are. Not thread-safe.
 */
final class FindingMembers {
    private static final Name AGAINST = new Name("against");
    private static final Name OUTCOME = new Name("outcome");
    private static final Name ALERT = new Name("alert");
    private static final Name LABEL = new Name("label");
    private static final Name SEVERITY = new Name("severity");
    private static final Name BECAUSE = new Name("because");

    // As many as an edition has by far, unless somebody makes them.
    private static final int MOST_KEPT = 20_000;

    private final ReasonLevel reasons;
    private final PolicyBehind policy;
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
    FindingMembers(ReasonLevel reasons, PolicyBehind policy) {
        this.reasons = reasons;
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

    private Members made(Finding finding) {
        String label = finding.word().label();
        return new Members(
                written(line -> line.given(AGAINST, finding.against())
                        .text(OUTCOME, finding.outcome())
                        .text(LABEL, label)),
                written(line -> line.text(ALERT, finding.outcome())
                        .text(LABEL, label)
                        .text(SEVERITY, finding.word().severity().map(Word::name))),
                Optional.of(finding.rules())
                        .filter(rules -> reasons == ReasonLevel.brief)
                        .map(this::cited));
    }

    private byte[] cited(List<PolicyRule> rules) {
        policy.cite(rules);
        List<CitedRule> documents = rules.stream().map(CitedRule::of).toList();
        return written(line -> line.part(BECAUSE, Optional.of(documents)));
    }

    private static byte[] written(Consumer<JsonLine> members) {
        Bytes bytes = new Bytes();
        members.accept(new JsonLine(bytes));
        return bytes.copy();
    }
}
