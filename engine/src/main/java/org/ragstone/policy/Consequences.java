package org.ragstone.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.PolicyRule;

/** Gathers what rules say of results, and makes of it what later rules can look at. Not thread-safe. */
public final class Consequences {
    private final List<Conclusion> concluded = new ArrayList<>();
    private final List<JudgementFact> judgements = new ArrayList<>();

    /** Takes note of what a rule says of the facts it matched: the fact that later rules can look at, if there is one. */
    public Optional<Fact> conclude(PolicyRule rule, List<Fact> matched) {
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

    /** All so far, in the order it was said. */
    public PolicyAnswer answer() {
        return new PolicyAnswer(concluded, judgements);
    }
}
