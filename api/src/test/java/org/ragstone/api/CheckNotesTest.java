package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody should look at is told, and is in the way of nothing. */
class CheckNotesTest {
    private static final String NOTE =
            "note: council/2026-27/rating.drl:15: the clause says `no more than 5 %`, and the rule `shortfallPercent <= 10`";

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", folder.resolve("rules").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void a_sentence_with_another_number_than_its_rule() throws IOException {
        Path example = folder.resolve("rules").resolve("council").resolve("2026-27");
        Files.createDirectories(example);
        Path shipped = Path.of("..", "rules", "example", "2026-27");
        try (var files = Files.list(shipped)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = Files.readString(file);
                Files.writeString(
                        example.resolve(file.getFileName().toString()),
                        text.replace(
                                "words: \"Amber: the target is missed by no more than 10 %",
                                "words: \"Amber: the target is missed by no more than 5 %"));
            }
        }
    }

    @Test
    void check_notes_it_with_the_words_of_both_and_ends_well() {
        Run check = run("check");
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(check.err()).isEmpty();
        assertThat(check.out())
                .startsWith("council/2026-27: sound; ")
                .contains(
                        NOTE,
                        "rule Rating: amber when the target is missed by no more than 10 % of it",
                        "clause AMBER: “Amber: the target is missed by no more than 5 % of it”"
                                + " (council/2026-27/framework.yaml:41)");
    }

    @Test
    void json_has_it_too() throws IOException {
        JsonNode notes = new ObjectMapper()
                .readTree(run("check", "--format", "json").out())
                .at("/editions/0/notes");
        assertThat(notes).hasSize(1);
        assertThat(notes.at("/0/where").asText()).isEqualTo("council/2026-27/rating.drl:15");
        assertThat(notes.at("/0/rule/words").asText()).isEqualTo("shortfallPercent <= 10");
        assertThat(notes.at("/0/clause/name").asText()).isEqualTo("AMBER");
    }

    @Test
    void publish_tells_it_and_publishes() {
        Path drafts = folder.resolve("drafts");
        assertThat(run("draft", "council", "2026-27", "--drafts", drafts.toString())
                        .exitCode())
                .isZero();
        Path file = drafts.resolve("council").resolve("2026-27");
        Run publish = run("publish", file.toString());
        assertThat(publish.exitCode()).as(publish.err()).isZero();
        assertThat(publish.out()).contains(NOTE).contains("council/2026-27");
    }
}
