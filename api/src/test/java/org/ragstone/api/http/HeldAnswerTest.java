package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** An answer is whole, or it is told why it is not: never is a half one taken for the whole. */
class HeldAnswerTest {
    private static final int PIECE = 10_000;
    private static final String PIECES = "x".repeat(PIECE);

    /** The answer of a server that writes so many pieces, fails then or not, and may hold so much. */
    private static String answer(int pieces, boolean fails, long room) throws Exception {
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, 1 << 20, 500, Duration.ofSeconds(30));
        Clock clock = Clock.systemUTC();
        try (Lanes lanes = new Lanes()) {
            Intake intake = new Intake(
                    settings,
                    clock,
                    new MemoryBudget(1 << 20, clock),
                    new MemoryBudget(1 << 20, clock),
                    new MemoryBudget(room, clock),
                    lanes);
            intake.setHandler(new Handler.Abstract() {
                @Override
                public boolean handle(Request request, Response response, Callback callback) throws IOException {
                    try (OutputStream out = Content.Sink.asOutputStream(response)) {
                        for (int i = 0; i < pieces; i++) {
                            out.write(PIECES.getBytes(StandardCharsets.US_ASCII));
                        }
                        if (fails) {
                            ((HeldAnswer) response).instead(Refusal.of(Fault.INTERNAL_FAULT, ""));
                        }
                    }
                    callback.succeeded();
                    return true;
                }
            });
            Server server = new Server();
            ServerConnector connector = new ServerConnector(server);
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            server.setHandler(intake);
            server.start();
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                        .write(
                                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: as-it-was\r\nConnection: close\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void a_held_answer_says_how_long_it_is() throws Exception {
        assertThat(answer(10, false, 1 << 20))
                .startsWith("HTTP/1.1 200")
                .contains("Content-Length: " + 10 * PIECE + "\r\n")
                .endsWith(PIECES.repeat(10));
    }

    @Test
    void what_fails_while_it_is_held_is_told_in_its_place() throws Exception {
        assertThat(answer(10, true, 1 << 20))
                .startsWith("HTTP/1.1 500")
                .contains(Fault.INTERNAL_FAULT.type(), "X-Request-Id: as-it-was")
                .doesNotContain("xx");
    }

    @Test
    void an_answer_that_is_longer_than_there_is_room_for_any_is_refused() throws Exception {
        assertThat(answer(10, false, 25_000))
                .startsWith("HTTP/1.1 413")
                .contains(Fault.TOO_LARGE.type(), "The answer has more than", "X-Request-Id: as-it-was")
                .doesNotContain("xx");
    }
}
