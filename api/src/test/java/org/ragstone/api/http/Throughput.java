package org.ragstone.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many evaluations a second, beside what the same server does when it only takes in the request and gives out as many
 * bytes: rounds of each in turn, so that a machine that changes its pace changes it for both. Prints the requests a second
 * of every round and the ratio of the medians, and beside them the processor's time a request, clients and all, which others on
 * the machine change less.
 */
public final class Throughput {
    private static final int CLIENTS = 4;
    // So many answers until what both do is compiled for good, however slow the machine is.
    private static final int WARM = Integer.getInteger("warm", 4_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final long ROUND_NANOS = Integer.getInteger("seconds", 5) * 1_000_000_000L;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode dataSet = mapper.readTree(TestServer.request("kent-2018-07.json"));
        try (TestServer server = TestServer.withShippedRules()) {
            compare("25 performance indicators", indicatorsOf("KPI", dataSet.deepCopy()), server, mapper);
            compare("the whole dashboard, 43 indicators", dataSet, server, mapper);
        }
        System.exit(0);
    }

    static ObjectNode indicatorsOf(String kind, ObjectNode dataSet) {
        List<String> others = new ArrayList<>();
        dataSet.path("indicators").forEach(each -> {
            if (!each.path("kind").asText().equals(kind)) {
                others.add(each.path("ref").asText());
            }
        });
        dataSet.forEach(table -> {
            if (table instanceof ArrayNode rows) {
                rows.removeIf(row -> others.contains(row.path("ref").asText()));
            }
        });
        return dataSet;
    }

    private static void compare(String name, JsonNode dataSet, TestServer server, ObjectMapper mapper)
            throws Exception {
        String body = dataSet.toString();
        TestServer.Answer answer = server.evaluate(body);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.text());
        }
        JsonNode answered = answer.json();
        Javalin echo = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post("/echo", request -> {
                        JsonNode taken = mapper.readTree(request.bodyInputStream());
                        if (taken.isEmpty()) {
                            throw new IllegalStateException("nothing came");
                        }
                        request.contentType("application/json");
                        mapper.writerWithDefaultPrettyPrinter().writeValue(request.outputStream(), answered);
                    });
                })
                .start("127.0.0.1", 0);
        List<Rate> echoes = new ArrayList<>();
        List<Rate> evaluations = new ArrayList<>();
        System.out.printf(
                "%s: %,d bytes in, %,d out, %d clients%n",
                name, body.length(), answer.text().length(), CLIENTS);
        int warmed = 0;
        int round = 0;
        while (round < ROUNDS) {
            Rate echoed = rate(echo.port(), "/echo", body);
            Rate evaluated = rate(server.api.port(), "/v1/frameworks/kent/evaluations", body);
            if (warmed < WARM) {
                warmed += evaluated.answers();
                print("warm-up", echoed, evaluated);
            } else {
                print("round " + ++round, echoed, evaluated);
                echoes.add(echoed);
                evaluations.add(evaluated);
            }
        }
        echo.stop();
        print("median", median(echoes), median(evaluations));
    }

    /** How many requests were answered in a second, and how much of a processor's time each took. */
    private record Rate(int answers, double aSecond, double millis) {}

    private static void print(String when, Rate echo, Rate evaluation) {
        System.out.printf(
                "  %-7s echo %7.1f/s %.3f ms  evaluation %7.1f/s %.3f ms  ratio %.3f, of processor %.3f%n",
                when,
                echo.aSecond(),
                echo.millis(),
                evaluation.aSecond(),
                evaluation.millis(),
                evaluation.aSecond() / echo.aSecond(),
                echo.millis() / evaluation.millis());
    }

    private static Rate median(List<Rate> rates) {
        return new Rate(
                rates.stream().mapToInt(Rate::answers).sum(),
                median(rates.stream().map(Rate::aSecond)),
                median(rates.stream().map(Rate::millis)));
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static Rate rate(int port, String path, String body) throws Exception {
        byte[] request = ("POST " + path
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long start = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        List<Callable<Integer>> asking = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            asking.add(() -> ask(port, request, start + ROUND_NANOS));
        }
        int answers = 0;
        for (Future<Integer> each : clients.invokeAll(asking)) {
            answers += each.get();
        }
        clients.shutdown();
        long took = System.nanoTime() - start;
        return new Rate(answers, answers * 1e9 / took, (PROCESS.getProcessCpuTime() - worked) / 1e6 / answers);
    }

    /** Asks again and again on one connection, and looks at no more of an answer than where it ends. */
    private static int ask(int port, byte[] request, long until) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int answers = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            while (System.nanoTime() < until) {
                socket.getOutputStream().write(request);
                takeWhole(in, buffer);
                answers++;
            }
        }
        return answers;
    }

    /** The echo comes in chunks, of which the last is empty; an evaluation says how long it is. */
    private static void takeWhole(InputStream in, byte[] buffer) throws IOException {
        int read = in.read(buffer);
        String start = new String(buffer, 0, read, StandardCharsets.UTF_8);
        if (!start.startsWith("HTTP/1.1 200 OK")) {
            throw new IOException(start);
        }
        Matcher length = LENGTH.matcher(start);
        long left =
                length.find() ? start.indexOf("\r\n\r\n") + 4 + Long.parseLong(length.group(1)) - read : Long.MAX_VALUE;
        while (left > 0 && !(left > Integer.MAX_VALUE && endsInEmptyChunk(buffer, read))) {
            read = in.read(buffer);
            if (read < 0) {
                throw new IOException("cut short");
            }
            left -= read;
        }
    }

    private static boolean endsInEmptyChunk(byte[] buffer, int length) {
        return length >= 5 && new String(buffer, length - 5, 5, StandardCharsets.US_ASCII).equals("0\r\n\r\n");
    }
}
