package org.ragstone.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.BeforeFact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.testing.TestRules;

/** Counts of earlier periods go together exactly where there are statuses, one after the other, that come to them. */
class PossibleRunsTest {
    private static final List<String> STATUSES = List.of("GREEN", "AMBER", "RED", "BLACK", "NO_ONE_STATUS");
    private static final int LONGEST = 5;
    private static final int QUESTIONNAIRES = 4_000;
    private static final String FRAMEWORK =
            """
            title: Runs
            council: A council
            language: 2
            sources: { S: A source }
            clauses: { C: { words: Words, source: S } }
            ratings: { GREEN: {}, AMBER: {}, RED: {}, BLACK: {} }
            runs:
              SERIOUS: [RED, BLACK]
              RED: [RED]
              BLACK: [BLACK]
              POOR: [AMBER, RED]
              WELL: [GREEN, AMBER]
            """;
    private static final String RULE =
            """
            rule "Rating: after 2 serious periods"
              @clause("C")
            when $b : Before( run == "SERIOUS", inARow >= 2 )
            then rate( $b, "BLACK" );
            end
            """;

    @TempDir
    private Path folder;

    private Edition edition;
    private Map<String, List<String>> runs = Map.of();
    private PossibleCombinations possible;

    @BeforeEach
    void write() {
        TestRules.write(folder, "runs/e/framework.yaml", FRAMEWORK, "runs/e/rating.drl", RULE);
        edition = TestRules.edition(folder, "runs", "e");
        runs = edition.words().runs().statuses();
        possible = PossibleCombinations.of(List.of(new Enumeration.Side(edition, Gate.approve(edition))));
    }

    /** Every past of so many periods, the newest first. */
    private static List<List<String>> pasts(int periods) {
        List<List<String>> pasts = new ArrayList<>(List.of(List.of()));
        List<List<String>> longest = List.copyOf(pasts);
        for (int length = 0; length < periods; length++) {
            longest = longest.stream()
                    .flatMap(past -> STATUSES.stream().map(status -> Stream.concat(past.stream(), Stream.of(status))
                            .toList()))
                    .toList();
            pasts.addAll(longest);
        }
        return pasts;
    }

    private static int lasting(List<String> past, List<String> statuses) {
        int lasting = 0;
        while (lasting < past.size() && statuses.contains(past.get(lasting))) {
            lasting++;
        }
        return lasting;
    }

    /** What a past answers: each run, and for how long each rating would have lasted with this period. */
    private Map<Question, Integer> answers(List<String> past) {
        Map<Question, Integer> answers = new HashMap<>();
        runs.forEach((run, statuses) -> answers.put(new Question(BeforeFact.IN_A_ROW, run), lasting(past, statuses)));
        edition.words()
                .ratings()
                .names()
                .forEach(rating -> answers.put(new Question(lasted(), rating), lasting(past, List.of(rating)) + 1));
        return answers;
    }

    private static Field lasted() {
        return FactType.RATING.ownFields().stream()
                .filter(Field::asksWhatWasBefore)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void counts_go_together_where_there_is_a_past_with_all_of_them() {
        Set<Map<Question, Integer>> all = new HashSet<>();
        pasts(LONGEST).forEach(past -> all.add(answers(past)));
        SplittableRandom random = new SplittableRandom(20261127);
        List<Question> questions = List.copyOf(answers(List.of()).keySet());
        int together = 0;
        for (int i = 0; i < QUESTIONNAIRES; i++) {
            Map<Question, Interval> asked = new HashMap<>();
            for (int j = random.nextInt(1, 5); j > 0; j--) {
                asked.put(questions.get(random.nextInt(questions.size())), interval(random));
            }
            boolean is = all.stream().anyMatch(answers -> asked.entrySet().stream()
                    .allMatch(each -> each.getValue().has(BigDecimal.valueOf(answers.get(each.getKey())))));
            Map<Question, AnswerClass> classes = new HashMap<>();
            asked.forEach((question, interval) -> classes.put(question, new AnswerClass.OfNumbers(interval)));
            assertThat(possible.goTogether(classes)).as(classes.toString()).isEqualTo(is);
            together += is ? 1 : 0;
        }
        assertThat(together).isBetween(QUESTIONNAIRES / 10, QUESTIONNAIRES * 9 / 10);
    }

    /** From 0 to 4, so that no past longer than those tried is needed; or open. */
    private static Interval interval(SplittableRandom random) {
        int lower = random.nextInt(4);
        int upper = lower + random.nextInt(2);
        return upper == lower
                ? Interval.point(BigDecimal.valueOf(lower))
                : new Interval(
                        BigDecimal.valueOf(lower),
                        random.nextBoolean(),
                        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(upper)),
                        true);
    }

    private boolean goTogether(int serious, int red) {
        return possible.goTogether(Map.of(
                new Question(BeforeFact.IN_A_ROW, "SERIOUS"),
                new AnswerClass.OfNumbers(Interval.point(BigDecimal.valueOf(serious))),
                new Question(BeforeFact.IN_A_ROW, "RED"),
                new AnswerClass.OfNumbers(Interval.point(BigDecimal.valueOf(red)))));
    }

    @Test
    void red_is_never_there_for_longer_than_what_counts_red_and_nothing_for_longer_than_a_series() {
        assertThat(goTogether(599, 599)).isTrue();
        assertThat(goTogether(599, 0)).isTrue();
        assertThat(goTogether(598, 599)).isFalse();
        assertThat(goTogether(600, 1)).isFalse();
    }
}
