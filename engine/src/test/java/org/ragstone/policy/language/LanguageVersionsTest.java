package org.ragstone.policy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.check.LaterAnswer;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.policy.gate.Gate;
import org.ragstone.testing.TestRules;

/** An edition sees the closed lists of the version of the language that it is written against. */
class LanguageVersionsTest {
    private static final Field FIELD = FieldDeclaration.of(FactType.RESULT, "colour", ResultFact::state)
            .answers(Answers.of("WARM", "COLD").and(2, "NEITHER", "COLD").and(3, "BOTH"))
            .ground(result -> "a test")
            .phrase("{answer}")
            .declared();

    @TempDir
    private Path rules;

    private static List<String> answers(int version) {
        return new Vocabulary(new LanguageVersion(version), TestRules.kent().words())
                .answers(FIELD)
                .orElseThrow();
    }

    @Test
    void a_word_is_known_from_its_version_on() {
        assertThat(answers(1)).containsExactly("WARM", "COLD");
        assertThat(answers(2)).containsExactly("WARM", "COLD", "NEITHER");
        assertThat(answers(3)).containsExactly("WARM", "COLD", "NEITHER", "BOTH");
    }

    @Test
    void an_earlier_version_answers_what_a_later_one_tells_apart_with_its_own_word() {
        Vocabulary first = Vocabulary.of(TestRules.kent());
        Vocabulary second = first.later().get(0);
        assertThat(first.known(FIELD, "NEITHER")).isEqualTo("COLD");
        assertThat(second.known(FIELD, "NEITHER")).isEqualTo("NEITHER");
        assertThat(first.known(FIELD, "WARM")).isEqualTo("WARM");
    }

    @Test
    void the_second_version_brings_half_years_and_the_last_figure_before() {
        Vocabulary first = Vocabulary.of(TestRules.kent());
        Vocabulary second = first.later().get(0);
        assertThat(first.keys(FactType.COMPARISON))
                .containsExactly(
                        "PREVIOUS_PERIOD",
                        "SAME_PERIOD_LAST_YEAR",
                        "LAST_YEAR_OUTTURN",
                        "MEAN_OF_LAST_YEAR",
                        "MEAN_OF_12_MONTHS_BEFORE");
        assertThat(second.keys(FactType.COMPARISON))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EarlierFigure.values()).map(Enum::name).toList());
        for (DirectionAgainst against : DirectionAgainst.values()) {
            assertThat(second.answers(DirectionFact.AGAINST).orElseThrow()).contains(against.name());
            assertThat(first.answers(DirectionFact.AGAINST).orElseThrow().contains(against.name()))
                    .as(against.name())
                    .isEqualTo(against.since() == 1);
        }
        assertThat(first.answers(IndicatorFact.FREQUENCY).orElseThrow()).doesNotContain("HALF_YEARLY");
        assertThat(second.answers(IndicatorFact.FREQUENCY).orElseThrow()).contains("HALF_YEARLY");
    }

    @Test
    void the_newest_comes_after_the_first() {
        assertThat(LanguageVersion.FIRST.later()).containsExactly(LanguageVersion.NEWEST);
        assertThat(LanguageVersion.NEWEST.later()).isEmpty();
    }

    @Test
    void no_fact_or_answer_is_of_a_version_that_there_is_not() {
        for (FactType fact : FactType.values()) {
            assertThat(fact.since()).isBetween(1, LanguageVersion.NEWEST.version());
            for (Field field : fact.fields()) {
                assertThat(field.since())
                        .as(field.toString())
                        .isBetween(
                                fact.ownFields().contains(field) ? fact.since() : 1, LanguageVersion.NEWEST.version());
                if (field.answers() instanceof Answers.Listed listed) {
                    assertThat(listed.entries())
                            .as(field.toString())
                            .allMatch(entry -> entry.since() <= LanguageVersion.NEWEST.version());
                }
            }
        }
    }

    @Test
    void what_a_later_version_would_ask_is_told() {
        FactPattern pattern = new FactPattern(
                FactType.RESULT, "$r", List.of(new Condition.WordCondition(FIELD, false, List.of("WARM"))));
        PolicyRule rule = new PolicyRule(
                RuleFile.RATING,
                "Rating: a rule",
                "",
                "a test",
                List.of(pattern),
                Verb.RATE,
                0,
                "GREEN",
                new Location.InText("kent/2018-19/rating.drl", 1, 1, Excerpt.NONE),
                "");
        Vocabulary own = Vocabulary.of(TestRules.kent());
        assertThat(LaterAnswer.of(List.of(rule), own))
                .containsExactly(new LaterAnswer(2, "colour", List.of("NEITHER")));
        assertThat(LaterAnswer.of(List.of(rule), own.later().get(0))).isEmpty();
        // That a judgement may be of no target is for those who judge by a floor alone.
        assertThat(LaterAnswer.of(Gate.approve(TestRules.kent()), own))
                .containsExactly(new LaterAnswer(2, "targetSet", List.of("NO_EARLIER_FIGURE")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 1",
        "language: 1, '', 1",
        "language: 2, '', 2",
        "language: 2, language: 1, 1",
        "language: 2, language:, 2",
        "language: 2, 'language: \"\"', 2",
        "language: 2, language: none, 1",
        "'', language:, 1",
        "'', language: 2, 2"
    })
    void an_edition_has_its_own_or_that_of_the_one_it_extends(String older, String own, int expected) {
        TestRules.write(
                rules,
                "a/older/framework.yaml",
                "title: t\ncouncil: c\nuntil: 2017/18\n" + older,
                "a/newer/framework.yaml",
                "from: 2018/19\nextends: older\n" + own);
        Edition edition = TestRules.edition(rules, "a", "newer");
        assertThat(edition.language()).isEqualTo(new LanguageVersion(expected));
    }
}
