package org.ragstone.api.rulebook;

import java.util.List;
import java.util.Optional;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.framework.Timeline;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.reading.Nearest;

/** A framework as a server holds it, its editions by name; {@code problems} are of how its editions stand together. */
public record LoadedFramework(String name, List<LoadedEdition> editions, List<Problem> problems) {
    public LoadedFramework {
        editions = List.copyOf(editions);
        problems = List.copyOf(problems);
    }

    /** @throws NotAmongTheRules if there is no edition of the name */
    public LoadedEdition edition(String wanted) {
        return find(wanted)
                .orElseThrow(() -> new NotAmongTheRules(
                        NotAmongTheRules.Missing.EDITION,
                        name,
                        "there is no edition `" + wanted + "`",
                        Nearest.hint(
                                wanted,
                                editions.stream().map(LoadedEdition::name).toList())));
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
        Timeline timeline = timeline();
        if (!timeline.clashes().isEmpty()) {
            throw new RulesRefused("Which edition is in force cannot be said.", timeline.clashes());
        }
        List<Problem> unread = editions.stream()
                .filter(each -> each.edition().isEmpty())
                .flatMap(each -> each.problems().stream())
                .toList();
        if (!unread.isEmpty()) {
            throw new RulesRefused("Which edition is in force cannot be said: not all can be read.", unread);
        }
        return edition(timeline.inForce(period).name());
    }

    Timeline timeline() {
        return new Timeline(
                name, editions.stream().flatMap(each -> each.edition().stream()).toList());
    }
}
