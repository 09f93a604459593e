package org.ragstone.policy.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;
import org.ragstone.framework.Edition;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Stage;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicyFailure;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.RandomResults;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.testing.TestRules;

/** What the gate would never let through, past the gate: it ends one evaluation, with a problem in plain words. */
class SecondLineTest {
    private static final Location.InText WHERE = new Location.InText("kent/2018-19/rating.drl", 1, 1, Excerpt.NONE);

    private final Edition kent = TestRules.kent();
    private final RandomResults results = new RandomResults(new SplittableRandom(1), kent);
    private final List<Fact> facts = results.facts();

    private static PolicyRule rule(FactType fact, Verb verb, String word) {
        List<FactPattern> patterns = List.of(new FactPattern(fact, "$f", List.of()));
        return new PolicyRule(RuleFile.RATING, "Rating: a rule", "", "a test", patterns, verb, 0, word, WHERE, "");
    }

    private PolicySet policy(List<PolicyRule> rules, PackageDescr descriptors) {
        return new DroolsPolicySet(kent, rules, DroolsCompiler.ruleBase(kent, descriptors));
    }

    private PolicySet policy(PolicyRule... rules) {
        return policy(List.of(rules), Descriptors.of(List.of(rules)));
    }

    /** A rule that Drools is given otherwise than the engine writes it. */
    private PolicySet with(Consumer<RuleDescr> change) {
        List<PolicyRule> rules = List.of(rule(FactType.RESULT, Verb.RATE, "GREEN"));
        PackageDescr descriptors = Descriptors.of(rules);
        change.accept(descriptors.getRules().get(0));
        return policy(rules, descriptors);
    }

    private record Throwing(Throwable failure) implements Consequence<KnowledgeHelper> {
        @Override
        public String getName() {
            return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
        }

        @Override
        public void evaluate(KnowledgeHelper drools, ValueResolver session) throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }

    private void assertFails(ThrowingCallable call, String what) {
        PolicyAnswer before = kentAnswer();
        assertThatThrownBy(call).isInstanceOfSatisfying(PolicyFailure.class, failure -> assertThat(failure.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where().toString()).isEqualTo("kent/2018-19");
                    assertThat(problem.what()).isEqualTo(what);
                    assertThat(problem.toString()).doesNotContainPattern("Exception|Error|org\\.|java\\.|\\$");
                }));
        assertThat(kentAnswer()).isEqualTo(before);
    }

    private PolicyAnswer kentAnswer() {
        return new DroolsCompiler().compile(kent).apply(facts);
    }

    @Test
    void rules_that_feed_themselves_come_to_an_end() {
        PolicySet endless = policy(
                rule(FactType.RESULT, Verb.DO_NOT_RATE, "NO_TARGET"),
                rule(FactType.NOT_RATED, Verb.DO_NOT_RATE, "NO_TARGET"));
        assertFails(() -> endless.apply(facts), "the rules did not come to an end");
    }

    @Test
    void reasons_that_rest_on_each_other_without_end_are_a_failure() {
        PolicySet endless =
                policy(rule(FactType.RESULT, Verb.RATE, "GREEN"), rule(FactType.RATING, Verb.RATE, "GREEN"));
        assertThatThrownBy(() -> endless.apply(facts)).isInstanceOf(PolicyFailure.class);
    }

    @Test
    void a_judgement_without_a_target_is_a_failure() {
        List<Fact> withoutPhases = Stream.generate(() -> results.facts().get(0))
                .filter(fact -> !fact.result().targetSet().equals("PHASED"))
                .limit(1)
                .toList();
        PolicySet judging = policy(rule(FactType.RESULT, Verb.JUDGE, "PHASED_TARGET"));
        assertFails(() -> judging.apply(withoutPhases), "the rules failed");
    }

    @Test
    void what_a_consequence_throws_is_a_failure() {
        Stream.of(new IllegalStateException("from inside"), new StackOverflowError(), new NoClassDefFoundError("gone"))
                .map(failure -> with(rule -> rule.setConsequence(new Throwing(failure))))
                .forEach(throwing -> assertFails(() -> throwing.apply(facts), "the rules failed"));
    }

    @Test
    void what_does_not_compile_is_a_failure() {
        PatternDescr nonsense = new PatternDescr(ResultFact.class.getCanonicalName());
        nonsense.addConstraint(new ExprConstraintDescr("this is no condition"));
        assertFails(() -> with(rule -> rule.getLhs().addDescr(nonsense)), "the rules could not be compiled");
    }

    @Test
    void whoever_waits_can_stop_rules_that_go_on() {
        PolicySet endless = policy(
                rule(FactType.RESULT, Verb.DO_NOT_RATE, "NO_TARGET"),
                rule(FactType.NOT_RATED, Verb.DO_NOT_RATE, "NO_TARGET"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> endless.apply(facts)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        }
    }

    /** Those of the language of the edition. */
    private static final EarlierFigure[] KNOWN = Stream.of(EarlierFigure.values())
            .filter(each -> each != EarlierFigure.PREVIOUS_FIGURE)
            .toArray(EarlierFigure[]::new);

    /** As many rules as the gate accepts, in nearly as long a file, and each true of every comparison. */
    @Test
    void the_largest_file_compiles_and_runs() {
        String result = conditions("stage", Stage.values(), 20);
        String comparison = conditions("against", KNOWN, 11);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("rule \"Required action: no. ").append(i).append("\" @assumption(\"a test\")\nwhen\n");
            text.append("  $r : Result( ").append(result).append(" )\n");
            text.append("  Comparison( result == $r.result, ")
                    .append(comparison)
                    .append(" )\n");
            text.append("then require( $r, \"COMMENTARY\" ); end\n");
        }
        Edition largest = TestRules.kentWith("required-action.drl", text.toString());
        PolicySet policy = new DroolsCompiler().compile(largest);
        assertThat(policy.apply(facts).firings())
                .filteredOn(each -> policy.rules().get(each.rule()).word().equals("COMMENTARY"))
                .hasSize(200 * KNOWN.length);
    }

    private static String conditions(String field, Enum<?>[] words, int count) {
        String all = Stream.of(words).map(word -> '"' + word.name() + '"').collect(Collectors.joining(", "));
        return String.join(", ", Collections.nCopies(count, field + " in ( " + all + " )"));
    }
}
