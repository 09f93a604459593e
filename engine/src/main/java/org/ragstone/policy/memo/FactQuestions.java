package org.ragstone.policy.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.Field;

/** What rules ask of one fact of a result, and where its answers stand in a tuple: whether it is there comes first. Immutable. */
final class FactQuestions {
    private final int start;
    private final Field[] fields;
    private final AnswerClasses[] classes;

    /** @param conditions all that rules ask of such a fact */
    FactQuestions(int start, List<Condition> conditions) {
        Map<Field, List<Condition>> byField = new LinkedHashMap<>();
        conditions.forEach(
                condition -> byField.computeIfAbsent(condition.field().origin(), field -> new ArrayList<>())
                        .add(condition));
        this.start = start;
        this.fields = byField.keySet().toArray(Field[]::new);
        this.classes = byField.values().stream().map(AnswerClasses::of).toArray(AnswerClasses[]::new);
    }

    /** The place after its last in a tuple. */
    int end() {
        return start + 1 + fields.length;
    }

    void answer(Fact fact, int[] tuple) {
        tuple[start] = 1;
        for (int i = 0; i < fields.length; i++) {
            tuple[start + 1 + i] = classes[i].of(fields[i].answer(fact));
        }
    }
}
