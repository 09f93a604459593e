package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;

class ListedWordsTest {
    private enum OfOneHash {
        AaAa,
        BBBB
    }

    private enum None {}

    static Stream<Class<? extends Enum<?>>> lists() {
        return Stream.of(
                Aggregation.class,
                Basis.class,
                Column.class,
                Frequency.class,
                IndicatorKind.class,
                IndicatorStatus.class,
                Polarity.class,
                ResultState.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void each_word_is_found_by_its_letters_and_nothing_else_is(Class<E> list) {
        ListedWords<E> words = ListedWords.of(list);
        for (E word : list.getEnumConstants()) {
            String name = word.name();
            assertThat(words.word(new String(name.toCharArray()))).contains(word);
            for (String other : List.of(name.toLowerCase(Locale.ROOT), name + " ", name + "S", "\0" + name)) {
                assertThat(words.word(other)).as(other).isEmpty();
            }
        }
        assertThat(words.word("")).isEmpty();
    }

    @Test
    void a_list_may_have_no_word() {
        assertThat(ListedWords.of(None.class).word("")).isEmpty();
    }

    @Test
    void words_that_could_not_be_told_apart_are_no_list() {
        assertThatThrownBy(() -> ListedWords.of(OfOneHash.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BBBB");
    }
}
