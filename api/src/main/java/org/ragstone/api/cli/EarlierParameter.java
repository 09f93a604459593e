package org.ragstone.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
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

    /**
     * What is judged of it, told apart from what is wrong with the other, whose files have the same names.
     *
     * @throws ProblemsException if it has mistakes
     */
    static Evaluation judged(Path path, Supplier<Evaluation> judging) {
        try {
            return judging.get();
        } catch (ProblemsException e) {
            throw e.areMistakes() ? new ProblemsException(in(path, e.problems()), e.notices()) : e;
        }
    }

    /** The same problems, each with the folder that its file is in. */
    static List<Problem> in(Path path, List<Problem> problems) {
        return problems.stream()
                .map(each -> new Problem(in(path, each.where()), each.what(), each.hint()))
                .toList();
    }

    private static Location in(Path path, Location where) {
        Path folder = path.getParent();
        if (where instanceof Location.InSheet && folder != null) {
            return where.in(folder + "/" + where.file());
        }
        // What is of the rules, or is the data set as a whole, has a path already.
        return Files.isDirectory(path)
                        && !where.file().contains("/")
                        && !path.toString().equals(where.file())
                ? where.in(path + "/" + where.file())
                : where;
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
