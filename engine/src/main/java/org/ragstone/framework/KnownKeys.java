package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.reading.Nearest;

/** The closed list of the keys that a map of framework.yaml can have, each since the version of the language that brought it. */
record KnownKeys(List<KnownKey> entries) {
    /** A key, and the version of the language that brought it. */
    record KnownKey(String name, int since) {}

    KnownKeys {
        entries = List.copyOf(entries);
    }

    /** Keys of the first version of the language. */
    static KnownKeys of(String... names) {
        return new KnownKeys(List.of()).and(LanguageVersion.FIRST.version(), names);
    }

    /** The same with keys more, which a later version brought. */
    KnownKeys and(int since, String... names) {
        List<KnownKey> all = new ArrayList<>(entries);
        Arrays.stream(names).map(name -> new KnownKey(name, since)).forEach(all::add);
        return new KnownKeys(all);
    }

    /** Whether any version of the language has the key. */
    boolean has(String name) {
        return entries.stream().anyMatch(key -> key.name().equals(name));
    }

    /** Those that a version of the language knows. */
    List<String> names(LanguageVersion language) {
        return in(language).map(KnownKey::name).toList();
    }

    /** Those that a version of the language knows and another does not. */
    List<String> since(LanguageVersion other, LanguageVersion language) {
        return in(language)
                .filter(key -> !other.knows(key.since()))
                .map(KnownKey::name)
                .toList();
    }

    private Stream<KnownKey> in(LanguageVersion language) {
        return entries.stream().filter(key -> language.knows(key.since()));
    }

    /** What to do about a key that the version does not know: there may be a later one that does. */
    String hint(String key, LanguageVersion language) {
        Optional<String> nearest = Nearest.to(key, names(LanguageVersion.NEWEST));
        return entries.stream()
                .filter(each -> !language.knows(each.since()))
                .filter(each -> nearest.equals(Optional.of(each.name())))
                .findFirst()
                .map(later -> ofLater(key, later))
                .orElseGet(() -> Nearest.hint(key, names(language)));
    }

    private static String ofLater(String key, KnownKey later) {
        String meant = key.equals(later.name()) ? "" : "Maybe you meant `" + later.name() + "`. ";
        return meant
                + "It is of language %1$s: with `language: %1$s` in framework.yaml it can stand here."
                        .formatted(later.since());
    }
}
