package org.ragstone.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ragstone.api.disk.Written;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
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
                throw refusal(file, "is a folder", "Name a file in it.");
            }
            if (target.startsWith(dataSet.toRealPath()) && Files.exists(target)) {
                throw refusal(file, "is a file of the data set", "Name another file.");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A pipe or a device is written to; there is nothing to replace.
                write(target, text);
                return;
            }
            Written.inPlace(target, text::accept);
        } catch (IOException | UncheckedIOException e) {
            throw refusal(
                    file, "the file cannot be written", "Maybe its folder does not exist, or is not yours to write.");
        }
    }

    private static void write(Path target, Consumer<OutputStream> text) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            text.accept(out);
        }
    }

    private static ProblemsException refusal(Path file, String what, String hint) {
        return new ProblemsException(List.of(new Problem(new Location.InFile(file.toString()), what, hint)));
    }
}
