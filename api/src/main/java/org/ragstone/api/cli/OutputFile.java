package org.ragstone.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ragstone.api.disk.PipeOutput;
import org.ragstone.model.ProblemsException;

/** Writes a file whole or not at all, and never over what was read for it. */
final class OutputFile {
    /** What names such a file. */
    static final String OPTION = "--out";

    // What the command's own shell has opened for it, whatever it leads to.
    private static final Pattern OPENED = Pattern.compile("/dev/(?:stdout|stderr)|/(?:dev|proc/self)/fd/\\d+");

    private OutputFile() {}

    /**
     * Replaces the file with the bytes that are written, or makes it.
     *
     * @throws ProblemsException if it is a folder, a link, among what was read, or cannot be written
     */
    static void write(Console console, Path file, Inputs read, Consumer<OutputStream> text) {
        try {
            if (isOpened(file)) {
                writeOpened(console, file, text);
            } else if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
                // A pipe or a device is written to; there is nothing to replace.
                write(file, text);
            } else {
                refuse(file, read);
                console.disk().replace(file, text::accept);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(file, e);
        }
    }

    static ProblemsException unwritable(Path file, Throwable failure) {
        return ProblemsException.of(
                file.toString(),
                "the file cannot be written",
                HeldElsewhere.is(file, failure)
                        ? "Maybe another program has it open: close it there, and try again. Otherwise it is not yours to write."
                        : "Maybe its folder does not exist, or is not yours to write, or the disk is full.");
    }

    /**
     * Whether it is one that is replaced, and not a pipe, a device or what the shell has opened.
     *
     * @throws ProblemsException if it is a folder, a link, or among what was read
     */
    static boolean isReplaced(Path file, Inputs read) {
        boolean isThere = Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file);
        if (isOpened(file) || isThere) {
            return false;
        }
        refuse(file, read);
        return true;
    }

    private static void refuse(Path file, Inputs read) {
        if (Files.isDirectory(file)) {
            throw ProblemsException.of(file.toString(), "is a folder", "Name a file in it.");
        }
        if (Files.isSymbolicLink(file)) {
            throw ProblemsException.of(
                    file.toString(), "is a link, and what it leads to is not written over", "Name the file itself.");
        }
        if (read.have(file)) {
            throw ProblemsException.of(
                    file.toString(),
                    "stands among the files that this command reads",
                    "Name another file, outside the folders that it reads.");
        }
    }

    private static boolean isOpened(Path file) {
        return OPENED.matcher(absolute(file)).matches();
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** To what was opened, and not anew from its start: others may have written there, and may go on. */
    private static void writeOpened(Console console, Path file, Consumer<OutputStream> text) throws IOException {
        switch (absolute(file)) {
            case "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1" -> text.accept(console.out());
            case "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2" -> text.accept(console.err());
            default -> write(file, text);
        }
    }

    /** What it leads to may be a file, of which nothing is lost. */
    private static void write(Path file, Consumer<OutputStream> text) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(new PipeOutput(Files.newOutputStream(file, StandardOpenOption.APPEND)))) {
            text.accept(out);
        }
    }
}
