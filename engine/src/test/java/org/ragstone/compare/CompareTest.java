package org.ragstone.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.enumeration.Answered;
import org.ragstone.enumeration.Aspect;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.DataSet;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.RandomData;
import org.ragstone.testing.TestRules;

/** What a comparison over the combinations says is what happens to results. */
@Order(1)
class CompareTest {
    private static final int RESULTS = Integer.getInteger("results", 1_000);

    /** An edition, and what it is changed to: another text in its rules, or another edition. */
    record Change(String edition, String from, String to) {
        Edition before() {
            return edition(edition);
        }

        Edition after() {
            if (from.isEmpty()) {
                return edition(to);
            }
            Edition before = before();
            List<SourceFile> files = before.ruleFiles().stream()
                    .map(file -> new SourceFile(file.name(), file.path(), changed(file.text())))
                    .toList();
            assertThat(files).as(from).isNotEqualTo(before.ruleFiles());
            return TestRules.with(before, files);
        }

        /** A number stands in the rule's name too. */
        private String changed(String text) {
            String[] all = from.split("\\|");
            String[] others = to.split("\\|");
            String changed = text;
            for (int i = 0; i < all.length; i++) {
                changed = changed.replace(all[i], others[i]);
            }
            return changed;
        }

        private static Edition edition(String path) {
            int slash = path.indexOf('/');
            String framework = path.substring(0, slash);
            boolean shipped = java.nio.file.Files.exists(TestRules.SHIPPED.resolve(framework));
            return TestRules.edition(
                    shipped ? TestRules.SHIPPED : TestRules.FRAMEWORKS, framework, path.substring(slash + 1));
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "example/2026-27",
                        "no more than 10 %|shortfallPercent <= 10",
                        "no more than 5 %|shortfallPercent <= 5"),
                new Change(
                        "example/2026-27",
                        "by more than 10 %|shortfallPercent > 10",
                        "by more than 12.5 %|shortfallPercent > 12.5"),
                new Change("example/2026-27", "tolerance == \"WORSE_BEYOND\"", "tolerance != \"NOT_SET\""),
                new Change("example/2026-27", "outcome in ( \"ABOVE\", \"BELOW\" )", "outcome == \"ABOVE\""),
                new Change("example/2026-27", "change == \"BETTER\"", "change in ( \"BETTER\", \"SAME\" )"),
                new Change("kent/2018-19", "", "kent/2021-22"),
                new Change("kent/2021-22", "", "kent/2018-19"),
                new Change("kent/2018-19", "", "kent/2012-13"),
                new Change("kent/2018-19", "floor == \"ACHIEVED\"", "floor in ( \"ACHIEVED\", \"NOT_SET\" )"),
                new Change(
                        "kent/2018-19",
                        "$j : Judgement( floor == \"MISSED\" )",
                        "$j : Judgement( floor == \"MISSED\", result.basis == \"LATEST\" )"),
                new Change("kent/2012-13", "outcome == \"RED\"", "outcome in ( \"RED\", \"AMBER\" )"),
                new Change("kent/2012-13", "basis != \"FORECAST\"", "basis == \"LATEST\""),
                new Change(
                        "kent-qpr/2020-21",
                        "at least 95 %|confidencePercent >= 95",
                        "at least 80 %|confidencePercent >= 80"),
                new Change(
                        "kent-qpr/2020-21", "caution == \"CUMULATIVE\"", "caution in ( \"CUMULATIVE\", \"ROLLING\" )"),
                new Change("dover/2021-22", "", "dover/2022-23"),
                new Change("dover/2022-23", "variation in ( \"HIGH\", \"LOW\" )", "variation == \"HIGH\""),
                new Change(
                        "dover/2022-23",
                        "indicator.contractual == \"YES\"",
                        "indicator.contractual in ( \"YES\", \"NO\" )"),
                new Change(
                        "havering/2014-15",
                        "more than 10 %|shortfallPercent > 10",
                        "more than 7.5 %|shortfallPercent > 7.5"),
                new Change(
                        "fire-authority/2023-24",
                        "for 3 periods in a row|inARow >= 3",
                        "for 2 periods in a row|inARow >= 2"),
                new Change(
                        "fire-authority/2023-24",
                        "blue or green after 1 black period|outcome in ( \"BLUE\", \"GREEN\" ) )\n       Before( result == $r.result, run == \"BLACK\"",
                        "blue or green after 1 serious period|outcome in ( \"BLUE\", \"GREEN\" ) )\n       Before( result == $r.result, run == \"SERIOUS\""),
                new Change("tower-hamlets/2008-09", "", "tower-hamlets/2017-18"),
                new Change("medway/2009-10", "assessment == \"CAPABLE\"", "assessment != \"NONE\""));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void over_the_combinations_it_says_what_happens_to_every_result(Change change) {
        Edition one = change.before();
        Edition other = change.after();
        Evaluator before = new Evaluator(one, new PlainPolicySet(Gate.approve(one)));
        Evaluator after = new Evaluator(other, new PlainPolicySet(Gate.approve(other)));
        PolicyComparison comparison = PolicyComparison.of(before, after);
        assertThat(comparison.isProof()).isTrue();
        assertThat(comparison.combinations()).isPositive();
        assertThat(comparison.changes()).isNotEmpty();
        Set<PolicyChange> met = new HashSet<>();
        RandomData random = new RandomData(new SplittableRandom(20261122), one, other);
        int changed = 0;
        for (int i = 0; i < RESULTS; i++) {
            DataSet data = random.next();
            List<List<Fact>> facts = facts(data, before, after);
            if (facts.size() != before.evaluate(data).results().size()) {
                continue;
            }
            Set<String> happened = DataComparison.of(new NamedData("data", data), before, after).changes().stream()
                    .map(each -> shown(each.aspect(), each.before(), each.after()))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> said = new TreeSet<>();
            for (List<Fact> own : facts) {
                comparison.changes().stream()
                        .filter(each -> Answered.are(each.answers(), own))
                        .forEach(each -> {
                            met.add(each);
                            said.add(shown(each.aspect(), each.before(), each.after()));
                        });
            }
            changed += happened.size();
            assertThat(said).as("%s of %s", change, data).isEqualTo(happened);
        }
        assertThat(changed).isPositive();
        assertThat(met).isNotEmpty();
    }

    /** The given facts of each result, and the judgements of either. */
    private static List<List<Fact>> facts(DataSet data, Evaluator before, Evaluator after) {
        List<JudgedResult> one = before.evaluate(data).results();
        List<JudgedResult> other = after.evaluate(data).results();
        return IntStream.range(0, one.size())
                .mapToObj(i -> Stream.concat(one.get(i).facts().stream(), other.get(i).facts().stream())
                        .toList())
                .toList();
    }

    private static String shown(Aspect aspect, List<Outcome> before, List<Outcome> after) {
        return aspect + ": " + shown(before) + " -> " + shown(after);
    }

    private static List<String> shown(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(each -> each.kind() + " " + each.word() + " by "
                        + each.rules().stream()
                                .map(rule -> rule.name())
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }

    @Test
    void an_edition_and_itself_differ_in_nothing() {
        Edition kent = TestRules.kent();
        Evaluator one = TestRules.evaluator(kent);
        PolicyComparison comparison = PolicyComparison.of(one, one);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.settings()).isEmpty();
        assertThat(comparison.isProof()).isTrue();
        assertThat(comparison.answersMayDiffer()).isFalse();
    }
}
