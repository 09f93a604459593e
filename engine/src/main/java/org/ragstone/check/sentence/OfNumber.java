package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.policy.language.PolicyRule;

/** Compares the numbers of a sentence with those that the rules ask for which follow it, and which side of each is meant. */
final class OfNumber implements Comparing, OfStatus.OtherSide {
    private final Policy policy;
    private final Map<String, List<AskedNumber>> known = new HashMap<>();

    OfNumber(Policy policy) {
        this.policy = policy;
    }

    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        List<Difference> differences = new ArrayList<>();
        SentenceNumbers said = policy.numbers(policy.about(cited, rule));
        for (Unit unit : Unit.values()) {
            differences.addAll(new NumbersOfUnit(unit, said, cited, rule, this, policy).differences());
        }
        return differences;
    }

    /** Which number there is; on which side of it is not told of a sentence that is turned. */
    @Override
    public boolean isOfNames() {
        return true;
    }

    /** What is asked around a sentence: by the rules that follow it, those behind them, and those that say the same. */
    List<AskedNumber> known(Cited cited) {
        return known.computeIfAbsent(cited.named(), any -> cited.rules().stream()
                .flatMap(rule -> Stream.of(Stream.of(rule), policy.behind(rule).stream(), policy.thatSayTheSame(rule))
                        .flatMap(rules -> rules))
                .flatMap(AskedNumber::of)
                .distinct()
                .toList());
    }

    @Override
    public boolean isOtherSide(Cited cited, PolicyRule rule) {
        List<AskedNumber> asked = AskedNumber.of(rule).toList();
        return policy.numbers(cited.sentence()).certain().stream().anyMatch(said -> asked.stream()
                .anyMatch(each -> said.is(each)
                        && said.ofDistance(each.number())
                                .map(Bounded::opposite)
                                .filter(each.operator()::equals)
                                .isPresent()));
    }
}
