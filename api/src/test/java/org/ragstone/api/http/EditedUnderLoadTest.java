package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.RulesFolder;

/**
 * Sixty edits, half copies and deletions among them, while clients ask: every answer is by a revision that was whole, every result
 * has its status, and each edit is live or told.
 */
class EditedUnderLoadTest {
    private static final int ROUNDS = 5;
    private static final int CLIENTS = 3;
    private static final String REQUEST =
            """
            { "period": "2026-07",
              "indicators": [ { "ref": "A", "title": "Calls", "kind": "KPI", "polarity": "HIGHER", "unit": "%", "target": 95,
                                "frequency": "MONTHLY", "bases": ["LATEST"] },
                              { "ref": "B", "title": "Visits", "kind": "KPI", "polarity": "HIGHER", "unit": "%", "target": 95,
                                "frequency": "MONTHLY", "bases": ["LATEST"] },
                              { "ref": "C", "title": "Letters", "kind": "KPI", "polarity": "HIGHER", "unit": "%",
                                "frequency": "MONTHLY", "bases": ["LATEST"] } ],
              "results": [ { "ref": "A", "period": "2026-07", "basis": "LATEST", "value": 92 },
                           { "ref": "C", "period": "2026-07", "basis": "LATEST", "value": 92 } ] }
            """;

    private static final Map<String, String> FILES = Map.of(
            "framework.yaml",
            """
            title: T
            council: C
            ratings: { GREEN: {}, AMBER: {}, RED: {} }
            not-rated: { NOTHING: {} }
            columns: { Month: [LATEST] }
            due: { KPI: [LATEST] }
            """,
            "no-figure.drl",
            rule("No figure: none", "$r : Result( state != \"REPORTED\" )", "doNotRate( $r, \"NOTHING\" )"),
            "not-rated.drl",
            rule(
                    "Not rated: no target",
                    "$r : Result( state == \"REPORTED\", targetSet == \"NONE\" )",
                    "doNotRate( $r, \"NOTHING\" )"),
            "phased-target.drl",
            rule(
                    "Which target: the year's",
                    "$r : Result( state == \"REPORTED\", targetSet in ( \"FOR_THE_YEAR\", \"PHASED\" ) )",
                    "judge( $r, \"YEAR_END_TARGET\" )"),
            "rating.drl",
            rule("Rating: green", "$j : Judgement( target == \"ACHIEVED\" )", "rate( $j, \"GREEN\" )")
                    + rule("Rating: red", "$j : Judgement( target == \"MISSED\" )", "rate( $j, \"RED\" )"),
            "rating.test.yaml",
            "cases: {}\n",
            "words/summary.txt",
            "{GREEN} of {total}\n");

    @TempDir
    private Path rules;

    private final Set<String> sound = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean done = new AtomicBoolean();

    private static String rule(String name, String when, String then) {
        return "rule \"%s\"\n  @assumption(\"a test\")\nwhen\n  %s\nthen\n  %s;\nend\n".formatted(name, when, then);
    }

    /** What is done to a file, and whether the edition is sound then. */
    private record Edit(String file, String text, boolean isSound) {
        static final String GONE = "";

        static Edit sound(String file, String text) {
            return new Edit(file, text, true);
        }

        static Edit broken(String file, String text) {
            return new Edit(file, text, false);
        }
    }

    private static List<Edit> round(int number) {
        String yaml = FILES.get("framework.yaml");
        String rating = FILES.get("rating.drl");
        String summary = FILES.get("words/summary.txt");
        String other = rating.replace("\"RED\"", number % 2 == 0 ? "\"AMBER\"" : "\"RED\"") + "// " + number + "\n";
        return List.of(
                Edit.sound("rating.drl", other),
                Edit.broken("rating.drl", other.substring(0, other.indexOf("rule \"Rating: red"))),
                Edit.broken("rating.drl", Edit.GONE),
                Edit.sound("rating.drl", rating + "// again " + number + "\n"),
                Edit.broken("words/summary.txt", Edit.GONE),
                Edit.sound("words/summary.txt", summary + "# " + number + "\n"),
                Edit.sound("rating.test.yaml", "cases: {}\n# " + number + "\n"),
                Edit.broken("framework.yaml", yaml.substring(0, yaml.indexOf("AMBER"))),
                Edit.sound("framework.yaml", yaml.replace("title: T", "title: T" + number)),
                Edit.broken("no-figure.drl", "// caught half copied\n"),
                Edit.broken("no-figure.drl", FILES.get("no-figure.drl").replace("state", "stat")),
                Edit.sound("no-figure.drl", FILES.get("no-figure.drl") + "// " + number + "\n"));
    }

    private static void write(Path file, String text) {
        try {
            if (text.equals(Edit.GONE)) {
                Files.delete(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String revision() {
        return new RulesFolder(rules).read("council", "all").revision();
    }

    @Test
    void every_answer_is_by_a_sound_revision_and_each_edit_is_live_or_told() throws Exception {
        new TreeMap<>(FILES)
                .forEach((name, text) -> write(rules.resolve("council/all").resolve(name), text));
        sound.add(revision());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (TestServer server = TestServer.with(rules, TestServer.SETTINGS)) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                asked.add(clients.submit(() -> ask(server)));
            }
            int edits = 0;
            for (int i = 0; i < ROUNDS; i++) {
                for (Edit edit : round(i)) {
                    edit(server, edit);
                    edits++;
                }
            }
            done.set(true);
            assertThat(edits).isEqualTo(60);
            for (Future<Integer> each : asked) {
                assertThat(each.get()).isGreaterThan(edits);
            }
        } finally {
            done.set(true);
            clients.shutdown();
        }
    }

    private void edit(TestServer server, Edit edit) {
        Path file = rules.resolve("council/all").resolve(edit.file());
        if (edit.isSound()) {
            // Known before it is there, since it may answer at once.
            sound.add(revisionWith(edit));
        }
        write(file, edit.text());
        String expected = edit.isSound() ? "SERVING" : "LAST_GOOD";
        String revision = edit.isSound() ? revision() : "";
        TestServer.until(() -> {
            JsonNode now = server.get("/status").json().at("/frameworks/0/editions/0");
            String problems = now.path("problems").toString();
            return now.path("state").asText().equals(expected)
                    && (edit.isSound()
                            ? now.path("revision").asText().equals(revision)
                            : problems.contains("council/all/" + edit.file()));
        });
    }

    private String revisionWith(Edit edit) {
        Path copy = rules.resolve(".copy");
        new TreeMap<>(FILES).keySet().forEach(name -> {
            Path there = rules.resolve("council/all").resolve(name);
            String text = name.equals(edit.file()) ? edit.text() : read(there);
            write(copy.resolve("council/all").resolve(name), text);
        });
        return new RulesFolder(copy).read("council", "all").revision();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many answers there were, all of them sound. */
    private int ask(TestServer server) {
        int answers = 0;
        while (!done.get()) {
            TestServer.Answer answer = server.post("/v1/frameworks/council/evaluations", REQUEST);
            assertThat(answer.status()).isEqualTo(200);
            JsonNode evaluation = answer.json();
            assertThat(sound).contains(evaluation.path("revision").asText());
            assertThat(evaluation.path("problems")).isEmpty();
            assertThat(evaluation.path("results")).hasSize(3).allMatch(each -> each.has("status"));
            answers++;
        }
        return answers;
    }
}
