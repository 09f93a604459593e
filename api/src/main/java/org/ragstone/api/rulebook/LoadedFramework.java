package org.ragstone.api.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.framework.Timeline;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;

/**
 * A framework as a server holds it. {@code editions} are by name; {@code problems} are of how they stand together; {@code
 * timeline} says which is in force, and is empty where that cannot be said.
 */
public record LoadedFramework(
        String name, List<LoadedEdition> editions, Optional<Timeline> timeline, List<Problem> problems) {
    public LoadedFramework {
        editions = List.copyOf(editions);
        problems = List.copyOf(problems);
    }

    /**
     * The editions as they have been read. Where two start at the same time, or one cannot be read at all, those decide
     * that decided before: whoever is at work on a new edition takes nobody down.
     *
     * @param gone those whose folders are no longer there, which give way to any that starts when they do
     */
    static LoadedFramework of(
            String name, List<LoadedEdition> present, List<LoadedEdition> gone, Optional<LoadedFramework> before) {
        List<LoadedEdition> editions = Stream.concat(present.stream(), gone.stream())
                .sorted(Comparator.comparing(LoadedEdition::name))
                .toList();
        Timeline now = new Timeline(name, inForce(present, gone));
        List<Problem> problems = new ArrayList<>(now.clashes());
        boolean unread = editions.stream().anyMatch(each -> each.edition().isEmpty());
        if (problems.isEmpty() && !unread) {
            return new LoadedFramework(name, editions, Optional.of(now), problems);
        }
        List<String> names = editions.stream().map(LoadedEdition::name).toList();
        Optional<Timeline> earlier = before.flatMap(LoadedFramework::timeline)
                .map(timeline -> new Timeline(
                        name,
                        timeline.editions().stream()
                                .filter(each -> names.contains(each.name()))
                                .toList()));
        return new LoadedFramework(name, editions, earlier, problems);
    }

    private static List<Edition> inForce(List<LoadedEdition> present, List<LoadedEdition> gone) {
        List<Edition> editions = new ArrayList<>(
                present.stream().flatMap(each -> each.edition().stream()).toList());
        gone.stream()
                .flatMap(each -> each.edition().stream())
                .filter(each -> editions.stream().noneMatch(other -> startTogether(each, other)))
                .forEach(editions::add);
        return editions;
    }

    private static boolean startTogether(Edition one, Edition other) {
        return one.from().map(Period::first).equals(other.from().map(Period::first));
    }

    boolean serves() {
        return editions.stream().anyMatch(LoadedEdition::serves);
    }

    /** The same, serving what it served, since its files cannot be read at all. */
    LoadedFramework keeping(List<Problem> now) {
        return new LoadedFramework(
                name, editions.stream().map(each -> each.with(now)).toList(), timeline, now);
    }

    /** @throws NotAmongTheRules if there is no edition of the name */
    public LoadedEdition edition(String wanted) {
        return find(wanted)
                .orElseThrow(() -> NotAmongTheRules.edition(
                        wanted, name, editions.stream().map(LoadedEdition::name).toList()));
    }

    Optional<LoadedEdition> find(String wanted) {
        return editions.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    /**
     * The edition in force for the period.
     *
     * @throws NotAmongTheRules if there is none
     * @throws RulesRefused if that cannot be said
     */
    public LoadedEdition inForce(Period period) {
        return edition(
                timeline.orElseThrow(() -> new RulesRefused("Which edition is in force cannot be said.", undecided()))
                        .inForce(period)
                        .name());
    }

    private List<Problem> undecided() {
        List<Problem> undecided = new ArrayList<>(problems);
        editions.stream().filter(each -> each.edition().isEmpty()).forEach(each -> undecided.addAll(each.problems()));
        return undecided;
    }
}
