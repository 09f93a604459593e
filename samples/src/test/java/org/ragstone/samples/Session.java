package org.ragstone.samples;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs commands of the packaged program in a folder, one after another in one process: nearly all of the time of a process
 * of its own would go into its start.
 */
final class Session implements AutoCloseable {
    private static final String PROGRAM = "api/target/ragstone.jar";
    private static final Pattern WORD = Pattern.compile("[\\w./-]+|\"[\\w ./-]*\"");
    private static final Pattern PLAIN = Pattern.compile("java -jar " + PROGRAM + "((?: (?:" + WORD + "))*)");

    private final Process process;
    private final DataOutputStream commands;
    private final DataInputStream answers;

    private Session(Process process) {
        this.process = process;
        this.commands = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    /** Starts a process with the jar that the folder holds where the guides name it. */
    static Session start(Path folder) throws IOException {
        String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
        List<String> command = List.of(Program.java(), "-cp", PROGRAM + ":" + classes, Launcher.class.getName());
        return new Session(Program.process(folder, Map.of(), command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What a command hands the program, if it is one of the program and nothing in it is for the shell to read. */
    static Optional<List<String>> arguments(String command) {
        Matcher plain = PLAIN.matcher(command);
        return plain.matches()
                ? Optional.of(WORD.matcher(plain.group(1))
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.replace("\"", ""))
                        .toList())
                : Optional.empty();
    }

    Program.Run run(List<String> arguments) throws IOException {
        Launcher.write(commands, arguments);
        int exitCode = answers.readInt();
        byte[] printed = new byte[answers.readInt()];
        answers.readFully(printed);
        return new Program.Run(exitCode, new String(printed, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Launcher.end(commands);
        process.waitFor();
    }
}
