package org.ragstone.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.PipeOutput;
import org.ragstone.model.ProblemsException;

/** Writes a file whole or not at all, and never over what was read for it. */
final class OutputFile {
    /** What names such a file. */
    static final String OPTION = "--out";

    private OutputFile() {}

    /**
     * Replaces the file with the bytes that are written, or makes it.
     *
     * @throws ProblemsException if it is a folder, a link, among what was read, or cannot be written
     */
    static void write(Disk disk, Path file, Inputs read, Consumer<OutputStream> text) {
        try {
            if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
                // A pipe or a device is written to; there is nothing to replace.
                write(file, text);
                return;
            }
            refuse(file, read);
            disk.replace(file, text::accept);
        } catch (IOException | UncheckedIOException e) {
            throw ProblemsException.of(
                    file.toString(),
                    "the file cannot be written",
                    "Maybe its folder does not exist, or is not yours to write, or the disk is full.");
        }
    }

    private static void refuse(Path file, Inputs read) {
        if (Files.isDirectory(file)) {
            throw ProblemsException.of(file.toString(), "is a folder", "Name a file in it.");
        }
        if (Files.isSymbolicLink(file)) {
            throw ProblemsException.of(
                    file.toString(), "is a link, and what it leads to is not written over", "Name the file itself.");
        }
        if (Files.exists(file) && read.have(file)) {
            throw ProblemsException.of(
                    file.toString(), "stands among the files that this command reads", "Name another file.");
        }
    }

    private static void write(Path file, Consumer<OutputStream> text) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(new PipeOutput(Files.newOutputStream(file, StandardOpenOption.WRITE)))) {
            text.accept(out);
        }
    }
}
