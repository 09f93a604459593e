package org.ragstone.api;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.ragstone.api.cli.CommandLineInterface;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.PipeOutput;
import org.ragstone.policy.drools.DroolsCompiler;

/** The command line: {@code java -jar ragstone.jar evaluate DATASET}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int exitCode = new LastWords(new FileOutputStream(FileDescriptor.err)).of(() -> run(arguments));
        System.exit(exitCode);
    }

    private static int run(String... arguments) {
        // Digits and dates are written for readers of English, wherever the program runs.
        Locale.setDefault(Locale.UK);
        // Symbols and pound signs have to survive whatever the platform takes its character set to be.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exitCode = run(arguments, System.getenv(), out, err);
        out.flush();
        err.flush();
        return exitCode;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new PipeOutput(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /** Runs one command and answers with its exit code: 0 fine, 1 problems in the input or the rules, 2 wrong usage. */
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        return new CommandLineInterface(new DroolsCompiler(), Clock.systemUTC(), new Disk(), environment, out, err)
                .run(arguments);
    }
}
