package org.ragstone.samples;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ragstone.api.Main;

/**
 * Runs one command of the program after another, each as {@link Main#main} would but for the end of the process. For each
 * it reads how many words the command has and the words, and writes its exit code, the length of what was printed, and that.
 */
public final class Launcher {
    private static final int NO_MORE = -1;

    private Launcher() {}

    public static void main(String[] none) throws IOException {
        Locale.setDefault(Locale.UK);
        DataInputStream commands = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(System.out);
        for (int words = commands.readInt(); words != NO_MORE; words = commands.readInt()) {
            String[] arguments = new String[words];
            for (int i = 0; i < words; i++) {
                arguments[i] = commands.readUTF();
            }
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            answers.writeInt(run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8)));
            answers.writeInt(printed.size());
            printed.writeTo(answers);
            answers.flush();
        }
    }

    /** Standard output and standard error go to one place, as those of a terminal do, whoever writes to them. */
    private static int run(String[] arguments, PrintStream terminal) {
        System.setOut(terminal);
        System.setErr(terminal);
        return Main.run(arguments, System.getenv(), terminal, terminal);
    }

    static void write(DataOutputStream commands, List<String> words) throws IOException {
        commands.writeInt(words.size());
        for (String word : words) {
            commands.writeUTF(word);
        }
        commands.flush();
    }

    static void end(DataOutputStream commands) throws IOException {
        commands.writeInt(NO_MORE);
        commands.flush();
    }
}
