package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.check.Decision.NewWord;
import org.ragstone.enumeration.Question;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;

/** The words that a later language answers a field with, held against the rules of an edition. */
final class NewAnswers {
    private final Field field;
    private final List<PolicyRule> rules;
    private final List<String> known;
    private final List<NewWord> words;

    private NewAnswers(Field field, List<PolicyRule> rules, Vocabulary own, Vocabulary later, Proof then) {
        this.field = field;
        this.rules = rules;
        this.known = own.answers(field).orElse(List.of());
        this.words = later.answers(field).orElse(List.of()).stream()
                .filter(word -> !known.contains(word) && then.has(field, word))
                .map(word -> new NewWord(word, own.known(field, word)))
                .toList();
    }

    /**
     * Those of every field that the rules ask and the later language has more words for, but for words that no result has by
     * these rules.
     */
    static List<NewAnswers> of(List<PolicyRule> rules, Vocabulary own, Vocabulary later, Proof then) {
        return LaterAnswer.asked(rules)
                .map(Field::origin)
                .distinct()
                .map(field -> new NewAnswers(field, rules, own, later, then))
                .filter(each -> !each.words.isEmpty())
                .toList();
    }

    Field field() {
        return field;
    }

    /** Whether one of the words makes the results what they are. */
    boolean isIn(Unanswered unanswered) {
        return unanswered.answers().entrySet().stream()
                .filter(each -> each.getKey().ofAny().equals(Question.asked(field)))
                .map(Map.Entry::getValue)
                .anyMatch(answer -> words.stream().anyMatch(each -> answer.has(each.word())));
    }

    /** @param unanswered the results without an answer that one of the words makes what they are */
    Decision decision(List<Unanswered> unanswered) {
        return new Decision(Question.asked(field).written(), words, unanswered, noLonger(), takenIn(), unsaid());
    }

    /** What a finer word takes from a rule that asks for the former one. */
    private List<RuleEdit> noLonger() {
        return edits(condition -> {
            List<String> lost = words.stream()
                    .filter(word -> condition.holds(word.formerly()) && !condition.holds(word.word()))
                    .map(NewWord::word)
                    .toList();
            return lost.isEmpty() ? Optional.empty() : Optional.of(widened(condition, lost));
        });
    }

    /** What a rule takes in that says which words it does not mean. */
    private List<RuleEdit> takenIn() {
        return edits(condition -> {
            boolean takes = words.stream()
                    .anyMatch(word ->
                            condition.holds(word.word()) && !(word.isFiner() && condition.holds(word.formerly())));
            List<String> before = known.stream().filter(condition::holds).toList();
            return takes ? Optional.of(new WordCondition(condition.field(), false, before)) : Optional.empty();
        });
    }

    /** What is new altogether, and not among the words that a rule asks for. */
    private List<RuleEdit> unsaid() {
        return edits(condition -> {
            List<String> others = words.stream()
                    .filter(word -> !word.isFiner() && !condition.holds(word.word()))
                    .map(NewWord::word)
                    .toList();
            return others.isEmpty() ? Optional.empty() : Optional.of(widened(condition, others));
        });
    }

    private interface Edit {
        Optional<WordCondition> of(WordCondition condition);
    }

    private List<RuleEdit> edits(Edit edit) {
        return rules.stream()
                .flatMap(rule -> own(rule)
                        .flatMap(condition ->
                                edit.of(condition).map(would -> new RuleEdit(rule, condition, would)).stream()))
                .toList();
    }

    /** What a rule asks of the field; where it names the fact that it means, there being others is nothing to it. */
    private Stream<WordCondition> own(PolicyRule rule) {
        return rule.conditions()
                .filter(WordCondition.class::isInstance)
                .map(WordCondition.class::cast)
                .filter(condition -> condition.field().origin().equals(field) && !LaterAnswer.namesItsOwn(condition));
    }

    private static WordCondition widened(WordCondition condition, List<String> more) {
        List<String> all = new ArrayList<>(condition.words());
        more.stream().filter(word -> !all.contains(word)).forEach(all::add);
        return new WordCondition(condition.field(), false, all);
    }
}
