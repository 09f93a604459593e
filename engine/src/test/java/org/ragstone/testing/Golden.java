package org.ragstone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** Compares what users see with a file that says what they should see; {@code -Dgolden=write} writes the file anew. */
public final class Golden {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** The folders under a folder of the test resources: one a case. */
    public static List<Path> cases(String folder) {
        try (Stream<Path> paths = Files.list(RESOURCES.resolve(folder))) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the problems of a case with its {@code expected.txt}. */
    public static void check(Path folder, Runnable reading) {
        String actual;
        try {
            reading.run();
            actual = "no problem\n";
        } catch (ProblemsException e) {
            actual = e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")) + "\n";
        }
        check(folder.resolve("expected.txt"), actual);
    }

    /** Compares a text with that of a file. */
    public static void check(Path expected, String actual) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(expected, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
