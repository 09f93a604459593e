package org.ragstone.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;

/**
 * Which rules divide results among themselves, so that where one ends another begins: those that answer the same question with one
 * answer, of results that differ in one answer alone.
 */
final class Neighbours {
    private Neighbours() {}

    /** Whether two rules may meet at a line of the field. */
    static boolean areBesideEachOther(PolicyRule one, PolicyRule other, Field field) {
        return answerTheSame(one, other)
                && askedInWords(one, field).stream()
                        .allMatch(
                                asked -> haveACommonAnswer(Stream.concat(one.conditions(), other.conditions()), asked));
    }

    /** What somebody must do or look at can have several grounds, and no rule ends where another begins. */
    private static boolean answerTheSame(PolicyRule one, PolicyRule other) {
        if (one.verb().isOfStatus() || other.verb().isOfStatus()) {
            return one.verb().isOfStatus() && other.verb().isOfStatus();
        }
        if (one.verb() != other.verb()) {
            return false;
        }
        List<String> against = one.directionsAgainst();
        return one.verb().makes().isPresent()
                && (against.isEmpty() || against.stream().anyMatch(other.directionsAgainst()::contains));
    }

    private static Set<Field> askedInWords(PolicyRule rule, Field but) {
        Set<Field> asked = new HashSet<>();
        rule.conditions()
                .filter(WordCondition.class::isInstance)
                .map(condition -> condition.field().origin())
                // Facts that a key tells apart can all be there.
                .filter(field -> !field.equals(but) && !field.isKey())
                .forEach(asked::add);
        return asked;
    }

    /** Whether an answer of the field fulfils all of the conditions that ask it. */
    static boolean haveACommonAnswer(Stream<Condition> conditions, Field field) {
        List<WordCondition> both = conditions
                .filter(condition -> condition.field().origin().equals(field))
                .filter(WordCondition.class::isInstance)
                .map(WordCondition.class::cast)
                .toList();
        return both.stream().allMatch(WordCondition::negated)
                || both.stream().flatMap(each -> each.words().stream()).anyMatch(word -> both.stream()
                        .allMatch((Condition each) -> each.holds(word)));
    }
}
