package org.ragstone.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the packaged program as its users do. */
final class Program {
    /** The top of the checkout; tests run in the folder of their module. */
    static final Path TOP = Path.of("").toAbsolutePath().getParent();

    static final Path JAR = TOP.resolve(Path.of("api", "target", "ragstone.jar"));

    private Program() {}

    record Run(int exitCode, String out) {}

    /** Standard output and standard error together, as a terminal shows them. */
    static Run run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("ragstone", ".out");
        try {
            int exitCode = start(folder, environment, command, output).waitFor();
            return new Run(exitCode, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** The answer of the command line as JSON, whether or not the rules leave gaps. */
    static String json(String dataSet, String... options) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("ragstone", ".json");
        try {
            List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString(), "evaluate", dataSet));
            command.addAll(List.of("--format", "json", "--out", answer.toString()));
            command.addAll(List.of(options));
            Run run = run(TOP, Map.of(), command);
            String text = Files.readString(answer);
            if (text.isEmpty()) {
                throw new IllegalStateException(run.out());
            }
            return text;
        } finally {
            Files.delete(answer);
        }
    }

    /** Starts a command that writes to the file. */
    static Process start(Path folder, Map<String, String> environment, List<String> command, Path output)
            throws IOException {
        return process(folder, environment, command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** A command with the Java that runs this first on its path. */
    static ProcessBuilder process(Path folder, Map<String, String> environment, List<String> command) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(
                    "api/target/ragstone.jar is missing: run mvn verify at the top, not here alone");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", Path.of(java()).getParent() + ":" + System.getenv("PATH"));
        builder.environment().remove("RAGSTONE_RULES");
        builder.environment().putAll(environment);
        return builder;
    }

    /** The Java that runs this, as a process that is not to live long. */
    static String java() {
        return TOP.resolve(Path.of("samples", "src", "test", "bin", "java")).toString();
    }
}
