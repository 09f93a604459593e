package org.ragstone.api.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.report.SeenWriter;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the command and runs it; whatever goes wrong is told in words. */
public final class CommandLineInterface {
    static final int FINE = 0;
    static final int PROBLEMS = 1;

    // A service of the name makes Kubernetes set RAGSTONE_PORT and RAGSTONE_SERVICE_HOST to things of its own.
    private static final Map<String, String> VARIABLES = Map.of(
            "--rules", "RAGSTONE_RULES",
            "--state", "RAGSTONE_STATE",
            "--host", "RAGSTONE_HTTP_HOST",
            "--port", "RAGSTONE_HTTP_PORT",
            "--name", "RAGSTONE_HTTP_NAME",
            "--body-limit", "RAGSTONE_HTTP_BODY_LIMIT",
            "--row-limit", "RAGSTONE_HTTP_ROW_LIMIT",
            "--time-limit", "RAGSTONE_HTTP_TIME_LIMIT");

    private static final String DEBUG = "RAGSTONE_DEBUG";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Console console;

    public CommandLineInterface(
            PolicyCompiler compiler,
            Clock clock,
            Disk disk,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        this.environment = environment;
        this.out = new SeenOutput(out);
        this.err = new SeenOutput(err);
        this.console = new Console(compiler, clock, disk, environment, this.out, this.err);
    }

    private CommandLine commandLine(Ragstone ragstone, String... arguments) {
        CommandLine commandLine = new CommandLine(ragstone);
        Commands.of(arguments).forEach((name, command) -> commandLine.addSubcommand(name, command.apply(console)));
        return Arguments.readBy(commandLine)
                .setDefaultValueProvider(this::fromEnvironment)
                // What begins with an @ is what it says, and no file of further arguments.
                .setExpandAtFiles(false)
                .setOut(printed(out))
                .setErr(printed(err))
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> explain(failure, command.getCommandSpec(), ragstone.isDebug));
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

    @Command(
            name = "ragstone",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Rates a council's performance results by its own rule files.",
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:fine", "1:the input or the rules have problems", "2:wrong usage"})
    private static final class Ragstone implements Runnable {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Option(
                names = "--debug",
                scope = CommandLine.ScopeType.INHERIT,
                description = "If the program fails, print what its makers need to know.")
        private boolean isDebug;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
        }
    }

    /** The exit code of the command. */
    public int run(String... arguments) {
        int exitCode = exitCode(arguments);
        if (out.checkError()) {
            err.println("The output could not be written.");
            return PROBLEMS;
        }
        return exitCode;
    }

    private int exitCode(String... arguments) {
        Ragstone ragstone = new Ragstone();
        CommandLine commandLine = commandLine(ragstone, arguments);
        try {
            return commandLine.execute(arguments);
        } catch (Error failure) {
            return explain(failure, asked(commandLine), ragstone.isDebug);
        }
    }

    /** The command that has been run, or all of them where it was not come to that. */
    private static CommandSpec asked(CommandLine commandLine) {
        CommandLine.ParseResult parsed = commandLine.getParseResult();
        while (parsed != null && parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        return parsed == null ? commandLine.getCommandSpec() : parsed.commandSpec();
    }

    private int explain(Throwable failure, CommandSpec command, boolean isDebug) {
        if (failure instanceof InvalidPathException name) {
            return explain(Arguments.refusal(name), command, isDebug);
        }
        out.flush();
        if (failure instanceof ProblemsException problems) {
            notice(problems.notices(), err);
            print(problems.problems(), err);
        } else {
            err.println(Failure.told(failure, Inputs.of(command)));
        }
        boolean isFault = !(failure instanceof ProblemsException mistakes && mistakes.areMistakes());
        if (isFault && (isDebug || environment.containsKey(DEBUG))) {
            failure.printStackTrace(err);
        }
        return PROBLEMS;
    }

    /** Tells what is no problem, and changes no exit code. */
    static void notice(List<Notice> notices, PrintStream err) {
        notices.forEach(err::println);
    }

    static void print(List<Problem> problems, PrintStream err) {
        problems.forEach(err::println);
        printCount(problems.size(), err);
    }

    static void printCount(long problems, PrintStream err) {
        err.println(problems == 1 ? "1 problem." : problems + " problems.");
    }
}
