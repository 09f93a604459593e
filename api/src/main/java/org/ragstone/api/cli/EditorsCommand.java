package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ragstone.api.publishing.EditorFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts what editors need to help with rules and data sets into a folder. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a folder that VS Code takes as an extension and IntelliJ as a TextMate bundle.")
final class EditorsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder to make.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    EditorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        new EditorFiles(console.disk()).make(folder);
        console.out().println("Made " + folder + "; its README.md says how editors are given it.");
        return CommandLineInterface.FINE;
    }
}
