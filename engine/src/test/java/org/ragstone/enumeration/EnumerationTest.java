package org.ragstone.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.model.DataSet;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.testing.RandomData;
import org.ragstone.testing.TestRules;

/** The combinations that are gone through are those there are. */
class EnumerationTest {
    private static final int RESULTS = Integer.getInteger("results", 500);
    // In per cent: the rest are rare, and none of them turns up where it should not.
    private static final int FEWEST_MET = 50;
    // An edition that tells so much apart is shown more.
    private static final int MOST_RESULTS = 4 * RESULTS;

    private static Edition inLanguageTwo;

    @BeforeAll
    static void write(@TempDir Path folder) {
        inLanguageTwo = TestRules.withLastFigureBefore(folder);
    }

    static Stream<Edition> editions() {
        return Stream.concat(TestRules.everyEdition(), Stream.of(inLanguageTwo));
    }

    /** Of real results, each is in one combination of each aspect, and that one says what really comes of it. */
    @ParameterizedTest
    @MethodSource("editions")
    void every_result_there_is_is_in_one_combination(Edition edition) {
        List<PolicyRule> rules = Gate.approve(edition);
        Evaluator evaluator = new Evaluator(edition, new PlainPolicySet(rules));
        Enumeration enumeration = new Enumeration(List.of(new Enumeration.Side(edition, rules)));
        Map<Aspect, List<Combination>> cases = new HashMap<>();
        enumeration.aspects().forEach(aspect -> cases.put(aspect, enumeration.combinations(aspect)));
        Map<Aspect, Set<Combination>> met = new HashMap<>();
        RandomData random = new RandomData(new SplittableRandom(20261122), edition);
        long all = cases.values().stream().mapToInt(List::size).sum();
        for (int i = 0; i < RESULTS || (i < MOST_RESULTS && !areEnough(count(met), all)); i++) {
            DataSet data = random.next();
            List<JudgedResult> results = evaluator.evaluate(data).results();
            for (int j = 0; j < results.size(); j++) {
                for (Aspect aspect : enumeration.aspects()) {
                    List<Fact> own = results.get(j).facts();
                    List<Combination> holding = cases.get(aspect).stream()
                            .filter(each -> Answered.are(each.answers(), own))
                            .toList();
                    assertThat(holding)
                            .as("%s %s of %s", edition.path(), aspect, data)
                            .hasSize(1);
                    assertThat(said(holding.get(0), aspect))
                            .as("%s of %s", aspect, data)
                            .isEqualTo(found(results.get(j), aspect));
                    met.computeIfAbsent(aspect, any -> new HashSet<>()).add(holding.get(0));
                }
            }
        }
        assertThat(areEnough(count(met), all))
                .as("%s: met %d of %d", edition.path(), count(met), all)
                .isTrue();
    }

    private static long count(Map<Aspect, Set<Combination>> met) {
        return met.values().stream().mapToInt(Set::size).sum();
    }

    private static boolean areEnough(long met, long all) {
        return met * 100 > all * FEWEST_MET;
    }

