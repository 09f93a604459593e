package org.ragstone.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ragstone.api.disk.Written;
import org.ragstone.model.ProblemsException;

/** Writes a file whole or not at all. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Replaces the file with the bytes that are written, or makes it.
     *
     * @throws ProblemsException if it is a folder, a file of the data set, or cannot be written
     */
    static void write(Path file, Consumer<OutputStream> text, Path dataSet) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw ProblemsException.of(file.toString(), "is a folder", "Name a file in it.");
            }
            if (target.startsWith(dataSet.toRealPath()) && Files.exists(target)) {
                throw ProblemsException.of(file.toString(), "is a file of the data set", "Name another file.");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A pipe or a device is written to; there is nothing to replace.
                write(target, text);
                return;
            }
            Written.inPlace(target, text::accept);
        } catch (IOException | UncheckedIOException e) {
            throw ProblemsException.of(
                    file.toString(),
                    "the file cannot be written",
                    "Maybe its folder does not exist, or is not yours to write.");
        }
    }

    private static void write(Path target, Consumer<OutputStream> text) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            text.accept(out);
        }
    }
}
