package org.ragstone.evaluation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.memo.ResultTuples;
import org.ragstone.policy.memo.Tuple;

/** The rules that a status can come of, and which of them are open to a result whatever its figure. Thread-safe. */
final class RatingRules {
    // An edition has some dozens; so many there are only where somebody makes them.
    private static final int MOST_KEPT = 10_000;

    private final List<PolicyRule> towards;
    private final Edition edition;
    private final Vocabulary vocabulary;
    private final ResultTuples results;
    private final Map<Tuple, OpenRules> open = new ConcurrentHashMap<>();

    /** @param all the rules of the edition in reading order */
    RatingRules(List<PolicyRule> all, Edition edition) {
        this.edition = edition;
        this.vocabulary = Vocabulary.of(edition);
        this.towards = towardsStatus(all);
        this.results = new ResultTuples(towards.stream()
                .flatMap(PolicyRule::conditions)
                .filter(RatingRules::isDecidedWithoutFigure)
                .toList());
    }

    /** The rules that a status can come of, in reading order. */
    static List<PolicyRule> towardsStatus(List<PolicyRule> all) {
        boolean ratesDirections = all.stream()
                .filter(rule -> rule.verb().isTowardsStatus())
                .anyMatch(rule -> rule.looksAt(FactType.DIRECTION_OF_TRAVEL));
        return all.stream()
                .filter(rule -> rule.verb().isTowardsStatus() || (ratesDirections && rule.verb() == Verb.TRAVEL))
                .toList();
    }

    /** The rules that may say something of the result with one figure or another. */
    OpenRules openTo(ResultFact result) {
        Tuple tuple = results.of(result);
        OpenRules known = open.get(tuple);
        if (known == null) {
            if (open.size() >= MOST_KEPT) {
                open.clear();
            }
            known = new OpenRules(
                    towards.stream()
                            .filter(rule -> rule.patterns().stream().allMatch(pattern -> isOpenTo(pattern, result)))
                            .toList(),
                    edition.words().ratings(),
                    vocabulary);
            open.put(tuple, known);
        }
        return known;
    }

    private static boolean isDecidedWithoutFigure(Condition condition) {
        return condition.field().fact() == FactType.RESULT && !condition.field().isMovedByFigure();
    }

    private static boolean isOpenTo(FactPattern pattern, ResultFact result) {
        for (Condition condition : pattern.conditions()) {
            if (isDecidedWithoutFigure(condition) && !condition.isMetBy(result)) {
                return false;
            }
        }
        return true;
    }
}
