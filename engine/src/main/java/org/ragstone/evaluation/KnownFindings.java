package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.framework.Words;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.Reasons;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/** Puts the answers of rules in the words of an edition, each answer once however many results have it. Thread-safe. */
final class KnownFindings {
    // An edition has some hundred answers; so many there are only where somebody makes them.
    private static final int MOST_KEPT = 20_000;

    private final List<PolicyRule> rules;
    private final Words words;
    private final Map<PolicyAnswer, Findings> known = new ConcurrentHashMap<>();

    KnownFindings(List<PolicyRule> rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    /** What the answer comes to, which was given of the facts of a result. */
    Findings findings(PolicyAnswer answer, List<Fact> given) {
        Findings findings = known.get(answer);
        if (findings == null) {
            findings = read(answer, new Reasons(rules, answer, given).all());
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(answer, findings);
        }
        return findings;
    }

    // Rules agree on a status whatever each of them held the result against.
    private record Identity(FindingKind kind, String against, String outcome) {}

    private Findings read(PolicyAnswer answer, List<Reason> reasons) {
        Map<Identity, List<Integer>> same = new LinkedHashMap<>();
        List<PolicyRule> judging = new ArrayList<>();
        Set<JudgedAgainst> targets = EnumSet.noneOf(JudgedAgainst.class);
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            PolicyRule rule = reason.rule();
            if (rule.verb().kind().isPresent()) {
                FindingKind kind = rule.verb().kind().get();
                String against = kind.isStatus() ? "" : rule.verb().against(reason);
                same.computeIfAbsent(new Identity(kind, against, rule.word()), each -> new ArrayList<>())
                        .add(i);
            } else {
                judging.add(rule);
                targets.add(JudgedAgainst.valueOf(rule.word()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        same.values().forEach(agreeing -> findings.add(finding(agreeing, reasons)));
        findings.sort(Comparator.comparing(Finding::kind).thenComparing(KnownFindings::rank));
        return new Findings(answer, findings, judging, targets);
    }

    private Finding finding(List<Integer> agreeing, List<Reason> reasons) {
        Reason first = first(agreeing, reasons);
        FindingKind kind = first.rule().verb().kind().orElseThrow();
        Optional<JudgedAgainst> judgedAgainst =
                first.judgements().stream().findFirst().map(judgement -> JudgedAgainst.valueOf(judgement.against()));
        return new Finding(
                kind,
                first.rule().verb().against(first),
                words.of(kind).get(first.rule().word()),
                behind(agreeing, reasons),
                judgedAgainst);
    }

    /** The first that is against something, or else the first. */
    private static Reason first(List<Integer> agreeing, List<Reason> reasons) {
        for (int each : agreeing) {
            Reason reason = reasons.get(each);
            if (!reason.rule().verb().against(reason).isEmpty()) {
                return reason;
            }
        }
        return reasons.get(agreeing.get(0));
    }

    /** A rule that fired for two equal judgements is one reason. */
    private static List<Finding.RuleBehind> behind(List<Integer> agreeing, List<Reason> reasons) {
        List<Finding.RuleBehind> behind = new ArrayList<>(agreeing.size());
        for (int each : agreeing) {
            Reason reason = reasons.get(each);
            if (!isThere(reason.rule(), behind)) {
                behind.add(new Finding.RuleBehind(reason.rule(), each, reason.typesOfFacts()));
            }
        }
        return behind;
    }

    @SuppressWarnings("ReferenceEquality") // to compare rules by all that they are takes long
    private static boolean isThere(PolicyRule rule, List<Finding.RuleBehind> behind) {
        for (Finding.RuleBehind each : behind) {
            if (each.rule() == rule) {
                return true;
            }
        }
        return false;
    }

    /** Directions in the order of the comparators, other findings in that of the edition's words. */
    private static int rank(Finding finding) {
        return finding.kind() == FindingKind.DIRECTION
                ? DirectionAgainst.valueOf(finding.against()).ordinal()
                : finding.word().position();
    }
}
