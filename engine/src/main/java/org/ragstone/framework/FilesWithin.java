package org.ragstone.framework;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files in a folder and those below it, as far down as anybody looks; what cannot be looked into hides no other. */
final class FilesWithin extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 6;

    private final List<Path> found = new ArrayList<>();

    private FilesWithin() {}

    static List<Path> of(Path folder) {
        return of(folder, DEEPEST);
    }

    /** Those in the folder itself. */
    static List<Path> directlyIn(Path folder) {
        return of(folder, 1);
    }

    private static List<Path> of(Path folder, int deepest) {
        FilesWithin visitor = new FilesWithin();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), deepest, visitor);
        } catch (IOException e) {
            // What cannot be read at all is told where it is read.
            return List.of();
        }
        return visitor.found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
