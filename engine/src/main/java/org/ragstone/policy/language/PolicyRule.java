package org.ragstone.policy.language;

import java.util.List;
import java.util.stream.Stream;
import org.ragstone.model.Location;

/**
 * A rule as the gate approved it: one or two facts of one result, and what is said of the one at {@code subject}.
 * {@code clause} is the id of the clause it follows and {@code assumption} what its document leaves open; either may be
 * empty, never both. {@code text} is the rule as it was written.
 */
public record PolicyRule(
        RuleFile file,
        String name,
        String clause,
        String assumption,
        List<FactPattern> patterns,
        Verb verb,
        int subject,
        String word,
        Location where,
        String text) {
    public PolicyRule {
        patterns = List.copyOf(patterns);
        if (patterns.isEmpty() || patterns.size() > 2 || subject >= patterns.size()) {
            throw new IllegalArgumentException("rule " + name + " has " + patterns.size() + " patterns");
        }
    }

    /** The rule with other patterns in the place of its own. */
    public PolicyRule withPatterns(List<FactPattern> others) {
        return new PolicyRule(file, name, clause, assumption, others, verb, subject, word, where, text);
    }

    /** The rule saying another word. */
    public PolicyRule withWord(String other) {
        return new PolicyRule(file, name, clause, assumption, patterns, verb, subject, other, where, text);
    }

    /** What it looks for in the fact that it speaks of. */
    public FactPattern subjectPattern() {
        return patterns.get(subject);
    }

    /** All that it asks, of any of its facts. */
    public Stream<Condition> conditions() {
        return patterns.stream().flatMap(pattern -> pattern.conditions().stream());
    }

    /** Whether it looks at facts of the type. */
    public boolean looksAt(FactType fact) {
        // Loops, here and below: much of it is asked of every mutant of every rule.
        for (FactPattern pattern : patterns) {
            if (pattern.fact() == fact) {
                return true;
            }
        }
        return false;
    }

    /** Whether it asks for how long a status has lasted, which figures of earlier periods decide. */
    public boolean asksWhatWasBefore() {
        for (FactPattern pattern : patterns) {
            if (pattern.asksWhatWasBefore()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it asks how a result stands, and not only what the indicator is and whether it was reported: what it says is then
     * not said of every report.
     */
    public boolean asksHowResultStands() {
        return patterns.stream().anyMatch(pattern -> pattern.fact() != FactType.RESULT)
                || conditions()
                        .anyMatch(condition -> condition.field().isMovedByFigure()
                                || condition
                                        .field()
                                        .plainAnswer()
                                        .filter(plain -> !condition.holds(plain))
                                        .isPresent());
    }

    /** What the directions that it says can be against; none where it says no direction. */
    public List<String> directionsAgainst() {
        if (!verb.makes(FactType.DIRECTION_OF_TRAVEL)) {
            return List.of();
        }
        FactPattern of = subjectPattern();
        return of.fact().keys().stream()
                .filter(of::allowsKey)
                .map(of.fact()::directionAgainst)
                .toList();
    }

    /** Whether a fact that it makes can be one that the pattern looks for. */
    public boolean mayMake(FactPattern pattern) {
        return verb.makes(pattern.fact())
                && pattern.fact()
                        .word()
                        .filter(field -> pattern.allows(field, word))
                        .isPresent()
                && isAgainst(pattern);
    }

    private boolean isAgainst(FactPattern pattern) {
        List<String> against = directionsAgainst();
        return against.isEmpty() || against.stream().anyMatch(pattern::allowsKey);
    }

    /** The rule as sentences name it, with where it starts: {@code `Rating: a rule` (council/2018-19/rating.drl:14)}. */
    public String named() {
        return "`" + name + "` (" + place() + ")";
    }

    /** Where the rule starts, without the column: {@code council/2018-19/rating.drl:14}. */
    public String place() {
        return where.file() + ":" + where.line();
    }
}
