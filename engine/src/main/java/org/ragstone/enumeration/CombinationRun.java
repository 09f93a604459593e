package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.plain.InReadingOrder;

/** Rules applied to a result of which is known what they ask, and nothing else. Not thread-safe. */
final class CombinationRun extends InReadingOrder<CombinationRun.KnownFact> {
    private final Vocabulary vocabulary;
    private final Function<Question, AnswerClass> ask;
    private final List<Statement> said = new ArrayList<>();

    private CombinationRun(List<PolicyRule> rules, Vocabulary vocabulary, Function<Question, AnswerClass> ask) {
        super(rules);
        this.vocabulary = vocabulary;
        this.ask = ask;
    }

    /** A fact of which is known what tells it apart and, where it was concluded, the word that was said. */
    record KnownFact(FactType type, String key, String word) {}

    /**
     * What the rules say, where the result answers each question so.
     *
     * @param given the facts of every result
     */
    static List<Statement> of(
            List<PolicyRule> rules,
            List<KnownFact> given,
            Vocabulary vocabulary,
            Function<Question, AnswerClass> ask,
            Budget budget) {
        budget.spend(rules.size());
        CombinationRun run = new CombinationRun(rules, vocabulary, ask);
        run.read(given);
        return run.said;
    }

    /** The facts that every result has of which rules with this vocabulary can ask. */
    static List<KnownFact> given(Vocabulary vocabulary) {
        List<KnownFact> given = new ArrayList<>();
        for (FactType type : FactType.values()) {
            if (type.madeBy().isEmpty() && vocabulary.language().knows(type.since())) {
                vocabulary.keys(type).forEach(key -> given.add(new KnownFact(type, key, "")));
            }
        }
        return given;
    }

    @Override
    protected FactType type(KnownFact fact) {
        return fact.type();
    }

    @Override
    protected boolean isThere(KnownFact fact) {
        return fact.type()
                .thereWith()
                .map(field -> ask.apply(Question.ofResult(field)).some().equals(Answers.YES))
                .orElse(true);
    }

    @Override
    protected Object answer(KnownFact fact, Field field) {
        if (field.isWord()) {
            return fact.word();
        }
        if (field.isKey()) {
            return fact.key();
        }
        Object answer = ask.apply(Question.of(field, fact.key())).some();
        return answer instanceof String word ? vocabulary.known(field, word) : answer;
    }

    @Override
    protected Optional<KnownFact> conclude(PolicyRule rule, List<KnownFact> matched) {
        KnownFact subject = matched.get(rule.subject());
        String against =
                rule.directionsAgainst().isEmpty() ? "" : subject.type().directionAgainst(subject.key());
        said.add(new Statement(rule, against));
        return rule.verb().makes().map(type -> new KnownFact(type, type.keyOf(against, rule.word()), rule.word()));
    }
}
