package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.Period;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The data set that a command judges, and what is asked in place of what it says of itself. */
final class DataSetParameter {
    @Parameters(
            index = "0",
            paramLabel = "DATASET",
            description = "The folder of the data set, or its file: a workbook, JSON, or a wide form as CSV.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    @Option(
            names = "--framework",
            paramLabel = "F",
            description = "The framework that it is for, where it does not say so itself, as a wide form does not.")
    private @Nullable String framework;

    @Option(names = "--period", paramLabel = "P", description = "The period to judge, instead of the data set's own.")
    private @Nullable Period period;

    @Option(
            names = "--edition",
            paramLabel = "E",
            converter = Arguments.EditionText.class,
            description =
                    "The edition to judge by, instead of the one in force: its name, FRAMEWORK/EDITION or its folder.")
    private @Nullable String edition;

    Path path() {
        return path;
    }

    /** The command that looks through it and its edition, or through all rules where it is judged by another than its own. */
    String check(RulesOption rules) {
        return period == null && edition == null ? rules.check() + " --data " + path : rules.check();
    }

    DataSetReader open() {
        return DataSetReader.open(path, overrides());
    }

    Overrides overrides() {
        return new Overrides(Optional.ofNullable(framework), Optional.ofNullable(period), Optional.ofNullable(edition));
    }
}
