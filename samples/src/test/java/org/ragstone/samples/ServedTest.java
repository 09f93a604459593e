package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program as a server, asked by the sample clients. */
@Order(1)
class ServedTest {
    private static final Path KENT = Path.of("samples", "requests", "kent-2018-07.json");
    private static final List<String> SERVE = List.of(Program.java(), "-jar", Program.JAR.toString(), "serve");

    private static final int LARGE = 10_000;

    private static Server server;
    private static String byCommand;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = Server.start(Program.TOP, Server.freePort(), SERVE);
        byCommand = Program.json("samples/kent-2018-07");
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.close();
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port + "/v1/frameworks/kent/evaluations"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void the_answer_is_that_of_the_command_line_byte_for_byte() throws IOException, InterruptedException {
        assertThat(post(Files.readString(Program.TOP.resolve(KENT))).body()).isEqualTo(byCommand);
    }

    @Test
    void the_command_line_reads_the_same_request() throws IOException, InterruptedException {
        Program.Run run = Program.run(
                Program.TOP,
                Map.of(),
                List.of(
                        Program.java(),
                        "-jar",
                        Program.JAR.toString(),
                        "evaluate",
                        KENT.toString(),
                        "--format",
                        "json"));
        assertThat(run.out()).isEqualTo(byCommand);
    }

    @Test
    void the_java_client_gets_it_too() throws IOException, InterruptedException {
        assertThat(client(Program.java(), "samples/clients/Evaluate.java", "kent", KENT.toString()))
                .isEqualTo(new Program.Run(0, byCommand));
    }

    @Test
    void the_curl_client_gets_it_too() throws IOException, InterruptedException {
        assumeTrue(isThere("curl"));
        assertThat(client("sh", "samples/clients/evaluate.sh", "kent", KENT.toString()))
                .isEqualTo(new Program.Run(0, byCommand));
    }

    @Test
    void the_python_client_reads_the_csv_files_and_tells_what_calls_for_attention()
            throws IOException, InterruptedException {
        assumeTrue(isThere("python3"));
        Program.Run run = client("python3", "samples/clients/evaluate.py", "samples/kent-2018-07");
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .startsWith("Month RAG: 19 GREEN, 4 AMBER, 2 RED, of 25\nYTD RAG: 18 GREEN, 5 AMBER, 2 RED, of 25\n")
                .contains("action GL02   Management action by Director, Governance and Law: OUTSTANDING\n");
        assertThat(run.out().lines().filter(line -> line.startsWith("action"))).hasSize(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "curl", "python3"})
    void a_client_that_is_refused_shows_why_and_fails(String tool) throws IOException, InterruptedException {
        assumeTrue(isThere(tool) || tool.equals("java"));
        String request = "samples/requests/four-mistakes.json";
        Program.Run run =
                switch (tool) {
                    case "java" -> client(Program.java(), "samples/clients/Evaluate.java", "kent", request);
                    case "curl" -> client("sh", "samples/clients/evaluate.sh", "kent", request);
                    default ->
                        client(
                                "python3",
                                "samples/clients/evaluate.py",
                                brokenDataSet().toString());
                };
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).contains("The data set is refused", "GL20", "Maybe you meant `GL02`.");
    }

    private static Path brokenDataSet() throws IOException {
        Path folder = Files.createTempDirectory("broken");
        for (String file : List.of("dataset.yaml", "indicators.csv", "results.csv")) {
            String text = Files.readString(
                    Program.TOP.resolve("samples").resolve("kent-2018-07").resolve(file));
            Files.writeString(folder.resolve(file), text.replace("\nGL02,2018-07,LATEST", "\nGL20,2018-07,LATEST"));
        }
        return folder;
    }

    private static Program.Run client(String... command) throws IOException, InterruptedException {
        return Program.run(Program.TOP, Server.environment(server.port), List.of(command));
    }

    private static boolean isThere(String tool) throws IOException, InterruptedException {
        return Program.run(Program.TOP, Map.of(), List.of("sh", "-c", "command -v " + tool))
                        .exitCode()
                == 0;
    }

    @Test
    void a_browser_shows_every_address_of_the_description() throws IOException, InterruptedException {
        assumeTrue(isThere("chromium"));
        Path profile = Files.createTempDirectory("browser");
        Program.Run run = Program.run(
                Program.TOP,
                Map.of(),
                List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        "http://127.0.0.1:" + server.port + "/docs"));
        assertThat(run.out())
                .contains("data-path=\"/v1/frameworks/{framework}/evaluations\"", "data-path=\"/status\"")
                .doesNotContain("Refused to");
    }

    @Test
    void a_port_that_is_taken_is_told() throws IOException, InterruptedException {
        Program.Run run = Program.run(Program.TOP, Server.environment(server.port), SERVE);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("Port " + server.port
                        + " of 127.0.0.1 cannot be listened on; name another with --port or --host.\n");
    }

    @Test
    void told_to_stop_the_server_first_answers_who_has_asked() throws IOException, InterruptedException {
        byte[] body = large().getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /v1/frameworks/kent/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Expect: 100-continue\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (Server own = Server.start(Program.TOP, Server.freePort(), SERVE);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), own.port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            // Asked for the body, the request has been taken up; what it asks takes seconds.
            String goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            byte[] answered = socket.getInputStream().readNBytes(goOn.length());
            assertThat(new String(answered, StandardCharsets.US_ASCII)).isEqualTo(goOn);
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            own.process.destroy();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer.substring(0, 15)).isEqualTo("HTTP/1.1 200 OK");
            assertThat(answer)
                    .as("it is whole")
                    .contains("\n  \"problems\" : [ ],\n")
                    .endsWith("\n  ]\n}\n");
            assertThat(own.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A request that keeps the server busy while it is told to stop. */
    private static String large() {
        String indicators = IntStream.range(0, LARGE)
                .mapToObj(i -> "{\"ref\":\"A%d\",\"title\":\"Calls\",\"kind\":\"KPI\",\"polarity\":\"HIGHER\","
                        .concat("\"frequency\":\"MONTHLY\",\"bases\":[\"LATEST\"],\"target\":95,\"floor\":90}")
                        .formatted(i))
                .collect(Collectors.joining(","));
        String results = IntStream.range(0, LARGE)
                .mapToObj("{\"ref\":\"A%d\",\"period\":\"2018-07\",\"basis\":\"LATEST\",\"value\":92}"::formatted)
                .collect(Collectors.joining(","));
        return "{\"period\":\"2018-07\",\"indicators\":[" + indicators + "],\"results\":[" + results + "]}";
    }
}
