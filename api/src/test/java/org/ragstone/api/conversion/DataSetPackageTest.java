package org.ragstone.api.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.api.columns.CheckedPackage;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.Words;

/** What a folder of CSV tells programs of its tables is true of every cell, and says what the guides say. */
class DataSetPackageTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final RulesFolder RULES = new RulesFolder(Path.of("..", "rules"));

    @TempDir
    private Path temporary;

    private Path made;

    @BeforeEach
    void folder() {
        made = temporary.resolve("made");
    }

    static Stream<Path> samples() throws IOException {
        return ConversionTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_cell_of_a_sample_is_as_its_schema_says(Path sample) {
        write(sample);
        assertThat(CheckedPackage.faults(made)).isEmpty();
        assertThat(WrittenDataSet.read(made, Overrides.NONE, RULES, /* plainly= */ false)
                        .tables())
                .as("a data set still")
                .isEqualTo(WrittenDataSet.read(sample, Overrides.NONE, RULES, /* plainly= */ false)
                        .tables());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_column_that_the_guides_tell_of_is_described(Path sample) {
        write(sample);
        CheckedPackage.json(made).path("resources").forEach(table -> {
            boolean isOfPrint =
                    List.of("published", "bands").contains(table.path("name").asText());
            if (!isOfPrint) {
                assertThat(table.path("description").asText()).isNotBlank();
                table.path("schema").path("fields").forEach(field -> assertThat(
                                field.path("description").asText())
                        .as("%s.%s", table.path("name"), field.path("name"))
                        .isNotBlank());
            }
        });
    }

    @Test
    void a_column_of_figures_is_of_numbers_where_nothing_else_stands_there() throws IOException {
        write(SAMPLES.resolve("dover-2021-q2"));
        assertThat(field("indicators", "target").path("type").asText()).isEqualTo("number");
        assertThat(field("indicators", "tolerance").path("type").asText())
                .as("has `10%%`")
                .isEqualTo("string");
        Path changed = copy("dover-2021-q2");
        replace(changed.resolve("indicators.csv"), ",QUARTERLY,,60,", ",QUARTERLY,,>60,");
        write(changed);
        assertThat(CheckedPackage.faults(made)).isEmpty();
        assertThat(field("indicators", "target").path("type").asText()).isEqualTo("string");
    }

    @Test
    void a_day_is_a_date_and_a_list_of_words_is_of_a_pattern() {
        write(SAMPLES.resolve("dover-2023-q2"));
        assertThat(field("rebases", "decided_on").path("type").asText()).isEqualTo("date");
        assertThat(field("indicators", "bases")
                        .path("constraints")
                        .path("pattern")
                        .asText())
                .startsWith("(LATEST|YEAR_TO_DATE|");
    }

    @Test
    void words_are_those_of_the_edition_with_what_it_calls_them() {
        write(SAMPLES.resolve("dover-2021-q2"));
        assertThat(field("indicators", "kind").path("constraints").path("enum").toString())
                .isEqualTo("[\"KPI\",\"ACTIVITY\"]");
        Words words = read(made).edition().words();
        List<String> actions = StreamSupport.stream(
                        field("commentary", "action")
                                .path("constraints")
                                .path("enum")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .toList();
        assertThat(actions).isEqualTo(List.copyOf(words.actions().names()));
        words.actions().all().forEach(word -> assertThat(
                        field("commentary", "action").path("description").asText())
                .contains(word.name() + " is “" + word.label() + "”"));
    }

    @Test
    void a_key_is_told_where_it_is_one() {
        write(SAMPLES.resolve("kent-2012-05"));
        assertThat(schema("indicators").path("primaryKey").toString()).isEqualTo("[\"ref\"]");
        assertThat(schema("results").path("primaryKey").toString()).isEqualTo("[\"ref\",\"period\",\"basis\"]");
        assertThat(schema("targets").path("primaryKey").toString()).isEqualTo("[\"ref\",\"period\"]");
        assertThat(schema("results").path("foreignKeys").findValuesAsText("resource"))
                .containsExactly("indicators");
        assertThat(schema("commentary").has("primaryKey")).isFalse();
    }

    /** Or nothing above would show anything. */
    @ParameterizedTest
    @CsvSource({
        "indicators.csv, ',KPI,', ',kpi,'",
        "indicators.csv, ',MONTHLY,', ',,'",
        "indicators.csv, 'CS01,', 'CS04,'",
        "results.csv, 'CS01,', 'CS99,'",
        "results.csv, ',98,', ',98%,'",
        "results.csv, 'ref,', 'reference,'",
        "datapackage.json, '\"number\"', '\"figure\"'",
        "datapackage.json, '\"name\" : \"kent', '\"name\" : \"Kent '",
        "datapackage.json, '\"missingValues\" : [ \"\" ]', '\"missingValues\" : [ 1 ]'",
        "datapackage.json, 'targets', 'targets'",
    })
    void what_is_otherwise_is_found(String file, String from, String to) throws IOException {
        write(SAMPLES.resolve("kent-2018-07"));
        if (from.equals(to)) {
            Files.writeString(made.resolve("targets.csv"), "ref,period\n");
        } else {
            replace(made.resolve(file), from, to);
        }
        assertThat(CheckedPackage.faults(made)).isNotEmpty();
    }

    private JsonNode schema(String table) {
        for (JsonNode each : CheckedPackage.json(made).path("resources")) {
            if (each.path("name").asText().equals(table)) {
                return each.path("schema");
            }
        }
        throw new AssertionError("no " + table);
    }

    private ObjectNode field(String table, String column) {
        for (JsonNode each : schema(table).path("fields")) {
            if (each.path("name").asText().equals(column)) {
                return (ObjectNode) each;
            }
        }
        throw new AssertionError("no " + table + "." + column);
    }

    private Path copy(String sample) throws IOException {
        Path copy = Files.createDirectories(temporary.resolve("copy"));
        try (Stream<Path> all = Files.list(SAMPLES.resolve(sample))) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, copy.resolve(each.getFileName()));
            }
        }
        return copy;
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), to));
    }

    private static WrittenDataSet read(Path dataSet) {
        return WrittenDataSet.read(dataSet, Overrides.NONE, RULES, /* plainly= */ false);
    }

    private void write(Path dataSet) {
        DataSetFolder.write(read(dataSet), (name, body) -> {
            try {
                Files.createDirectories(made);
                try (OutputStream out = Files.newOutputStream(made.resolve(name))) {
                    body.accept(out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
