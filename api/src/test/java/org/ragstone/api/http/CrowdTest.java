package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.framework.Edition;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/** However many take their time, ask for much or nothing, whoever asks honestly is answered. */
class CrowdTest {
    private static final String KENT = TestServer.request("kent-2018-07.json");
    private static final int ASKED = 20;

    /** A crowd, and whether it is there in the end. */
    private record Kind(IntFunction<Crowd> gather, Predicate<Crowd> isThere) {
        static Kind waiting(int count, IntFunction<Crowd> gather) {
            return new Kind(gather, crowd -> crowd.held() == count);
        }

        static Kind asking(IntFunction<Crowd> gather) {
            return new Kind(gather, crowd -> crowd.answers() > 0);
        }
    }

    private static final Map<String, Kind> CROWDS = Map.of(
            "held uploads", Kind.waiting(150, port -> Crowd.heldUploads(port, 150)),
            "silent posts", Kind.waiting(150, port -> Crowd.silentPosts(port, 150)),
            "dripping headers", Kind.waiting(1_000, port -> Crowd.drippingHeaders(port, 1_000)),
            "who do not read",
                    new Kind(
                            port -> Crowd.slowReaders(port, 150, LargeRequests.results(300)),
                            crowd -> crowd.held() < 150),
            "who do not read much",
                    new Kind(
                            port -> Crowd.slowReaders(port, 100, LargeRequests.results(900), "?reasons=full"),
                            crowd -> crowd.held() < 100),
            "large data sets", Kind.asking(port -> Crowd.asking(port, 4, LargeRequests.results(5_000))),
            "mistakes", Kind.asking(port -> Crowd.asking(port, 4, LargeRequests.mistakes(20_000))));

    private static TestServer server;
    private static String alone;

