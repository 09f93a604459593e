package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

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

    /** Those that a rule speaks of. */
    static List<Aspect> of(PolicyRule rule) {
        return switch (rule.verb()) {
            case TRAVEL ->
                Slice.comparators(rule).stream()
                        .map(each -> new Aspect(Kind.DIRECTION, each))
                        .toList();
            case REQUIRE -> List.of(new Aspect(Kind.ACTION, rule.word()));
            case ALERT -> List.of(new Aspect(Kind.ALERT, rule.word()));
            case JUDGE, RATE, DO_NOT_RATE, RANGE -> List.of(STATUS);
        };
    }

    /** Whether what a rule said is of this aspect. */
    public boolean isSaid(Said said) {
        PolicyRule rule = said.rule();
        return switch (kind) {
            case STATUS -> rule.verb().kind().filter(FindingKind::isStatus).isPresent();
            case DIRECTION -> rule.verb() == Verb.TRAVEL && said.against().equals(of);
            case ALERT -> rule.verb() == Verb.ALERT && rule.word().equals(of);
            case ACTION -> rule.verb() == Verb.REQUIRE && rule.word().equals(of);
        };
    }
}
