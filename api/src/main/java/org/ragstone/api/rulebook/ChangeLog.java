package org.ragstone.api.rulebook;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Characters;
import org.ragstone.model.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what is not as it was before: each problem once when it comes, and once when it goes. */
final class ChangeLog {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeLog.class);

    private ChangeLog() {}

    static void tell(Rulebook before, Rulebook now) {
        Set<Problem> earlier = problems(before);
        Set<Problem> present = problems(now);
        present.stream().filter(each -> !earlier.contains(each)).forEach(each -> LOG.warn("{}", each));
        earlier.stream()
                .filter(each -> !present.contains(each))
                .forEach(each -> LOG.info("{}: no longer so: {}", each.where(), each.what()));
        before.editions()
                .filter(each -> find(now, each).isEmpty())
                .forEach(each -> LOG.warn("{} is no longer there", Characters.shownOnOneLine(path(each))));
        now.editions()
                .filter(each -> find(before, each)
                        .map(ChangeLog::line)
                        .filter(line(each)::equals)
                        .isEmpty())
                .forEach(each -> LOG.info("{}", Characters.shownOnOneLine(line(each))));
    }

    private static Set<Problem> problems(Rulebook rulebook) {
        Stream<Problem> together = Stream.concat(
                rulebook.problems().stream(), rulebook.frameworks().stream().flatMap(each -> each.problems().stream()));
        return Stream.concat(together, rulebook.editions().flatMap(each -> each.problems().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<LoadedEdition> find(Rulebook rulebook, LoadedEdition edition) {
        return rulebook.find(edition.framework()).flatMap(each -> each.find(edition.name()));
    }

    private static String line(LoadedEdition edition) {
        String revision =
                edition.evaluator().map(each -> each.edition().revision()).orElse("");
        return "%s %s %s".formatted(path(edition), edition.state(), revision);
    }

    private static String path(LoadedEdition edition) {
        return edition.framework() + "/" + edition.name();
    }
}
