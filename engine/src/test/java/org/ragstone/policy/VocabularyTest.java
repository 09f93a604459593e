package org.ragstone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.RuleFile;

/** The rule language and the facts behind it are one list written twice; this holds the two together. */
class VocabularyTest {
    private static final Map<FactType, Class<?>> FACTS = Map.of(
            FactType.RESULT, ResultFact.class,
            FactType.JUDGEMENT, JudgementFact.class,
            FactType.COMPARISON, ComparisonFact.class,
            FactType.TREND, TrendFact.class,
            FactType.REGRESSION, RegressionFact.class,
            FactType.RATING, OutcomeFact.RatingFact.class,
            FactType.NOT_RATED, OutcomeFact.NotRatedFact.class,
            FactType.RANGE_STATUS, OutcomeFact.RangeStatusFact.class,
            FactType.DIRECTION_OF_TRAVEL, DirectionFact.class);

    @ParameterizedTest
    @EnumSource(FactType.class)
    void every_field_is_an_accessor_that_answers_a_text_or_an_exact_number(FactType type) throws Exception {
        for (Map.Entry<String, Answers> field : type.fields().entrySet()) {
            Class<?> owner = FACTS.get(type);
            String name = field.getKey();
            if (name.startsWith("indicator.")) {
                owner = IndicatorFact.class;
            } else if (name.startsWith("result.")) {
                owner = ResultFact.class;
            }
            Method accessor = owner.getMethod(name.substring(name.indexOf('.') + 1));
            Class<?> expected = field.getValue() instanceof Answers.Numeric ? BigDecimal.class : String.class;
            assertThat(accessor.getReturnType()).as("%s.%s", type, name).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(RuleFile.class)
    void a_file_reads_only_what_files_above_it_conclude(RuleFile file) {
        assertThat(file.readable()).contains(FactType.RESULT, FactType.COMPARISON);
        assertThat(file.readable()).allMatch(fact -> fact.concludedIn()
                .map(by -> by.ordinal() < file.ordinal())
                .orElse(true));
        assertThat(file.mayRead(FactType.RATING)).isEqualTo(file.ordinal() > RuleFile.RATING.ordinal());
    }
}
