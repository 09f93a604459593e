package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No request and no name of a folder writes into the log or an answer what nobody sees. */
class SeenLogTest {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n\\r]]");

    @TempDir
    private Path rules;

    @Test
    void what_a_request_and_a_folder_are_called_is_logged_as_it_is_seen() throws IOException {
        Path edition = Files.createDirectories(rules.resolve("ke\u202Ent/first"));
        Files.writeString(edition.resolve("framework.yaml"), "ti\u2028tle: x\n");
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (TestServer server = TestServer.with(rules, TestServer.SETTINGS)) {
            assertThat(raw(server, "GET /v1/\u202Eframe\u2028works/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .doesNotContainPattern(HIDDEN);
            assertThat(server.get("/status").text())
                    .doesNotContainPattern(HIDDEN)
                    .contains("ke\\u202ent");
            assertThat(server.get("/v1/frameworks/%E2%80%AE").text())
                    .doesNotContainPattern(HIDDEN)
                    .contains("\\u202e");
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("ke\\u202ent/first", "U+2028 LINE SEPARATOR")
                .doesNotContainPattern(HIDDEN);
    }

    private static String raw(TestServer server, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.api.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
