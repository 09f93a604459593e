package org.ragstone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of the machine, started once for all tests. */
final class Chromium {
    private static final String PROGRAM = System.getProperty("browser", "/usr/bin/chromium");
    private static final int TRIES = 1200;

    private static Chromium shared;

    private final DevTools devTools;

    private Chromium(DevTools devTools) {
        this.devTools = devTools;
    }

    /** A tab of its own, which knows nothing of others. */
    static Tab tab() {
        DevTools devTools = shared().devTools;
        String context = devTools.ask("", "Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .asText();
        String target = devTools.ask(
                        "", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .asText();
        String session = devTools.ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        return new Tab(devTools, session, context);
    }

    private static synchronized Chromium shared() {
        if (shared == null) {
            try {
                shared = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    private static Chromium start() throws IOException {
        Path profile = Files.createTempDirectory("ragstone-browser");
        Process process = new ProcessBuilder(List.of(
                        PROGRAM,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, profile)));
        return new Chromium(new DevTools(address(process, profile.resolve("DevToolsActivePort"))));
    }

    private static URI address(Process process, Path file) throws IOException {
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            pause();
        }
        throw new IllegalStateException(PROGRAM + " does not start");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void end(Process process, Path profile) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
            try (Stream<Path> files = Files.walk(profile)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException | InterruptedException e) {
            // What is left is a temporary folder.
            Thread.currentThread().interrupt();
        }
    }
}
