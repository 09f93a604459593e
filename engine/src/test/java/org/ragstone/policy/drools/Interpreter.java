package org.ragstone.policy.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.ConcludedFact;
import org.ragstone.policy.Conclusion;
import org.ragstone.policy.DirectionFact;
import org.ragstone.policy.Fact;
import org.ragstone.policy.JudgementFact;
import org.ragstone.policy.OutcomeFact;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.Reason;
import org.ragstone.policy.ResultFact;
import org.ragstone.policy.TravelFact;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;

/**
 * What approved rules mean, in the plainest way: file by file, rule by rule, fact by fact, for one result. Shares
 * nothing with the engine but the rules and the facts.
 */
public final class Interpreter {
    private final List<PolicyRule> rules;
    private final List<Fact> facts;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<JudgementFact> judgements = new ArrayList<>();

    private Interpreter(List<PolicyRule> rules, List<Fact> given) {
        this.rules = rules;
        this.facts = new ArrayList<>(given);
    }

    /** The rules of an edition, interpreted: found to agree with the compiled ones, and much faster to make. */
    public static PolicySet policy(Edition edition) {
        List<PolicyRule> rules = Gate.approve(edition);
        return new PolicySet() {
            @Override
            public List<PolicyRule> rules() {
                return rules;
            }

            @Override
            public PolicyAnswer apply(List<Fact> facts) {
                Map<ResultFact, List<Fact>> byResult = facts.stream().collect(Collectors.groupingBy(Fact::result));
                List<PolicyAnswer> answers = byResult.values().stream()
                        .map(own -> Interpreter.apply(rules, own))
                        .toList();
                return new PolicyAnswer(
                        answers.stream()
                                .flatMap(each -> each.conclusions().stream())
                                .toList(),
                        answers.stream()
                                .flatMap(each -> each.judgements().stream())
                                .toList());
            }
        };
    }

    /** @param given the given facts of one result */
    static PolicyAnswer apply(List<PolicyRule> rules, List<Fact> given) {
        Interpreter interpreter = new Interpreter(rules, given);
        for (RuleFile file : RuleFile.values()) {
            interpreter.read(file);
        }
        return new PolicyAnswer(interpreter.conclusions, interpreter.judgements);
    }

    /** What the rules of a file say is known to the files below it, and not to the file itself. */
    private void read(RuleFile file) {
        List<Fact> concluded = new ArrayList<>();
        for (PolicyRule rule : rules) {
            if (rule.file() == file) {
                for (List<Fact> matched : matches(rule)) {
                    conclude(new Reason(rule, matched)).ifPresent(concluded::add);
                }
            }
        }
        facts.addAll(concluded);
    }

    private List<List<Fact>> matches(PolicyRule rule) {
        List<List<Fact>> matches = new ArrayList<>();
        for (Fact first : facts) {
            if (holds(rule.patterns().get(0), first)) {
                if (rule.patterns().size() == 1) {
                    matches.add(List.of(first));
                } else {
                    facts.stream()
                            .filter(second -> holds(rule.patterns().get(1), second))
                            .forEach(second -> matches.add(List.of(first, second)));
                }
            }
        }
        return matches;
    }

    private static boolean holds(FactPattern pattern, Fact fact) {
        return fact.type() == pattern.fact()
                && pattern.conditions().stream().allMatch(condition -> holds(condition, fact));
    }

    private static boolean holds(Condition condition, Fact fact) {
        Object answer = fact.answer(condition.field());
        if (condition instanceof WordCondition words) {
            return words.words().contains((String) answer) != words.negated();
        }
        NumberCondition number = (NumberCondition) condition;
        int compared = ((BigDecimal) answer).compareTo(number.number());
        return switch (number.operator()) {
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case MORE -> compared > 0;
            case AT_LEAST -> compared >= 0;
        };
    }

    private Optional<Fact> conclude(Reason because) {
        PolicyRule rule = because.rule();
        Fact subject = because.matched().get(rule.subject());
        ResultFact result = subject.result();
        String word = rule.word();
        return switch (rule.verb()) {
            case JUDGE -> {
                JudgementFact judgement = new JudgementFact(
                        result,
                        word,
                        result.origin().judge(JudgedAgainst.valueOf(word)).orElseThrow(),
                        because);
                judgements.add(judgement);
                yield Optional.of(judgement);
            }
            case RATE -> {
                say(FindingKind.RATING, against(because), because);
                yield Optional.of(new OutcomeFact.RatingFact(result, word, because));
            }
            case DO_NOT_RATE -> {
                say(FindingKind.NOT_RATED, "", because);
                yield Optional.of(new OutcomeFact.NotRatedFact(result, word, because));
            }
            case RANGE -> {
                say(FindingKind.RANGE, "EXPECTED_RANGE", because);
                yield Optional.of(new OutcomeFact.RangeStatusFact(result, word, because));
            }
            case TRAVEL -> {
                String against = ((TravelFact) subject).against();
                say(FindingKind.DIRECTION, against, because);
                yield Optional.of(new DirectionFact(result, against, word, because));
            }
            case REQUIRE -> {
                say(FindingKind.ACTION, "", because);
                yield Optional.empty();
            }
            case ALERT -> {
                say(FindingKind.ALERT, "", because);
                yield Optional.empty();
            }
        };
    }

    /** The target of the first judgement that a reason rests on, looked for fact by fact. */
    private static String against(Reason because) {
        for (Fact fact : because.matched()) {
            if (fact instanceof JudgementFact judgement) {
                return judgement.against();
            }
            if (fact instanceof ConcludedFact concluded) {
                String against = against(concluded.because());
                if (!against.isEmpty()) {
                    return against;
                }
            }
        }
        return "";
    }

    private void say(FindingKind kind, String against, Reason because) {
        PolicyRule rule = because.rule();
        ResultFact result = because.matched().get(rule.subject()).result();
        conclusions.add(new Conclusion(result, kind, against, rule.word(), because));
    }
}
