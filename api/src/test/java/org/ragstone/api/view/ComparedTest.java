package org.ragstone.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.Ragstone;
import org.ragstone.api.Folders;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Word;

/** What has moved from one period to another is told by the edition's own order of its ratings, and by nothing else. */
class ComparedTest {
    private static final Ragstone RAGSTONE = Ragstone.withRules(Dashboards.RULES);
    private static final String HEADING =
            "ref,title,kind,polarity,unit,decimals,frequency,bases,target,lower,upper,status,director\n";

    @TempDir
    private Path folder;

    /** Indicators with a target of 80, higher is better; 72 is the least that is amber. */
    private Evaluation judged(String period, String indicators, String results) throws IOException {
        return judged(RAGSTONE, period, indicators, results);
    }

    private Evaluation judged(Ragstone by, String period, String indicators, String results) throws IOException {
        Path data = Files.createDirectories(folder.resolve(period));
        Files.writeString(data.resolve("dataset.yaml"), "framework: example\nperiod: " + period + "\n");
        Files.writeString(data.resolve("indicators.csv"), HEADING + indicators);
        Files.writeString(data.resolve("results.csv"), "ref,period,basis,value,state\n" + results);
        return by.evaluate(data);
    }

    private static String kpi(String ref) {
        return ref + ",Calls answered,KPI,HIGHER,%,0,MONTHLY,LATEST,80,,,ACTIVE,Director\n";
    }

    private static String activity(String ref) {
        return ref + ",Calls,ACTIVITY,,,0,MONTHLY,LATEST,,100,200,ACTIVE,\n";
    }

    private static String result(String ref, String period, int value) {
        return ref + "," + period + ",LATEST," + value + ",\n";
    }

    private static Map<Moved, List<String>> refs(Compared compared) {
        return compared.moves().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                        .map(move -> move.indicator().ref())
                        .toList()));
    }

    @Test
    void each_result_has_moved_as_its_ratings_are_ordered() throws IOException {
        Evaluation earlier = judged(
                "2026-05",
                kpi("UP")
                        + kpi("DOWN")
                        + kpi("SAME")
                        + kpi("LOST")
                        + kpi("FOUND").replace("ACTIVE", "SUSPENDED")
                        + activity("RANGE")
                        + kpi("GONE"),
                result("UP", "2026-05", 10)
                        + result("DOWN", "2026-05", 90)
                        + result("SAME", "2026-05", 80)
                        + result("LOST", "2026-05", 90)
                        + result("RANGE", "2026-05", 150)
                        + result("GONE", "2026-05", 90));
        Evaluation now = judged(
                "2026-06",
                kpi("UP") + kpi("DOWN") + kpi("SAME") + kpi("LOST") + kpi("FOUND") + activity("RANGE") + kpi("NEW"),
                result("UP", "2026-06", 75)
                        + result("DOWN", "2026-06", 75)
                        + result("SAME", "2026-06", 99)
                        + "LOST,2026-06,LATEST,,NOT_DUE\n"
                        + result("FOUND", "2026-06", 90)
                        + result("RANGE", "2026-06", 250)
                        + result("NEW", "2026-06", 90));
        Compared compared = Compared.of(now, earlier);
        assertThat(refs(compared))
                .containsOnly(
                        Map.entry(Moved.BETTER, List.of("UP")),
                        Map.entry(Moved.WORSE, List.of("DOWN")),
                        Map.entry(Moved.NO_LONGER_RATED, List.of("LOST")),
                        Map.entry(Moved.NOW_RATED, List.of("FOUND")),
                        Map.entry(Moved.OTHERWISE, List.of("RANGE")),
                        Map.entry(Moved.NEW, List.of("NEW")),
                        Map.entry(Moved.GONE, List.of("GONE")));
        assertThat(compared.moves().keySet()).startsWith(Moved.WORSE, Moved.BETTER);
        assertThat(compared.unmoved()).isOne();
        assertThat(compared.byOneEdition()).isTrue();
        assertThat(compared.period().title()).isEqualTo("May 2026");
    }

    @Test
    void a_move_has_the_word_of_each_period() throws IOException {
        Move move = Compared.of(
                        judged("2026-06", kpi("K"), result("K", "2026-06", 79)),
                        judged("2026-05", kpi("K"), result("K", "2026-05", 20)))
                .moves()
                .get(Moved.BETTER)
                .get(0);
        assertThat(move.before().map(Word::shown)).contains("✗ Red");
        assertThat(move.now().map(Word::shown)).contains("◐ Amber");
    }

    @Test
    void the_status_before_is_that_of_the_same_ref_and_basis() throws IOException {
        Evaluation now = judged("2026-06", kpi("K") + kpi("L"), result("K", "2026-06", 79));
        Compared compared = Compared.of(now, judged("2026-05", kpi("K"), result("K", "2026-05", 20)));
        assertThat(compared.before(now.results().get(0)).flatMap(Before::word).map(Word::label))
                .contains("Red");
        assertThat(compared.before(now.results().get(1))).isEmpty();
    }

    @Test
    void counts_of_both_stand_under_the_words_of_both() throws IOException {
        CountsBeside counts = Compared.of(
                        judged("2026-06", kpi("K") + kpi("L"), result("K", "2026-06", 90) + result("L", "2026-06", 95)),
                        judged("2026-05", kpi("K"), result("K", "2026-05", 20)))
                .totals();
        assertThat(counts.words()).extracting(Word::name).containsExactly("GREEN", "AMBER", "RED");
        assertThat(counts.rows()).extracting(CountsBeside.Row::heading).containsExactly("Status");
        assertThat(counts.rows().get(0).counts()).containsExactly(pair(2, 0), pair(0, 0), pair(0, 1));
        assertThat(counts.rows().get(0).total()).isEqualTo(pair(2, 1));
    }

    private static CountsBeside.Pair pair(int now, int before) {
        return new CountsBeside.Pair(Optional.of(now), Optional.of(before));
    }

    @Test
    void a_word_that_the_edition_of_now_has_not_is_neither_better_nor_worse() throws IOException {
        Path rules = folder.resolve("rules");
        Folders.copy(Dashboards.RULES.resolve("example"), rules.resolve("example"));
        Path edition = rules.resolve("example").resolve("2026-27");
        for (String name : List.of("framework.yaml", "rating.drl", "words/summary.txt")) {
            Path file = edition.resolve(name);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace(", \"AMBER\"", ", \"YELLOW\"")
                            .replace("  AMBER: { label", "  YELLOW: { label")
                            .replace("  AMBER: yellow", "  YELLOW: yellow")
                            .replace("{AMBER}", "{YELLOW}")
                            .replace("[GREEN, AMBER]", "[GREEN, YELLOW]"));
        }
        Evaluation now = judged("2026-06", kpi("K") + kpi("L"), result("K", "2026-06", 90) + result("L", "2026-06", 1));
        Evaluation earlier = judged(
                Ragstone.withRules(rules),
                "2026-05",
                kpi("K") + kpi("L"),
                result("K", "2026-05", 79) + result("L", "2026-05", 90));
        Compared compared = Compared.of(now, earlier);
        assertThat(refs(compared))
                .containsOnly(Map.entry(Moved.OTHERWISE, List.of("K")), Map.entry(Moved.WORSE, List.of("L")));
        assertThat(compared.byOneEdition()).isFalse();
    }
}
