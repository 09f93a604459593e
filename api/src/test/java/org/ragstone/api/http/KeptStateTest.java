package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Folders;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.publishing.Publisher;
import org.ragstone.api.publishing.Stage;
import org.ragstone.api.rulebook.LastServed;
import org.ragstone.policy.drools.DroolsCompiler;

/** A server that keeps what it serves serves it after a start too, whatever has become of the rules meanwhile. */
class KeptStateTest {
    private static final String KENT = TestServer.request("kent-2018-07.json");

    @TempDir
    private Path folder;

    private Stage stage;
    private Path rules;
    private Path state;
    private byte[] good;

    @BeforeEach
    void servedOnce() {
        stage = Stage.with(folder, "kent/2018-19", "kent/2021-22", "example");
        rules = stage.rules();
        state = folder.resolve("state");
        serving(server -> good = server.evaluate(KENT).response().body());
    }

    private void serving(Consumer<TestServer> asked) {
        try (TestServer server = TestServer.keeping(state, rules)) {
            asked.accept(server);
        }
    }

    private static String edition(TestServer server, String framework, String edition, String wanted) {
        return StreamSupport.stream(
                        server.get("/status").json().path("frameworks").spliterator(), false)
                .filter(each -> each.path("framework").asText().equals(framework))
                .flatMap(each -> StreamSupport.stream(each.path("editions").spliterator(), false))
                .filter(each -> each.path("edition").asText().equals(edition))
                .map(each -> each.at(wanted).asText())
                .findFirst()
                .orElse("none");
    }

    private void assertLastGood(TestServer server, String where) {
        assertThat(server.evaluate(KENT).response().body()).isEqualTo(good);
        assertThat(edition(server, "kent", "2018-19", "/state")).isEqualTo("LAST_GOOD");
        assertThat(edition(server, "kent", "2018-19", "/problems/0/where")).startsWith(where);
    }

