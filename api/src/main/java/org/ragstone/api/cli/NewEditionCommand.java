package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ragstone.api.publishing.NewEditions;
import org.ragstone.model.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an edition that changes another. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Makes a new edition of a framework, which takes over everything from another that it does not change.")
final class NewEditionCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private EditionParameter edition;

    @Option(
            names = "--extends",
            required = true,
            paramLabel = "EDITION",
            description = "The edition that it takes everything else over from.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String base;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "PERIOD",
            description = "The first period it is in force for.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Period from;

    @Option(names = "--draft", description = "Make a draft of it instead, which is not live.")
    private boolean isDraft;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    NewEditionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EditionName name = edition.name();
        String extended = edition.inFramework(name.framework(), "--extends", base);
        Path made = new NewEditions(edition.rules(), console.compiler(), console.disk())
                .make(
                        new NewEditions.EditionRequest(name.framework(), name.edition(), extended, from),
                        isDraft ? Optional.of(drafts.path()) : Optional.empty());
        console.out().println("Made " + made + ", which judges as " + extended + " does until you change it.");
        if (isDraft) {
            console.out().println("It is a draft; `publish " + made + "` puts it live.");
        } else {
            console.out().println("It is in force from " + from + ".");
        }
        return CommandLineInterface.FINE;
    }
}
