package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.api.Folders;
import org.ragstone.api.Main;
import org.ragstone.framework.Edition;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicyFailure;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/** What a client can rely on, asked of a real server by a real client. */
@Order(1)
class HttpApiTest {
    private static final String KENT = TestServer.request("kent-2018-07.json");
    private static final String RATING = "kent/2018-19/rating.drl";

    private static TestServer server;

    private static final Path KENT_2018 = Path.of("kent", "2018-19");

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = TestServer.withShippedRules();
    }

    @AfterAll
    static void stop() {
        server.close();
        TestServer.awaitClosed();
    }

    /** One edition alone, so that what happens to it is all that happens. */
    private Path copyOfTheRules() throws IOException {
        Path rules = folder.resolve("rules");
        Folders.copy(TestServer.RULES.resolve(KENT_2018), rules.resolve(KENT_2018));
        return rules;
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        // At once, as an editor saves: a file that is caught empty is an edit of its own.
        Path whole = Files.createTempFile("edited", ".drl");
        Files.writeString(whole, text.replace(before, after));
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String oneResult(String value) {
        return """
                { "period": "2018-07",
                  "indicators": [ { "ref": "A", "title": "Calls", "kind": "KPI", "polarity": "HIGHER", "unit": "%%",
                                    "frequency": "MONTHLY", "bases": ["LATEST"], "target": 95, "floor": "90" } ],
                  "results": [ { "ref": "A", "period": "2018-07", "basis": "LATEST", "value": %s } ] }
                """
                .formatted(value);
    }

    private static String state(TestServer server) {
        return server.get("/status").json().at("/frameworks/0/editions/0/state").asText();
    }

    @Test
    void the_same_question_has_the_same_answer_however_it_is_asked() {
        byte[] answer = server.evaluate(KENT).response().body();
        String compact = KENT.replace("\n", "").replace("    ", " ");
        assertThat(server.evaluate(compact).response().body()).isEqualTo(answer);
        assertThat(server.post("/v1/frameworks/kent/evaluations?edition=2018-19", KENT)
                        .response()
                        .body())
                .isEqualTo(answer);
        String named = KENT.replaceFirst("\"framework\": \"kent\",", "\"edition\": \"2018-19\",");
        assertThat(server.evaluate(named).response().body()).isEqualTo(answer);
        String other = KENT.replaceFirst("\"value\": \"98\"", "\"value\": \"97\"");
        assertThat(server.evaluate(other).json().path("decisionId"))
                .isNotEqualTo(server.evaluate(KENT).json().path("decisionId"));
    }

    @ParameterizedTest
    @CsvSource({
        "94.10, 94.10",
        "'\"94.10\"', 94.10",
        "9.5e1, 95",
        "95.00000000000000000001, 95.00000000000000000001",
        "94.99999999999999999999, 94.99999999999999999999",
        "0.1, 0.1",
        "1234567890123456789012345678901234, 1234567890123456789012345678901234",
        "-0, 0"
    })
    void figures_are_read_and_answered_digit_by_digit(String given, String answered) {
        JsonNode result = server.evaluate(oneResult(given)).json().at("/results/0");
        assertThat(result.path("value").isTextual()).isTrue();
        assertThat(result.path("value").asText()).isEqualTo(answered);
        String rating = result.at("/status/outcome").asText();
        assertThat(rating)
                .isEqualTo(
                        new java.math.BigDecimal(answered).compareTo(new java.math.BigDecimal("95")) >= 0
                                ? "GREEN"
                                : new java.math.BigDecimal(answered).compareTo(new java.math.BigDecimal("90")) >= 0
                                        ? "AMBER"
                                        : "RED");
    }

    @Test
    void a_missing_value_is_never_zero() {
        for (String blank : List.of("null", "\"\"")) {
            JsonNode result = server.evaluate(oneResult(blank)).json().at("/results/0");
            assertThat(result.has("value")).isFalse();
            assertThat(result.at("/status/kind").asText()).isEqualTo("NOT_RATED");
        }
    }

    @Test
    void a_request_id_is_answered_as_it_was_sent_unless_it_could_forge_a_line_of_the_log() {
        assertThat(server.get("/health", "X-Request-Id", "july-2018:7").header("X-Request-Id"))
                .isEqualTo("july-2018:7");
        String made = server.get("/health", "X-Request-Id", "a b").header("X-Request-Id");
        assertThat(made).isNotEqualTo("a b").hasSize(36);
        assertThat(server.get("/health").header("X-Request-Id")).hasSize(36).isNotEqualTo(made);
    }

    @Test
    void an_edition_is_what_the_command_line_shows() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("RAGSTONE_RULES", TestServer.RULES.toString());
        int exitCode =
                Main.run(new String[] {"show", "kent", "2018-07", "--format", "json"}, environment, print, print);
        assertThat(exitCode).isZero();
        assertThat(server.get("/v1/frameworks/kent/editions/2018-19").response().body())
                .isEqualTo(out.toByteArray());
    }

    @Test
    void answers_are_in_utf_8_whatever_they_quote() {
        assertThat(server.get("/v1/frameworks/%C2%A3")
                        .json()
                        .at("/problems/0/what")
                        .asText())
                .isEqualTo("there is no framework `£`");
    }

    @Test
    void an_answer_can_come_compressed() throws IOException {
        TestServer.Answer packed = server.send(
                "POST",
                "/v1/frameworks/kent/evaluations",
                KENT.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json; charset=UTF-8",
                "Accept-Encoding",
                "gzip");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(packed.response().body()))) {
            assertThat(in.readAllBytes())
                    .isEqualTo(server.evaluate(KENT).response().body());
        }
    }

    @Test
    void before_the_rules_are_read_the_server_is_up_and_not_ready() {
        try (TestServer own = TestServer.unready(TestServer.RULES)) {
            assertThat(own.get("/health").status()).isEqualTo(200);
            for (TestServer.Answer answer : List.of(own.get("/ready"), own.get("/v1/frameworks"), own.evaluate(KENT))) {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isEqualTo("1");
                assertThat(answer.json().path("type").asText()).isEqualTo(Fault.NOT_READY.type());
            }
            own.readRules();
            assertThat(own.get("/ready").status()).isEqualTo(200);
            assertThat(own.evaluate(KENT).status()).isEqualTo(200);
        }
    }

    @Test
    void an_edit_is_live_within_seconds() throws IOException {
        Path rules = copyOfTheRules();
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            assertThat(rating(own)).isEqualTo("AMBER");
            replace(rules.resolve(RATING), "rate( $j, \"AMBER\" )", "rate( $j, \"RED\" )");
            TestServer.until(() -> rating(own).equals("RED"));
        }
    }

    private static String rating(TestServer server) {
        return server.evaluate(oneResult("92"))
                .json()
                .at("/results/0/status/outcome")
                .asText();
    }

    @Test
    void a_broken_edit_leaves_the_last_good_revision_serving_and_the_status_tells_what_is_wrong_where()
            throws IOException {
        Path rules = copyOfTheRules();
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            byte[] good = own.evaluate(KENT).response().body();
            replace(rules.resolve(RATING), "AMBER\"", "AMBR\"");
            TestServer.until(() -> state(own).equals("LAST_GOOD"));
            assertThat(own.evaluate(KENT).response().body()).isEqualTo(good);
            assertThat(own.get("/ready").status()).isEqualTo(200);
            JsonNode problem = own.get("/status").json().at("/frameworks/0/editions/0/problems/0");
            assertThat(problem.path("where").asText()).startsWith(RATING + ":");
            assertThat(problem.path("hint").asText())
                    .isEqualTo("Maybe you meant `AMBER`. Others are declared in framework.yaml, under `clauses`.");
            replace(rules.resolve(RATING), "AMBR\"", "AMBER\"");
            TestServer.until(() -> state(own).equals("SERVING"));
            assertThat(own.evaluate(KENT).response().body()).isEqualTo(good);
        }
    }

    @Test
    void an_edition_that_is_broken_from_the_start_takes_no_other_with_it() throws IOException {
        Path rules = copyOfTheRules();
        copyEdition(rules, "2019-20", "from: 2018/19\nuntil: 2018/19", "from: 2019/20");
        replace(rules.resolve("kent/2019-20/rating.drl"), "AMBER\"", "AMBR\"");
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            assertThat(own.evaluate(KENT).status()).isEqualTo(200);
            TestServer.Answer refused =
                    own.evaluate(KENT.replace("\"period\": \"2018-07\",\n", "\"period\": \"2019-07\",\n"));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.json().path("type").asText()).isEqualTo(Fault.RULES_REFUSED.type());
            assertThat(refused.json().at("/problems/0/where").asText()).startsWith("kent/2019-20/rating.drl:");
            assertThat(own.get("/v1/frameworks/kent/editions/2019-20").status()).isEqualTo(503);
            assertThat(own.get("/v1/frameworks")
                            .json()
                            .at("/frameworks/0/editions/1/state")
                            .asText())
                    .isEqualTo("REFUSED");
        }
    }

    @Test
    void where_the_dates_of_an_edition_cannot_be_read_only_a_named_one_judges() throws IOException {
        Path rules = copyOfTheRules();
        copyEdition(rules, "2019-20", "from: 2018/19", "from: soon");
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            assertThat(own.evaluate(KENT).status()).isEqualTo(503);
            assertThat(own.post("/v1/frameworks/kent/evaluations?edition=2018-19", KENT)
                            .status())
                    .isEqualTo(200);
        }
    }

    /** The engine's own failure, which no rule can bring about: a compiler and rules that break for one framework. */
    @Test
    void rules_that_fail_end_their_evaluation_and_no_other() throws IOException {
        Path rules = copyOfTheRules();
        for (String name : List.of("broken", "failing")) {
            Folders.copy(
                    TestServer.RULES.resolve(KENT_2018), rules.resolve(name).resolve("2018-19"));
        }
        PolicyCompiler compiler = edition -> {
            if (edition.framework().equals("broken")) {
                throw new PolicyFailure(
                        edition, "the rules could not be compiled", new IllegalStateException("a test"));
            }
            PolicySet sound = new DroolsCompiler().compile(edition);
            return edition.framework().equals("failing") ? failing(edition, sound) : sound;
        };
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS, compiler)) {
            byte[] good = own.evaluate(KENT).response().body();
            for (String name : List.of("broken", "failing")) {
                TestServer.Answer refused = own.post(
                        "/v1/frameworks/" + name + "/evaluations", KENT.replace("\"kent\"", "\"" + name + "\""));
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.json().path("type").asText()).isEqualTo(Fault.RULES_REFUSED.type());
                assertThat(refused.json().at("/problems/0/where").asText()).isEqualTo(name + "/2018-19");
                assertThat(refused.text()).doesNotContain("Exception").doesNotContain("org.ragstone");
                assertThat(own.evaluate(KENT).response().body()).isEqualTo(good);
            }
            assertThat(own.get("/ready").status()).isEqualTo(200);
        }
    }

    private static PolicySet failing(Edition edition, PolicySet sound) {
        return new PolicySet() {
            @Override
            public List<PolicyRule> rules() {
                return sound.rules();
            }

            @Override
            public PolicyAnswer apply(List<Fact> facts) {
                throw new PolicyFailure(edition, "the rules failed", new StackOverflowError());
            }
        };
    }

    @Test
    void a_copy_of_an_edition_that_starts_at_the_same_time_does_not_take_over() throws IOException {
        Path rules = copyOfTheRules();
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            byte[] good = own.evaluate(KENT).response().body();
            copyEdition(rules, "2018-19-draft", "from: 2018/19", "from: 2018/19");
            TestServer.until(
                    () -> own.get("/status").json().at("/frameworks/0/problems").size() == 1);
            assertThat(own.evaluate(KENT).response().body()).isEqualTo(good);
            assertThat(own.post("/v1/frameworks/kent/evaluations?edition=2018-19-draft", KENT)
                            .status())
                    .as("it can be tried by its name")
                    .isEqualTo(200);
        }
    }

    @Test
    void a_slip_in_the_dates_of_a_new_edition_leaves_those_before_it_in_force() throws IOException {
        Path rules = copyOfTheRules();
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            byte[] good = own.evaluate(KENT).response().body();
            copyEdition(rules, "2019-20", "from: 2018/19\nuntil: 2018/19", "from: 2019/21");
            TestServer.until(
                    () -> own.get("/status").json().at("/frameworks/0/editions").size() == 2);
            assertThat(own.evaluate(KENT).response().body()).isEqualTo(good);
            JsonNode edition = own.get("/status").json().at("/frameworks/0/editions/1");
            assertThat(edition.path("state").asText()).isEqualTo("REFUSED");
            assertThat(edition.at("/problems/0/where").asText()).startsWith("kent/2019-20/framework.yaml:");
        }
    }

    @Test
    void a_file_that_is_missed_is_told_and_what_served_serves_on() throws IOException {
        Path rules = copyOfTheRules();
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            byte[] good = own.evaluate(KENT).response().body();
            Files.delete(rules.resolve("kent/2018-19/framework.yaml"));
            TestServer.until(() -> state(own).equals("LAST_GOOD"));
            assertThat(own.get("/status").text()).contains("kent/2018-19/framework.yaml");
            assertThat(own.evaluate(KENT).response().body()).isEqualTo(good);
            Files.copy(
                    TestServer.RULES.resolve("kent/2018-19/framework.yaml"),
                    rules.resolve("kent/2018-19/framework.yaml"));
            TestServer.until(() -> state(own).equals("SERVING"));
            Files.delete(rules.resolve(RATING));
            Files.createSymbolicLink(rules.resolve(RATING), Path.of("nowhere"));
            TestServer.until(() -> state(own).equals("LAST_GOOD"));
            assertThat(own.evaluate(KENT).response().body()).isEqualTo(good);
        }
    }

    @Test
    void rules_behind_a_link_are_followed_too() throws IOException {
        Path rules = copyOfTheRules();
        Path link = Files.createSymbolicLink(folder.resolve("link"), rules);
        try (TestServer own = TestServer.with(link, TestServer.SETTINGS)) {
            assertThat(rating(own)).isEqualTo("AMBER");
            replace(rules.resolve(RATING), "rate( $j, \"AMBER\" )", "rate( $j, \"RED\" )");
            TestServer.until(() -> rating(own).equals("RED"));
        }
    }

    private static void copyEdition(Path rules, String name, String before, String after) throws IOException {
        // Made elsewhere and moved, so that a server that follows the rules finds no half of it.
        Path copy = rules.resolveSibling(name);
        Folders.copy(rules.resolve("kent/2018-19"), copy);
        replace(copy.resolve("framework.yaml"), before, after);
        Files.move(copy, rules.resolve("kent").resolve(name));
    }

    @Test
    void a_folder_of_rules_that_goes_away_takes_nobody_down() throws IOException {
        Path rules = copyOfTheRules();
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            Files.move(rules, folder.resolve("elsewhere"));
            TestServer.until(() -> own.get("/status").json().path("problems").size() == 1);
            assertThat(state(own)).isEqualTo("LAST_GOOD");
            assertThat(own.evaluate(KENT).status()).isEqualTo(200);
        }
    }

    @Test
    void results_that_the_rules_leave_without_a_status_are_named_in_the_answer() throws IOException {
        Path rules = copyOfTheRules();
        Files.writeString(rules.resolve(RATING), "");
        try (TestServer own = TestServer.with(rules, TestServer.SETTINGS)) {
            TestServer.Answer answer = own.evaluate(oneResult("92"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/problems/0/where").asText()).isEqualTo("A LATEST 2018-07");
        }
    }

    @Test
    void many_clients_at_once_are_each_answered_as_one_alone() throws Exception {
        byte[] alone = server.evaluate(KENT).response().body();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            Callable<byte[]> ask = () -> server.evaluate(KENT).response().body();
            for (Future<byte[]> each : clients.invokeAll(java.util.Collections.nCopies(80, ask))) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void whoever_sends_too_much_still_sees_why() {
        TestServer.Answer answer = server.evaluate(" ".repeat((8 << 20) + 100_000));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void more_problems_than_anybody_reads_are_counted_and_the_first_listed() {
        String row = "{\"ref\":\"B\",\"period\":\"x\",\"basis\":\"y\"},";
        String body = oneResult("1").replace("\"results\": [", "\"results\": [" + row.repeat(1_500));
        TestServer.Answer answer = server.evaluate(body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText())
                .isEqualTo("4500 problems, of which the first 1000 are listed.");
        assertThat(answer.json().path("problems")).hasSize(1_000);
    }

    @Test
    void the_documentation_fetches_nothing_from_elsewhere() {
        TestServer.Answer page = server.get("/docs");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "connect-src 'self'");
        assertThat(page.text()).doesNotContain("http:", "https:", "//");
        java.util.regex.Matcher links =
                java.util.regex.Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page.text());
        List<String> followed = new ArrayList<>();
        while (links.find()) {
            assertThat(server.get(links.group(1)).status()).as(links.group(1)).isEqualTo(200);
            followed.add(links.group(1));
        }
        assertThat(followed)
                .contains("/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js", "/docs/start.js", "/openapi.json");
    }
}
