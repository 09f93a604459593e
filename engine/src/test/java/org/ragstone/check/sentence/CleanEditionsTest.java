package org.ragstone.check.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.Scenarios;

/** What is shipped, and the frameworks that the vocabulary has to bear, say the same in their sentences and in their rules. */
class CleanEditionsTest {
    /** What their documents say otherwise than their rules, each owned up to by an assumption. */
    private static final Map<String, List<String>> OWNED_UP_TO = Map.of(
            "kent/2012-13",
            List.of("the clause says `above minimum standard`, and the rule `floor == \"ACHIEVED\"`;"
                    + " exactly on it is achieved"),
            "anglesey/2021-22",
            List.of(
                    "the clause says `6.7 %`, `84 %`, `90 %`, and the rule `shortfallPercent > 5, shortfallPercent <= 10`",
                    "the clause says `above target`, and the rule `target == \"ACHIEVED\"`; exactly on it is achieved"),
            "tower-hamlets/2017-18",
            List.of("the clause says `amber means is above minimum expectation`, and the rule `floor == \"ACHIEVED\"`;"
                    + " exactly on it is achieved"));

    @ParameterizedTest
    @MethodSource("org.ragstone.testing.TestRules#everyEdition")
    void their_rules_say_what_their_sentences_say(Edition edition) {
        int scenarios =
                Scenarios.read(edition, Optional.empty(), new Problems()).count();
        assertThat(SentenceNotes.of(edition, Gate.approve(edition), scenarios)).isEmpty();
    }

    /** Assumptions hide nothing that is noted without reason. */
    @ParameterizedTest
    @MethodSource("org.ragstone.testing.TestRules#everyEdition")
    void without_their_assumptions_no_more_is_noted_than_they_own_up_to(Edition edition) {
        List<PolicyRule> rules = Gate.approve(edition).stream()
                .map(CleanEditionsTest::withoutAssumption)
                .toList();
        assertThat(SentenceNotes.of(edition, rules, 1))
                .extracting(Note::what)
                .containsExactlyInAnyOrderElementsOf(OWNED_UP_TO.getOrDefault(edition.path(), List.of()));
    }

    private static PolicyRule withoutAssumption(PolicyRule rule) {
        return new PolicyRule(
                rule.file(),
                rule.name(),
                rule.clause(),
                "",
                rule.patterns(),
                rule.verb(),
                rule.subject(),
                rule.word(),
                rule.where(),
                rule.text());
    }
}
