package org.ragstone.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.report.page.PageFolder;
import org.ragstone.model.ProblemsException;

/** Writes a folder of pages whole or not at all, in the place of nothing but such a folder, and never over what was read for it. */
final class OutputFolder {
    private final Console console;
    private final Path named;
    private final Path folder;
    private final Inputs read;
    private final Content content;

    /** What a folder may hold that is replaced. */
    interface Content {
        /** The first thing in the folder that would be lost, or empty where all of it was made here. */
        Optional<String> foreignIn(Path folder) throws IOException;

        /** What is said of it. */
        default String told() {
            return "which is no page that was made here, and is not written over";
        }
    }

    /**
     * @param read what the command reads
     * @throws ProblemsException if the folder is no folder, or holds anything that was not made here, or is among what is read
     */
    OutputFolder(Console console, Path folder, Inputs read, Content content) {
        this.console = console;
        this.named = folder;
        this.folder = real(folder);
        this.read = read;
        this.content = content;
        refuse();
    }

    /** Where it is once links are followed, so that what is looked at is what is replaced: above a link is not what leads to it. */
    private static Path real(Path folder) {
        try {
            if (Files.isSymbolicLink(folder)) {
                return folder;
            }
            return Files.exists(folder)
                    ? folder.toRealPath()
                    : Disk.parent(folder).toRealPath().resolve(folder.getFileName());
        } catch (IOException e) {
            // It cannot be written either, which is told then.
            return folder.toAbsolutePath();
        }
    }

    /**
     * Replaces the folder by one of the files that are handed on, or makes it.
     *
     * @throws ProblemsException as when it was named, or if it cannot be written
     */
    void write(Consumer<PageFolder.Files> pages) {
        try {
            console.disk().replaceFolder(folder, made -> {
                makeFolder(made);
                pages.accept((name, body) -> newFile(made.resolve(name), body));
                forceNames(made);
                // It may have been filled meanwhile.
                refuse();
            });
        } catch (IOException | UncheckedIOException e) {
            throw ProblemsException.of(
                    named.toString(),
                    "the folder cannot be written",
                    HeldElsewhere.is(folder, e)
                            ? "Maybe another program has it or one of its files open: close them there, and try again."
                            : "Maybe the folder that it is to stand in does not exist, or is not yours to write, or the disk is full.");
        }
    }

    private void makeFolder(Path made) {
        try {
            console.disk().makeFolder(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newFile(Path file, PageFolder.Body body) {
        try {
            console.disk().makeFolder(Disk.parent(file));
            console.disk().newFile(file, body::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forceNames(Path made) {
        try (Stream<Path> all = Files.walk(made)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                console.disk().forceNames(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse() {
        if (Files.isSymbolicLink(folder)) {
            throw refusal("is a link, and what it leads to is not written over", "Name the folder itself.");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refusal("is a file, and a folder is to be made", "Name a folder, or one that is not there yet.");
        }
        if (read.have(folder)) {
            throw refusal(
                    "stands among the files that this command reads",
                    "Name another folder, outside those that it reads.");
        }
        foreign().ifPresent(name -> {
            throw refusal("holds `" + name + "`, " + content.told(), "Name a folder that is empty or not there yet.");
        });
    }

    private ProblemsException refusal(String what, String hint) {
        return ProblemsException.of(named.toString(), what, hint);
    }

    /** The first thing in the folder that would be lost. */
    private Optional<String> foreign() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            return content.foreignIn(folder);
        } catch (IOException e) {
            throw refusal("cannot be looked into", "Maybe it is not yours to read.");
        }
    }
}
