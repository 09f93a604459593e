package org.ragstone.check.sentence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;

/** What a rule asks, as far as a sentence can say it too. */
record Asked(PolicyRule rule) {
    /** Those of the answers that it lets pass, or empty where it does not ask or lets none of them pass alone. */
    Optional<Set<String>> answers(Field field, Collection<String> all) {
        List<Condition> conditions = conditions(field);
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        Set<String> passed = all.stream()
                .filter(answer -> conditions.stream().allMatch(each -> each.holds(answer)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(passed).filter(each -> !each.isEmpty());
    }

    /** The words that it asks for by name, and not all but some. */
    Set<String> named(Field field) {
        return conditions(field).stream()
                .map(WordCondition.class::cast)
                .filter(each -> !each.negated())
                .flatMap(each -> each.words().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean asks(Field field) {
        return !conditions(field).isEmpty();
    }

    boolean asksNumber() {
        return rule.conditions().anyMatch(Condition.NumberCondition.class::isInstance);
    }

    /** The conditions on the field, as they are written. */
    String text(Field field) {
        return conditions(field).stream().map(Condition::text).collect(Collectors.joining(", "));
    }

    /** What it says, as it is written. */
    String said() {
        return rule.verb().text() + "( \"" + rule.word() + "\" )";
    }

    private List<Condition> conditions(Field field) {
        return rule.conditions()
                .filter(each -> each.field().origin().equals(field))
                .toList();
    }
}