    /** Whatever rules ask: every answer of a real result, all of them together, is taken to be possible. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dover/2022-23",
                "kent-qpr/2020-21",
                "kent/2012-13",
                "lincoln/2024-25",
                "example/2026-27",
                "fire-authority/2023-24",
                "pro-rata/2026-27"
            })
    void what_happens_is_possible(String path) {
        Edition edition = editions().filter(each -> each.path().equals(path)).reduce((earlier, later) -> later).stream()
                .findFirst()
                .orElseThrow();
        List<PolicyRule> rules = Gate.approve(edition);
        Evaluator evaluator = new Evaluator(edition, new PlainPolicySet(rules));
        Enumeration enumeration = new Enumeration(List.of(new Enumeration.Side(edition, rules)));
        RandomData random = new RandomData(new SplittableRandom(20261122), edition);
        for (int i = 0; i < 2 * RESULTS; i++) {
            DataSet data = random.next();
            // A floor that asks more than last year's figure, which is the target, is told as what it is.
            if (evaluator.evaluate(data).problems().stream()
                    .noneMatch(each -> each.what().contains("asks more"))) {
                evaluator.evaluate(data).results().forEach(result -> {
                    Map<Question, AnswerClass> answers = answers(result.facts());
                    edition.words()
                            .ratings()
                            .names()
                            .forEach(rating -> answers.put(
                                    new Question(lasted(), rating),
                                    exactly(BigDecimal.valueOf(result.facts()
                                            .get(0)
                                            .result()
                                            .origin()
                                            .inARow(rating)))));
                    assertThat(enumeration.isPossible(answers))
                            .as("%s of %s", answers, data)
                            .isTrue();
                });
            }
        }
    }

    /** A field that is declared as free needs no rule of what goes with it, and one that is not has one. */
    @Test
    void an_answer_goes_with_any_other_exactly_where_its_field_is_free() {
        Edition edition = TestRules.edition(TestRules.SHIPPED, "dover", "2022-23");
        Vocabulary vocabulary = new Vocabulary(LanguageVersion.NEWEST, edition.words());
        PossibleCombinations possible = PossibleCombinations.of(List.of(new Enumeration.Side(edition, List.of())));
        Collection<Field> fields = vocabulary.fields(FactType.RESULT).values();
        for (Field field : fields) {
            boolean goesWithAny = vocabulary.answers(field).orElseThrow().stream()
                    .allMatch(word -> fields.stream()
                            .filter(other -> !other.equals(field))
                            .allMatch(other -> vocabulary.answers(other).orElseThrow().stream()
                                    .allMatch(another -> possible.goTogether(Map.of(
                                            Question.ofResult(field), exactly(word),
                                            Question.ofResult(other), exactly(another))))));
            boolean goesWithWhatCounts = vocabulary.answers(field).orElseThrow().stream()
                    .allMatch(word -> possible.goTogether(Map.of(
                            Question.ofResult(field), exactly(word),
                            Question.of(JudgementFact.TARGET, JudgedAgainst.PRO_RATA_TARGET.name()),
                                    exactly("ACHIEVED"))));
            assertThat(goesWithAny && goesWithWhatCounts).as(field.toString()).isEqualTo(field.isFree());
        }
    }

    private static Field lasted() {
        return FactType.RATING.ownFields().stream()
                .filter(Field::asksWhatWasBefore)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Question, AnswerClass> answers(List<Fact> facts) {
        Map<Question, AnswerClass> answers = new HashMap<>();
        for (Fact fact : facts) {
            fact.type().fields().stream()
                    .filter(field -> !field.isKey())
                    .forEach(field -> answers.put(Question.of(field, fact.key()), exactly(field.answer(fact))));
        }
        return answers;
    }

    private static AnswerClass exactly(Object answer) {
        return answer instanceof BigDecimal number
                ? new AnswerClass.OfNumbers(Interval.point(number))
                : new AnswerClass.OfWords(List.of((String) answer));
    }

    private static Set<String> said(Combination combination, Aspect aspect) {
        return combination.statements().get(0).stream()
                .filter(aspect::isSaid)
                .map(said -> said.rule().word() + " by " + said.rule().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(JudgedResult result, Aspect aspect) {
        return Stream.concat(result.conflicting().stream(), result.findings().stream())
                .filter(finding -> switch (aspect.kind()) {
                    case STATUS -> finding.kind().isStatus();
                    case DIRECTION ->
                        finding.kind() == FindingKind.DIRECTION
                                && finding.against().equals(aspect.of());
                    case ALERT ->
                        finding.kind() == FindingKind.ALERT && finding.outcome().equals(aspect.of());
                    case ACTION ->
                        finding.kind() == FindingKind.ACTION
                                && finding.outcome().equals(aspect.of());
                })
                .flatMap(finding -> finding.rules().stream().map(rule -> finding.outcome() + " by " + rule.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
