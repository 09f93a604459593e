package org.ragstone.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Labels;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;

/** How results are joined with what they are held against, so that rules of an edition can look at them. Immutable. */
public final class Join {
    private final Edition edition;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Set<FactType> facts = EnumSet.noneOf(FactType.class);
    private final Set<Field> fields = new HashSet<>();
    private final List<PolicyRule> judging;
    private final List<EarlierFigure> comparators;
    private final List<String> runs;

    /** @param rules those that will look at the results: what none of them looks at is not reckoned */
    public Join(Edition edition, List<PolicyRule> rules) {
        this.edition = edition;
        this.vocabulary = Vocabulary.of(edition);
        this.labels = edition.labels().inSentences();
        // Loops, since a join is made for every mutant of every rule.
        for (PolicyRule rule : rules) {
            for (FactPattern pattern : rule.patterns()) {
                facts.add(pattern.fact());
                for (Condition condition : pattern.conditions()) {
                    fields.add(condition.field().origin());
                }
            }
        }
        this.judging = judging(rules);
        this.comparators = comparators(vocabulary, rules);
        this.runs = looksAt(FactType.BEFORE) ? vocabulary.keys(FactType.BEFORE) : List.of();
    }

    private static List<PolicyRule> judging(List<PolicyRule> rules) {
        List<PolicyRule> judging = new ArrayList<>();
        for (PolicyRule rule : rules) {
            if (rule.verb() == Verb.JUDGE) {
                judging.add(rule);
            }
        }
        return List.copyOf(judging);
    }

    /** The earlier figures that rules compare with. */
    public static List<EarlierFigure> comparators(Vocabulary vocabulary, List<PolicyRule> rules) {
        List<String> known = vocabulary.keys(FactType.COMPARISON);
        Set<EarlierFigure> compared = EnumSet.noneOf(EarlierFigure.class);
        for (PolicyRule rule : rules) {
            for (FactPattern pattern : rule.patterns()) {
                if (pattern.fact() == FactType.COMPARISON) {
                    add(pattern, known, compared);
                }
            }
        }
        return List.copyOf(compared);
    }

    private static void add(FactPattern pattern, List<String> known, Set<EarlierFigure> compared) {
        for (EarlierFigure figure : EarlierFigure.values()) {
            if (known.contains(figure.name()) && pattern.allows(ComparisonFact.AGAINST, figure.name())) {
                compared.add(figure);
            }
        }
    }

    public Edition edition() {
        return edition;
    }

    /** What the rules of the edition can ask and say. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What explanations call a target and a floor. */
    Labels labels() {
        return labels;
    }

    /** What figures are compared with: no more than rules look at. */
    public List<EarlierFigure> comparators() {
        return comparators;
    }

    /** Every earlier figure that rules in the language of the edition can compare with; none where none does. */
    List<EarlierFigure> everyComparator() {
        List<String> known = vocabulary.keys(FactType.COMPARISON);
        return comparators.isEmpty()
                ? List.of()
                : Arrays.stream(EarlierFigure.values())
                        .filter(figure -> known.contains(figure.name()))
                        .toList();
    }

    /** The runs of statuses that there is a fact for: none where no rule looks at what was before. */
    List<String> runs() {
        return runs;
    }

    /** Whether any rule holds a figure against a target. */
    public boolean judges() {
        return !judging.isEmpty();
    }

    /** Whether any rule looks at facts of the type. */
    public boolean looksAt(FactType fact) {
        return facts.contains(fact);
    }

    /** Whether any rule asks the field, of whichever fact. */
    public boolean asks(Field field) {
        return fields.contains(field);
    }

    /** Whether any rule would hold the result against the target, were it one that the result has. */
    public boolean wouldJudge(ResultFact result, JudgedAgainst target) {
        return judging.stream()
                .filter(rule -> rule.word().equals(target.name()))
                .anyMatch(rule -> rule.conditions()
                        .filter(condition -> condition.field().fact() == FactType.RESULT)
                        .filter(condition ->
                                !ResultFact.isOfTargets(condition.field().origin()))
                        .allMatch(condition -> condition.isMetBy(result)));
    }
}
