package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;
import org.ragstone.testing.TestRules;

/**
 * Short, long and year-on-year trends with margins, said by rules: each case of a table made from the definitions, evaluated
 * once for each period of its series.
 */
class SimpleTrendsTest {
    private static final Map<String, String> COMPARATORS =
            Map.of("short", "PREVIOUS_PERIOD", "long", "MEAN_OF_12_MONTHS_BEFORE", "yoy", "SAME_PERIOD_LAST_YEAR");

    @TempDir
    private Path folder;

    private record Case(String id, List<Map<String, String>> rows) {
        String text(String column) {
            return rows.get(0).get(column);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        try (InputStream in = SimpleTrendsTest.class.getResourceAsStream("/spc/council_trend_expected.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> names = List.of(lines.get(0).split(","));
            Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(names.get(i), cells[i]);
                }
                cases.computeIfAbsent(cells[0], id -> new ArrayList<>()).add(row);
            }
            return cases.entrySet().stream().map(each -> new Case(each.getKey(), each.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Same where either margin holds, and better or worse where neither does. */
    private static String rules(Case each) {
        String most = each.text("tol_abs");
        String mostPercent = each.text("tol_pct");
        String past = "difference > " + most + ", differencePercent > " + mostPercent;
        String name = " " + most + " " + mostPercent + "\" @assumption(\"a test\")\nwhen\n  $c : Comparison( ";
        return rule("up" + name + "volume == \"HIGHER\", change == \"BETTER\", " + past, "IMPROVING_UP")
                + rule("up, worse" + name + "volume == \"HIGHER\", change == \"WORSE\", " + past, "DECLINING_UP")
                + rule("up, neither" + name + "volume == \"HIGHER\", change == \"UNAVAILABLE\", " + past, "CHANGED_UP")
                + rule("down" + name + "volume == \"LOWER\", change == \"BETTER\", " + past, "IMPROVING_DOWN")
                + rule("down, worse" + name + "volume == \"LOWER\", change == \"WORSE\", " + past, "DECLINING_DOWN")
                + rule(
                        "down, neither" + name + "volume == \"LOWER\", change == \"UNAVAILABLE\", " + past,
                        "CHANGED_DOWN")
                + rule("same" + name + "volume != \"UNAVAILABLE\", difference <= " + most, "STABLE_SAME")
                + rule(
                        "same in per cent" + name + "volume != \"UNAVAILABLE\", differencePercent <= " + mostPercent,
                        "STABLE_SAME")
                + rule("none" + name + "volume == \"UNAVAILABLE\"", "NO_DATA");
    }

    private static String rule(String nameAndWhen, String word) {
        return "rule \"Trend: " + nameAndWhen + " )\nthen\n  travel( $c, \"" + word + "\" );\nend\n";
    }

    private Edition edition(Case each) {
        TestRules.write(
                folder.resolve("rules/council/1"),
                "framework.yaml",
                """
                title: A dashboard
                council: A council
                not-rated: { ANY: {} }
                directions: { IMPROVING_UP: {}, IMPROVING_DOWN: {}, DECLINING_UP: {}, DECLINING_DOWN: {}, CHANGED_UP: {}, CHANGED_DOWN: {}, STABLE_SAME: {}, NO_DATA: {} }
                figures: EXACT
                """,
                "no-figure.drl",
                "rule \"No figure: any\" @assumption(\"a test\") when $r : Result( ) then doNotRate( $r, \"ANY\" ); end\n",
                "direction-of-travel.drl",
                rules(each));
        return TestRules.edition(folder.resolve("rules"), "council", "1");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_period_goes_the_way_it_is_defined_to(Case each) {
        Evaluator evaluator = TestRules.evaluator(edition(each));
        boolean monthly = each.text("freq").equals("M");
        String polarity =
                switch (each.text("polarity")) {
                    case "increase" -> "HIGHER";
                    case "decrease" -> "LOWER";
                    default -> "NONE";
                };
        List<Period> periods = new ArrayList<>();
        Period period = Period.parse(monthly ? "2023-09" : "2023/24-Q2").orElseThrow();
        for (int i = 0; i < each.rows().size(); i++, period = period.previous()) {
            periods.add(0, period);
        }
        StringBuilder results = new StringBuilder("ref,period,basis,value\n");
        for (int i = 0; i < periods.size(); i++) {
            String value = each.rows().get(i).get("y");
            results.append("A,%s,LATEST,%s\n".formatted(periods.get(i), value));
        }
        for (int i = 0; i < periods.size(); i++) {
            TestRules.write(
                    folder.resolve("data"),
                    "dataset.yaml",
                    "framework: council\nperiod: " + periods.get(i) + "\n",
                    "indicators.csv",
                    "ref,title,kind,polarity,frequency,bases\nA,a,KPI,%s,%s,LATEST\n"
                            .formatted(polarity, monthly ? "MONTHLY" : "QUARTERLY"),
                    "results.csv",
                    results.toString());
            JudgedResult judged = evaluator
                    .evaluate(TestRules.data(folder.resolve("data"), evaluator.edition()))
                    .results()
                    .get(0);
            Map<String, String> expected = each.rows().get(i);
            if (!expected.get("y").isEmpty()) {
                check(judged, expected);
            }
        }
    }

    private static void check(JudgedResult judged, Map<String, String> expected) {
        COMPARATORS.forEach((prefix, against) -> {
            String way = expected.get(prefix + "_dir");
            String word = way.equals("NO_DATA") ? way : expected.get(prefix + "_verdict") + "_" + way;
            assertThat(judged.directions())
                    .as("%s %s %s", expected.get("case_id"), expected.get("i"), prefix)
                    .filteredOn(direction -> direction.against().equals(against))
                    .extracting(Finding::outcome)
                    .containsExactly(word);
        });
        if (!expected.get("long_ref_avg").isEmpty()) {
            BigDecimal mean = judged.earlier(org.ragstone.model.EarlierFigure.MEAN_OF_12_MONTHS_BEFORE)
                    .orElseThrow();
            assertThat(mean.subtract(new BigDecimal(expected.get("long_ref_avg")))
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.005001"));
        }
    }
}
