package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.Words;

/**
 * What the rules of an edition can ask and say: the facts, fields and answers of the language it is written against, and the
 * words it declares.
 */
public record Vocabulary(LanguageVersion language, Words declared) {
    public static Vocabulary of(Edition edition) {
        return new Vocabulary(edition.language(), edition.words());
    }

    /** The same words in each later version of the language, the next one first. */
    public List<Vocabulary> later() {
        return language.later().stream()
                .map(each -> new Vocabulary(each, declared))
                .toList();
    }

    /** The facts that rules of the file may look at. */
    public List<FactType> readable(RuleFile file) {
        return Arrays.stream(FactType.values())
                .filter(fact -> language.knows(fact.since()) && file.mayRead(fact))
                .toList();
    }

    /** The fields a rule can ask of a fact, by their texts. */
    public Map<String, Field> fields(FactType fact) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fact.fields().stream()
                .filter(field -> language.knows(field.since()))
                .forEach(field -> fields.put(field.text(), field));
        return fields;
    }

    /** The words that a field can answer, or empty where they are not all known; none where it answers a number. */
    public Optional<List<String>> answers(Field field) {
        return field.answers().words(language, declared);
    }

    /** A word of the engine as the version of the language knows it: what a later one tells apart, an earlier one does not. */
    public String known(Field field, String word) {
        return field.knownAs(word, language);
    }

    /** Everything that can tell given facts of the type apart; where there is one at most, an empty text alone. */
    public List<String> keys(FactType fact) {
        return fact.key().flatMap(this::answers).orElse(List.of(""));
    }

    /** The words that a verb can say, or empty where they are not all known. */
    public Optional<List<String>> words(Verb verb) {
        return verb.kind()
                .map(kind -> declared.of(kind).allNames().map(List::copyOf))
                .orElseGet(() -> verb.makes().flatMap(FactType::word).flatMap(this::answers));
    }
}
