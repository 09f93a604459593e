package org.ragstone.api.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.report.SeenWriter;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicyFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Finds the command and runs it; whatever goes wrong is told in words. */
public final class CommandLineInterface {
    static final int FINE = 0;
    static final int PROBLEMS = 1;

    // A service of the name makes Kubernetes set RAGSTONE_PORT and RAGSTONE_SERVICE_HOST to things of its own.
    private static final Map<String, String> VARIABLES = Map.of(
            "RULES", "RAGSTONE_RULES",
            "--rules", "RAGSTONE_RULES",
            "--host", "RAGSTONE_HTTP_HOST",
            "--port", "RAGSTONE_HTTP_PORT",
            "--body-limit", "RAGSTONE_HTTP_BODY_LIMIT",
            "--row-limit", "RAGSTONE_HTTP_ROW_LIMIT",
            "--time-limit", "RAGSTONE_HTTP_TIME_LIMIT");

    private static final String DEBUG = "RAGSTONE_DEBUG";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Console console;

    public CommandLineInterface(
            PolicyCompiler compiler, Clock clock, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = new SeenOutput(out);
        this.err = new SeenOutput(err);
        this.console = new Console(compiler, clock, environment, this.out, this.err);
    }

    private CommandLine commandLine(String... arguments) {
        CommandLine commandLine = new CommandLine(new Ragstone());
        Commands.of(arguments).forEach((name, command) -> commandLine.addSubcommand(name, command.apply(console)));
        return commandLine
                .setDefaultValueProvider(this::fromEnvironment)
                .registerConverter(Period.class, CommandLineInterface::period)
                .setOut(printed(out))
                .setErr(printed(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    private static PrintWriter printed(PrintStream out) {
        return new PrintWriter(new SeenWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), true);
    }

    /** An option that is not given is what its variable says. */
    private @Nullable String fromEnvironment(CommandLine.Model.ArgSpec argument) {
        String name =
                argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
        String variable = VARIABLES.get(name);
        String value = variable == null ? "" : environment.getOrDefault(variable, "");
        return value.isBlank() ? null : value;
    }

    private static Period period(String text) {
        return Period.parse(text)
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        "`" + text + "` is not a period; write it as " + Period.FORMS + "."));
    }

    @Command(
            name = "ragstone",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Rates a council's performance results by its own rule files.",
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:fine", "1:the input or the rules have problems", "2:wrong usage"})
    private static final class Ragstone implements Runnable {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
        }
    }

    /** The exit code of the command. */
    public int run(String... arguments) {
        int exitCode = commandLine(arguments).execute(arguments);
        if (out.checkError()) {
            err.println("The output could not be written.");
            return PROBLEMS;
        }
        return exitCode;
    }

    private int explain(Exception failure) {
        out.flush();
        if (failure instanceof ProblemsException problems) {
            print(problems.problems(), err);
            if (failure instanceof PolicyFailure && environment.containsKey(DEBUG)) {
                failure.printStackTrace(err);
            }
            return PROBLEMS;
        }
        err.println("Ragstone failed. This is a fault of the program, not of your files; please report it.");
        if (environment.containsKey(DEBUG)) {
            failure.printStackTrace(err);
        } else {
            err.println("Set " + DEBUG + "=1 and run it again for the details.");
        }
        return PROBLEMS;
    }

    static void print(List<Problem> problems, PrintStream err) {
        problems.forEach(err::println);
        err.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
    }
}
