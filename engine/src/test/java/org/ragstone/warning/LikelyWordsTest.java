package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LikelyWordsTest {
    @ParameterizedTest
    @CsvSource({
        "'per visit', true",
        "'Cost PER visit', true",
        "'cost/per', true",
        "'é-per', true",
        "'1per', true",
        "'éper', true",
        "'super', false",
        "'pe r', false",
        "'pe', false",
        "'', false",
    })
    void a_word_is_likely_where_one_begins_so(String title, boolean likely) {
        assertThat(new LikelyWords("per").mayBeIn(title)).isEqualTo(likely);
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of(TitleWords.CHANGE.likely(), TitleWords.CHANGE.pattern()),
                Arguments.of(TitleWords.DIFFERENCE.likely(), TitleWords.DIFFERENCE.pattern()),
                Arguments.of(TitleWords.LIKELY_OF_RUNNING_TOTAL, TitleWords.RUNNING_TOTAL));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void nothing_is_passed_over_that_the_pattern_finds(LikelyWords likely, Pattern pattern) {
        int found = 0;
        for (String title : TitlesByChance.of(pattern.pattern())) {
            boolean is = pattern.matcher(title).find();
            found += is ? 1 : 0;
            assertThat(likely.mayBeIn(title) || !is).as(title).isTrue();
        }
        assertThat(found).isPositive();
    }
}
