package org.ragstone.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A version of the rule language: the closed lists of facts, fields and answers that an edition was written against. A later
 * one adds to them and takes nothing away, and an edition sees those of its own version alone. {@code version} counts from 1.
 */
public record LanguageVersion(int version) {
    /** What an edition is written against that does not say. */
    public static final LanguageVersion FIRST = new LanguageVersion(1);

    /** The newest there is. */
    public static final LanguageVersion NEWEST = new LanguageVersion(2);

    public LanguageVersion {
        if (version < 1) {
            throw new IllegalArgumentException("languages count from 1, not " + version);
        }
    }

    /** The one that framework.yaml names so, or empty where there is none. */
    static Optional<LanguageVersion> named(String text) {
        return all().filter(language -> language.name().equals(text)).findFirst();
    }

    static List<String> names() {
        return all().map(LanguageVersion::name).toList();
    }

    private static Stream<LanguageVersion> all() {
        return IntStream.rangeClosed(FIRST.version, NEWEST.version).mapToObj(LanguageVersion::new);
    }

    /** The versions after it, the next one first. */
    public List<LanguageVersion> later() {
        return all().filter(language -> language.version > version).toList();
    }

    private String name() {
        return String.valueOf(version);
    }

    /** The keys of framework.yaml that it has and the other has not. */
    public List<String> keysSince(LanguageVersion other) {
        return EditionReader.KEYS.since(other, this);
    }

    /** Likewise those of the maps that stand under a key, by that key: of {@code labels} itself, and of every one of {@code actions}. */
    public Map<String, List<String>> keysUnderSince(LanguageVersion other) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        WordsReader.KEYS.forEach((kind, known) -> keys.put(Words.key(kind), known.since(other, this)));
        keys.put(LabelsReader.LABELS, LabelsReader.KEYS.since(other, this));
        keys.values().removeIf(List::isEmpty);
        return keys;
    }

    /** Whether an action can name several posts, and could not in the other. */
    public boolean listsPostsSince(LanguageVersion other) {
        return PostsReader.mayBeDeclared(this) && !PostsReader.mayBeDeclared(other);
    }

    /** Whether it has what the version brought. */
    public boolean knows(int since) {
        return since <= version;
    }
}
