package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.publishing.Publisher;
import org.ragstone.api.publishing.Stage;
import org.ragstone.policy.drools.DroolsCompiler;

/** A running server follows what is published and rolled back, and answers throughout. */
class PublishedRulesTest {
    @TempDir
    private Path folder;

    private static String revision(TestServer server) {
        TestServer.Answer answer = server.evaluate(TestServer.request("kent-2018-07.json"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().at("/revision").asText();
    }

    @Test
    void what_is_published_is_live_and_no_request_fails_meanwhile() throws Exception {
        Stage stage = Stage.with(folder, "kent/2018-19");
        Publisher publisher = new Publisher(stage.rules(), new DroolsCompiler(), Clock.systemUTC(), new Disk());
        Set<String> answeredBy = ConcurrentHashMap.newKeySet();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService client = Executors.newSingleThreadExecutor();
        try (TestServer server = TestServer.with(stage.rules(), TestServer.SETTINGS)) {
            String old = revision(server);
            Future<?> asked = client.submit(() -> {
                while (!done.get()) {
                    answeredBy.add(revision(server));
                }
            });
            String now = publisher.publish(stage.draft("one", "One")).now().orElseThrow();
            TestServer.until(() -> revision(server).equals(now));
            publisher.rollback("kent", "2018-19", Optional.empty());
            TestServer.until(() -> revision(server).equals(old));
            done.set(true);
            asked.get();
            assertThat(now).isNotEqualTo(old);
            assertThat(answeredBy).containsExactlyInAnyOrder(old, now);
        } finally {
            done.set(true);
            client.shutdown();
        }
    }
}
