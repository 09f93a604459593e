package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.enumeration.Enumeration;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.ReadableEdition;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Scenarios;
import org.ragstone.testing.TestRules;

/** What a proof costs is counted, and what would cost too much is told as not proved. */
class ProofBudgetTest {
    static Stream<Edition> everyEdition() {
        return TestRules.everyEdition();
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void no_edition_comes_near_what_a_proof_may_cost(Edition edition) {
        assertThat(prove(edition).steps()).isLessThan(Enumeration.MOST_STEPS / 100);
    }

    @Test
    void a_hundred_and_twenty_steps_of_one_field_are_proved_at_little_cost() {
        Proof proof = prove(TestRules.kentWith("rating.drl", steps(120)));
        assertThat(proof.faults()).noneMatch(each -> each.what().contains("not proved"));
        assertThat(proof.steps()).isLessThan(Enumeration.MOST_STEPS / 10);
    }

    @Test
    void of_rules_at_odds_the_first_are_told_and_that_there_are_more() {
        Proof proof = prove(TestRules.kentWith("rating.drl", atOdds(120)));
        assertThat(proof.faults()).noneMatch(each -> each.what().contains("not proved"));
        assertThat(proof.faults().stream().map(Problem::what))
                .filteredOn(what -> what.startsWith("two different answers"))
                .hasSize(FaultWording.MOST_OF_A_KIND);
        assertThat(proof.faults()).anyMatch(each -> each.what()
                .equals("there are still more rules at odds, and looking has stopped here"));
    }

    private static String steps(int count) {
        return rule("at 0", "shortfallPercent <= 0", "GREEN")
                + IntStream.range(1, count)
                        .mapToObj(i -> rule(
                                "from %d to %d".formatted(i - 1, i),
                                "shortfallPercent > %d, shortfallPercent <= %d".formatted(i - 1, i),
                                i % 2 == 0 ? "AMBER" : "RED"))
                        .collect(Collectors.joining())
                + rule("beyond " + (count - 1), "shortfallPercent > " + (count - 1), "RED");
    }

    private static String atOdds(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule("beyond " + i, "shortfallPercent > " + i, i % 2 == 0 ? "AMBER" : "RED"))
                .collect(Collectors.joining());
    }

    private static String rule(String name, String conditions, String word) {
        return "rule \"Rating: %s\"\n  @assumption(\"a test\")\nwhen\n  $j : Judgement( %s )\nthen\n  rate( $j, \"%s\" );\nend\n"
                .formatted(name, conditions, word);
    }

    private static Proof prove(Edition edition) {
        Problems problems = new Problems();
        Gate.Inspected inspected = Gate.inspect(ReadableEdition.of(edition), problems);
        assertThat(problems.sorted()).isEmpty();
        Evaluator evaluator = new Evaluator(edition, new PlainPolicySet(inspected.rules()));
        return Prover.of(evaluator, Scenarios.read(edition, Optional.<List<String>>empty(), problems));
    }
}
