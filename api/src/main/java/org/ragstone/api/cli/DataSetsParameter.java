package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.Period;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The data sets that a command judges one after the other, and what is asked in place of what they say of themselves. */
final class DataSetsParameter {
    @Parameters(
            arity = "1..*",
            paramLabel = "DATASET",
            description = "The folder of a data set, or its file: a workbook, JSON, or a wide form as CSV.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> paths;

    @Option(
            names = "--framework",
            paramLabel = "F",
            description = "The framework that it is for, where it does not say so itself, as a wide form does not.")
    private @Nullable String framework;

    @Option(names = "--period", paramLabel = "P", description = "The period to judge, instead of the data set's own.")
    private @Nullable Period period;

    @Option(
            names = "--periods",
            paramLabel = "A..B",
            converter = PeriodRange.Reader.class,
            description = "Each period from A to B, by the edition in force for it.")
    private @Nullable PeriodRange range;

    @Option(
            names = "--edition",
            paramLabel = "E",
            converter = Arguments.EditionText.class,
            description =
                    "The edition to judge by, instead of the one in force: its name, FRAMEWORK/EDITION or its folder.")
    private @Nullable String edition;

    List<Path> paths() {
        return paths;
    }

    /** Those there are, as a sentence names them. */
    String named() {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** @throws ParameterException if a period is asked for, and a range of them too */
    void refuseBoth(CommandSpec command) {
        if (period != null && range != null) {
            throw new ParameterException(
                    command.commandLine(), "Ask for `--period` or for `--periods`, and not for both.");
        }
    }

    /** Whether there can be more than one report. */
    boolean areSeveral() {
        return paths.size() > 1 || range != null;
    }

    /** The periods of the range, or none. */
    List<Period> periods() {
        return range == null ? List.of() : range.periods();
    }

    /** What is asked in place of what a data set says; of a range the last period. */
    Overrides overrides() {
        return new Overrides(
                Optional.ofNullable(framework),
                Optional.ofNullable(range).map(PeriodRange::last).or(() -> Optional.ofNullable(period)),
                Optional.ofNullable(edition));
    }

    /** The first, which is read whole. */
    DataSetReader open() {
        return DataSetReader.open(paths.get(0), overrides());
    }

    /** The command that looks through one and its edition, or through all rules where it is judged by another than its own. */
    String check(RulesOption rules) {
        return period == null && edition == null && !areSeveral()
                ? rules.check() + " --data " + paths.get(0)
                : rules.check();
    }
}
