package org.ragstone.api.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the rules are: every command that is about nothing else has this parameter, and can look at a draft among them. */
final class RulesParameter {
    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            defaultValue = "rules",
            description = "The folder of the rules. Default: $RAGSTONE_RULES, else rules.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    @Option(
            names = "--draft",
            paramLabel = "DRAFT",
            description = "The folder of a draft: looks at its framework as it would be with it.")
    private @Nullable Path draft;

    RulesFolder folder() {
        return draft == null ? new RulesFolder(path) : Drafts.among(draft, path);
    }
}
