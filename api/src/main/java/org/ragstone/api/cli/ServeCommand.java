package org.ragstone.api.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.http.HttpApi;
import org.ragstone.api.http.PortTaken;
import org.ragstone.api.http.ServerSettings;
import org.ragstone.api.rulebook.LastServed;
import org.ragstone.api.rulebook.LiveRulebook;
import org.ragstone.api.rulebook.LoadedEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the HTTP API until the process is told to stop. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serves the HTTP API; each option can also be set by the variable of the environment it names.")
final class ServeCommand implements Callable<Integer> {
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int HIGHEST_PORT = 65_535;
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_MEGABYTES = 1_024;
    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_SECONDS = 3_600;

    private final Console console;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on; 0.0.0.0 is every one. Default: $RAGSTONE_HTTP_HOST, else 127.0.0.1.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on; 0 is any free one. Default: $RAGSTONE_HTTP_PORT, else 8080.")
    private int port;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            split = ",",
            description = {
                "A name that it is asked by, as a proxy before it may do; may be given again. It is asked by localhost",
                "and its address too, and by no other name if there is one or others cannot reach it.",
                "Default: $RAGSTONE_HTTP_NAME, parted by commas."
            })
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--body-limit",
            paramLabel = "MB",
            defaultValue = "8",
            description = "The largest body of a request. Default: $RAGSTONE_HTTP_BODY_LIMIT, else 8.")
    private int megabytes;

    @Option(
            names = "--row-limit",
            paramLabel = "N",
            defaultValue = "50000",
            description =
                    "The most rows in the tables of a request together. Default: $RAGSTONE_HTTP_ROW_LIMIT, else 50000.")
    private int rows;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The longest an evaluation may take. Default: $RAGSTONE_HTTP_TIME_LIMIT, else 30.")
    private int seconds;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = {
                "A folder in which what is served is kept, so that a start with broken rules serves it again.",
                "Default: $RAGSTONE_STATE, else nothing is kept."
            })
    private @Nullable Path state;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerSettings settings = settings();
        logWhatNobodyCatches();
        Optional<LastServed> lastServed = Optional.ofNullable(state).map(each -> LastServed.in(each, rules.path()));
        try (LiveRulebook rulebook = new LiveRulebook(rules.path(), console.compiler(), console.clock(), lastServed)) {
            if (lastServed.map(LastServed::isEmpty).orElse(true)) {
                // A folder without any framework is a slip in the command, better told now than at the first request.
                rules.folder().frameworks();
            }
            try (HttpApi api = new HttpApi(rulebook, settings, Version.text(), console.clock())) {
                return serve(rulebook, api);
            }
        }
    }

    private int serve(LiveRulebook rulebook, HttpApi api) throws InterruptedException {
        try {
            api.start();
        } catch (PortTaken e) {
            console.err()
                    .println("Port " + port + " of " + host
                            + " cannot be listened on; name another with --port or --host.");
            return CommandLineInterface.PROBLEMS;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            rulebook.close();
            api.close();
        }));
        String address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + api.port();
        say("Ragstone listens on " + address + ", its documentation is at " + address + "/docs");
        rulebook.start(INTERVAL, () -> say("Ready: " + editions(rulebook)));
        new CountDownLatch(1).await();
        return CommandLineInterface.FINE;
    }

    /** Whatever ends a thread is told among all else that the server tells of itself. */
    static void logWhatNobodyCatches() {
        // What a server tells has a date. To make ready for that would take every other command long.
        System.getProperties().putIfAbsent("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        Logger log = LoggerFactory.getLogger(ServeCommand.class);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> log.error("the thread {} failed", thread.getName(), failure));
    }

    private ServerSettings settings() {
        require("--port", port, 0, HIGHEST_PORT);
        require("--body-limit", megabytes, 1, MOST_MEGABYTES);
        require("--row-limit", rows, 1, MOST_ROWS);
        require("--time-limit", seconds, 1, MOST_SECONDS);
        return new ServerSettings(host, port, names, megabytes * MEGABYTE, rows, Duration.ofSeconds(seconds));
    }

    private void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "%s is %d; it has to be from %d to %d.".formatted(option, value, least, most));
        }
    }

    private void say(String line) {
        console.out().println(line);
        console.out().flush();
    }

    private static String editions(LiveRulebook rulebook) {
        List<LoadedEdition> serving = rulebook.current().stream()
                .flatMap(each -> each.frameworks().stream())
                .flatMap(each -> each.editions().stream())
                .filter(each -> each.evaluator().isPresent())
                .toList();
        return serving.isEmpty()
                ? "no edition can serve; see /status"
                : serving.stream()
                        .map(each -> each.framework() + "/" + each.name())
                        .collect(Collectors.joining(", "));
    }
}
