package org.ragstone.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;

/** Why a file that is there, or was, is not read. */
public final class Unreadable {
    private static final String WHAT = "the file cannot be read";

    private Unreadable() {}

    /** What a person can do about it, who sees the file on their screen. */
    public static Problem problem(String name, Path path, IOException failure) {
        // Some ways of opening a file say of every failure that it was not found.
        if (failure instanceof NoSuchFileException
                || (failure instanceof FileNotFoundException && !Files.exists(path))) {
            return problem(name, "there is no such file", "");
        }
        if (Files.isDirectory(path)) {
            return problem(name, "is a folder, not a file", "");
        }
        if (failure instanceof AccessDeniedException) {
            return problem(
                    name,
                    WHAT + ": the system does not allow it",
                    "Maybe another program has it open: close it there. Otherwise it is not yours to read.");
        }
        // Windows lets a program keep others from a file, and says so in the language of whoever uses it.
        return problem(
                name,
                WHAT,
                reason(failure).map(said -> "The system says: " + said + ". ").orElse("")
                        + "Maybe another program has it open: close it there, and try again.");
    }

    /** What the system says of it. */
    static Optional<String> reason(IOException failure) {
        String said = failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
        return Optional.ofNullable(said)
                .map(text -> text.strip().replaceAll("\\.$", ""))
                .filter(text -> !text.isEmpty());
    }

    private static Problem problem(String name, String what, String hint) {
        return new Problem(new Location.InFile(name), what, hint);
    }
}
