package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, the answer is one of those described: no fault of the program, nothing that hangs, no memory that is
 * not given back. {@code -Dsoak=PT10M -Dseed=2} asks for longer, or otherwise; the memory in use is printed on the way.
 */
class RandomRequestsTest {
    private static final Set<Integer> DESCRIBED = Set.of(200, 400, 404, 405, 406, 408, 413, 414, 415, 422, 431, 503);
    private static final int WARM_UP = 500;
    private static final int REQUESTS = 2_100;
    private static final String SOAK = System.getProperty("soak", "");
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void no_request_finds_a_fault() {
        // As many requests on every machine, or by the clock.
        Duration length = SOAK.isEmpty() ? Duration.ZERO : Duration.parse(SOAK);
        int fewest = SOAK.isEmpty() ? REQUESTS : WARM_UP + 1;
        long seed = Long.parseLong(System.getProperty("seed", "1"));
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (TestServer server = TestServer.withShippedRules()) {
            Schemas schemas = new Schemas(server.get("/openapi.json").json());
            RandomRequests requests = new RandomRequests(seed, server.api.routes());
            Instant end = Instant.now().plus(length);
            long before = 0;
            long asked = 0;
            RandomRequests.Made previous = requests.next();
            for (; asked < fewest || Instant.now().isBefore(end); asked++) {
                RandomRequests.Made request = requests.next();
                TestServer.Answer answer;
                try {
                    answer = ask(server, request);
                } catch (AssertionError e) {
                    if (isNoHttp(request)) {
                        continue;
                    }
                    throw new AssertionError("seed " + seed + ", after " + previous, e);
                }
                previous = request;
                statuses.merge(answer.status(), 1, Integer::sum);
                check(request, answer, schemas, seed);
                if (asked == WARM_UP) {
                    before = memory();
                } else if (asked % 20_000 == 0) {
                    System.out.printf("%d requests %s, %d MiB%n", asked, statuses, memory() >> 20);
                }
            }
            long after = memory();
            System.out.printf(
                    "seed %d: %d requests %s, %d MiB at first, %d MiB in the end%n",
                    seed, asked, statuses, before >> 20, after >> 20);
            if (length.compareTo(LONG) >= 0) {
                assertThat(after).as("bytes in use after %d requests", asked).isLessThan(before + (32L << 20));
            }
            assertThat(statuses).containsKeys(200, 400, 404, 405, 406, 415, 422);
        }
    }

    /** What the server below the routes refuses by its first line may be cut off while it still sends. */
    private static boolean isNoHttp(RandomRequests.Made request) {
        return request.path().contains("%00") && !request.body().isEmpty();
    }

    private static TestServer.Answer ask(TestServer server, RandomRequests.Made request) {
        try {
            return server.send(
                    request.method(),
                    request.path(),
                    request.body().getBytes(StandardCharsets.ISO_8859_1),
                    request.headers().toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new AssertionError("no answer to " + request, e);
        }
    }

    private static void check(RandomRequests.Made request, TestServer.Answer answer, Schemas schemas, long seed) {
        assertThat(DESCRIBED).as("seed %d: %s", seed, request).contains(answer.status());
        boolean plain =
                answer.header("Content-Encoding").isEmpty() && !request.method().equals("HEAD");
        if (answer.status() != 200 && plain) {
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            schemas.assertIsProblem(answer.json());
            assertThat(answer.text()).doesNotContain("java.", "org.ragstone", "\tat ");
        } else if (plain && request.method().equals("POST")) {
            schemas.assertValid("/components/schemas/Evaluation", answer.json());
        }
    }

    /** The bytes in use when everything that can be given back has been. */
    private static long memory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
