package org.ragstone.framework;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;

/** The editions of a framework, the earliest first. */
public record Timeline(String framework, List<Edition> editions) {
    public Timeline {
        editions =
                editions.stream().sorted(Comparator.comparing(Timeline::start)).toList();
    }

    private static YearMonth start(Edition edition) {
        return edition.dates().start();
    }

    /** Editions of which it cannot be said which is in force. */
    public List<Problem> clashes() {
        List<Problem> clashes = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            Edition one = editions.get(i - 1);
            Edition next = editions.get(i);
            if (start(one).equals(start(next))) {
                clashes.add(new Problem(
                        next.dates().fromAt(),
                        "the edition `%s` starts at the same time".formatted(one.name()),
                        "Give one of them another `from`."));
                continue;
            }
            Optional<Period> until = one.until();
            if (until.isPresent() && !until.get().last().isBefore(start(next))) {
                clashes.add(new Problem(
                        one.dates().untilAt(),
                        "`until` %s reaches into the edition `%s`, in force from %s"
                                .formatted(until.get(), next.name(), next.from().orElseThrow()),
                        "Without `until` an edition ends where the next one starts."));
            }
        }
        return clashes;
    }

    /**
     * The edition in force for the period: from its start until its end or the next one's start, whichever comes first.
     *
     * @throws NotAmongTheRules if there is none
     */
    public Edition inForce(Period period) {
        return editions.stream()
                .filter(edition -> !period.last().isBefore(start(edition)))
                .reduce((earlier, later) -> later)
                .filter(edition -> edition.dates().holds(period))
                .orElseThrow(() -> new NotAmongTheRules(
                        NotAmongTheRules.Missing.PERIOD,
                        framework,
                        "no edition is in force for " + period,
                        "There are: " + editions.stream().map(Timeline::dates).collect(Collectors.joining("; "))
                                + "."));
    }

    private static String dates(Edition edition) {
        return edition.name()
                + edition.from().map(from -> " from " + from).orElse("")
                + edition.until().map(until -> " until " + until).orElse("");
    }
}
