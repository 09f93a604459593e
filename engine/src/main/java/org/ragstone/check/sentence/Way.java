package org.ragstone.check.sentence;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
                            + "|unchanged|the same|same as|same|maintain(?:ed|s|ing)?|sustain(?:ed|s|ing)?|stable|steady|static|level|stayed|equal(?:s|led)?|match(?:es|ed)|as (?:good|bad|high|low|well|many|few) as|no clear trend|stands? still",
                    SAME)
            .and(
                    "(?:fall(?:s|ing)?|fell|drop(?:s|ped)?|decline[ds]?|reduction|decrease[ds]?) in performance|performance (?:has |is |that )?(?:fall\\w*|fell|dropp\\w*)",
                    WORSE)
            .and("(?:rise[ns]?|increase[ds]?) in performance", BETTER)
            // Of an earlier figure, which stands blank; "ahead of profile" says nothing of it.
            .and("ahead of(?=(?: the| its| that of)* {5})", BETTER)
            .and("behind(?=(?: the| its| that of)* {5})", WORSE)
            .and("up on(?=(?: the| its| that of)* {5})|(?:went|gone|goes|going|moved) up", HIGHER)
            .and("down on(?=(?: the| its| that of)* {5})|(?:went|gone|goes|going|moved) down", LOWER)
            .and("improv\\w*|better|positive (?:trend|direction)|upward (?:trend in performance)", BETTER)
            .and("worse\\w*|deteriorat\\w*|declin\\w*|negative (?:trend|direction)|slipp\\w*", WORSE)
            .and("increas\\w*|higher|ris(?:e|es|en|ing)|rose|upwards?", HIGHER)
            .and("decreas\\w*|lower|fall(?:s|en|ing)?|fell|downwards?|drop(?:s|ped|ping)?", LOWER);

    /** Which way is better is said of the indicator, and not of its figure. */
    private static final Pattern POLARITY = Pattern.compile(
            "\\b(?:higher|lower|bigger|smaller|more|less|fewer|high|low|up|down|increase|decrease|reduction|rise|fall)(?: \\w+){0,2}? (?:is|are|being|means?|=) (?:an? )?(?:better|good|best|worse|worst|bad|improve\\w*|positive|negative)\\b"
                    + "|\\b(?:better|good|best|worse|bad) (?:if|when|where)? ?(?:it is )?(?:higher|lower|bigger|smaller|high|low)\\b|\\b(?:aim|aims|aiming|wish|want) to (?:\\w+ )?\\w+\\b");

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

    /** A phrase without what it says of the indicator: "lower is better". */
    static String withoutPolarity(String phrase) {
        return POLARITY.matcher(phrase).replaceAll(" ");
    }

    /** Whether two things that are said cannot both be: both are of performance, or both of size, and have nothing in common. */
    static boolean areAtOdds(Set<Way> one, Set<Way> other) {
        boolean areOfBoth = isOfBoth(one) && isOfBoth(other);
        return areAtOdds(one, other, OF_PERFORMANCE, areOfBoth) || areAtOdds(one, other, OF_SIZE, areOfBoth);
    }

    /** "Fallen, and better": what is said of the one says nothing of the other. */
    private static boolean isOfBoth(Set<Way> ways) {
        return (ways.contains(BETTER) || ways.contains(WORSE)) && (ways.contains(HIGHER) || ways.contains(LOWER));
    }

    private static boolean areAtOdds(Set<Way> one, Set<Way> other, Set<Way> kind, boolean areOfBoth) {
        Set<Way> ofOne = of(kind, one);
        Set<Way> ofOther = of(kind, other);
        return !ofOne.isEmpty()
                && !ofOther.isEmpty()
                && (areOfBoth || (kind.containsAll(one) && kind.containsAll(other)))
                && ofOne.stream().noneMatch(ofOther::contains);
    }

    private static Set<Way> of(Set<Way> kind, Set<Way> ways) {
        return kind.stream().filter(ways::contains).collect(Collectors.toSet());
    }
}
