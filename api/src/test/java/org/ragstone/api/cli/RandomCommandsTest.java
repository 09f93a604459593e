package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.disk.Disk;
import org.ragstone.policy.PolicyCompiler;

/**
 * Whatever is typed, and whatever is in the files, a command ends with an exit code that is described, and says nothing in the
 * words of Java. {@code -Dsoak=PT10M -Dseed=2} goes on for longer, or otherwise.
 */
@Order(1)
class RandomCommandsTest {
    private static final int COMMANDS = 600;
    private static final String SOAK = System.getProperty("soak", "");
    private static final long SEED = Long.getLong("seed", 1);
    private static final Pattern JAVA = Pattern.compile(
            "(?m)^\\s+at [\\w.$]+\\(|\\bjavax?\\.[a-z]|\\borg\\.[a-z]|picocli|\\w+Exception\\b|\\w*Error:|Ragstone failed");
    private static final Pattern USAGE = Pattern.compile("(?m)^(Usage: ragstone|Did you mean|Possible solutions)");

    private static final Set<String> WRITING = Set.of("new", "new-edition", "upgrade", "draft", "publish", "rollback");

    private final PolicyCompiler compiler = new CompilesOnce();

    @TempDir
    private Path temporary;

    private record Run(int exitCode, String out, String err) {}

    private Run run(Path folder, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean isServer = arguments.get(0).equals("serve");
        int exitCode = new CommandLineInterface(
                        compiler,
                        Clock.systemUTC(),
                        new Disk(),
                        Map.of(
                                "RAGSTONE_RULES",
                                folder.resolve(isServer ? "nowhere" : "rules").toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void no_command_speaks_java() throws IOException {
        Duration length = SOAK.isEmpty() ? Duration.ZERO : Duration.parse(SOAK);
        Instant end = Instant.now().plus(length);
        Random random = new Random(SEED);
        Path folder = temporary.resolve("all");
        SpoiltFiles files = new SpoiltFiles(folder, random);
        RandomCommands commands = new RandomCommands(random, folder);
        Map<String, Integer> ended = new TreeMap<>();
        AtomicBoolean isChanged = new AtomicBoolean();
        files.restore();
        for (int i = 0; i < COMMANDS || Instant.now().isBefore(end); i++) {
            List<String> arguments = commands.next();
            files.spoilt(() -> {
                Run run = run(folder, arguments);
                check(run, arguments);
                isChanged.set(run.exitCode() == 0 && WRITING.contains(arguments.get(0)));
                ended.merge(name(arguments) + " " + run.exitCode(), 1, Integer::sum);
            });
            if (isChanged.get()) {
                files.restore();
            }
        }
        System.out.printf("seed %d: %s%n", SEED, ended);
        assertThat(ended).containsKeys("evaluate 0", "evaluate 1", "evaluate 2", "publish 1", "rollback 2", "serve 2");
        assertThat(Path.of("drafts")).doesNotExist();
    }

    private static String name(List<String> arguments) {
        return RandomCommands.COMMANDS.contains(arguments.get(0)) ? arguments.get(0) : "others";
    }

    private static void check(Run run, List<String> arguments) {
        String said = "seed %d: %s -> %s".formatted(SEED, arguments, run.err());
        assertThat(run.exitCode()).as(said).isIn(0, 1, 2);
        assertThat(USAGE.matcher(run.err()).find()).as(said).isEqualTo(run.exitCode() == 2);
        assertThat(run.out()).as(said).doesNotContainPattern(JAVA);
        assertThat(run.err()).as(said).doesNotContainPattern(JAVA);
        if (run.exitCode() == 2) {
            assertThat(run.out()).as(said).isEmpty();
        }
        if (run.exitCode() == 1 && run.out().isEmpty()) {
            assertThat(run.err()).as(said).isNotBlank();
        }
    }
}
