package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.framework.Labels;
import org.ragstone.framework.StandardLabels;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;

/** What a figure is held against, and what English calls it beside what a framework does. */
enum Standard {
    // The floor first: a "low target" is none of the targets.
    FLOOR(
            JudgementFact.FLOOR,
            StandardLabels::floor,
            "floors?(?: standards?| targets?)?|(?:legal |statutory |pre-defined )?minimum(?! of\\b)(?: acceptable)?(?: standards?| expectations?| levels?| targets?| thresholds?|performance)?"
                    + "|(?:lower|low|bottom) (?:targets?|thresholds?|limits?)"),
    TARGET(JudgementFact.TARGET, StandardLabels::target, "targets?|goals?|planned level");

    /** A floor where there are floors; elsewhere it may be a distance from the target. */
    private static final String RED_THRESHOLD = "red (?:\\w+ )?(?:thresholds?|limits?)";

    private final Field field;
    private final Function<StandardLabels, String> label;
    private final String english;

    Standard(Field field, Function<StandardLabels, String> label, String english) {
        this.field = field;
        this.label = label;
        this.english = english;
    }

    /** What a rule asks for it. */
    Field field() {
        return field;
    }

    /** What it goes by in a framework, that of another standard not among it. */
    Pattern words(Labels labels, boolean hasFloors) {
        Set<String> others = Set.copyOf(Stream.of(values())
                .filter(each -> each != this)
                .flatMap(each -> each.labels(labels).stream())
                .toList());
        List<String> words =
                new ArrayList<>(labels(labels).stream().map(Pattern::quote).toList());
        words.add(english);
        if (this == FLOOR && hasFloors) {
            words.add(RED_THRESHOLD);
        }
        String notOthers = others.isEmpty()
                ? ""
                : "(?!(?:"
                        + String.join("|", others.stream().map(Pattern::quote).toList()) + ")\\b)";
        return Pattern.compile("\\b" + notOthers + "(?:" + String.join("|", words) + ")\\b");
    }

    private Collection<String> labels(Labels labels) {
        return Stream.of(
                        Stream.of(labels.general()),
                        labels.byKind().values().stream(),
                        labels.byGroup().values().stream())
                .flatMap(each -> each)
                .map(label)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
