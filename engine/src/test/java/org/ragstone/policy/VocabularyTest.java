package org.ragstone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.RuleFile;

/** What Drools compiles rules against, and what is told of them, is there for every field that is declared. */
class VocabularyTest {
    @ParameterizedTest
    @EnumSource(FactType.class)
    void every_field_is_an_accessor_that_answers_a_text_or_an_exact_number(FactType type) throws Exception {
        for (Field field : type.fields()) {
            Class<?> owner = type.javaType();
            if (field.isOfIndicator()) {
                owner = IndicatorFact.class;
            } else if (!field.equals(field.origin())) {
                owner = ResultFact.class;
            }
            Class<?> expected = field.measure().isPresent() ? BigDecimal.class : String.class;
            assertThat(owner.getMethod(field.name()).getReturnType())
                    .as("%s.%s", type, field)
                    .isEqualTo(expected);
        }
    }

    /** A list that is one short would take a field from the gate, the proof and the guide at once. */
    @ParameterizedTest
    @EnumSource(FactType.class)
    void every_field_that_a_fact_declares_is_in_its_list(FactType type) throws Exception {
        assertThat(declared(type.javaType()))
                .filteredOn(
                        field -> !List.of(ResultFact.FIGURE, ResultFact.SERIES).contains(field))
                .isSubsetOf(type.ownFields());
        assertThat(FactType.RESULT.fields()).containsAll(declared(IndicatorFact.class));
    }

    private static List<Field> declared(Class<?> type) throws IllegalAccessException {
        List<Field> declared = new ArrayList<>();
        for (java.lang.reflect.Field each : type.getFields()) {
            if (each.getType() == Field.class) {
                declared.add((Field) each.get(null));
            }
        }
        return declared;
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void every_field_is_told(FactType type) {
        for (Field field : type.fields()) {
            String word = field.answers() instanceof Answers.Listed listed
                    ? listed.entries().stream()
                            .map(Answers.Listed.ListedWord::word)
                            .filter(each -> field.phrase(each).isBlank())
                            .collect(Collectors.joining(" "))
                    : field.numberPhrase().isBlank() ? "any" : "";
            assertThat(word).as("answers of %s without a phrase", field).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(RuleFile.class)
    void a_file_reads_only_what_files_above_it_conclude(RuleFile file) {
        assertThat(readable(file)).contains(FactType.RESULT, FactType.COMPARISON);
        assertThat(readable(file)).allMatch(fact -> fact.concludedIn()
                .map(by -> by.ordinal() < file.ordinal())
                .orElse(true));
        assertThat(file.mayRead(FactType.RATING)).isEqualTo(file.ordinal() > RuleFile.RATING.ordinal());
    }

    private static List<FactType> readable(RuleFile file) {
        return Arrays.stream(FactType.values()).filter(file::mayRead).toList();
    }
}
