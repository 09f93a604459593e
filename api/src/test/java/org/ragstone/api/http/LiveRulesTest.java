package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.Folders;

/** A running server serves what the files say, whichever file of an edition is edited. */
class LiveRulesTest {
    private static final String JULY_2021 =
            """
            { "period": "2021-07",
              "indicators": [ { "ref": "A", "title": "Calls", "kind": "KPI", "polarity": "HIGHER", "unit": "%",
                                "frequency": "MONTHLY", "bases": ["LATEST"], "target": 95, "floor": 90 } ],
              "results": [ { "ref": "A", "period": "2021-07", "basis": "LATEST", "value": 92 } ] }
            """;

    private static final String SUMMARY = "kent/2021-22/words/summary.txt";
    private static final String RATING = "kent/2018-19/rating.drl";

    @TempDir
    private Path rules;

    private TestServer server;

    @BeforeEach
    void serve() throws IOException {
        for (String edition : new String[] {"2018-19", "2021-22"}) {
            Folders.copy(
                    TestServer.RULES.resolve("kent").resolve(edition),
                    rules.resolve("kent").resolve(edition));
        }
        server = TestServer.with(rules, TestServer.SETTINGS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String revision() {
        return revision("kent/2021-22");
    }

    private String revision(String edition) {
        String name = edition.substring("kent/".length());
        TestServer.Answer answer = server.evaluate(JULY_2021.replace("2021-07", name.substring(0, 4) + "-07"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/edition").asText()).isEqualTo(name);
        return answer.json().at("/revision").asText();
    }

    /** What is wrong with the rules and where, each once. */
    private Set<String> problems() {
        Set<String> problems = new TreeSet<>();
        server.get("/status")
                .json()
                .findValues("problems")
                .forEach(all -> all.forEach(each -> problems.add(
                        each.path("where").asText() + ": " + each.path("what").asText())));
        return problems;
    }

    private String problem() {
        return server.get("/status")
                .json()
                .at("/frameworks/0/editions/1/problems/0/where")
                .asText();
    }

    @Test
    void a_text_that_is_edited_or_put_back_is_live_within_seconds() throws IOException {
        Path text = rules.resolve(SUMMARY);
        String shipped = Files.readString(text);
        String first = revision();
        Files.writeString(text, "{GREEN} of {total} are green.\n");
        TestServer.until(() -> !revision().equals(first));
        Files.writeString(text, shipped);
        TestServer.until(() -> revision().equals(first));
    }

    /** Without its file of ratings every result of a council would lose its rating. */
    @ParameterizedTest
    @ValueSource(strings = {SUMMARY, RATING})
    void a_file_that_is_gone_keeps_the_last_good_revision_until_the_edition_says_that_it_does_without(String file)
            throws IOException {
        String edition = file.substring(0, file.indexOf("/", "kent/".length()));
        String good = revision(edition);
        Files.delete(rules.resolve(file));
        TestServer.until(() -> problems().contains(file + ": the file is gone"));
        assertThat(revision(edition)).isEqualTo(good);
        Path yaml = rules.resolve(edition).resolve("framework.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "\nwithout: [" + file.substring(edition.length() + 1) + "]\n");
        if (file.equals(SUMMARY)) {
            TestServer.until(() -> problems().isEmpty() && !revision(edition).equals(good));
        } else {
            // That this leaves every result without a rating is told instead.
            TestServer.until(() -> problems().stream().anyMatch(each -> each.contains(": no rule answers: ")));
            assertThat(problems()).noneMatch(each -> each.contains("gone"));
            assertThat(revision(edition)).isEqualTo(good);
        }
    }

    @Test
    void half_of_a_rule_file_keeps_the_last_good_revision() throws IOException {
        Path rating = rules.resolve(RATING);
        String whole = Files.readString(rating);
        String good = revision("kent/2018-19");
        Files.writeString(rating, "");
        TestServer.until(() -> problems().contains(RATING + ": the file held rules, and now holds none"));
        Files.writeString(rating, whole.substring(0, whole.lastIndexOf("rule ")));
        TestServer.until(() -> problems().stream().anyMatch(each -> each.startsWith(RATING + ": no rule answers: ")));
        assertThat(revision("kent/2018-19")).isEqualTo(good);
        Files.writeString(rating, whole + "// whole again\n");
        TestServer.until(() -> problems().isEmpty() && !revision("kent/2018-19").equals(good));
    }

    @Test
    void what_cannot_be_looked_into_is_told_and_keeps_no_edit_from_being_live() throws IOException {
        Files.createSymbolicLink(rules.resolve("kent/loop"), Path.of(".."));
        Files.createSymbolicLink(rules.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(rules.resolve("elsewhere"), Path.of("/"));
        TestServer.until(() -> problems().size() == 3);
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "elsewhere: is a link that leads out of the folder",
                        "kent/loop: is a link to a folder that it stands in",
                        "loop: is a link that leads nowhere");
        assertThat(server.get("/status").text()).doesNotContain(rules.toString());
        String before = revision();
        Path text = rules.resolve(SUMMARY);
        Files.writeString(text, "{GREEN} of {total} are green.\n");
        TestServer.until(() -> !revision().equals(before));
        for (String name : new String[] {"kent/loop", "loop", "elsewhere"}) {
            Files.delete(rules.resolve(name));
        }
        TestServer.until(() -> problems().isEmpty());
    }

    @Test
    void a_framework_or_an_edition_that_is_gone_serves_on_and_is_told() throws IOException {
        String before = revision();
        Path edition = Files.move(rules.resolve("kent/2021-22"), rules.resolve(".aside"));
        TestServer.until(() -> problems().contains("kent/2021-22: the folder is gone"));
        assertThat(revision()).isEqualTo(before);
        Files.move(edition, rules.resolve("kent/2021-22"));
        TestServer.until(() -> problems().isEmpty());
        Folders.copy(TestServer.RULES.resolve("example"), rules.resolve("example"));
        Files.move(rules.resolve("kent"), rules.resolve(".kent"));
        TestServer.until(() -> problems().contains("kent: the folder is gone"));
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void the_status_says_when_the_files_were_looked_at() {
        Instant first = lookedAt();
        TestServer.until(() -> lookedAt().isAfter(first));
    }

    private Instant lookedAt() {
        return Instant.parse(server.get("/status").json().path("lookedAt").asText());
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
