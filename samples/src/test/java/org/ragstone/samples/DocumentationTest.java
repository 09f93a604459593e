package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what the guides tell their readers to do, in a copy of the checkout. In a {@code console} block a line after
 * {@code $} is a command and what follows is its output, {@code ...} standing for lines left out; a {@code diff} block is
 * an edit. A command that ends in {@code &} is a server, which runs until the end of the guide. The first command of a guide is
 * run as its reader runs it, and so is every one that takes a shell or another program; the program's own that follow are run in one
 * process.
 */
@Execution(ExecutionMode.CONCURRENT)
@Order(1)
class DocumentationTest {
    private static final Pattern BLOCK =
            Pattern.compile("^```(console|diff)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String LEFT_OUT = "...";

    @TempDir
    private Path checkout;

    private int port;
    private @Nullable Server server;
    private @Nullable Session session;
    private boolean hasRunTheProgram;

    @AfterEach
    void stop() throws Exception {
        if (session != null) {
            session.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "rules/README.md",
                "rules/WRITING.md",
                "samples/README.md",
                "samples/HTTP.md",
                "engine/docs/one-evaluation.md"
            })
    void what_a_guide_shows_is_what_happens(String guide) throws Exception {
        copy("rules");
        copy("samples");
        Files.createDirectories(checkout.resolve(Path.of("api", "target")));
        for (String built : List.of("ragstone.jar", "ragstone")) {
            Path link = checkout.resolve(Path.of("api", "target", built));
            Files.createSymbolicLink(link, Program.JAR.resolveSibling(built));
        }
        // Whatever listens on the port that the guides name, the build does not run into it.
        port = Server.freePort();
        String text = Files.readString(Program.TOP.resolve(guide)).replace("127.0.0.1:8080", "127.0.0.1:" + port);
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
        Path from = Program.TOP.resolve(folder);
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

    private void start(String command, String expected) throws Exception {
        server = Server.start(checkout, port, List.of("sh", "-c", "exec " + command));
        assertPrints(command, expected, server.said());
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
        if (command.endsWith(" &")) {
            start(command.substring(0, command.length() - 2), expected);
        } else if (needsWhatIsMissing(command)) {
            System.err.println("left out, since a tool for it is not here: " + command);
        } else {
            assertPrints(command, expected, printed(command));
        }
    }

    private String printed(String command) throws Exception {
        Optional<List<String>> arguments = Session.arguments(command);
        if (arguments.isPresent() && hasRunTheProgram) {
            if (session == null) {
                session = Session.start(checkout);
            }
            return session.run(arguments.get()).out();
        }
        hasRunTheProgram |= arguments.isPresent();
        List<String> shell = List.of("sh", "-c", command);
        return Program.run(checkout, Server.environment(port), shell).out();
    }

    private static boolean needsWhatIsMissing(String command) throws Exception {
        for (String tool : List.of("curl", "python3")) {
            List<String> search = List.of("sh", "-c", "command -v " + tool);
            if (command.contains(tool)
                    && Program.run(Program.TOP, Map.of(), search).exitCode() != 0) {
                return true;
            }
        }
        return false;
    }

    private static void assertPrints(String command, String expected, String actual) {
        assertThat(matches(expected.lines().toList(), actual.lines().toList()))
                .as("`%s` prints%n%s%nnot%n%s", command, actual, expected)
                .isTrue();
    }

    /** Each line as it is, and any lines, or none, where some are left out. */
    private static boolean matches(List<String> expected, List<String> actual) {
        int next = 0;
        int at = 0;
        int leftOut = -1;
        int resumed = 0;
        while (at < actual.size()) {
            if (next < expected.size() && expected.get(next).equals(LEFT_OUT)) {
                leftOut = next++;
                resumed = at;
            } else if (next < expected.size() && expected.get(next).equals(actual.get(at))) {
                next++;
                at++;
            } else if (leftOut >= 0) {
                // What followed the gap was not it: the gap is a line longer.
                next = leftOut + 1;
                at = ++resumed;
            } else {
                return false;
            }
        }
        return expected.subList(next, expected.size()).stream().allMatch(LEFT_OUT::equals);
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
