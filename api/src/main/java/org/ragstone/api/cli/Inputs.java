package org.ragstone.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.disk.Disk;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The files and folders that a command was told to read: data sets, rules, drafts. */
record Inputs(List<Path> paths) {
    // As deep as rules are looked through.
    private static final int DEEPEST = 6;

    /** Those of every argument that is a path, but the one that is written to. */
    static Inputs of(CommandSpec command) {
        return new Inputs(command.args().stream()
                .filter(each -> !isWritten(each))
                .flatMap(each -> paths(each.getValue()))
                .toList());
    }

    private static boolean isWritten(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName().equals(OutputFile.OPTION)
                : argument.paramLabel().equals(ConvertCommand.TO);
    }

    private static Stream<Path> paths(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(Inputs::paths);
        }
        return value instanceof Path path ? Stream.of(path) : Stream.of();
    }

    /** Whether a file is one of them, or stands or would stand in one of their folders, by whatever name and link. */
    boolean have(Path file) {
        return wouldHave(file) || isRead(file);
    }

    /** Whether whatever is put there is read from then on. */
    private boolean wouldHave(Path file) {
        Path folder = Disk.parent(file);
        return paths.stream().anyMatch(each -> Files.isDirectory(each) && isWithin(folder, each));
    }

    private static boolean isWithin(Path folder, Path other) {
        try {
            return folder.toRealPath().startsWith(other.toRealPath());
        } catch (IOException e) {
            // One of them is not there.
            return false;
        }
    }

    private boolean isRead(Path file) {
        AtomicBoolean found = new AtomicBoolean();
        visit((each, attributes) -> {
            found.compareAndSet(false, isSame(each, file));
            return !found.get();
        });
        return found.get();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is gone.
            return false;
        }
    }

    /** How much there is to read. */
    long bytes() {
        AtomicLong bytes = new AtomicLong();
        visit((each, attributes) -> {
            bytes.addAndGet(attributes.size());
            return true;
        });
        return bytes.get();
    }

    /** Hands on every file, by links too, until the visitor has seen enough. */
    private void visit(BiPredicate<Path, BasicFileAttributes> visitor) {
        for (Path path : paths) {
            try {
                Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new EveryFile(visitor));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class EveryFile extends SimpleFileVisitor<Path> {
        private final BiPredicate<Path, BasicFileAttributes> visitor;

        EveryFile(BiPredicate<Path, BasicFileAttributes> visitor) {
            this.visitor = visitor;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return visitor.test(file, attributes) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // What cannot be read has not been, and a link that leads round has been seen.
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
