package org.ragstone.samples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program as a server, in a process of its own. */
final class Server implements AutoCloseable {
    private static final int LONGEST_WAIT_SECONDS = 60;

    final int port;
    final Process process;
    private final Path output;

    private Server(int port, Process process, Path output) {
        this.port = port;
        this.process = process;
        this.output = output;
    }

    /** A port that nothing listens on now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Runs the command, which serves on the port, until it says that it is ready. */
    static Server start(Path folder, int port, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("ragstone", ".out");
        Server server = new Server(port, Ragstone.start(folder, environment(port), command, output), output);
        for (int i = 0; i < LONGEST_WAIT_SECONDS * 10; i++) {
            if (server.said().contains("Ready: ")) {
                return server;
            }
            if (!server.process.isAlive()) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        String said = server.said();
        server.close();
        throw new IllegalStateException("the server is not ready:\n" + said);
    }

    static Map<String, String> environment(int port) {
        return Map.of("RAGSTONE_HTTP_PORT", String.valueOf(port), "RAGSTONE_SERVER", "http://127.0.0.1:" + port);
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Files.deleteIfExists(output);
    }
}
