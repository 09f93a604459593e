package org.ragstone.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.testing.Rounds;
import org.ragstone.testing.TestRules;

/** What is remembered of some answers is true of all that are taken for alike. */
class KnownCombinationsTest {
    private static final int QUESTIONNAIRES = 400;
    private static final int TIMES_ASKED = 20;
    private static final int MOST_OF_WORDS = 6;
    private static final int MOST_OF_NUMBERS = 5;
    private static final int HIGHEST = 130;
    private static final int LOW = 12;
    private static final int WIDEST = 6;

    private final SplittableRandom random = new SplittableRandom(20261127);
    private final Edition edition = TestRules.edition(TestRules.SHIPPED, "dover", "2022-23");
    private final Vocabulary vocabulary = new Vocabulary(LanguageVersion.NEWEST, edition.words());
    private final PossibleCombinations possible =
            PossibleCombinations.of(List.of(new Enumeration.Side(edition, List.of())));
    private final KnownCombinations known = new KnownCombinations(possible, new Budget(Long.MAX_VALUE));

    /** A threshold that arithmetic looks at and the memory does not would make it answer for others. */
    @Test
    void a_combination_that_is_known_is_possible_exactly_where_it_is_when_worked_out() {
        List<Question> words = questions(false);
        List<Question> numbers = questions(true);
        int together = 0;
        int asked = 0;
        for (Rounds rounds = Rounds.of(QUESTIONNAIRES); rounds.next(); ) {
            Map<Question, AnswerClass> answers = new HashMap<>();
            some(words, MOST_OF_WORDS).forEach(each -> answers.put(each, words(each)));
            List<Question> counted = some(numbers, MOST_OF_NUMBERS);
            for (int i = 0; i < TIMES_ASKED; i++) {
                counted.forEach(each -> answers.put(each, number()));
                boolean isPossible = possible.goTogether(answers);
                assertThat(known.goTogether(answers)).as(answers.toString()).isEqualTo(isPossible);
                together += isPossible ? 1 : 0;
                asked++;
            }
        }
        assertThat(together).isBetween(asked / 10, asked * 9 / 10);
    }

    private List<Question> questions(boolean ofNumbers) {
        return Stream.of(FactType.RESULT, FactType.JUDGEMENT, FactType.COMPARISON, FactType.TREND, FactType.REGRESSION)
                .flatMap(fact -> fact.ownFields().stream()
                        .filter(field -> !field.isKey() && field.measure().isPresent() == ofNumbers)
                        .flatMap(field -> vocabulary.keys(fact).stream().map(key -> Question.of(field, key))))
                .distinct()
                .toList();
    }

    private List<Question> some(List<Question> all, int most) {
        List<Question> some = new ArrayList<>();
        for (int count = random.nextInt(1, most + 1); count > 0; count--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private AnswerClass words(Question question) {
        Field field = question.field();
        List<String> all = vocabulary.answers(field).orElseThrow();
        List<String> some = all.stream().filter(any -> random.nextInt(3) == 0).toList();
        return new AnswerClass.OfWords(some.isEmpty() ? all : some);
    }

    private AnswerClass number() {
        int lower = random.nextInt(random.nextBoolean() ? LOW : HIGHEST);
        int upper = lower + random.nextInt(WIDEST);
        boolean isPoint = upper == lower;
        return new AnswerClass.OfNumbers(new Interval(
                BigDecimal.valueOf(lower),
                isPoint || random.nextBoolean(),
                random.nextInt(8) == 0 && !isPoint ? Optional.empty() : Optional.of(BigDecimal.valueOf(upper)),
                isPoint || random.nextBoolean()));
    }
}
