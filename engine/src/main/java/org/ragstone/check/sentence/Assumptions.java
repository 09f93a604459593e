package org.ragstone.check.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.ragstone.policy.language.PolicyRule;

/** Tells which differences a rule owns up to: its assumption names one of the things that differ, or leads to another rule's. */
final class Assumptions {
    /** "As for amber" is what another assumption says. */
    private static final Pattern AS_ANOTHER = Pattern.compile("^as (?:for|with|in|where|above|before)\\b");

    private Assumptions() {}

    static boolean cover(PolicyRule rule, Difference difference) {
        String assumption = Sentence.of(rule.assumption()).plain().strip();
        return !assumption.isEmpty()
                && (AS_ANOTHER.matcher(assumption).find() || names(assumption, difference.topics()));
    }

    private static boolean names(String assumption, List<String> topics) {
        return topics.stream().anyMatch(topic -> Pattern.compile("(?<![\\w.])(?:" + topic + ")(?![\\w]|\\.\\d)")
                .matcher(assumption)
                .find());
    }
}
