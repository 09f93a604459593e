package org.ragstone.policy.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.Field;

/** What rules ask of one fact of a result, and where in a tuple its answers go: whether it is there is the first. Immutable. */
final class FactQuestions {
    private final AnswerClasses[] classes;
    private final Places.Place there;
    private final Places.Place[] places;

    /** @param conditions all that rules ask of such a fact */
    FactQuestions(List<Condition> conditions, Places places) {
        Map<Field, List<Condition>> byField = new LinkedHashMap<>();
        conditions.forEach(
                condition -> byField.computeIfAbsent(condition.field().origin(), field -> new ArrayList<>())
                        .add(condition));
        this.classes = byField.entrySet().stream()
                .map(each -> AnswerClasses.of(each.getKey(), each.getValue()))
                .toArray(AnswerClasses[]::new);
        this.there = places.next(2);
        this.places = new Places.Place[classes.length];
        for (int i = 0; i < classes.length; i++) {
            this.places[i] = places.next(classes[i].count());
        }
    }

    void answer(Fact fact, long[] tuple) {
        there.put(1, tuple);
        for (int i = 0; i < classes.length; i++) {
            places[i].put(classes[i].of(fact), tuple);
        }
    }
}
