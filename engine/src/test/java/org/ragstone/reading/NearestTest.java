package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> WORDS = List.of("LATEST", "YEAR_TO_DATE", "FORECAST", "GL02", "targetSet");

    @ParameterizedTest
    @CsvSource({
        "LATST, LATEST",
        "Latest, LATEST",
        "LATETS, LATEST",
        "YEAR-TO-DATE, YEAR_TO_DATE",
        "year to date, YEAR_TO_DATE",
        "FORCAST, FORECAST",
        "GL20, GL02",
        "targetset, targetSet"
    })
    void a_slip_finds_the_word_that_was_meant(String slip, String word) {
        assertThat(Nearest.to(slip, WORDS)).contains(word);
        assertThat(Nearest.hint(slip, WORDS)).startsWith("Maybe you meant `" + word + "`. Allowed: `LATEST`, ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Rating: gren when on target, Rating: green when on target",
        "Rating: green, Rating: green when on target",
        "Rating: amber, ",
        "'', "
    })
    void a_name_is_found_by_a_slip_and_by_its_beginning(String typed, String meant) {
        String hint =
                Nearest.ofNames(typed, List.of("Not rated: suspended", "Rating: green when on target"), "Look it up.");
        assertThat(hint).isEqualTo(meant == null ? "Look it up." : "Maybe you meant `" + meant + "`.");
    }

    @Test
    void a_word_that_is_near_none_gets_the_list_if_it_is_short() {
        assertThat(Nearest.hint("PURPLE", List.of("GREEN", "RED"))).isEqualTo("Allowed: `GREEN`, `RED`.");
        assertThat(Nearest.hint("PURPLE", List.of())).isEqualTo("None is declared.");
        assertThat(Nearest.hint("PURPLE", Collections.nCopies(31, "GREEN"))).isEmpty();
        assertThat(Nearest.to("", WORDS)).isEmpty();
        assertThat(Nearest.to("L".repeat(100_000), WORDS)).isEmpty();
    }

    @Test
    void the_nearest_of_very_many_words_is_looked_for_in_a_counted_number_of_steps() {
        List<String> near = IntStream.range(0, 50_000)
                .mapToObj(i -> "A".repeat(90) + "%06d".formatted(i))
                .toList();
        String word = "A".repeat(88) + "BBBB123456";
        Slips slips = new Slips(word);
        assertThat(Nearest.to(word, near, slips)).isEmpty();
        assertThat(slips.steps()).isBetween(Slips.MOST_STEPS, 2 * Slips.MOST_STEPS);
    }

    @Test
    void fifty_thousand_short_words_can_all_be_compared() {
        List<String> refs =
                IntStream.range(0, 50_000).mapToObj("KPI%06d"::formatted).toList();
        assertThat(Nearest.to("KPI04999", refs)).contains("KPI004999");
        assertThat(Nearest.to("KPIO49999", refs)).contains("KPI049999");
    }

    @Test
    void slips_are_counted_as_in_the_whole_table_of_distances() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String one = word(random);
            String other = word(random);
            int most = random.nextInt(6);
            int exact = distance(one, other);
            assertThat(new Slips(one).to(other, most))
                    .as("%s to %s, at most %d", one, other, most)
                    .isEqualTo(exact <= most ? exact : most + 1);
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
