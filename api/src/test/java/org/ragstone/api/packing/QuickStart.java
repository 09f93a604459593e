package org.ragstone.api.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Packs {@code ragstone.jar} in a folder, and puts beside it the launchers and, where this Java can make one, an archive of the
 * classes that runs load. Without the archive all is as it is with it, and starts later.
 */
final class QuickStart {
    /** What every run loads is among what this one does. */
    private static final String MAIN_JOB = "evaluate samples/kent-2018-07";

    private static final List<String> OTHERS = List.of(
            "check --data samples/kent-2018-07", "compare --from kent/2018-19 --to kent/2021-22", "test rules", "help");

    private static final List<String> LAUNCHERS = List.of("ragstone", "ragstone.cmd");

    private final Path folder;
    private final Path top;

    private QuickStart(Path folder, Path top) {
        this.folder = folder;
        this.top = top;
    }

    /** @param arguments the folder of the jar, that of the launchers, the top of the checkout */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toRealPath();
        for (String each : LAUNCHERS) {
            Path launcher = folder.resolve(each);
            Files.copy(Path.of(arguments[1], each), launcher, StandardCopyOption.REPLACE_EXISTING);
            launcher.toFile().setExecutable(true, false);
        }
        new QuickStart(folder, Path.of(arguments[2])).make();
    }

    private void make() throws IOException, InterruptedException {
        Path jar = folder.resolve("ragstone.jar");
        PackedJar.link(jar);
        Set<String> loaded = loaded(List.of(MAIN_JOB));
        PackedJar.compress(jar, loaded);
        loaded.addAll(loaded(OTHERS));
        archive(loaded);
    }

    /** The classes that commands load, as a list of them has it; none where this Java does not tell. */
    private Set<String> loaded(List<String> commands) throws IOException, InterruptedException {
        List<Path> lists = new ArrayList<>();
        List<Process> runs = new ArrayList<>();
        for (String command : commands) {
            Path list = folder.resolve("ragstone-" + lists.size() + ".classes");
            lists.add(list);
            runs.add(java(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), command.split(" ")));
        }
        for (Process run : runs) {
            finish(run);
        }
        Set<String> loaded = new LinkedHashSet<>();
        for (Path list : lists) {
            if (Files.exists(list)) {
                Files.readAllLines(list).stream().map(QuickStart::named).forEach(loaded::add);
                Files.delete(list);
            }
        }
        return loaded;
    }

    /** A line without what counts in one list alone. */
    private static String named(String line) {
        return line.startsWith("@") ? line : line.split(" ", 2)[0];
    }

    private void archive(Set<String> loaded) throws IOException, InterruptedException {
        Path archive = folder.resolve("ragstone.jsa");
        Files.deleteIfExists(archive);
        Path list = Files.write(folder.resolve("ragstone.classes"), loaded);
        finish(java(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive)));
        Files.delete(list);
        if (!Files.exists(archive)) {
            System.err.println("This Java made no archive of classes: ragstone starts later without it.");
        }
    }

    private Process java(List<String> options, String... arguments) throws IOException {
        List<String> start = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TieredStopAtLevel=1");
        List<String> program = List.of("-jar", folder.resolve("ragstone.jar").toString());
        return new ProcessBuilder(Stream.of(start, options, program, Arrays.asList(arguments))
                        .flatMap(List::stream)
                        .toList())
                .directory(top.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void finish(Process process) throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
