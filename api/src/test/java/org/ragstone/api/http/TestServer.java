package org.ragstone.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.ragstone.api.rulebook.LastServed;
import org.ragstone.api.rulebook.LiveRulebook;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.drools.DroolsCompiler;

/** A real server on a free port, and a real client of it. */
final class TestServer implements AutoCloseable {
    static final Path RULES = Path.of("..", "rules");
    static final ServerSettings SETTINGS = new ServerSettings("127.0.0.1", 0, 8 << 20, 50_000, Duration.ofSeconds(30));

    private static final Path REQUESTS = Path.of("..", "samples", "requests");
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private static final Queue<CompletableFuture<?>> CLOSING = new ConcurrentLinkedQueue<>();
    private static final Executor STOPPERS = task -> new Thread(task, "stopper").start();

    final LiveRulebook rulebook;
    final HttpApi api;
    final HttpClient client = HttpClient.newHttpClient();

    private TestServer(Path rules, ServerSettings settings, PolicyCompiler compiler, Optional<LastServed> state) {
        this(rules, settings, compiler, state, MemoryBudget.ofTheMachine());
    }

    private TestServer(
            Path rules, ServerSettings settings, PolicyCompiler compiler, Optional<LastServed> state, long memory) {
        rulebook = new LiveRulebook(rules, compiler, Clock.systemUTC(), state);
        api = new HttpApi(rulebook, settings, "1.2.3", Clock.systemUTC(), memory).start();
    }

    /** Listens, and has not read the rules. */
    static TestServer unready(Path rules) {
        return new TestServer(rules, SETTINGS, new DroolsCompiler(), Optional.empty());
    }

    /** Listens, and has read the rules. */
    static TestServer with(Path rules, ServerSettings settings) {
        return with(rules, settings, new DroolsCompiler());
    }

    static TestServer with(Path rules, ServerSettings settings, PolicyCompiler compiler) {
        return with(rules, settings, compiler, Optional.empty());
    }

    /** Keeps what it serves in a folder. */
    static TestServer keeping(Path state, Path rules) {
        return with(rules, SETTINGS, new DroolsCompiler(), Optional.of(LastServed.in(state, rules)));
    }

    private static TestServer with(
            Path rules, ServerSettings settings, PolicyCompiler compiler, Optional<LastServed> state) {
        TestServer server = new TestServer(rules, settings, compiler, state);
        server.readRules();
        return server;
    }

    /** Whose requests may take so much memory together. */
    static TestServer withMemory(long bytes) {
        return withMemory(bytes, SETTINGS, new DroolsCompiler());
    }

    static TestServer withMemory(long bytes, ServerSettings settings, PolicyCompiler compiler) {
        TestServer server = new TestServer(RULES, settings, compiler, Optional.empty(), bytes);
        server.readRules();
        return server;
    }

    static TestServer withShippedRules() {
        return with(RULES, SETTINGS);
    }

    void readRules() {
        CountDownLatch read = new CountDownLatch(1);
        rulebook.start(INTERVAL, read::countDown);
        try {
            if (!read.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the rules were not read");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }
    }

    /** Sends a request with headers given as names and values in turn. */
    Answer send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
                .timeout(Duration.ofMinutes(1))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends JSON and does not wait for the answer. */
    CompletableFuture<HttpResponse<byte[]>> sendLater(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray());
    }

    Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Answer post(String path, String json) {
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    Answer evaluate(String json) {
        return post("/v1/frameworks/kent/evaluations", json);
    }

    /** The sample request of the name. */
    static String request(String name) {
        try {
            return Files.readString(REQUESTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something has become so, which takes a few intervals at most. */
    static void until(BooleanSupplier so) {
        for (int i = 0; i < 1_500; i++) {
            if (so.getAsBoolean()) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("it has not become so");
    }

    /** Begins to close: the server lets go of idle connections a second later, which no test has to wait for. */
    @Override
    public void close() {
        rulebook.close();
        CLOSING.add(CompletableFuture.runAsync(api::close, STOPPERS));
    }

    /** Waits until every server that was told to close has closed, without failure. */
    static void awaitClosed() {
        for (CompletableFuture<?> each = CLOSING.poll(); each != null; each = CLOSING.poll()) {
            each.join();
        }
    }
}
