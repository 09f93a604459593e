package org.ragstone.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.bench.data.Checkout;

/** Runs programs from start to end, and says what they took of the processor: their own time and the system's for them. */
final class Program {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // POSIX: the shell tells its own times in a line, and those of what it ran in another.
    private static final String TIMED = "\"$@\"; code=$?; times >&2; exit $code";
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*\\z");

    private Program() {}

    /** What a run took, and what it printed. */
    record Run(double wallSeconds, double processorSeconds, String printed) {}

    /** Ours, with options of the machine and arguments of its own. */
    static List<String> ragstone(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", Checkout.jar().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Ours by its launcher, which has no other options than these. */
    static List<String> launcher(String options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("env", "JAVA_OPTS=" + options, Checkout.launcher().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Another program, which is a class of this module. */
    static List<String> java(Class<?> program, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(JAVA, "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** @throws IllegalStateException with what it printed, if it failed */
    static Run run(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("sh", "-c", TIMED, "sh"));
        timed.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        Matcher times = TIMES.matcher(printed);
        if (code != 0 || !times.find()) {
            throw new IllegalStateException(
                    command + " ended with " + code + ": " + printed.substring(Math.max(0, printed.length() - 2_000)));
        }
        double processor = 60 * Double.parseDouble(times.group(1))
                + Double.parseDouble(times.group(2))
                + 60 * Double.parseDouble(times.group(3))
                + Double.parseDouble(times.group(4));
        return new Run(wall, processor, printed);
    }
}
