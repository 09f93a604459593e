package org.ragstone.samples;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The packaged program as a server, in a process of its own. */
final class Server implements AutoCloseable {
    private static final int LONGEST_WAIT_SECONDS = 60;

    // Below those that the system gives to whoever asks for any.
    private static final AtomicInteger NEXT_PORT = new AtomicInteger(20_000 + new Random().nextInt(10_000));

    final int port;
    final Process process;
    private final Path output;

    private Server(int port, Process process, Path output) {
        this.port = port;
        this.process = process;
        this.output = output;
    }

    /** A port that nothing listens on now, and that no other test is given. */
    static int freePort() throws IOException {
        int port = NEXT_PORT.incrementAndGet();
        while (!isFree(port)) {
            port = NEXT_PORT.incrementAndGet();
        }
        return port;
    }

    private static boolean isFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        }
    }

    /** Runs the command, which serves on the port, until it says that it is ready. */
    static Server start(Path folder, int port, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("ragstone", ".out");
        Server server = new Server(port, Program.start(folder, environment(port), command, output), output);
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
