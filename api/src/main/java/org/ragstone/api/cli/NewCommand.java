package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.publishing.NewFrameworks;
import org.ragstone.model.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a framework to start from. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a new framework: a copy of the example's latest edition.")
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FRAMEWORK", description = "The name of the new framework's folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String framework;

    @Option(names = "--title", paramLabel = "TITLE", description = "What the framework is called.")
    private @Nullable String title;

    @Option(names = "--council", paramLabel = "COUNCIL", description = "Whose it is.")
    private @Nullable String council;

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "What its edition is called. Default: as the example's.")
    private @Nullable String edition;

    @Option(
            names = "--from",
            paramLabel = "PERIOD",
            description = "The first period it is in force for. Default: as the example's.")
    private @Nullable Period from;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path made = new NewFrameworks(rules.path(), console.compiler(), console.disk())
                .make(new NewFrameworks.FrameworkRequest(
                        framework,
                        Optional.ofNullable(title),
                        Optional.ofNullable(council),
                        Optional.ofNullable(edition),
                        Optional.ofNullable(from)));
        console.out().println("Made " + made + ", a copy of the example, which judges from now on.");
        console.out().println("Start with its framework.yaml, which says what to change and in which order.");
        return CommandLineInterface.FINE;
    }
}