    private void move(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_file_that_is_gone_at_a_start_is_missed() {
        move("rules/kent/2018-19/rating.drl", "aside");
        serving(server -> assertLastGood(server, "kent/2018-19/rating.drl"));
        serving(server -> assertLastGood(server, "kent/2018-19/rating.drl"));
        move("aside", "rules/kent/2018-19/rating.drl");
        serving(server ->
                assertThat(edition(server, "kent", "2018-19", "/state")).isEqualTo("SERVING"));
    }

    @Test
    void an_edition_and_a_framework_that_are_gone_are_missed() {
        move("rules/kent/2018-19", "aside");
        serving(server -> {
            assertLastGood(server, "kent/2018-19");
            assertThat(edition(server, "kent", "2021-22", "/state"))
                    .as("it extends the other, as it was kept")
                    .isEqualTo("LAST_GOOD");
        });
        move("rules/kent", "kent");
        serving(server -> assertLastGood(server, "kent"));
        move("rules/example", "example");
        serving(server -> assertLastGood(server, "rules"));
    }

    @Test
    void rules_with_a_slip_and_half_of_a_rule_file_are_not_served_at_a_start() throws IOException {
        Path rating = rules.resolve("kent/2018-19/rating.drl");
        String text = Files.readString(rating);
        Files.writeString(rating, text.replace("target", "targt"));
        serving(server -> assertLastGood(server, "kent/2018-19/rating.drl:6"));
        Files.writeString(rating, text.substring(0, text.lastIndexOf("rule ")));
        serving(server -> assertLastGood(server, "kent/2018-19/rating.drl"));
    }

    @Test
    void an_edit_that_is_sound_is_kept_in_its_turn() throws IOException {
        Path yaml = rules.resolve("kent/2018-19/framework.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "# an edit\n");
        serving(server -> good = server.evaluate(KENT).response().body());
        Files.delete(yaml);
        serving(server -> assertLastGood(server, "kent/2018-19/framework.yaml"));
    }

    @Test
    void an_edition_that_was_there_for_a_while_stands_in_no_others_way() throws IOException {
        Path copy = rules.resolve("kent/2018-19 copy");
        serving(server -> {
            Folders.copy(rules.resolve("kent/2018-19"), copy);
            TestServer.until(
                    () -> !edition(server, "kent", "2018-19 copy", "/state").equals("none"));
            Folders.delete(copy);
            TestServer.until(() ->
                    edition(server, "kent", "2018-19 copy", "/problems/0/what").equals("the folder is gone"));
            assertThat(server.evaluate(KENT).response().body()).isEqualTo(good);
        });
        serving(server -> {
            assertThat(server.evaluate(KENT).response().body()).isEqualTo(good);
            assertThat(edition(server, "kent", "2018-19", "/state")).isEqualTo("SERVING");
        });
    }

    @Test
    void an_edition_that_is_renamed_serves_by_its_new_name() throws IOException {
        move("rules/kent/2021-22", "rules/kent/2021-23");
        serving(server -> {
            assertThat(edition(server, "kent", "2021-23", "/state")).isEqualTo("SERVING");
            String later = KENT.replace("\"period\": \"2018-07\"", "\"period\": \"2021-07\"");
            assertThat(server.evaluate(later).text()).doesNotContain(Fault.RULES_REFUSED.type());
        });
    }

    @Test
    void a_copy_that_cannot_be_used_is_told_where_the_files_can_be() throws IOException {
        Files.writeString(state.resolve("kent/2018-19.zip"), "no archive");
        serving(server -> {
            assertThat(server.get("/status").json().at("/problems/0/where").asText())
                    .isEqualTo("state/kent/2018-19.zip");
            assertThat(server.evaluate(KENT).response().body()).isEqualTo(good);
        });
    }

    @Test
    void copies_that_cannot_be_used_are_told_and_made_anew() throws IOException {
        Path copy = state.resolve("kent/2018-19.zip");
        Files.writeString(copy, "no archive");
        Files.delete(rules.resolve("kent/2018-19/framework.yaml"));
        serving(server -> {
            assertThat(server.get("/status").json().at("/problems/0/where").asText())
                    .isEqualTo("state/kent/2018-19.zip");
            assertThat(server.get("/status").text()).doesNotContain(folder.toString());
            assertThat(edition(server, "kent", "2018-19", "/state")).isEqualTo("REFUSED");
            assertThat(edition(server, "example", "2026-27", "/state")).isEqualTo("SERVING");
        });
        Files.copy(Path.of("..", "rules/kent/2018-19/framework.yaml"), rules.resolve("kent/2018-19/framework.yaml"));
        serving(server ->
                assertThat(server.get("/status").json().path("problems")).isEmpty());
        Files.delete(rules.resolve("kent/2018-19/rating.drl"));
        serving(server -> assertLastGood(server, "kent/2018-19/rating.drl"));
    }

    @Test
    void what_a_rollback_takes_off_is_no_longer_served_nor_kept() throws IOException {
        Path draft = folder.resolve("drafts/example/2027-28");
        Files.createDirectories(draft);
        Files.writeString(draft.resolve("framework.yaml"), "extends: 2026-27\nfrom: 2027/28\n");
        Publisher publisher = new Publisher(rules, new DroolsCompiler(), Clock.systemUTC(), new Disk());
        publisher.publish(draft);
        serving(server -> {
            assertThat(edition(server, "example", "2027-28", "/state")).isEqualTo("SERVING");
            publisher.rollback("example", "2027-28", Optional.empty());
            TestServer.until(
                    () -> edition(server, "example", "2027-28", "/state").equals("none"));
        });
        assertThat(state.resolve("example/2027-28.zip")).doesNotExist();
        assertThat(state.resolve("example/2026-27.zip")).exists();
    }

    @Test
    void one_server_at_a_time_keeps_what_it_serves_in_a_folder() {
        serving(server -> assertThatThrownBy(() -> LastServed.in(state, rules))
                .hasMessageContaining("state: another server keeps there what it serves"));
    }

    @Test
    void copies_and_rules_stand_apart_by_whatever_links_they_are_named() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), rules);
        for (Path each :
                new Path[] {rules.resolve("state"), folder, folder.resolve("link"), folder.resolve("link/s")}) {
            assertThatThrownBy(() -> LastServed.in(each, rules))
                    .hasMessageContaining("is the folder of the rules, or stands in it, or holds it");
        }
        assertThatThrownBy(() -> LastServed.in(Files.writeString(folder.resolve("file"), ""), rules))
                .hasMessageContaining("is no folder that can be written");
        assertThat(rules.resolve("state"))
                .as("nothing is left where it cannot stand")
                .doesNotExist();
    }
}
