package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ragstone.dataset.slices.Councils;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Nearest;
import picocli.CommandLine.Option;

/** Of which council an indicator is, in a data set that has a column for it. */
final class CouncilOption {
    private static final int NAMED = 3;

    @Option(
            names = "--council",
            paramLabel = "C",
            description = "Whose indicator it is, in a data set with a column `council`.")
    private @Nullable String council;

    /** Whether one was asked for. */
    boolean isGiven() {
        return council != null;
    }

    /**
     * The council that was asked for.
     *
     * @throws ProblemsException if the data set has no such council, or tells none apart
     */
    Optional<String> in(Path dataSet) {
        String asked = council;
        if (asked == null) {
            return Optional.empty();
        }
        Councils.of(dataSet)
                .filter(each -> !each.contains(asked))
                .ifPresent(councils -> refuse(dataSet, asked, councils));
        return Optional.of(asked);
    }

    private static void refuse(Path dataSet, String asked, Set<String> councils) {
        if (councils.isEmpty()) {
            throw ProblemsException.of(
                    dataSet.toString(),
                    "the data set tells no councils apart",
                    "All of it is of one: leave `--council` out.");
        }
        String hint = Nearest.hint(asked, councils);
        throw ProblemsException.of(
                dataSet.toString(),
                "there is no council `" + asked + "`",
                hint.isEmpty() ? "It has " + some(councils) + "." : hint);
    }

    /** What is told where none was asked for of a data set that could not be read: that one has to be, if that is why. */
    static ProblemsException orThatOneIsAsked(Path dataSet, ProblemsException why) {
        return Councils.of(dataSet)
                .filter(each -> !each.isEmpty())
                .map(each -> ProblemsException.of(
                        dataSet.toString(),
                        "the data set is of several councils: name one with `--council`: " + some(each),
                        ""))
                .orElse(why);
    }

    private static String some(Collection<String> councils) {
        String first =
                councils.stream().limit(NAMED).map(each -> "`" + each + "`").collect(Collectors.joining(", "));
        int more = councils.size() - NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
