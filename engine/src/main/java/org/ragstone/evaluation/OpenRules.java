package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ragstone.framework.Word;
import org.ragstone.framework.WordList;
import org.ragstone.join.Join;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.memo.Memo;
import org.ragstone.policy.plain.PlainPolicySet;

/**
 * The rules that may say something of a result with one figure or another, and what they ask: the same for all results that stand
 * alike but for their figures. Thread-safe.
 */
final class OpenRules {
    private final List<PolicyRule> rules;
    private final WordList ratings;
    private final PolicySet policy;
    private final List<EarlierFigure> comparators;
    private final Numbers ofJudgements;
    private final Numbers ofComparisons;
    private final boolean judgeInProportion;
    private final Map<PolicyAnswer, Optional<Word>> said = new ConcurrentHashMap<>();

    OpenRules(List<PolicyRule> rules, WordList ratings, Vocabulary vocabulary) {
        this.rules = rules;
        this.ratings = ratings;
        this.policy = new Memo(new PlainPolicySet(rules), vocabulary);
        this.comparators = Join.comparators(vocabulary, rules);
        this.ofJudgements = numbers(FactType.JUDGEMENT);
        this.ofComparisons = numbers(FactType.COMPARISON);
        this.judgeInProportion = rules.stream()
                .anyMatch(
                        rule -> rule.verb() == Verb.JUDGE && rule.word().equals(JudgedAgainst.PRO_RATA_TARGET.name()));
    }

    /** The numbers that rules ask of facts of a type: in the indicator's unit, and in per cent. */
    record Numbers(Set<BigDecimal> inUnit, Set<BigDecimal> inPercent) {}

    private Numbers numbers(FactType fact) {
        return new Numbers(numbers(fact, Measure.UNIT), numbers(fact, Measure.PERCENT));
    }

    private Set<BigDecimal> numbers(FactType fact, Measure measure) {
        return rules.stream()
                .flatMap(PolicyRule::conditions)
                .filter(NumberCondition.class::isInstance)
                .map(NumberCondition.class::cast)
                .filter(condition -> condition.field().fact() == fact)
                .filter(condition ->
                        condition.field().measure().filter(measure::equals).isPresent())
                .map(NumberCondition::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What they compare a figure with: none where they do not. */
    List<EarlierFigure> comparators() {
        return comparators;
    }

    Numbers ofJudgements() {
        return ofJudgements;
    }

    Numbers ofComparisons() {
        return ofComparisons;
    }

    /** Whether one of them holds a figure against what is due of the year's target by then. */
    boolean judgeInProportion() {
        return judgeInProportion;
    }

    /** Whether a status may rest on a chart or a line of all the figures, which no single figure decides. */
    boolean askHowFiguresRun() {
        List<FactPattern> directions = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.fact() == FactType.DIRECTION_OF_TRAVEL)
                .toList();
        return rules.stream()
                .filter(rule -> rule.looksAt(FactType.TREND) || rule.looksAt(FactType.REGRESSION))
                .anyMatch(rule ->
                        rule.verb() != Verb.TRAVEL || directions.stream().anyMatch(rule::mayMake));
    }

    /** The rating of a result with such facts, or empty where it would have none, or not one status. */
    Optional<Word> rating(List<Fact> facts) {
        PolicyAnswer answer = policy.apply(facts);
        Optional<Word> known = said.get(answer);
        return known == null ? said.computeIfAbsent(answer, this::rating) : known;
    }

    private Optional<Word> rating(PolicyAnswer answer) {
        record Status(FindingKind kind, String outcome) {}
        List<Status> statuses = answer.firings().stream()
                .map(firing -> rules.get(firing.rule()))
                .filter(rule -> rule.verb().isOfStatus())
                .map(rule -> new Status(rule.verb().kind().orElseThrow(), rule.word()))
                .distinct()
                .toList();
        return statuses.size() == 1 && statuses.get(0).kind() == FindingKind.RATING
                ? Optional.of(ratings.get(statuses.get(0).outcome()))
                : Optional.empty();
    }
}
