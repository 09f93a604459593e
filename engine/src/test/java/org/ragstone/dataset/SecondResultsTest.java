package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ragstone.model.DataSet;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Result;

/** Rows may come in any order: whatever it is, each goes to its indicator, and a second of the same is told. */
class SecondResultsTest {
    private static final List<String> BASES = List.of("LATEST", "YEAR_TO_DATE", "SNAPSHOT");

    @TempDir
    private Path folder;

    private enum Order {
        BY_INDICATOR,
        BACKWARDS,
        BY_CHANCE
    }

    /** Rows of as many indicators, each with more months than the one before it. */
    private static List<String> rows() {
        return IntStream.range(0, 9)
                .boxed()
                .flatMap(indicator -> IntStream.range(0, 2 * indicator).boxed().flatMap(month -> BASES.stream()
                        .map(basis -> "K%d,%d-%02d,%s".formatted(indicator, 2017 + month / 12, 1 + month % 12, basis))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> inOrder(Order order, SplittableRandom random) {
        List<String> rows = rows();
        switch (order) {
            case BY_INDICATOR -> {}
            case BACKWARDS -> Collections.reverse(rows);
            case BY_CHANCE -> Collections.shuffle(rows, new Random(random.nextLong()));
        }
        return rows;
    }

    private DataSet read(List<String> rows) throws IOException {
        Files.writeString(
                folder.resolve("dataset.yaml"),
                "framework: example\nperiod: 2018-12\ntitle: T\nsource: S\nillustrative: true\n");
        Files.writeString(
                folder.resolve("indicators.csv"),
                IntStream.range(0, 9)
                        .mapToObj(i -> "K%d,Calls,KPI,MONTHLY,%%\n".formatted(i))
                        .collect(Collectors.joining("", "ref,title,kind,frequency,unit\n", "")));
        Files.writeString(
                folder.resolve("results.csv"),
                rows.stream()
                        .map(row -> row + ",50\n")
                        .collect(Collectors.joining("", "ref,period,basis,value\n", "")));
        return DataSetReader.open(folder, Overrides.NONE).read(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void each_goes_to_its_indicator_in_the_order_of_the_rows(Order order) throws IOException {
        List<String> rows = inOrder(order, new SplittableRandom(3));
        Map<String, List<String>> byRef = rows.stream()
                .collect(Collectors.groupingBy(row -> row.substring(0, 2), TreeMap::new, Collectors.toList()));
        Map<String, List<String>> read = new TreeMap<>();
        read(rows).indicators().stream()
                .filter(each -> !each.results().isEmpty())
                .forEach(each -> read.put(
                        each.indicator().ref(),
                        each.results().stream().map(SecondResultsTest::row).toList()));
        assertThat(read).isEqualTo(byRef);
    }

    private static String row(Result result) {
        return result.ref() + "," + result.period() + "," + result.basis();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void a_second_of_the_same_period_and_basis_is_told_where_it_stands(Order order) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20; i++) {
            List<String> rows = inOrder(order, random);
            for (int doubled = random.nextInt(5); doubled > 0; doubled--) {
                rows.add(random.nextInt(rows.size() + 1), rows.get(random.nextInt(rows.size())));
            }
            assertThat(told(rows)).isEqualTo(seconds(rows));
        }
    }

    private List<Integer> told(List<String> rows) throws IOException {
        try {
            read(rows);
            return List.of();
        } catch (ProblemsException e) {
            assertThat(e.problems()).allMatch(problem -> problem.what().startsWith("a second result of"));
            return e.problems().stream().map(problem -> problem.where().line()).toList();
        }
    }

    private static List<Integer> seconds(List<String> rows) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, rows.size())
                .filter(i -> !seen.add(rows.get(i)))
                .mapToObj(i -> i + 2)
                .toList();
    }
}
