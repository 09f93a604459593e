package org.ragstone.check;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.TestRules;

class ProofTest {
    static Stream<Edition> editions() {
        RulesFolder rules = new RulesFolder(TestRules.SHIPPED);
        RulesFolder test = new RulesFolder(java.nio.file.Path.of("src/test/resources/frameworks/rules"));
        return Stream.of(rules, test)
                .flatMap(r -> r.frameworks().stream().flatMap(framework -> r.timeline(framework).editions().stream()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void print(Edition edition) {
        long t = System.nanoTime();
        Proof p = Prover.of(new Evaluator(edition, new PlainPolicySet(Gate.approve(edition))));
        System.out.println(edition.path() + " " + p.combinations() + " " + p.questions() + " in "
                + (System.nanoTime() - t) / 1000000);
        p.knownGaps().forEach(k -> System.out.println("   known " + k));
        p.faults().forEach(k -> System.out.println("   FAULT " + k));
    }
}
