package org.ragstone.api.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.api.Main;

/** Every sample as a workbook says what it says as a folder of CSV files, but for where it stands. */
class SamplesAsWorkbooksTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all
                    .filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", "../rules"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_says_the_same_as_a_workbook(Path sample) throws IOException {
        Path book = BookOfFolder.write(sample, folder.resolve(sample.getFileName() + ".xlsx"));
        Run ofFolder = run("evaluate", sample.toString(), "--format", "json", "--reasons", "full");
        Run ofBook = run("evaluate", book.toString(), "--format", "json", "--reasons", "full");
        assertThat(ofBook.err()).isEqualTo(ofFolder.err());
        assertThat(ofBook.exitCode()).isEqualTo(ofFolder.exitCode());
        assertThat(withoutPlaces(ofBook.out())).isEqualTo(withoutPlaces(ofFolder.out()));
        assertThat(JSON.readTree(ofBook.out()).get("decisionId")).isNotNull();
    }

    private static JsonNode withoutPlaces(String json) throws IOException {
        JsonNode tree = JSON.readTree(json);
        strip(tree);
        return tree;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("where");
            object.forEach(SamplesAsWorkbooksTest::strip);
        } else if (node instanceof ArrayNode array) {
            array.forEach(SamplesAsWorkbooksTest::strip);
        }
    }
}
