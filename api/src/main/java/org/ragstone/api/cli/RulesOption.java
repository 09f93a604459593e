package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.List;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the rules are: every command that needs them has this option. */
final class RulesOption {
    private static final String NAME = "--rules";

    @Option(
            names = NAME,
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The folder of the rules. Default: $RAGSTONE_RULES, else rules.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    Path path() {
        return path;
    }

    /** Whether the command line names it, so that it is not what it is without. */
    boolean isGiven() {
        return command.commandLine().getParseResult().hasMatchedOption(NAME);
    }

    /** The command that looks through all of them. */
    String check() {
        return isGiven() ? "check " + path : "check";
    }

    /** @throws ProblemsException if a path is of the rules or a draft, and not a data set */
    void requireDataSets(List<Path> paths) {
        new MistakenPath(path, Path.of("")).requireDataSets(paths);
    }

    RulesFolder folder() {
        return new RulesFolder(path);
    }
}
