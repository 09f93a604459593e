package org.ragstone.check.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Gate;
import org.ragstone.scenario.Scenarios;

/** What is shipped, and the frameworks that the vocabulary has to bear, say the same in their sentences and in their rules. */
class CleanEditionsTest {
    @ParameterizedTest
    @MethodSource("org.ragstone.testing.TestRules#everyEdition")
    void their_rules_say_what_their_sentences_say(Edition edition) {
        int scenarios =
                Scenarios.read(edition, Optional.empty(), new Problems()).count();
        assertThat(SentenceNotes.of(edition, Gate.approve(edition), Math.max(1, scenarios)))
                .isEmpty();
    }
}
