package org.ragstone.api.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.EditionFile;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;

/**
 * The files of every edition in a folder of rules as they look from outside, each with its size and time, which is enough to
 * see that one was written, has come or has gone, and what cannot be looked into. Two are equal where there is nothing to read
 * anew. Immutable.
 */
record FilesSeen(SortedMap<String, String> states) {
    static final FilesSeen NONE = new FilesSeen(new TreeMap<>());

    /** What the folder of rules itself is called among what has changed. */
    static final String ROOT = "";

    FilesSeen {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    static FilesSeen in(Path rules) {
        Looking looking = new Looking(rules, new Enclosure(rules), new TreeMap<>());
        looking.into(rules.relativize(rules));
        return new FilesSeen(looking.found());
    }

    /** The frameworks of which something is not as in the other. */
    Set<String> differing(FilesSeen other) {
        return Stream.concat(states.keySet().stream(), other.states.keySet().stream())
                .filter(path -> !Objects.equals(states.get(path), other.states.get(path)))
                .map(FilesSeen::framework)
                .collect(Collectors.toSet());
    }

    /** The same with some frameworks as in the other. */
    FilesSeen with(Set<String> frameworks, FilesSeen other) {
        SortedMap<String, String> mixed = new TreeMap<>(states);
        mixed.keySet().removeIf(path -> frameworks.contains(framework(path)));
        other.states.forEach((path, state) -> {
            if (frameworks.contains(framework(path))) {
                mixed.put(path, state);
            }
        });
        return new FilesSeen(mixed);
    }

    private static String framework(String path) {
        return Path.of(path).getName(0).toString();
    }

    /** Looks into the folders that can hold files of an edition, and into no other. */
    private record Looking(Path rules, Enclosure enclosure, SortedMap<String, String> found) {
        void into(Path folder) {
            try {
                List<String> names = enclosure.names(rules.resolve(folder));
                names.forEach(name -> at(folder.resolve(name)));
            } catch (IOException e) {
                // Gone since it was seen, or not ours to read: the reading itself will tell.
                found.put(folder.toString(), Kind.UNREADABLE.name());
            }
        }

        private void at(Path path) {
            Enclosure.Found there = enclosure.find(rules.resolve(path));
            boolean isReadThrough = EditionFile.canBeIn(path);
            // A folder can have the name of a file, and is then told of.
            boolean isToldOf = isReadThrough
                    ? !there.kind().fault().isEmpty()
                    : EditionFile.amongRules(path) != EditionFile.NONE || path.endsWith(EditionFile.MANIFEST);
            if (isToldOf) {
                found.put(path.toString(), there.state());
            }
            if (isReadThrough && there.kind() == Kind.FOLDER) {
                into(path);
            }
        }
    }
}
