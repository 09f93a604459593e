package org.ragstone.api.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Packs {@code ragstone.jar} in a folder, and puts beside it the launcher and, where this Java can make one, an archive of the
 * classes that a run loads. Without the archive all is as it is with it, and starts later.
 */
final class QuickStart {
    private QuickStart() {}

    /** @param arguments the folder of the jar, the launcher, the top of the checkout */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toRealPath();
        PackedJar.pack(folder.resolve("ragstone.jar"));
        Path launcher = folder.resolve("ragstone");
        Files.copy(Path.of(arguments[1]), launcher, StandardCopyOption.REPLACE_EXISTING);
        launcher.toFile().setExecutable(true, false);
        archive(folder, Path.of(arguments[2]));
    }

    private static void archive(Path folder, Path top) throws IOException, InterruptedException {
        Path archive = folder.resolve("ragstone.jsa");
        Files.deleteIfExists(archive);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:ArchiveClassesAtExit=" + archive,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                folder.resolve("ragstone.jar").toString(),
                "evaluate",
                "samples/kent-2018-07");
        Process process = new ProcessBuilder(command)
                .directory(top.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (!Files.exists(archive)) {
            System.err.println("This Java made no archive of classes: ragstone starts later without it.");
        }
    }
}
