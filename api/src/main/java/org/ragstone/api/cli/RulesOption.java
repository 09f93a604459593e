package org.ragstone.api.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the rules are: every command that needs them has this option. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of the rules. Default: $RAGSTONE_RULES, else rules.")
    private @Nullable Path folder;

    @Nullable Path folder() {
        return folder;
    }
}
