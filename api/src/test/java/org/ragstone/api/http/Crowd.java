package org.ragstone.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;

/** Those who would keep others from being answered, each kind as many as are wanted, until it is closed. */
final class Crowd implements AutoCloseable {
    private static final String POST = "POST /v1/frameworks/kent/evaluations HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: ";

    private final int port;
    private final List<Socket> sockets = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger();
    private volatile boolean isOver;

    private Crowd(int port) {
        this.port = port;
    }

    /** Nobody. */
    static Crowd none(int port) {
        return new Crowd(port);
    }

    /** Who begin to send a data set, and go on a byte at a time. */
    static Crowd heldUploads(int port, int count) {
        return dripping(port, count, POST + "100000\r\n\r\n{");
    }

    /** Who send so many bytes of a longer one and then go on a byte at a time. */
    static Crowd heldUploads(int port, int count, int bytes) {
        return dripping(port, count, POST + "8000000\r\n\r\n" + " ".repeat(bytes));
    }

    /** Who say that they will send a data set, to this address or to none that there is. */
    static Crowd silentPosts(int port, int count) {
        Crowd crowd = new Crowd(port);
        for (int i = 0; i < count; i++) {
            crowd.open(i % 2 == 0 ? POST + "100000\r\n\r\n" : POST.replace("kent", "nobody/x") + "100\r\n\r\n");
        }
        return crowd;
    }

    /** Who send their headers a byte at a time. */
    static Crowd drippingHeaders(int port, int count) {
        return dripping(port, count, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
    }

    /** Who ask for much and do not read it. */
    static Crowd slowReaders(int port, int count, String body) {
        return slowReaders(port, count, body, "");
    }

    static Crowd slowReaders(int port, int count, String body, String query) {
        Crowd crowd = new Crowd(port);
        for (int i = 0; i < count; i++) {
            crowd.open(post(body).replaceFirst("evaluations", "evaluations" + Matcher.quoteReplacement(query)));
        }
        return crowd;
    }

    /** Who ask the same again and again, each on a connection of its own. */
    static Crowd asking(int port, int clients, String body) {
        Crowd crowd = new Crowd(port);
        byte[] request = post(body).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < clients; i++) {
            crowd.start(() -> {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    socket.getOutputStream().write(request);
                    socket.shutdownOutput();
                    byte[] buffer = new byte[1 << 16];
                    while (socket.getInputStream().read(buffer) >= 0 && !crowd.isOver) {
                        // What it is does not matter here.
                    }
                    crowd.answers.incrementAndGet();
                }
            });
        }
        return crowd;
    }

    private static String post(String body) {
        return POST + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body;
    }

    private static Crowd dripping(int port, int count, String start) {
        Crowd crowd = new Crowd(port);
        for (int i = 0; i < count; i++) {
            crowd.open(start);
        }
        crowd.start(() -> {
            TimeUnit.SECONDS.sleep(1);
            for (Socket each : List.copyOf(crowd.sockets)) {
                crowd.drip(each);
            }
        });
        return crowd;
    }

    private void drip(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException e) {
            // It has been let go of.
            sockets.remove(socket);
        }
    }

    private void open(String start) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
            sockets.add(socket);
        } catch (SocketException e) {
            // Whoever is refused while it sends is one less.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Act {
        void once() throws IOException, InterruptedException;
    }

    /** Does it again and again. */
    private void start(Act act) {
        Thread thread = new Thread(() -> {
            while (!isOver) {
                try {
                    act.once();
                } catch (IOException e) {
                    // Refused, or let go of: it comes again.
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    /** How many have been neither answered nor let go of. */
    int held() {
        return (int) List.copyOf(sockets).stream().filter(Crowd::isHeld).count();
    }

    private static boolean isHeld(Socket socket) {
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** How many have been answered, whatever that was. */
    int answers() {
        return answers.get();
    }

    @Override
    public void close() {
        isOver = true;
        threads.forEach(Thread::interrupt);
        for (Socket each : List.copyOf(sockets)) {
            try {
                each.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
