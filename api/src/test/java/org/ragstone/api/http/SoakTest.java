package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Folders;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.publishing.Publisher;
import org.ragstone.api.publishing.Stage;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.drools.DroolsCompiler;

/**
 * All of it at once: crowds of every kind, requests by chance, rules that are lost, half copied, spoilt, published and put back. Every
 * honest request is answered by a sound revision, whatever is wrong is told, and in the end nothing is left of it. Once round in a
 * build; {@code -Dsoak=PT10M} goes round by the clock.
 */
class SoakTest {
    private static final String KENT = TestServer.request("kent-2018-07.json");
    private static final String EDITION = "kent/2018-19";
    private static final String SOAK = System.getProperty("soak", "");
    private static final int CLIENTS = 2;
    private static final long MORE_MEMORY = 64L << 20;

    @TempDir
    private Path folder;

    private final Set<String> sound = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean done = new AtomicBoolean();
    private Path rules;
    private TestServer server;

    /** Something that goes wrong with the rules, what tells it, and what mends it. */
    private record Mishap(String told, Act spoil, Act mend) {}

    private interface Act {
        void now() throws IOException;
    }

    @Test
    void whatever_happens_at_once_honest_requests_are_answered_by_sound_rules() throws Exception {
        rules = Stage.with(folder, EDITION, "kent/2021-22", "dover", "example").rules();
        sound.add(revision(rules));
        Duration length = SOAK.isEmpty() ? Duration.ZERO : Duration.parse(SOAK);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (TestServer own = TestServer.keeping(folder.resolve("state"), rules)) {
            server = own;
            String alone = own.evaluate(KENT).text();
            List<Future<Long>> clients = new ArrayList<>();
            long before = memory();
            List<Crowd> crowds = crowds();
            try {
                for (int i = 0; i < CLIENTS; i++) {
                    clients.add(threads.submit(this::askHonestly));
                }
                clients.add(threads.submit(this::askByChance));
                Instant end = Instant.now().plus(length);
                do {
                    goRound();
                } while (Instant.now().isBefore(end));
            } finally {
                done.set(true);
                crowds.forEach(Crowd::close);
            }
            for (Future<Long> each : clients) {
                assertThat(each.get()).isGreaterThan(10);
            }
            assertThat(own.evaluate(KENT).text()).isEqualTo(alone);
            assertThat(own.get("/status").json().path("problems")).isEmpty();
            TestServer.until(() -> memory() < before + MORE_MEMORY);
        } finally {
            done.set(true);
            threads.shutdown();
        }
    }

    private List<Crowd> crowds() {
        int port = server.api.port();
        return List.of(
                Crowd.heldUploads(port, 50),
                Crowd.heldUploads(port, 10, 100_000),
                Crowd.silentPosts(port, 50),
                Crowd.drippingHeaders(port, 300),
                Crowd.slowReaders(port, 30, LargeRequests.results(300)),
                Crowd.asking(port, 2, LargeRequests.results(3_000)),
                Crowd.asking(port, 1, LargeRequests.mistakes(2_000)));
    }

    private long askHonestly() {
        long answers = 0;
        while (!done.get()) {
            TestServer.Answer answer = server.evaluate(KENT);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            JsonNode evaluation = answer.json();
            assertThat(sound).contains(evaluation.path("revision").asText());
            assertThat(evaluation.path("problems")).isEmpty();
            assertThat(evaluation.path("results")).hasSize(68).allMatch(each -> each.has("status"));
            assertThat(server.get("/health").status()).isEqualTo(200);
            answers++;
        }
        return answers;
    }

    private long askByChance() {
        RandomRequests requests = new RandomRequests(1, server.api.routes());
        long asked = 0;
        while (!done.get()) {
            RandomRequests.Made each = requests.next();
            TestServer.Answer answer = server.send(
                    each.method(),
                    each.path(),
                    each.body().getBytes(StandardCharsets.ISO_8859_1),
                    each.headers().toArray(String[]::new));
            assertThat(answer.status()).as(each.toString()).isNotEqualTo(500);
            asked++;
        }
        return asked;
    }

    private void goRound() throws IOException {
        for (Mishap each : mishaps()) {
            each.spoil().now();
            TestServer.until(() -> server.get("/status").text().contains(each.told()));
            each.mend().now();
            TestServer.until(() -> !server.get("/status").text().contains(each.told()));
        }
        publishAndPutBack();
    }

    private List<Mishap> mishaps() {
        return List.of(
                new Mishap(
                        EDITION + "/rating.drl", () -> Files.delete(file("rating.drl")), () -> restore("rating.drl")),
                new Mishap(
                        "no rule answers: nothing to divide by",
                        () -> spoil("no-figure.drl", text -> text.substring(0, text.lastIndexOf("rule "))),
                        () -> restore("no-figure.drl")),
                new Mishap(
                        EDITION + "/framework.yaml:",
                        () -> spoil("framework.yaml", text -> text.replaceFirst("Green", "Gr\u200Been")),
                        () -> restore("framework.yaml")),
                new Mishap(
                        "\"where\" : \"loop\"",
                        () -> Files.createSymbolicLink(rules.resolve("loop"), Path.of("loop")),
                        () -> Files.delete(rules.resolve("loop"))),
                new Mishap(
                        "\"where\" : \"dover\"",
                        () -> Files.move(rules.resolve("dover"), folder.resolve("dover")),
                        () -> Files.move(folder.resolve("dover"), rules.resolve("dover"))));
    }

    private Path file(String name) {
        return rules.resolve(EDITION).resolve(name);
    }

    private void restore(String name) throws IOException {
        Files.copy(TestServer.RULES.resolve(EDITION).resolve(name), file(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void spoil(String name, UnaryOperator<String> how) throws IOException {
        String text = Files.readString(file(name));
        Files.writeString(file(name), how.apply(text));
    }

    private void publishAndPutBack() throws IOException {
        Path drafts = folder.resolve("drafts");
        Path draft = drafts.resolve(EDITION);
        if (!Files.exists(draft)) {
            Folders.copy(rules.resolve(EDITION), draft);
            Files.writeString(
                    draft.resolve("rating.drl"), Files.readString(draft.resolve("rating.drl")) + "// other\n");
        }
        Path as = folder.resolve("as");
        if (!Files.exists(as)) {
            Folders.copy(draft, as.resolve(EDITION));
            sound.add(revision(as));
        }
        Publisher publisher = new Publisher(rules, new DroolsCompiler(), Clock.systemUTC(), new Disk());
        String before = revision(rules);
        publisher.publish(draft);
        TestServer.until(() -> serves(revision(rules)));
        publisher.rollback("kent", "2018-19", Optional.empty());
        assertThat(revision(rules)).isEqualTo(before);
        TestServer.until(() -> serves(before));
    }

    private boolean serves(String revision) {
        return server.get("/status").text().contains(revision);
    }

    private static String revision(Path rules) {
        return new RulesFolder(rules).read("kent", "2018-19").revision();
    }

    private static long memory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
