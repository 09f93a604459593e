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

    /** That of a sample with the status of an earlier one beside. */
    static Path beside(String sample, String earlier) {
        Path folder = MADE.resolve(sample + "-beside");
        run(List.of("report", sample(sample), "--with", sample(earlier), "--out", folder.toString()));
        return folder.resolve("index.html");
    }

    /** The first of a site of a sample. */
    static Path site(String sample) {
        Path site = MADE.resolve(sample + "-site");
        run(List.of("publish-site", sample(sample), "--out", site.toString()));
        return site.resolve("index.html");
    }

    private static String sample(String name) {
        return TOP.resolve("samples").resolve(name).toString();
    }

    private static Path make(Path dataSet) {
        Path page = MADE.resolve(dataSet.getFileName() + ".html");
        run(List.of("evaluate", dataSet.toString(), "--format", "html", "--out", page.toString()));
        return page;
    }

    private static void run(List<String> arguments) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(
                    "api/target/ragstone.jar is missing: run mvn verify at the top, not here alone");
        }
        try {
            Files.createDirectories(MADE);
            Process process = new ProcessBuilder(command(arguments))
                    .directory(TOP.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() > 1) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(arguments);
        command.addAll(List.of("--rules", TOP.resolve("rules").toString()));
        return command;
    }
}
