package org.ragstone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages that the packaged program has made, each once. */
final class Pages {
    static final Path TOP = Path.of("").toAbsolutePath().getParent().getParent();

    private static final Path JAR = TOP.resolve(Path.of("api", "target", "ragstone.jar"));
    private static final Path MADE = Path.of("target", "pages").toAbsolutePath();
    private static final Map<Path, Path> PAGES = new ConcurrentHashMap<>();

    private Pages() {}

    /** That of a sample. */
    static Path of(String sample) {
        return of(TOP.resolve("samples").resolve(sample));
    }

    /** That of a data set. */
    static Path of(Path dataSet) {
        return PAGES.computeIfAbsent(dataSet, Pages::make);
    }

    private static Path make(Path dataSet) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("api/target/ragstone.jar is missing: run mvn verify at the top, not here alone");
        }
        Path page = MADE.resolve(dataSet.getFileName() + ".html");
        try {
            Files.createDirectories(MADE);
            Process process = new ProcessBuilder(command(dataSet, page))
                    .directory(TOP.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() > 1 || !Files.exists(page)) {
                throw new IllegalStateException(said);
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(Path dataSet, Path page) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of("evaluate", dataSet.toString(), "--rules", TOP.resolve("rules").toString()));
        command.addAll(List.of("--format", "html", "--out", page.toString()));
        return command;
    }
}
