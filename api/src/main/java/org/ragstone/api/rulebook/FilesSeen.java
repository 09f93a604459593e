package org.ragstone.api.rulebook;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ragstone.framework.EditionFile;

/**
 * The files of every edition in a folder of rules as they look from outside, each with its size and time, which is enough to
 * see that one was written, has come or has gone. Two are equal where there is nothing to read anew. Immutable.
 */
record FilesSeen(SortedMap<String, String> states) {
    static final FilesSeen NONE = new FilesSeen(new TreeMap<>());

    FilesSeen {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    static FilesSeen in(Path rules) {
        SortedMap<String, String> found = new TreeMap<>();
        try {
            EnumSet<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(rules, links, Integer.MAX_VALUE, new Visitor(rules, found));
        } catch (IOException e) {
            found.put("", unreadable(e));
        }
        return new FilesSeen(found);
    }

    // Gone since it was listed, or not ours to read: the reading itself will tell.
    private static String unreadable(IOException failure) {
        return "unreadable: " + failure.getClass().getSimpleName();
    }

    /** Looks into the folders that can hold files of an edition, and into no other. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path rules;
        private final SortedMap<String, String> found;

        Visitor(Path rules, SortedMap<String, String> found) {
            this.rules = rules;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (EditionFile.canBeIn(rules.relativize(folder))) {
                return FileVisitResult.CONTINUE;
            }
            // A folder can have the name of a file, and is then told of.
            see(folder, state(attributes));
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            see(file, state(attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (EditionFile.canBeIn(rules.relativize(path))) {
                found.put(rules.relativize(path).toString(), unreadable(failure));
            }
            see(path, unreadable(failure));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
        }

        private void see(Path path, String state) {
            Path among = rules.relativize(path);
            if (EditionFile.amongRules(among) != EditionFile.NONE) {
                found.put(among.toString(), state);
            }
        }

        private static String state(BasicFileAttributes attributes) {
            return "%d %s %s".formatted(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }
    }
}
