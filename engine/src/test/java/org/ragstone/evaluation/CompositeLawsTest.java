package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.Edition;
import org.ragstone.model.Aggregation;
import org.ragstone.testing.TestRules;

/** What holds of figures that are computed from others, whatever these are: made by chance. */
class CompositeLawsTest {
    private static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");
    private static final int TIMES = 60;
    private static final int MOST_PARTS = 6;

    @TempDir
    private Path folder;

    private record Part(BigDecimal weight, long numerator, long denominator) {}

    private static List<Part> parts(Aggregation how, Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(MOST_PARTS))
                .mapToObj(each -> part(how, random))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Part part(Aggregation how, Random random) {
        int weight = 1 + random.nextInt(30);
        boolean negative = how == Aggregation.SUM && random.nextInt(4) == 0;
        long denominator = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(50);
        return new Part(
                BigDecimal.valueOf(negative ? -weight : weight, 1),
                denominator == 0 ? 0 : random.nextInt((int) denominator + 1),
                denominator);
    }

    /** The parts in their order and turned, and nested: the first two in one that weighs 1, which is a part in their place. */
    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"SUM", "RATE"})
    void order_means_nothing_and_nested_parts_come_to_the_same_as_flat_ones(Aggregation how) {
        Random random = new Random(33);
        for (int i = 0; i < TIMES; i++) {
            List<Part> parts = parts(how, random);
            List<String> figures = figures(how, parts);
            assertThat(figures).as("%s", parts).hasSize(3).allMatch(each -> each.equals(figures.get(0)));
            assertThat(figures.get(0)).as("%s", parts).isEqualTo(expected(how, parts));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"MEAN"})
    void a_mean_of_equals_is_each_of_them_and_order_means_nothing(Aggregation how) {
        Random random = new Random(34);
        for (int i = 0; i < TIMES; i++) {
            List<Part> parts = parts(how, random);
            List<String> figures = figures(how, parts);
            assertThat(figures.get(1)).as("%s", parts).isEqualTo(figures.get(0));
            List<Part> equal = parts.stream()
                    .map(each -> new Part(each.weight(), 7, each.denominator()))
                    .toList();
            assertThat(figures(how, equal).get(0)).isEqualTo("7");
        }
    }

    /** By sums of their own, of whole numbers. */
    private static String expected(Aggregation how, List<Part> parts) {
        BigDecimal numerators = sum(parts, Part::numerator);
        if (how == Aggregation.SUM) {
            return text(Optional.of(numerators));
        }
        BigDecimal denominators = sum(parts, Part::denominator);
        return text(
                denominators.signum() == 0
                        ? Optional.empty()
                        : Optional.of(
                                numerators.movePointRight(2).divide(denominators, 20, java.math.RoundingMode.HALF_UP)));
    }

    private static BigDecimal sum(List<Part> parts, java.util.function.ToLongFunction<Part> number) {
        return parts.stream()
                .map(each -> each.weight().multiply(BigDecimal.valueOf(number.applyAsLong(each))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(Optional<BigDecimal> figure) {
        return figure.map(each -> each.stripTrailingZeros().toPlainString()).orElse("none");
    }

    private List<String> figures(Aggregation how, List<Part> parts) {
        StringBuilder indicators = new StringBuilder("ref,title,kind,unit,decimals,frequency,bases,composite\n");
        StringBuilder results = new StringBuilder("ref,period,basis,value,numerator,denominator\n");
        StringBuilder composites = new StringBuilder("ref,part,weight\n");
        String unit = how == Aggregation.RATE ? "%" : "";
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            indicators.append("P%d,Part,KPI,%s,20,MONTHLY,LATEST,\n".formatted(i, unit));
            results.append(
                    how == Aggregation.RATE
                            ? "P%d,2026-06,LATEST,,%d,%d\n".formatted(i, part.numerator(), part.denominator())
                            : "P%d,2026-06,LATEST,%d,,\n".formatted(i, part.numerator()));
        }
        List<String> rows = IntStream.range(0, parts.size())
                .mapToObj(i -> "%s,P" + i + "," + parts.get(i).weight() + "\n")
                .collect(Collectors.toCollection(ArrayList::new));
        for (String ref : List.of("FLAT", "TURNED", "NESTED", "INNER")) {
            indicators.append("%s,Composite,KPI,%s,20,MONTHLY,LATEST,%s\n".formatted(ref, unit, how));
        }
        rows.forEach(row -> composites.append(row.formatted("FLAT")));
        composites.append("NESTED,INNER,\n");
        rows.subList(0, 2).forEach(row -> composites.append(row.formatted("INNER")));
        rows.subList(2, rows.size()).forEach(row -> composites.append(row.formatted("NESTED")));
        Collections.reverse(rows);
        rows.forEach(row -> composites.append(row.formatted("TURNED")));
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: 2026-06\n",
                "indicators.csv",
                indicators.toString(),
                "composites.csv",
                composites.toString(),
                "results.csv",
                results.toString());
        Evaluation evaluation = TestRules.evaluate(
                EXAMPLE, DataSetReader.open(folder, Overrides.NONE).read(EXAMPLE));
        return evaluation.results().stream()
                .filter(each -> List.of("FLAT", "TURNED", "NESTED")
                        .contains(each.due().indicator().ref()))
                .map(each -> text(each.due().figure()))
                .toList();
    }
}
