package org.ragstone.editors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Period;
import org.ragstone.testing.Golden;
import org.yaml.snakeyaml.error.YAMLException;

/** What editors are told of files is what the readers of those files hold; {@code -Dgolden=write} writes the schemas anew. */
class SchemasTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path ERRORS = RESOURCES.resolve("errors");

    @ParameterizedTest
    @EnumSource
    void what_is_shipped_is_what_the_readers_lists_make(Shipped schema) {
        Golden.check(schema.file(), Shipped.text(schema.make(new Hover())));
    }

    @Test
    void nothing_is_said_of_a_key_that_there_is_not() {
        Hover hover = new Hover();
        Stream.of(Shipped.values()).forEach(schema -> schema.make(hover));
        assertThat(hover.untold()).isEmpty();
    }

    static List<Path> sound() throws IOException {
        List<Path> sound = new ArrayList<>();
        for (Path folder : List.of(
                ROOT.resolve("rules"),
                ROOT.resolve("samples"),
                RESOURCES.resolve("frameworks"),
                RESOURCES.resolve("reports"))) {
            sound.addAll(files(folder));
        }
        return sound;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> schemaOf(file).isPresent())
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Shipped> schemaOf(Path file) {
        String name = file.getFileName().toString();
        if (name.equals("framework.yaml")) {
            return Optional.of(Shipped.FRAMEWORK);
        }
        if (name.equals("headings.yaml")) {
            return Optional.of(Shipped.HEADINGS);
        }
        if (name.endsWith(".test.yaml")) {
            return Optional.of(Shipped.SCENARIOS);
        }
        return name.equals("dataset.yaml") ? Optional.of(Shipped.DATASET_YAML) : Optional.empty();
    }

    private static List<String> faults(Path file) throws IOException {
        return schemaOf(file).orElseThrow().faults(EditorYaml.read(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void what_readers_take_raises_no_alarm(Path file) throws IOException {
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void many_files_are_looked_at() throws IOException {
        assertThat(sound().stream().map(SchemasTest::schemaOf).distinct()).hasSize(3);
        assertThat(sound()).hasSizeGreaterThan(150);
    }

    @Test
    void of_headings_it_is_told_what_is_no_part_and_what_is_blank() {
        assertThat(Shipped.HEADINGS.faults(EditorYaml.read("totals: Our count\nguidance: 2018\n")))
                .isEmpty();
        assertThat(Shipped.HEADINGS.faults(EditorYaml.read("totlas: Our count\n")))
                .hasSize(1);
        assertThat(Shipped.HEADINGS.faults(EditorYaml.read("totals:\n"))).isNotEmpty();
    }

    static List<Path> requests() throws IOException {
        try (Stream<Path> all = Files.list(ROOT.resolve("samples").resolve("requests"))) {
            return all.filter(file -> !file.getFileName().toString().startsWith("four-mistakes"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void what_is_asked_over_http_raises_no_alarm(Path file) throws IOException {
        assertThat(Shipped.DATASET_JSON.faults(json(file))).isEmpty();
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    static List<Path> mistaken() throws IOException {
        return files(ERRORS);
    }

    /** Many of them hold one mistake in a hundred lines; a schema may see none of it, and no other. */
    @ParameterizedTest
    @MethodSource("mistaken")
    void an_alarm_is_raised_of_nothing_but_what_readers_refuse(Path file) throws IOException {
        String told = Files.readString(expected(file));
        List<String> faults;
        try {
            faults = faults(file);
        } catch (YAMLException | ClassCastException e) {
            // No editor gets as far as a schema.
            return;
        }
        if (!told.contains(file.getFileName().toString() + ":")) {
            assertThat(faults).isEmpty();
        }
    }

    private static Path expected(Path file) {
        Path folder = file.getParent();
        while (!Files.exists(folder.resolve("expected.txt"))) {
            folder = folder.getParent();
        }
        return folder.resolve("expected.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-07",
                "2018/19-Q1",
                "2018-CQ3",
                "2018/19-T1",
                "2018/19-H1",
                "2018/19",
                "2018",
                "2016 to 2018",
                "2016/17 to 2018/19",
                "July 2018",
                "2018-7",
                "18/19",
                "2018/19-Q5",
                "2018-CQ5",
                "2018/19-T4",
                "2018/19-H3",
                "2018 Q1"
            })
    void a_period_is_one_in_both(String text) {
        String yaml = "title: T\ncouncil: C\nfrom: \"" + text + "\"\n";
        assertThat(Shipped.FRAMEWORK.faults(EditorYaml.read(yaml)).isEmpty())
                .isEqualTo(Period.parse(text).isPresent());
    }
}
