package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running server serves what the files say, whichever file of an edition is edited. */
class LiveRulesTest {
    private static final String JULY_2021 =
            """
            { "period": "2021-07",
              "indicators": [ { "ref": "A", "title": "Calls", "kind": "KPI", "polarity": "HIGHER", "unit": "%",
                                "frequency": "MONTHLY", "bases": ["LATEST"], "target": 95, "floor": 90 } ],
              "results": [ { "ref": "A", "period": "2021-07", "basis": "LATEST", "value": 92 } ] }
            """;

    @TempDir
    private Path rules;

    private TestServer server;

    @BeforeEach
    void serve() throws IOException {
        for (String edition : new String[] {"2018-19", "2021-22"}) {
            copy(
                    TestServer.RULES.resolve("kent").resolve(edition),
                    rules.resolve("kent").resolve(edition));
        }
        server = TestServer.with(rules, TestServer.SETTINGS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private String revision() {
        TestServer.Answer answer = server.evaluate(JULY_2021);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/edition").asText()).isEqualTo("2021-22");
        return answer.json().at("/revision").asText();
    }

    private String problem() {
        return server.get("/status")
                .json()
                .at("/frameworks/0/editions/1/problems/0/where")
                .asText();
    }

    @Test
    void a_text_that_is_edited_taken_away_or_put_back_is_live_within_seconds() throws IOException {
        Path text = rules.resolve("kent/2021-22/words/summary.txt");
        String shipped = Files.readString(text);
        String first = revision();
        Files.writeString(text, "{GREEN} of {total} are green.\n");
        TestServer.until(() -> !revision().equals(first));
        String edited = revision();
        Files.delete(text);
        TestServer.until(() -> !revision().equals(edited));
        assertThat(revision()).isNotEqualTo(first);
        Files.writeString(text, shipped);
        TestServer.until(() -> revision().equals(first));
    }

    @Test
    void a_slip_in_a_text_is_told_and_leaves_the_last_good_one_serving() throws IOException {
        String good = revision();
        Files.writeString(rules.resolve("kent/2021-22/words/summary.txt"), "{GREAN} of {total}\n");
        TestServer.until(() -> problem().startsWith("kent/2021-22/words/summary.txt:1:2"));
        assertThat(revision()).isEqualTo(good);
    }

    @Test
    void an_edit_of_what_others_extend_is_live_in_them_within_seconds() throws IOException {
        String before = revision();
        Path extended = rules.resolve("kent/2018-19/framework.yaml");
        Files.writeString(extended, Files.readString(extended) + "\n# a remark\n");
        TestServer.until(() -> !revision().equals(before));
    }
}
