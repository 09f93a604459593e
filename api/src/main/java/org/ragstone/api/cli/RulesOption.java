package org.ragstone.api.cli;

import java.nio.file.Path;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Option;

/** Where the rules are: every command that needs them has this option. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The folder of the rules. Default: $RAGSTONE_RULES, else rules.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    Path path() {
        return path;
    }

    RulesFolder folder() {
        return new RulesFolder(path);
    }
}
