package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ragstone.api.publishing.NewEditions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies an edition, so that it can be changed before anything counts. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a draft of an edition: a copy that can be changed and is not live.")
final class DraftCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FRAMEWORK", description = "The name of the framework's folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String framework;

    @Parameters(index = "1", paramLabel = "EDITION", description = "The edition to copy.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String edition;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    DraftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path made = new NewEditions(rules.path(), console.compiler(), console.disk())
                .draft(framework, edition, drafts.path());
        console.out().println("Made " + made + ", a copy of " + framework + "/" + edition + ".");
        console.out().println("It is a draft; `publish " + made + "` puts it live.");
        return CommandLineInterface.FINE;
    }
}
