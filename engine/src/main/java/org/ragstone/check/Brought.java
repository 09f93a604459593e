package org.ragstone.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.enumeration.Question;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;

/**
 * What a later language has that an edition could use and need not: keys of framework.yaml, and of maps {@code under} those,
 * fields that no rule asks yet, further words of such as none asks either, and what verbs can say beside; whether actions can
 * list posts, and data give floors without a target.
 */
public record Brought(
        List<String> keys,
        Map<String, List<String>> under,
        List<String> fields,
        Map<String, List<String>> answers,
        Map<String, List<String>> verbs,
        boolean listsOfPosts,
        boolean floorsAlone) {
    /** @param decided the fields of which it is told elsewhere what becomes of their further words */
    static Brought of(Vocabulary own, Vocabulary later, List<Field> decided) {
        List<Field> all = Arrays.stream(FactType.values())
                .flatMap(fact -> later.fields(fact).values().stream())
                .map(Field::origin)
                .distinct()
                .toList();
        List<Field> added = all.stream()
                .filter(field -> !own.language().knows(field.since()))
                .toList();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        all.stream()
                .filter(field -> !added.contains(field) && !decided.contains(field))
                .forEach(field -> put(answers, written(field), own.answers(field), later.answers(field)));
        Map<String, List<String>> verbs = new LinkedHashMap<>();
        Arrays.stream(Verb.values()).forEach(verb -> put(verbs, verb.text(), own.words(verb), later.words(verb)));
        return new Brought(
                later.language().keysSince(own.language()),
                later.language().keysUnderSince(own.language()),
                added.stream().map(Brought::written).toList(),
                answers,
                verbs,
                later.language().listsPostsSince(own.language()),
                knowsFloors(later) && !knowsFloors(own));
    }

    private static boolean knowsFloors(Vocabulary vocabulary) {
        return vocabulary.language().knows(JudgedAgainst.FLOOR.since());
    }

    private static String written(Field field) {
        return Question.asked(field).written();
    }

    private static void put(
            Map<String, List<String>> all, String key, Optional<List<String>> before, Optional<List<String>> now) {
        List<String> added = now.orElse(List.of()).stream()
                .filter(word -> !before.orElse(List.of()).contains(word))
                .toList();
        if (!added.isEmpty()) {
            all.put(key, added);
        }
    }
}
