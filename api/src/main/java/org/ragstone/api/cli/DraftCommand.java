package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ragstone.api.publishing.NewEditions;
import org.ragstone.api.publishing.NewEditions.Copied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Copies an edition, so that it can be changed before anything counts. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a draft of an edition: a copy that can be changed and is not live.")
final class DraftCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private EditionParameter edition;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    DraftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EditionName name = edition.name();
        Copied copied = new NewEditions(edition.rules(), console.compiler(), console.disk())
                .draft(name.framework(), name.edition(), drafts.path());
        Path made = copied.draft();
        console.out().println("Made " + made + ", a copy of " + name.path() + ".");
        if (!copied.leftOut().isEmpty()) {
            console.out().println("  Left out: " + String.join(", ", copied.leftOut()));
        }
        console.out().println("It is a draft; `publish " + made + "` puts it live.");
        return CommandLineInterface.FINE;
    }
}
