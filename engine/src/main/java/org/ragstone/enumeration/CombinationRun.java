package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.plain.InReadingOrder;

/** Rules applied to a result of which is known what they ask, and nothing else. Not thread-safe. */
final class CombinationRun extends InReadingOrder<CombinationRun.KnownFact> {
    private final Function<Question, AnswerClass> ask;
    private final List<Statement> said = new ArrayList<>();

    private CombinationRun(List<PolicyRule> rules, Function<Question, AnswerClass> ask) {
        super(rules);
        this.ask = ask;
    }

    /** A fact of which is known what tells it apart and, where it was concluded, the word that was said. */
    record KnownFact(FactType type, String key, String word) {}

    /** What the rules say, where the result answers each question so. */
    static List<Statement> of(List<PolicyRule> rules, Function<Question, AnswerClass> ask) {
        CombinationRun run = new CombinationRun(rules, ask);
        run.read(given());
        return run.said;
    }

    private static List<KnownFact> given() {
        List<KnownFact> given = new ArrayList<>();
        for (FactType type : FactType.values()) {
            if (type.madeBy().isEmpty()) {
                type.keys().forEach(key -> given.add(new KnownFact(type, key, "")));
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
                .map(field -> ask.apply(Question.ofResult(field)).some().equals(ResultFact.YES))
                .orElse(true);
    }

    @Override
    protected Object answer(KnownFact fact, Field field) {
        if (field.isWord()) {
            return fact.word();
        }
        return field.isKey()
                ? fact.key()
                : ask.apply(Question.of(field, fact.key())).some();
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
