package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;

/**
 * A part of what rules conclude of a result, which can be looked at by itself: its status, a direction against one
 * comparator, one action or one alert. {@code of} is that comparator, action or alert.
 */
public record Aspect(Kind kind, String of) {
    /** The kinds, in the order of every output. */
    public enum Kind {
        STATUS,
        DIRECTION,
        ALERT,
        ACTION
    }

    public static final Aspect STATUS = new Aspect(Kind.STATUS, "");

    /** The one that a finding of the kind is of. */
    public static Aspect of(FindingKind kind, String against, String word) {
        return switch (kind) {
            case RATING, NOT_RATED, RANGE -> STATUS;
            case DIRECTION -> new Aspect(Kind.DIRECTION, against);
            case ALERT -> new Aspect(Kind.ALERT, word);
            case ACTION -> new Aspect(Kind.ACTION, word);
        };
    }

    /** Every aspect that the rules have something to say of; the status always. */
    public static List<Aspect> of(List<PolicyRule> rules) {
        Set<Aspect> aspects = new LinkedHashSet<>();
        aspects.add(STATUS);
        for (Kind kind : Kind.values()) {
            for (PolicyRule rule : rules) {
                of(rule).stream().filter(each -> each.kind == kind).forEach(aspects::add);
            }
        }
        return new ArrayList<>(aspects);
    }

    /** Those that a rule speaks of; which target counts is part of the status. */
    static List<Aspect> of(PolicyRule rule) {
        List<String> against = rule.directionsAgainst().isEmpty() ? List.of("") : rule.directionsAgainst();
        return rule.verb()
                .kind()
                .map(kind -> against.stream()
                        .map(each -> of(kind, each, rule.word()))
                        .toList())
                .orElse(List.of(STATUS));
    }

    /** Whether what a rule said is of this aspect. */
    public boolean isSaid(Statement said) {
        return said.rule()
                .verb()
                .kind()
                .filter(kind -> of(kind, said.against(), said.rule().word()).equals(this))
                .isPresent();
    }
}
