package org.ragstone.api.cli;

import java.io.PrintWriter;
import org.ragstone.model.Characters;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command, which it takes, and where they are explained. */
final class WrongUsage implements IParameterExceptionHandler {
    // Before what is said of options that do not go together, and of nothing else.
    private static final String HEADING = "Error: ";
    private static final int LONGEST = 500;

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Characters.shownOnOneLine(Characters.cut(message(failure), LONGEST)));
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            tellUse(command, err);
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Whoever names no command is shown them all; a page of options would hide what is wrong with one of them. */
    private static void tellUse(CommandLine command, PrintWriter err) {
        if (!command.getSubcommands().isEmpty()) {
            command.usage(err, command.getColorScheme());
            return;
        }
        err.print(command.getHelp().fullSynopsis());
        err.println("`" + command.getCommandSpec().qualifiedName() + " --help` says what each is.");
    }

    private static String message(ParameterException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith(HEADING) ? message.substring(HEADING.length()) : message;
    }
}
