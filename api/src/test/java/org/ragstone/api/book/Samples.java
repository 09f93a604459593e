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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.api.Main;

/** The samples, and what commands say of them in whatever form. */
final class Samples {
    private static final Path FOLDER = Path.of("..", "samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .sorted()
                    .toList();
        }
    }

    record Run(int exitCode, String out, String err) {}

    static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", "../rules"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Holds all that is said of a workbook, its decision included, against what is said of the folder it was made of. */
    static void assertSame(Path book, Path folder) throws IOException {
        Run ofFolder = run("evaluate", folder.toString(), "--format", "json", "--reasons", "full");
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
            object.forEach(Samples::strip);
        } else if (node instanceof ArrayNode array) {
            array.forEach(Samples::strip);
        }
    }
}
