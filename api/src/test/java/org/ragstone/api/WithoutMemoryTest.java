package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules that are run for every result say is what is said without, reasons, texts and name of the decision included. */
class WithoutMemoryTest {
    private static final String RULES = "../rules";
    private static final String OTHER_RULES = "../engine/src/test/resources/frameworks/rules";
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path OTHERS = Path.of("..", "engine", "src", "test", "resources", "frameworks", "data");

    private record Sample(String rules, Path data) {}

    static Stream<Sample> dataSets() throws IOException {
        return Stream.concat(in(SAMPLES, RULES), in(OTHERS, OTHER_RULES));
    }

    private static Stream<Sample> in(Path folder, String rules) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> dataSets = all.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .sorted()
                    .toList();
            assertThat(dataSets).hasSizeGreaterThan(5);
            return dataSets.stream().map(each -> new Sample(rules, each));
        }
    }

    private static String json(Sample sample, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = Stream.concat(
                        Stream.of(
                                "evaluate",
                                sample.data().toString(),
                                "--format",
                                "json",
                                "--reasons",
                                "full",
                                "--compact"),
                        Stream.of(more))
                .toArray(String[]::new);
        Main.run(arguments, Map.of("RAGSTONE_RULES", sample.rules()), print, print);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void rules_that_run_for_every_result_say_the_same(Sample sample) {
        assertThat(json(sample, "--no-memo")).contains("\"decisionId\"").isEqualTo(json(sample));
    }
}
