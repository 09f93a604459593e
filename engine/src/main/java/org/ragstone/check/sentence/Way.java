package org.ragstone.check.sentence;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Change;
import org.ragstone.model.Slope;
import org.ragstone.model.Variation;
import org.ragstone.model.Volume;

/** Which way a figure went: for better or worse, or whatever that is, up or down. */
enum Way {
    BETTER,
    WORSE,
    SAME,
    HIGHER,
    LOWER;

    /** What English says of it. That nothing has changed is looked for first, since it is said by denying that something has. */
    static final Sayings<Way> SAYINGS = new Sayings<>(Way.class)
            .and(
                    "(?:no|not|little|without)(?: any| much| significant)? change[ds]?|not changed|neither (?:better|improv\\w+|up|higher)(?: n?or (?:worse|\\w+))?"
                            + "|unchanged|the same|same as|same|maintain(?:ed|s|ing)?|sustain(?:ed|s|ing)?|stable|steady|static|level|stayed|no clear trend|stands? still",
                    SAME)
            .and(
                    "(?:fall(?:s|ing)?|fell|drop(?:s|ped)?|decline[ds]?|reduction|decrease[ds]?) in performance|performance (?:has |is |that )?(?:fall\\w*|fell|dropp\\w*)",
                    WORSE)
            .and("(?:rise[ns]?|increase[ds]?) in performance", BETTER)
            .and("improv\\w*|better|positive (?:trend|direction)|upward (?:trend in performance)", BETTER)
            .and("worse\\w*|deteriorat\\w*|declin\\w*|negative (?:trend|direction)|slipp\\w*", WORSE)
            .and("increas\\w*|higher|ris(?:e|es|en|ing)|rose|upwards?", HIGHER)
            .and("decreas\\w*|lower|fall(?:s|en|ing)?|fell|downwards?|drop(?:s|ped|ping)?", LOWER);

    private static final Set<Way> OF_PERFORMANCE = EnumSet.of(BETTER, WORSE, SAME);
    private static final Set<Way> OF_SIZE = EnumSet.of(HIGHER, LOWER, SAME);

    private static final Map<String, Way> ANSWERS = Map.ofEntries(
            Map.entry(Change.BETTER.name(), BETTER),
            Map.entry(Change.WORSE.name(), WORSE),
            Map.entry(Change.SAME.name(), SAME),
            Map.entry(Slope.LEVEL.name(), SAME),
            Map.entry(Variation.IMPROVEMENT.name(), BETTER),
            Map.entry(Variation.CONCERN.name(), WORSE),
            Map.entry(Variation.COMMON_CAUSE.name(), SAME),
            Map.entry(Volume.HIGHER.name(), HIGHER),
            Map.entry(Volume.LOWER.name(), LOWER));

    /** What an answer of a fact says; empty where it says that nothing is known. */
    static Optional<Way> ofAnswer(String answer) {
        return Optional.ofNullable(ANSWERS.get(answer));
    }

    /** Whether two things that are said cannot both be: both are of performance, or both of size, and have nothing in common. */
    static boolean areAtOdds(Set<Way> one, Set<Way> other) {
        return areAtOdds(one, other, OF_PERFORMANCE) || areAtOdds(one, other, OF_SIZE);
    }

    private static boolean areAtOdds(Set<Way> one, Set<Way> other, Set<Way> kind) {
        return !one.isEmpty()
                && !other.isEmpty()
                && kind.containsAll(one)
                && kind.containsAll(other)
                && one.stream().noneMatch(other::contains);
    }
}
