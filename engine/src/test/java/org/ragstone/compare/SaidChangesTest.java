package org.ragstone.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.compare.SaidChange.Kind;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FrameworkEntries;
import org.ragstone.framework.SourceFile;
import org.ragstone.testing.TestRules;

/** Whatever an edition says otherwise is told as a sentence, and once. */
class SaidChangesTest {
    private static PolicyComparison compared(Edition before, Edition after) {
        return PolicyComparison.of(TestRules.evaluator(before), TestRules.evaluator(after));
    }

    static Stream<List<Edition>> pairs() {
        List<Edition> all = TestRules.everyEdition().toList();
        return all.stream().flatMap(one -> all.stream()
                .filter(other ->
                        one.framework().equals(other.framework()) && !one.name().equals(other.name()))
                .map(other -> List.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_entry_that_differs_is_told(List<Edition> pair) {
        Map<List<String>, String> before = FrameworkEntries.of(pair.get(0));
        Map<List<String>, String> after = FrameworkEntries.of(pair.get(1));
        PolicyComparison compared = compared(pair.get(0), pair.get(1));
        Set<List<String>> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> before.getOrDefault(key, "").equals(after.getOrDefault(key, ""))
                || List.of("extends", "without").contains(key.get(0)));
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(isTold(key, compared))
                .as(String.join(".", key))
                .isTrue());
        assertThat(compared.said()).doesNotHaveDuplicates().allSatisfy(each -> assertThat(each.sentence())
                .matches("(?s)[A-Z].*\\.")
                .doesNotContain("“”"));
        assertThat(compared.said().stream().map(SaidChange::sentence))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(compared.settings().stream()
                        .map(SettingChange::sentence)
                        .toList());
    }

    private static boolean isTold(List<String> key, PolicyComparison compared) {
        String path = String.join(".", key);
        return compared.settings().stream().anyMatch(each -> path.startsWith(each.key()))
                || compared.said().stream()
                        .anyMatch(each -> each.name().equals(path)
                                || (key.size() > 1 && each.name().equals(key.get(1)))
                                || path.startsWith(each.name() + "."));
    }

    @Test
    void what_says_the_same_is_not_told() {
        TestRules.everyEdition().forEach(edition -> {
            assertThat(compared(edition, edition).said()).isEmpty();
            assertThat(compared(edition, edition).settings()).isEmpty();
        });
    }

    /** Whoever adds something to an edition says here by what a difference in it is told. */
    @Test
    void nothing_that_an_edition_holds_is_left_out() {
        Map<String, String> told = Map.ofEntries(
                Map.entry("framework", "the heading of the comparison"),
                Map.entry("name", "the heading of the comparison"),
                Map.entry("revision", "the heading of the comparison"),
                Map.entry("title", "framework.yaml"),
                Map.entry("council", "framework.yaml"),
                Map.entry("dates", "framework.yaml"),
                Map.entry("language", "framework.yaml"),
                Map.entry("sources", "framework.yaml"),
                Map.entry("clauses", "framework.yaml"),
                Map.entry("clausesNotAboutRating", "framework.yaml"),
                Map.entry("words", "framework.yaml"),
                Map.entry("due", "framework.yaml"),
                Map.entry("summary", "framework.yaml"),
                Map.entry("trend", "framework.yaml"),
                Map.entry("regression", "framework.yaml"),
                Map.entry("shownTarget", "framework.yaml"),
                Map.entry("labels", "framework.yaml"),
                Map.entry("figures", "framework.yaml"),
                Map.entry("dashboard", "framework.yaml"),
                Map.entry("colours", "framework.yaml"),
                Map.entry("headings", "texts"),
                Map.entry("templates", "texts"),
                Map.entry("files", "rules, texts and framework.yaml; scenarios change nothing that is said"));
        assertThat(told)
                .containsOnlyKeys(Stream.of(Edition.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "floor == \"MISSED\" ) then rate | floor == \"NOT_SET\" ) then rate"
                        + " | asked for `Judgement( floor == \"MISSED\" )`, and asks for `Judgement( floor == \"NOT_SET\" )` now.",
                "target == \"MISSED\", floor == \"MISSED\" ) then rate | floor == \"MISSED\" ) then rate"
                        + " | asks for `Judgement( target == \"MISSED\" )` no more.",
                "target == \"ACHIEVED\" ) then rate | target == \"ACHIEVED\", floor == \"ACHIEVED\" ) then rate"
                        + " | asks for `Judgement( floor == \"ACHIEVED\" )` too now.",
                "rate( $j, \"RED\" ) | rate( $j, \"AMBER\" ) | said `rate RED`, and says `rate AMBER` now.",
                "@clause(\"RED\") | @clause(\"AMBER\") | followed the clause `RED`, and follows the clause `AMBER` now.",
                "@clause(\"RED\") | @assumption(\"ours\") | followed the clause `RED`, and follows no clause now; it assumed nothing,"
                        + " and assumes “ours” now.",
                "red when the floor standard is not achieved | red below the floor standard | is called “Rating: red below the floor"
                        + " standard” now."
            })
    void a_rule_that_says_something_else_is_told_by_what_it_says(String from, String to, String told) {
        Edition before = TestRules.kent();
        String text = TestRules.text(before, "rating.drl").replaceAll("\\s*\\)\\s*then\\s*rate", " ) then rate");
        assertThat(text).contains(from);
        Edition one = with(before, text);
        Edition other = with(before, text.replace(from, to));
        List<SaidChange> said = RuleChanges.of(rules(one), rules(other));
        assertThat(said).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.RULE);
            assertThat(each.sentence()).startsWith("The rule “Rating: ").endsWith(told);
        });
        assertThat(RuleChanges.of(rules(one), rules(one))).isEmpty();
    }

    @Test
    void a_rule_that_is_new_or_gone_is_told() {
        Edition whole = TestRules.kent();
        String text = TestRules.text(whole, "rating.drl");
        Edition without = with(whole, text.substring(0, text.lastIndexOf("rule \"")));
        assertThat(RuleChanges.of(rules(whole), rules(without)))
                .extracting(SaidChange::sentence)
                .containsExactly(
                        "The rule “Rating: red when the floor standard is not achieved” (kent/2018-19/rating.drl:19) is gone.");
        assertThat(RuleChanges.of(rules(without), rules(whole)))
                .extracting(SaidChange::sentence)
                .containsExactly(
                        "The rule “Rating: red when the floor standard is not achieved” (kent/2018-19/rating.drl:19) is new.");
    }

    private static List<org.ragstone.policy.language.PolicyRule> rules(Edition edition) {
        Evaluator evaluator = TestRules.evaluator(edition);
        return evaluator.rules();
    }

    private static Edition with(Edition edition, String rating) {
        return TestRules.with(
                edition,
                edition.ruleFiles().stream()
                        .map(file -> file.name().equals("rating.drl")
                                ? new SourceFile(file.name(), file.path(), rating)
                                : file)
                        .toList());
    }
}
