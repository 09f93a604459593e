package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LikelyWordsTest {
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

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
        "'', false",
    })
    void a_word_is_likely_where_one_begins_so(String title, boolean likely) {
        assertThat(new LikelyWords("per").mayBeIn(title)).isEqualTo(likely);
    }

    static List<TitleWords.Words> words() {
        return List.of(
                TitleWords.CHANGE,
                TitleWords.DIFFERENCE,
                TitleWords.NO_SUM,
                TitleWords.BALANCE,
                TitleWords.PER,
                TitleWords.SUM);
    }

    /** Titles of the words that the pattern itself is written with, in the shapes in which they are found and not found. */
    @ParameterizedTest
    @MethodSource("words")
    void nothing_is_passed_over_that_the_pattern_finds(TitleWords.Words words) {
        List<String> vocabulary = Stream.concat(
                        WORD.matcher(words.pattern().pattern()).results().map(each -> each.group()),
                        Stream.of("net score", "no. of", "at the end", "s", "é", "_", "7", "%", "spend"))
                .toList();
        List<String> between = List.of(" ", " ", "", "s ", "-", ": ", "ing ", "'", "ies ");
        Random random = new Random(20);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String title = random.ints(1 + random.nextInt(5), 0, vocabulary.size())
                    .mapToObj(at -> vocabulary.get(at) + between.get(random.nextInt(between.size())))
                    .collect(Collectors.joining());
            String cased = random.nextBoolean() ? title : title.toUpperCase(Locale.ROOT);
            boolean is = words.pattern().matcher(cased).find();
            found += is ? 1 : 0;
            assertThat(words.areIn(cased)).as(cased).isEqualTo(is);
        }
        assertThat(found).isPositive();
    }
}
