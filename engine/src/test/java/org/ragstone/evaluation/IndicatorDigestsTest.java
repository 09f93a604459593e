package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ragstone.framework.Sha256;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Result;
import org.ragstone.testing.TestRules;

/** The line of an indicator is that of its rows in the order of their bytes, however they stand. */
class IndicatorDigestsTest {
    private static final long SEED = 21;

    private static final List<IndicatorData> INDICATORS = TestRules.data(
                    Path.of("..", "samples", "kent-2018-07"), TestRules.kent())
            .indicators();

    private static IndicatorData with(IndicatorData data, List<Result> results) {
        return new IndicatorData(data.indicator(), List.of(), results, List.of(), List.of(), List.of());
    }

    private static String digest(IndicatorData data) {
        IndicatorDigests digests = new IndicatorDigests();
        digests.add(data);
        return new String(digests.take(), StandardCharsets.US_ASCII);
    }

    /** Each row written by itself, as whoever checks an id by hand would. */
    private static String byHand(IndicatorData data) {
        String indicator = DecisionText.of(with(data, List.of()));
        String rows = data.results().stream()
                .map(each -> DecisionText.of(with(data, List.of(each))).substring(indicator.length()))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return "digest: " + Sha256.of(indicator + rows) + "\n";
    }

    @Test
    void rows_in_any_order_have_one_digest() {
        Random random = new Random(SEED);
        List<IndicatorData> many =
                INDICATORS.stream().filter(each -> each.results().size() > 2).toList();
        assertThat(many).hasSizeGreaterThan(20);
        for (IndicatorData each : many) {
            List<Result> rows = new ArrayList<>(each.results());
            String expected = byHand(with(each, rows));
            for (int i = 0; i < 10; i++) {
                Collections.shuffle(rows, random);
                assertThat(digest(with(each, rows)))
                        .as("seed %s: %s", SEED, rows)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void rows_of_which_one_stands_twice_are_written_twice() {
        IndicatorData data = INDICATORS.stream()
                .filter(each -> each.results().size() > 1)
                .findFirst()
                .orElseThrow();
        List<Result> rows = new ArrayList<>(data.results());
        rows.add(data.results().get(0));
        assertThat(digest(with(data, rows)))
                .isEqualTo(byHand(with(data, rows)))
                .isNotEqualTo(digest(with(data, data.results())));
    }

    @Test
    void digests_are_taken_once_and_in_the_order_they_were_added() {
        IndicatorDigests digests = new IndicatorDigests();
        digests.add(INDICATORS.get(1));
        digests.add(INDICATORS.get(0));
        assertThat(new String(digests.take(), StandardCharsets.US_ASCII))
                .isEqualTo(digest(INDICATORS.get(1)) + digest(INDICATORS.get(0)));
        assertThat(digests.take()).isEmpty();
    }
}
