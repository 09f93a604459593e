package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Option;

/** The data set of an earlier period that stands beside the one that is judged, if there is to be one. */
final class EarlierParameter {
    static final String NAME = "--with";

    @Option(
            names = NAME,
            paramLabel = "DATASET",
            description =
                    "A data set of an earlier period: its ratings and counts stand beside, and what has moved is listed.")
    private @Nullable Path path;

    Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** It and the one that is judged. */
    List<Path> with(Path judged) {
        return Stream.concat(Stream.of(judged), path().stream()).toList();
    }

    static DataSetReader open(Path path) {
        return DataSetReader.open(path, Overrides.NONE);
    }

    /** @throws ProblemsException if it cannot stand beside: it is of another framework or council, or of no earlier period */
    static void requireEarlier(Path path, Evaluation earlier, Evaluation now) {
        String framework = now.edition().framework();
        String hint = "Name a data set of `" + framework + "` for a period before "
                + now.header().period().title() + ".";
        if (!earlier.edition().framework().equals(framework)) {
            throw refusal(
                    path, "is judged by `" + earlier.edition().framework() + "`, and not by `" + framework + "`", hint);
        }
        if (!earlier.edition().council().equals(now.edition().council())) {
            throw refusal(
                    path,
                    "is of " + earlier.edition().council() + ", and not of "
                            + now.edition().council(),
                    hint);
        }
        Period before = earlier.header().period();
        Period period = now.header().period();
        if (before.equals(period)) {
            throw refusal(path, "is of the same period, " + period.title(), hint);
        }
        if (!before.endsBefore(period)) {
            throw refusal(path, "is of " + before.title() + ", which does not end before " + period.title(), hint);
        }
    }

    private static ProblemsException refusal(Path path, String what, String hint) {
        return ProblemsException.of(path.toString(), what, hint);
    }
}
