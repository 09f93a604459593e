package org.ragstone.framework;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Problems;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node.MapNode;

/** The entries of framework.yaml as merged, and of which of them not all is known. Not thread-safe. */
final class FrameworkYaml {
    private static final int MOST_WORDS = 200;

    private final MapNode map;
    private final LanguageVersion language;
    private final Keys keys;
    private final Problems problems;
    private final boolean complete;
    // Keys under which a name could not be read as one.
    private final Set<String> withUnreadNames = new HashSet<>();

    FrameworkYaml(Inheritance.Whole whole, KnownKeys allowed, Problems problems) {
        this.map = whole.frameworkYaml();
        this.problems = problems;
        this.complete = whole.isComplete();
        this.language = LanguageReader.read(whole, allowed, problems);
        this.keys = keys(map, allowed);
    }

    /** The version of the language it is written against, or the newest where that cannot be known. */
    LanguageVersion language() {
        return language;
    }

    /** A map of it, or under it, that may have only those of the keys that its version of the language knows. */
    Keys keys(MapNode entries, KnownKeys allowed) {
        return keys(entries, allowed, none -> Optional.empty());
    }

    /** As above; some keys that are unknown have a hint of their own. */
    Keys keys(MapNode entries, KnownKeys allowed, Function<String, Optional<String>> hint) {
        return new Keys(
                entries,
                allowed.names(language),
                key -> hint.apply(key).orElseGet(() -> allowed.hint(key, language)),
                problems);
    }

    MapNode map() {
        return map;
    }

    Keys keys() {
        return keys;
    }

    Fields fields() {
        return keys.fields();
    }

    Problems problems() {
        return problems;
    }

    /** Whether every framework.yaml that it is merged from could be found and read. */
    boolean isComplete() {
        return complete;
    }

    /** Whether every name under the key is known. */
    boolean isComplete(String key) {
        return complete && !withUnreadNames.contains(key) && !keys.isMisspelt(key);
    }

    /** Takes note that a name under the key could not be read as one. */
    void noteUnreadName(String key) {
        withUnreadNames.add(key);
    }

    /** Reports a word too many under the key, of which rules are proved and totals counted. */
    boolean isOneTooMany(String key, int before, Location where) {
        if (before < MOST_WORDS) {
            return false;
        }
        noteUnreadName(key);
        problems.add(where, String.format(Locale.ROOT, "there are more than %d words under `%s`", MOST_WORDS, key), "");
        return true;
    }

    /** Refuses a label that is not what it looks like. */
    void checkLabel(String label, Location where) {
        LookAlikes.inLabel(label)
                .or(() -> LookAlikes.inLine(label))
                .map(fault -> fault.in(label, where))
                .ifPresent(problems::add);
    }

    /** A text under the key, which is told within a line, so that no other line can be forged in it. */
    String line(Keys keys, String key) {
        String text = keys.text(key);
        LookAlikes.inLine(text)
                .map(fault -> fault.in(text, keys.fields().where(key)))
                .ifPresent(problems::add);
        return text;
    }

    /** Takes note of a key under which there is something else than names; what is wrong is told once. */
    void noteShape(String key, Consumer<String> reading) {
        int before = problems.size();
        reading.accept(key);
        if (problems.size() > before) {
            noteUnreadName(key);
        }
    }
}
