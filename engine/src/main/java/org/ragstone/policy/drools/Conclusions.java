package org.ragstone.policy.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.ragstone.model.Cancellation;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.Conclusion;
import org.ragstone.policy.DirectionFact;
import org.ragstone.policy.Fact;
import org.ragstone.policy.Judged;
import org.ragstone.policy.JudgementFact;
import org.ragstone.policy.OutcomeFact;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.Reason;
import org.ragstone.policy.TravelFact;
import org.ragstone.policy.language.PolicyRule;

/**
 * Gathers what the rules of one session say, and hands on to later rules what they can look at. Public because the
 * code that Drools generates calls it; not thread-safe.
 */
public final class Conclusions {
    private final List<PolicyRule> rules;
    private final List<Conclusion> concluded = new ArrayList<>();
    private final List<JudgementFact> judgements = new ArrayList<>();

    Conclusions(List<PolicyRule> rules) {
        this.rules = rules;
    }

    /** Called when the rule at the index fires. */
    public void conclude(KnowledgeHelper drools, int index) {
        Cancellation.check();
        List<Fact> matched =
                drools.getMatch().getObjects().stream().map(Fact.class::cast).toList();
        conclude(index, matched).ifPresent(drools::insert);
    }

    /** Takes note of what the rule at the index says of the facts it matched: the fact that later rules can look at. */
    Optional<Fact> conclude(int index, List<Fact> matched) {
        PolicyRule rule = rules.get(index);
        Fact subject = matched.get(rule.subject());
        Reason because = new Reason(rule, matched);
        return switch (rule.verb()) {
            case JUDGE -> Optional.of(judgement(subject, rule, because));
            case RATE -> {
                String against = because.judgements().stream()
                        .findFirst()
                        .map(JudgementFact::against)
                        .orElse("");
                add(FindingKind.RATING, subject, against, because);
                yield Optional.of(new OutcomeFact.RatingFact(subject.result(), rule.word(), because));
            }
            case DO_NOT_RATE -> {
                add(FindingKind.NOT_RATED, subject, "", because);
                yield Optional.of(new OutcomeFact.NotRatedFact(subject.result(), rule.word(), because));
            }
            case RANGE -> {
                add(FindingKind.RANGE, subject, "EXPECTED_RANGE", because);
                yield Optional.of(new OutcomeFact.RangeStatusFact(subject.result(), rule.word(), because));
            }
            case TRAVEL -> {
                String against = ((TravelFact) subject).against();
                add(FindingKind.DIRECTION, subject, against, because);
                yield Optional.of(new DirectionFact(subject.result(), against, rule.word(), because));
            }
            case REQUIRE -> add(FindingKind.ACTION, subject, "", because);
            case ALERT -> add(FindingKind.ALERT, subject, "", because);
        };
    }

    private JudgementFact judgement(Fact subject, PolicyRule rule, Reason because) {
        Optional<Judged> judged = subject.result().origin().judge(JudgedAgainst.valueOf(rule.word()));
        JudgementFact judgement = judged.map(each -> new JudgementFact(subject.result(), rule.word(), each, because))
                .orElseThrow(() -> new IllegalStateException("no " + rule.word() + " for rule " + rule.name()));
        judgements.add(judgement);
        return judgement;
    }

    private Optional<Fact> add(FindingKind kind, Fact subject, String against, Reason because) {
        concluded.add(
                new Conclusion(subject.result(), kind, against, because.rule().word(), because));
        return Optional.empty();
    }

    PolicyAnswer answer() {
        return new PolicyAnswer(concluded, judgements);
    }
}
