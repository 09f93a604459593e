package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what the guides tell their readers to do, in a copy of the checkout. In a {@code console} block a line after
 * {@code $} is a command and what follows is its output, {@code ...} standing for lines left out; a {@code diff} block is
 * an edit.
 */
class DocumentationTest {
    private static final Pattern BLOCK =
            Pattern.compile("^```(console|diff)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String LEFT_OUT = "...";

    @TempDir
    private Path checkout;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "rules/README.md", "samples/README.md"})
    void what_a_guide_shows_is_what_happens(String guide) throws Exception {
        copy("rules");
        copy("samples");
        Files.createDirectories(checkout.resolve(Path.of("api", "target")));
        Files.createSymbolicLink(checkout.resolve(Path.of("api", "target", "ragstone.jar")), Ragstone.JAR);
        String text = Files.readString(Ragstone.TOP.resolve(guide));
        Matcher blocks = BLOCK.matcher(text);
        int done = 0;
        while (blocks.find()) {
            if (blocks.group(1).equals("diff")) {
                edit(blocks.group(2));
            } else {
                runAll(blocks.group(2));
            }
            done++;
        }
        assertThat(done).as("blocks in %s", guide).isPositive();
    }

    private void copy(String folder) throws IOException {
        Path from = Ragstone.TOP.resolve(folder);
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> !from.relativize(file).startsWith("target")
                            && !from.relativize(file).startsWith("src"))
                    .forEach(file -> copy(
                            file,
                            checkout.resolve(folder)
                                    .resolve(from.relativize(file).toString())));
        }
    }

    private static void copy(Path file, Path target) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runAll(String block) throws Exception {
        for (String part : block.split("(?m)^(?=\\$ )")) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                run(part.substring(2, end), part.substring(end + 1));
            }
        }
    }

    private void run(String command, String expected) throws Exception {
        String actual = Ragstone.run(checkout, List.of("sh", "-c", command)).out();
        Pattern pattern = Pattern.compile(pattern(expected), Pattern.DOTALL);
        assertThat(pattern.matcher(actual).matches())
                .as("`%s` prints%n%s%nnot%n%s", command, actual, expected)
                .isTrue();
    }

    /** Each line as it is, and any lines, or none, where some are left out. */
    private static String pattern(String expected) {
        return expected.lines()
                .map(line -> line.equals(LEFT_OUT) ? "(?:[^\\n]*\\n)*?" : Pattern.quote(line) + "\\n")
                .collect(Collectors.joining());
    }

    private void edit(String diff) throws IOException {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Path file = checkout;
        for (String line : diff.lines().toList()) {
            if (line.startsWith("+++ ")) {
                file = checkout.resolve(line.substring(4));
            } else if (!line.startsWith("--- ")) {
                if (!line.startsWith("+")) {
                    before.add(line.substring(1));
                }
                if (!line.startsWith("-")) {
                    after.add(line.substring(1));
                }
            }
        }
        String text = Files.readString(file);
        assertThat(text).contains(String.join("\n", before));
        Files.writeString(file, text.replace(String.join("\n", before), String.join("\n", after)));
    }
}
