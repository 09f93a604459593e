package org.ragstone.api.cli;

import java.nio.file.Path;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Parameters;

/** Where the rules are: every command that is about nothing else has this parameter. */
final class RulesParameter {
    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            defaultValue = "rules",
            description = "The folder of the rules. Default: $RAGSTONE_RULES, else rules.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    RulesFolder folder() {
        return new RulesFolder(path);
    }
}
