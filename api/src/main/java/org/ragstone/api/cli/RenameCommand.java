package org.ragstone.api.cli;

import java.util.concurrent.Callable;
import org.ragstone.editing.EditRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a rule another name. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Gives a rule another name, in its file and in the scenarios that name it, and prints what has changed.",
            "Of an edition that is live it makes the draft of the next one. Nothing else is touched."
        })
final class RenameCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private EditionOrDraft what;

    @Option(names = "--rule", required = true, paramLabel = "NAME", description = "The name of the rule as it is.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String rule;

    @Option(names = "--to", required = true, paramLabel = "NAME", description = "What it is to be called.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    RenameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        what.edit(new EditRequest.OfName(rule, name), console);
        return CommandLineInterface.FINE;
    }
}