    @BeforeAll
    static void start() {
        server = TestServer.withShippedRules();
        alone = server.evaluate(KENT).text();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "held uploads",
                "silent posts",
                "dripping headers",
                "who do not read",
                "who do not read much",
                "large data sets",
                "mistakes"
            })
    void every_honest_request_is_answered_beside(String crowd) {
        Kind kind = CROWDS.get(crowd);
        try (Crowd there = kind.gather().apply(server.api.port())) {
            for (int i = 0; i < ASKED; i++) {
                assertThat(server.evaluate(KENT).text()).isEqualTo(alone);
                assertThat(server.get("/health").status()).isEqualTo(200);
                assertThat(server.get("/ready").status()).isEqualTo(200);
                assertThat(server.get("/v1/frameworks").status()).isEqualTo(200);
            }
            TestServer.until(() -> kind.isThere().test(there));
        }
    }

    @Test
    void who_sends_nothing_at_all_is_told_so_soon_where_it_is_not_wanted() throws Exception {
        for (String request : List.of(
                "DELETE /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n",
                "POST /health HTTP/1.1\r\nHost: elsewhere.example\r\nContent-Length: 9\r\n\r\n",
                "POST /v1/frameworks/kent/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n")) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.api.port())) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 4".length());
                assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 4");
            }
        }
    }

    /** Rules that wait for a latch, so that whoever asks them is at work for as long. */
    private static PolicyCompiler waitingFor(CountDownLatch latch) {
        return edition -> waiting(edition, latch);
    }

    private static PolicySet waiting(Edition edition, CountDownLatch latch) {
        PolicySet sound = new DroolsCompiler().compile(edition);
        return new PolicySet() {
            @Override
            public List<PolicyRule> rules() {
                return sound.rules();
            }

            @Override
            public PolicyAnswer apply(List<Fact> facts) {
                try {
                    latch.await();
                } catch (InterruptedException e) {
                    throw new CancellationException("interrupted");
                }
                return sound.apply(facts);
            }
        };
    }

    @Test
    void an_evaluation_that_takes_too_long_is_stopped_and_makes_room() {
        CountDownLatch latch = new CountDownLatch(1);
        ServerSettings hasty = new ServerSettings("127.0.0.1", 0, 8 << 20, 50_000, Duration.ofMillis(500));
        try (TestServer own = TestServer.with(TestServer.RULES, hasty, waitingFor(latch))) {
            for (int i = 0; i < 3; i++) {
                TestServer.Answer answer = own.evaluate(KENT);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.json().path("type").asText()).isEqualTo(Fault.TOO_SLOW.type());
            }
            latch.countDown();
            TestServer.until(() -> own.evaluate(KENT).status() == 200);
        }
    }

    @Test
    void when_too_many_wait_the_next_is_told_to_come_again() {
        CountDownLatch latch = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<byte[]>>> waiting = new ArrayList<>();
        try (TestServer own = TestServer.with(TestServer.RULES, TestServer.SETTINGS, waitingFor(latch))) {
            TestServer.until(() -> {
                waiting.add(own.sendLater("/v1/frameworks/kent/evaluations", KENT));
                return waiting.stream()
                        .filter(CompletableFuture::isDone)
                        .anyMatch(each -> each.join().statusCode() == 503);
            });
            TestServer.Answer refused = own.evaluate(KENT);
            assertThat(refused.json().path("type").asText()).isEqualTo(Fault.OVERLOADED.type());
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(own.get("/health").status()).isEqualTo(200);
            assertThat(own.get("/v1/frameworks/kent").status()).isEqualTo(200);
            latch.countDown();
            assertThat(waiting.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .containsOnly(200, 503);
            assertThat(own.evaluate(KENT).status()).isEqualTo(200);
        } finally {
            latch.countDown();
        }
    }

    @Test
    void what_takes_more_memory_than_there_is_is_refused_before_it_is_taken() {
        try (TestServer own = TestServer.withMemory(4 << 20)) {
            TestServer.Answer refused = own.evaluate(LargeRequests.results(2_000));
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.json().path("type").asText()).isEqualTo(Fault.TOO_LARGE.type());
            assertThat(refused.json().path("detail").asText())
                    .matches("It takes about \\d+ MB of memory, and one request can have 2 MB\\. .*");
            assertThat(own.evaluate(LargeRequests.results(5_000))
                            .json()
                            .path("detail")
                            .asText())
                    .startsWith("The server has memory for 524288 bytes.");
            assertThat(own.evaluate(KENT).text()).isEqualTo(alone);
        }
    }

    @Test
    void those_for_whom_the_memory_does_not_do_at_once_are_answered_one_after_the_other() {
        String body = LargeRequests.results(500);
        try (TestServer own = TestServer.withMemory(Reckoning.of(body.getBytes(StandardCharsets.UTF_8)) * 4)) {
            String one = own.evaluate(body).text();
            List<CompletableFuture<HttpResponse<byte[]>>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(own.sendLater("/v1/frameworks/kent/evaluations", body));
            }
            assertThat(all).allSatisfy(each -> assertThat(new String(each.join().body(), StandardCharsets.UTF_8))
                    .isEqualTo(one));
        }
    }

    @Test
    void a_real_evaluation_is_stopped_at_its_limit() {
        ServerSettings hasty = new ServerSettings("127.0.0.1", 0, 8 << 20, 50_000, Duration.ofMillis(400));
        String large = LargeRequests.results(20_000);
        try (TestServer own = TestServer.with(TestServer.RULES, hasty)) {
            // On a machine that does much else it may be the body that comes too late.
            TestServer.until(() -> own.post("/v1/frameworks/kent/evaluations?reasons=full", large)
                    .text()
                    .contains(Fault.TOO_SLOW.type()));
            TestServer.until(() -> own.evaluate(KENT).status() == 200);
        }
    }

    @Test
    void who_has_begun_to_send_long_ago_makes_room_for_who_comes() {
        try (TestServer own = TestServer.withMemory(16 << 20);
                Crowd there = Crowd.heldUploads(own.api.port(), 100, 60_000)) {
            for (int i = 0; i < ASKED; i++) {
                assertThat(own.evaluate(KENT).text()).isEqualTo(alone);
            }
            assertThat(there.held()).isBetween(1, 99);
        }
    }

    @Test
    void who_has_waited_long_for_memory_is_told_to_come_again() {
        CountDownLatch latch = new CountDownLatch(1);
        String body = LargeRequests.results(100);
        long needed = Reckoning.of(body.getBytes(StandardCharsets.UTF_8));
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, 1 << 20, 500, Duration.ofSeconds(2));
        try (TestServer own = TestServer.withMemory(3 * needed, settings, waitingFor(latch))) {
            var first = own.sendLater("/v1/frameworks/kent/evaluations", body);
            var second = own.sendLater("/v1/frameworks/kent/evaluations", body);
            List<String> told = List.of(
                    new String(first.join().body(), StandardCharsets.UTF_8),
                    new String(second.join().body(), StandardCharsets.UTF_8));
            assertThat(told).anyMatch(each -> each.contains(Fault.TOO_SLOW.type()));
            assertThat(told).anyMatch(each -> each.contains("Others have all the memory."));
        } finally {
            latch.countDown();
        }
    }

    @Test
    void bodies_that_have_not_arrived_leave_room_for_those_that_have() {
        long memory = 3 << 20;
        try (TestServer own = TestServer.withMemory(memory);
                Crowd there = Crowd.heldUploads(own.api.port(), 20, 400_000)) {
            for (int i = 0; i < ASKED; i++) {
                assertThat(own.evaluate(KENT).text()).isEqualTo(alone);
            }
            assertThat(there.held()).isPositive();
        }
    }
}
