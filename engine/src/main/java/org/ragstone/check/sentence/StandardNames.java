package org.ragstone.check.sentence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.framework.Labels;

/** What the target and the floor go by in an edition. Immutable. */
final class StandardNames {
    /** Where there is none to achieve, nothing is said of it. */
    private static final String WITHOUT =
            "\\b(?:without|no|neither|nor|any)(?: an?| any| set| a set)? (?:\\w+ ){0,2}?(?:";

    private final Map<Standard, Pattern> names = new EnumMap<>(Standard.class);
    private final List<Pattern> absent;

    /** @param hasFloors whether a rule asks for a floor, so that a red threshold is one and no distance from a target */
    StandardNames(Labels labels, boolean hasFloors) {
        for (Standard each : Standard.values()) {
            names.put(each, each.words(labels, hasFloors));
        }
        absent = names.values().stream()
                .map(each -> Pattern.compile(WITHOUT + each.pattern() + ")"))
                .toList();
    }

    /** Those that a phrase names; where it says that there is none, it does not. */
    List<Standard> in(String phrase) {
        return Stream.of(Standard.values())
                .filter(each -> name(each)
                        .matcher(each == Standard.TARGET ? withoutFloor(phrase) : phrase)
                        .find())
                .toList();
    }

    /** A phrase without those that it says there are none of. */
    String present(String phrase) {
        String left = phrase;
        for (Pattern each : absent) {
            left = each.matcher(left).replaceAll(" ");
        }
        return left;
    }

    /** A minimum target is no target beside it. */
    private String withoutFloor(String phrase) {
        return name(Standard.FLOOR).matcher(phrase).replaceAll(" ");
    }

    private Pattern name(Standard standard) {
        return Objects.requireNonNull(names.get(standard));
    }
}
