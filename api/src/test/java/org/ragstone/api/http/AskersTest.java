package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of anybody cannot have a browser on this machine read what a server on it answers. */
class AskersTest {
    private static TestServer server;
    private static TestServer named;

    @BeforeAll
    static void start() {
        server = TestServer.withShippedRules();
        named = TestServer.with(
                TestServer.RULES,
                new ServerSettings(
                        "127.0.0.1", 0, List.of("Ratings.council.example"), 1 << 20, 500, Duration.ofSeconds(30)));
    }

    @AfterAll
    static void stop() {
        server.close();
        named.close();
    }

    /** The answer to a request for the frameworks with these lines as its headers. */
    private static String ask(TestServer to, String... headers) throws IOException {
        return exchange(to, "GET /v1/frameworks HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n");
    }

    private static String exchange(TestServer to, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), to.api.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertRefused(String answer, Fault fault) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + fault.status())
                .contains("application/problem+json", fault.type(), "X-Request-Id: ")
                .doesNotContain("2018-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:8080", "127.1.2.3:80", "[::1]:8080"})
    void it_answers_to_its_own_machine(String host) throws IOException {
        assertThat(ask(server, "Host: " + host)).startsWith("HTTP/1.1 200").contains("2018-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost.",
                "x",
                "10.0.0.1",
                "0.0.0.0",
                "ratings.council.example",
                "2130706433"
            })
    void it_does_not_answer_to_another_name(String host) throws IOException {
        assertRefused(ask(server, "Host: " + host), Fault.UNKNOWN_HOST);
    }

    @Test
    void an_address_that_names_another_host_is_none_of_its_own() throws IOException {
        String address = "GET http://evil.example/v1/frameworks HTTP/1.1\r\nHost: ";
        assertRefused(exchange(server, address + "localhost\r\n"), Fault.MALFORMED_REQUEST);
        assertRefused(exchange(server, address + "evil.example\r\n"), Fault.UNKNOWN_HOST);
    }

    @Test
    void it_answers_to_the_names_that_it_was_given() throws IOException {
        assertThat(ask(named, "Host: ratings.council.example")).startsWith("HTTP/1.1 200");
        assertThat(ask(named, "Host: localhost")).startsWith("HTTP/1.1 200");
        assertRefused(ask(named, "Host: evil.example"), Fault.UNKNOWN_HOST);
        assertThat(ask(named, "Host: ratings.council.example", "Origin: https://ratings.council.example"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void one_that_others_reach_is_asked_by_any_name_unless_it_has_some() throws IOException {
        ServerSettings open = new ServerSettings("0.0.0.0", 0, 1 << 20, 500, Duration.ofSeconds(30));
        ServerSettings named = new ServerSettings(
                "0.0.0.0", 0, List.of("ratings.council.example"), 1 << 20, 500, Duration.ofSeconds(30));
        try (TestServer any = TestServer.with(TestServer.RULES, open);
                TestServer some = TestServer.with(TestServer.RULES, named)) {
            assertThat(ask(any, "Host: anything.example")).startsWith("HTTP/1.1 200");
            for (String known : List.of("ratings.council.example", "localhost:80", "10.1.2.3:8080", "[fd00::1]")) {
                assertThat(ask(some, "Host: " + known)).as(known).startsWith("HTTP/1.1 200");
            }
            assertRefused(ask(some, "Host: anything.example"), Fault.UNKNOWN_HOST);
        }
    }

    @Test
    void its_own_pages_may_ask() throws IOException {
        assertThat(ask(server, "Host: localhost:8080", "Origin: http://localhost:8080"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "http://localhost:9999",
                "http://localhost",
                "https://localhost:8080.evil.example",
                "null",
                "",
                "http://",
                "http://localhost:8080 http://evil.example"
            })
    void a_page_of_another_host_may_not(String origin) throws IOException {
        assertRefused(ask(server, "Host: localhost:8080", "Origin: " + origin), Fault.FOREIGN_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: application/json", "Origin: http://localhost", "Content-Encoding: gzip"})
    void a_header_that_says_one_thing_is_given_once(String header) throws IOException {
        assertRefused(ask(server, "Host: localhost", header, header), Fault.MALFORMED_REQUEST);
    }

    @Test
    void an_id_that_is_given_twice_is_none() throws IOException {
        assertThat(ask(server, "Host: localhost", "X-Request-Id: one", "X-Request-Id: two"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("X-Request-Id: one", "X-Request-Id: two");
    }
}
