package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WholeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "'per visit', true",
        "'Cost PER visit', true",
        "'cost/per', true",
        "'no. of homes', true",
        "'No. Of', true",
        "'no of', false",
        "'no. off', false",
        "'é-per', true",
        "'1per', false",
        "'per_', false",
        "'éper', false",
        "'peré', false",
        "'per\u0301', false",
        "'per\u2013', true",
        "'peré or per', true",
        "'super', false",
        "'pers', false",
        "'pe', false",
        "'', false",
    })
    void a_word_is_there_where_it_stands_whole(String title, boolean there) {
        assertThat(new WholeWords("per", "no. of").areIn(title)).isEqualTo(there);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        TitleWords.NO_SUM,
                        "averages?|mean|median|rate|ratio|proportion|percentage|percent|score|index|rank(?:ing)?|position|level"
                                + "|balance|arrears|debts?|reserves|variances?|variation|difference|deviation|net|change"
                                + "|at the end|year[- ]end|current(?:ly)?|open|live|active|outstanding|waiting|registered|caseload|headcount"
                                + "|vacan(?:t|cy|cies)|empty|in post|in care|looked after|in temporary|on the (?:register|list|roll)|time"),
                Arguments.of(
                        TitleWords.BALANCE,
                        "net|nps|balance|surplus|deficit|margin|gap|variances?|variation|difference|deviation"),
                Arguments.of(TitleWords.PER, "per|each|every"),
                Arguments.of(
                        TitleWords.SUM,
                        "totals?|numbers?|no\\. of|count|volume|income|receipts|savings|spend|spent|expenditure|collected|raised"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void what_is_there_is_what_a_pattern_finds(WholeWords words, String alternatives) {
        Pattern pattern = Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
        int found = 0;
        for (String title : TitlesByChance.of(alternatives)) {
            boolean is = pattern.matcher(title).find();
            found += is ? 1 : 0;
            assertThat(words.areIn(title)).as(title).isEqualTo(is);
        }
        assertThat(found).isPositive();
    }
}
