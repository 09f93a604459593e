package org.ragstone.api.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where drafts are. */
final class DraftsOption {
    @Option(
            names = "--drafts",
            paramLabel = "DIR",
            defaultValue = "drafts",
            description = "The folder of the drafts, outside that of the rules. Default: drafts.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    Path path() {
        return path;
    }
}
