package org.ragstone.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * How long an honest evaluation and a look at {@code /health} take while others would keep everybody from being answered, beside what they
 * take at rest, and whether all are answered. Prints the medians of the best of three runs.
 */
public final class Crowded {
    private static final int ROUNDS = 3;
    private static final int ASKED = 100;

    private Crowded() {}

    public static void main(String[] arguments) {
        String honest = TestServer.request("kent-2018-07.json");
        Map<String, IntFunction<Crowd>> crowds = new LinkedHashMap<>();
        crowds.put("150 held uploads", port -> Crowd.heldUploads(port, 150));
        crowds.put("150 silent posts", port -> Crowd.silentPosts(port, 150));
        crowds.put("1,000 dripping headers", port -> Crowd.drippingHeaders(port, 1_000));
        crowds.put("150 who do not read", port -> Crowd.slowReaders(port, 150, LargeRequests.results(500)));
        bodies().forEach((name, body) -> crowds.put("2 clients with " + name, port -> Crowd.asking(port, 2, body)));
        try (TestServer server = TestServer.withShippedRules()) {
            Runnable evaluation = () -> require(server.evaluate(honest));
            Runnable health = () -> require(server.get("/health"));
            median(evaluation, 2_000);
            median(health, 2_000);
            Supplier<double[]> both = () -> new double[] {median(evaluation, ASKED), median(health, ASKED)};
            crowds.forEach((name, crowd) -> {
                double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
                double[] rest = {Double.MAX_VALUE, Double.MAX_VALUE};
                int answered = 0;
                for (int i = 0; i < ROUNDS; i++) {
                    better(rest, both.get());
                    try (Crowd there = crowd.apply(server.api.port())) {
                        sleep(1_500);
                        better(best, both.get());
                        answered += there.answers();
                    }
                    sleep(500);
                }
                System.out.printf(
                        "%-50s evaluation %6.2f ms, %5.2f times; health %6.2f ms, %5.2f times; %d of theirs answered%n",
                        name, best[0], best[0] / rest[0], best[1], best[1] / rest[1], answered);
            });
        }
        System.exit(0);
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("24,900 indicators", LargeRequests.indicators(24_900));
        bodies.put("20,000 results", LargeRequests.results(20_000));
        bodies.put("40,000 targets without a target", LargeRequests.targetsWithoutTarget(40_000));
        bodies.put("20,000 mistakes", LargeRequests.mistakes(20_000));
        bodies.put("500 results, small", LargeRequests.results(900));
        return bodies;
    }

    private static void better(double[] best, double[] now) {
        for (int i = 0; i < best.length; i++) {
            best[i] = Math.min(best[i], now[i]);
        }
    }

    private static void require(TestServer.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }

    private static double median(Runnable task, int count) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            task.run();
            nanos.add(System.nanoTime() - start);
        }
        return nanos.stream().sorted().skip(count / 2).findFirst().orElseThrow() / 1e6;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
