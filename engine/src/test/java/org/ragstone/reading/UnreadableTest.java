package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.model.Notices;

/** What a system can say instead of a file, some of it only another than the one that this runs on. */
class UnreadableTest {
    private static final String HELD =
            "The process cannot access the file because it is being used by another process.";

    @TempDir
    private Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new FileSystemException("results.csv", null, HELD),
                        "results.csv: the file cannot be read\n  The system says: " + HELD
                                + " Maybe another program has it open: close it there, and try again."),
                Arguments.of(
                        new IOException("Der Prozess kann nicht auf die Datei zugreifen"),
                        "results.csv: the file cannot be read\n  The system says: Der Prozess kann nicht auf die Datei"
                                + " zugreifen. Maybe another program has it open: close it there, and try again."),
                Arguments.of(
                        new IOException(),
                        "results.csv: the file cannot be read\n  Maybe another program has it open: close it there, and try"
                                + " again."),
                Arguments.of(
                        new AccessDeniedException("results.csv"),
                        "results.csv: the file cannot be read: the system does not allow it\n  Maybe another program has it"
                                + " open: close it there. Otherwise it is not yours to read."),
                Arguments.of(new NoSuchFileException("results.csv"), "results.csv: there is no such file"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_told_with_what_a_person_can_do(IOException failure, String told) {
        assertThat(Unreadable.problem("results.csv", folder.resolve("results.csv"), failure))
                .hasToString(told);
    }

    @Test
    void a_file_that_is_there_is_not_told_as_missing_by_whatever_opens_it() throws IOException {
        Path book = Files.createFile(folder.resolve("figures.xlsx"));
        assertThat(Unreadable.problem("figures.xlsx", book, new FileNotFoundException("figures.xlsx (" + HELD + ")")))
                .hasToString("figures.xlsx: the file cannot be read\n  The system says: figures.xlsx (" + HELD
                        + "). Maybe another program has it open: close it there, and try again.");
    }

    @Test
    void a_folder_in_place_of_a_file_is_told_as_one() throws IOException {
        Path file = Files.createDirectory(folder.resolve("results.csv"));
        assertThatThrownBy(() -> SourceText.read(file, "results.csv", new Notices()))
                .hasMessage("results.csv: is a folder, not a file");
    }

    @Test
    void a_file_that_has_gone_is_told_as_missing() {
        assertThatThrownBy(() -> SourceText.read(folder.resolve("results.csv"), "results.csv", new Notices()))
                .hasMessage("results.csv: there is no such file");
    }
}
