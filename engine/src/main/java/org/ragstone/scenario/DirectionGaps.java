package org.ragstone.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.TravelFact;

/** Finds what a result has no direction against, though rules would give such a result one if it compared otherwise. */
final class DirectionGaps {
    /** What every such gap is told with. */
    static final String START = "no direction against";

    private final List<PolicyRule> rules;

    /** @param rules those of the edition */
    DirectionGaps(List<PolicyRule> rules) {
        this.rules = rules.stream()
                .filter(rule -> !rule.directionsAgainst().isEmpty())
                .toList();
    }

    /** Each as a case names it, by what it is against: "no direction against PREVIOUS_PERIOD: change UNAVAILABLE". */
    Map<String, String> of(JudgedResult result) {
        Map<String, String> gaps = new LinkedHashMap<>();
        missing(result).forEach(fact -> gaps.put(fact.directionAgainst(), told(fact)));
        return gaps;
    }

    private Stream<TravelFact> missing(JudgedResult result) {
        return result.facts().stream()
                .filter(TravelFact.class::isInstance)
                .map(TravelFact.class::cast)
                .filter(fact -> result.directions().stream()
                        .noneMatch(each -> each.against().equals(fact.directionAgainst())))
                .filter(fact -> rules.stream().anyMatch(rule -> isOfSuch(rule, fact)));
    }

    /** Whether the rule says a direction of such a result, however it compares. */
    private static boolean isOfSuch(PolicyRule rule, TravelFact fact) {
        return rule.directionsAgainst().contains(fact.directionAgainst())
                && rule.subjectPattern().conditions().stream()
                        .filter(condition -> condition.field().origin().fact() == FactType.RESULT)
                        .allMatch(condition -> condition.isMetBy(fact));
    }

    private String told(TravelFact fact) {
        return START + " " + fact.directionAgainst() + ": " + answers(fact);
    }

    /** Its own answers to what rules ask of it. */
    private String answers(Fact fact) {
        Set<Field> asked = rules.stream()
                .map(PolicyRule::subjectPattern)
                .filter(pattern -> pattern.fact() == fact.type() && pattern.allowsKey(fact.key()))
                .flatMap(pattern -> pattern.conditions().stream())
                .map(Condition::field)
                .collect(Collectors.toSet());
        return fact.type().ownFields().stream()
                .filter(asked::contains)
                .filter(field -> !fact.type().key().equals(Optional.of(field)))
                .map(field -> field.name() + " " + field.told(fact))
                .collect(Collectors.joining(", "));
    }
}
