package org.ragstone.withholding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Part;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/**
 * Data sets made by chance, of two indicators and a whole over four months: whatever is published of them, there are other figures of
 * which the same would be published, and in which every one that is withheld is another. They are found in numbers modulo a prime, where
 * two at random are alike by a chance of one to two thousand million.
 */
class WithholdingByChanceTest {
    private static final long PRIME = 2_147_483_647L;
    private static final int CASES = 400;
    private static final List<String> MONTHS = List.of("2026-04", "2026-05", "2026-06", "2026-07");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    private int withheld;

    @Test
    void no_sum_mean_or_whole_gives_away_what_is_withheld() {
        for (int i = 0; i < CASES; i++) {
            boolean isMean = i % 3 == 0;
            DataSet data = data(isMean ? Optional.of(Aggregation.MEAN) : Optional.empty(), Aggregation.SUM, "");
            Withheld found = look(data);
            assertUnknown(found.publicCopy(data), new Unknowns(false, isMean), "case " + i);
        }
        assertThat(withheld).as("further figures are withheld").isGreaterThan(CASES / 2);
    }

    @Test
    void no_rate_gives_away_what_is_withheld() {
        for (int i = 0; i < CASES; i++) {
            DataSet data = data(Optional.empty(), Aggregation.RATE, "%");
            Withheld found = look(data);
            assertUnknown(found.publicCopy(data), new Unknowns(true, false), "case " + i);
        }
        assertThat(withheld).as("further figures are withheld").isGreaterThan(CASES / 4);
    }

    @Test
    void no_warning_says_of_what_is_published_that_it_can_be_reckoned() {
        Evaluator example = TestRules.evaluator(TestRules.edition(TestRules.SHIPPED, "example", "2026-27"));
        int warned = 0;
        for (int i = 0; i < CASES / 5; i++) {
            boolean isRate = i % 2 == 0;
            DataSet data = data(Optional.empty(), isRate ? Aggregation.RATE : Aggregation.SUM, isRate ? "%" : "");
            warned += warnings(example, data).isEmpty() ? 0 : 1;
            assertThat(warnings(example, Withholding.of(data).publicCopy(data)))
                    .as("case " + i)
                    .isEmpty();
        }
        assertThat(warned).as("data sets that are warned of before").isGreaterThan(CASES / 20);
    }

    private static List<Warning> warnings(Evaluator evaluator, DataSet data) {
        return evaluator.evaluate(data).warnings().stream()
                .filter(each -> each.code() == WarningCode.SUPPRESSED_CAN_BE_RECKONED)
                .toList();
    }

    /** Every further figure is needed: were it given, one that is suppressed could be reckoned. */
    @Test
    void nothing_is_withheld_that_need_not_be() {
        for (int i = 0; i < CASES / 4; i++) {
            DataSet data = data(Optional.empty(), Aggregation.SUM, "");
            Withheld found = look(data);
            for (Figure each : found.further().keySet()) {
                var others = new java.util.TreeMap<>(found.further());
                others.remove(each);
                DataSet open = new Withheld(found.suppressed(), others).publicCopy(data);
                Set<Figure> still = new Reckoned(open).of(found.suppressed());
                assertThat(still).as("case " + i + ", " + each).isNotEmpty();
            }
        }
    }

    /** What is said by the product itself of an open data set, for the figures that are not nothing. */
    private record Reckoned(DataSet open) {
        Set<Figure> of(Set<Figure> suppressed) {
            Withholding withholding = new Withholding();
            withholding.survey(open);
            withholding.gather(open);
            return withholding.decide().further().isEmpty() ? Set.of() : suppressed;
        }
    }

    private Withheld look(DataSet data) {
        Withheld found = Withholding.of(data);
        withheld += found.further().size();
        DataSet open = found.publicCopy(data);
        assertThat(Withholding.of(open).further())
                .as("of what is published nothing more is withheld")
                .isEmpty();
        return found;
    }

    private DataSet data(Optional<Aggregation> over, Aggregation of, String unit) {
        Rows rows =
                new Rows().indicator("A", unit, over, Optional.empty()).indicator("B", unit, over, Optional.empty());
        boolean isWhole = random.nextInt(2) == 0;
        if (isWhole) {
            rows.indicator(
                    "X",
                    unit,
                    over,
                    Optional.of(of),
                    new Part("A", BigDecimal.ONE),
                    new Part("B", new BigDecimal(1 + random.nextInt(2))));
        }
        int weight = isWhole
                ? rows.data().indicators().get(2).parts().get(1).weight().intValue()
                : 0;
        int[][] numerators = new int[3][MONTHS.size()];
        int[][] denominators = new int[3][MONTHS.size()];
        for (int month = 0; month < MONTHS.size(); month++) {
            for (int part = 0; part < 2; part++) {
                denominators[part][month] = 1 + random.nextInt(9);
                numerators[part][month] = random.nextInt(denominators[part][month] + 1);
            }
            numerators[2][month] = numerators[0][month] + weight * numerators[1][month];
            denominators[2][month] = denominators[0][month] + weight * denominators[1][month];
        }
        List<String> all = new ArrayList<>();
        for (int each = 0; each < (isWhole ? 3 : 2); each++) {
            String ref = List.of("A", "B", "X").get(each);
            int numerator = 0;
            int denominator = 0;
            for (int month = 0; month < MONTHS.size(); month++) {
                numerator += numerators[each][month];
                denominator += denominators[each][month];
                boolean isMean = over.isPresent();
                add(all, ref, month, "LATEST", unit, numerators[each][month], denominators[each][month], 1);
                add(all, ref, month, "YEAR_TO_DATE", unit, numerator, denominator, isMean ? month + 1 : 1);
            }
        }
        rows.of(String.join(" ", all));
        return rows.data();
    }

    private void add(
            List<String> all,
            String ref,
            int month,
            String basis,
            String unit,
            int numerator,
            int denominator,
            int of) {
        int chance = random.nextInt(10);
        if (chance < 2) {
            return;
        }
        boolean isRate = unit.equals("%");
        String value = chance < 4
                ? "SUPPRESSED"
                : isRate
                        ? new BigDecimal(100 * numerator)
                                .divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        : new BigDecimal(numerator)
                                .divide(new BigDecimal(of), 1, RoundingMode.HALF_UP)
                                .toPlainString();
        // What is rounded says something else than its own numerator and denominator, and so never stands without them
        // here.
        boolean isRounded = isRate && (1000 * numerator) % denominator != 0;
        boolean hasParts = isRate && (isRounded || random.nextInt(3) == 0);
        all.add(ref + "," + MONTHS.get(month) + "," + basis + "," + value
                + (hasParts ? "," + numerator + "," + denominator : ""));
    }

    /** What there is to know: of each month of A and of B a figure, or a numerator and a denominator. */
    private record Unknowns(boolean areRates, boolean areMeans) {
        int count() {
            return 2 * MONTHS.size() * (areRates ? 2 : 1);
        }

        /** How often each counts in the numerator (or the figure), or else in the denominator, of a row. */
        long[] of(Result row, IndicatorData indicator, boolean denominator) {
            long[] times = new long[count() + 1];
            int last = MONTHS.indexOf(row.period().toString());
            int first = row.basis() == Basis.LATEST ? last : 0;
            for (int month = first; month <= last; month++) {
                for (int part = 0; part < 2; part++) {
                    long weight = weight(indicator, part);
                    int at = (areRates ? 2 : 1) * (part * MONTHS.size() + month) + (denominator ? 1 : 0);
                    times[at] = weight;
                }
            }
            return times;
        }

        private static long weight(IndicatorData indicator, int part) {
            String ref = part == 0 ? "A" : "B";
            if (indicator.indicator().ref().equals(ref)) {
                return 1;
            }
            return indicator.parts().stream()
                    .filter(each -> each.ref().equals(ref))
                    .mapToLong(each -> each.weight().longValueExact())
                    .findFirst()
                    .orElse(0);
        }
    }

    private void assertUnknown(DataSet open, Unknowns unknowns, String named) {
        List<long[]> equations = new ArrayList<>();
        List<Result> hidden = new ArrayList<>();
        for (IndicatorData indicator : open.indicators()) {
            for (Result row : indicator.results()) {
                if (row.state() == ResultState.SUPPRESSED) {
                    hidden.add(row);
                } else {
                    equations.addAll(equations(row, indicator, unknowns));
                }
            }
        }
        Solutions solutions = new Solutions(equations, unknowns.count());
        long[] one = solutions.any(random);
        long[] other = solutions.any(random);
        for (Result row : hidden) {
            IndicatorData indicator = open.indicators().stream()
                    .filter(each -> each.indicator().ref().equals(row.ref()))
                    .findFirst()
                    .orElseThrow();
            long[] numerator = unknowns.of(row, indicator, false);
            assertThat(value(numerator, one)).as(named + ", " + row).isNotEqualTo(value(numerator, other));
            if (unknowns.areRates()) {
                long[] denominator = unknowns.of(row, indicator, true);
                assertThat(value(numerator, one) * value(denominator, other) % PRIME)
                        .as(named + ", rate of " + row)
                        .isNotEqualTo(value(numerator, other) * value(denominator, one) % PRIME);
            }
        }
    }

    private static List<long[]> equations(Result row, IndicatorData indicator, Unknowns unknowns) {
        List<long[]> equations = new ArrayList<>();
        long[] numerator = unknowns.of(row, indicator, false);
        BigDecimal value = row.value().orElseThrow();
        if (!unknowns.areRates()) {
            long count = unknowns.areMeans() && row.basis() == Basis.YEAR_TO_DATE
                    ? MONTHS.indexOf(row.period().toString()) + 1
                    : 1;
            equations.add(equals(numerator, number(value) * count % PRIME));
            return equations;
        }
        long[] denominator = unknowns.of(row, indicator, true);
        long rate = number(value) * inverse(100) % PRIME;
        long[] apart = new long[numerator.length];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = Math.floorMod(numerator[i] - rate * denominator[i], PRIME);
        }
        if (row.numerator().isEmpty()) {
            equations.add(apart);
        } else {
            equations.add(equals(numerator, number(row.numerator().orElseThrow())));
            equations.add(equals(denominator, number(row.denominator().orElseThrow())));
        }
        return equations;
    }

    private static long[] equals(long[] times, long number) {
        long[] equation = times.clone();
        equation[equation.length - 1] = Math.floorMod(-number, PRIME);
        return equation;
    }

    private static long number(BigDecimal number) {
        long digits =
                number.unscaledValue().mod(java.math.BigInteger.valueOf(PRIME)).longValueExact();
        for (int i = 0; i < number.scale(); i++) {
            digits = digits * inverse(10) % PRIME;
        }
        return digits;
    }

    private static long inverse(long number) {
        return java.math.BigInteger.valueOf(number)
                .modInverse(java.math.BigInteger.valueOf(PRIME))
                .longValueExact();
    }

    private static long value(long[] times, long[] solution) {
        long value = 0;
        for (int i = 0; i < solution.length; i++) {
            value = (value + times[i] * solution[i]) % PRIME;
        }
        return Math.floorMod(value, PRIME);
    }

    /** All that equations leave open, each of which says that so many times the unknowns and a number are nothing. */
    private static final class Solutions {
        private final List<long[]> reduced = new ArrayList<>();
        private final List<Integer> pivots = new ArrayList<>();
        private final int count;

        Solutions(List<long[]> equations, int count) {
            this.count = count;
            equations.forEach(each -> add(each.clone()));
        }

        private void add(long[] equation) {
            for (int i = 0; i < reduced.size(); i++) {
                subtract(equation, reduced.get(i), equation[pivots.get(i)]);
            }
            int pivot = 0;
            while (pivot < count && equation[pivot] == 0) {
                pivot++;
            }
            if (pivot == count) {
                return;
            }
            long factor = inverse(equation[pivot]);
            for (int i = 0; i < equation.length; i++) {
                equation[i] = equation[i] * factor % PRIME;
            }
            for (long[] each : reduced) {
                subtract(each, equation, each[pivot]);
            }
            reduced.add(equation);
            pivots.add(pivot);
        }

        private static void subtract(long[] from, long[] other, long times) {
            for (int i = 0; i < from.length; i++) {
                from[i] = Math.floorMod(from[i] - times * other[i], PRIME);
            }
        }

        /** One of them at random. */
        long[] any(RandomGenerator random) {
            long[] solution = new long[count];
            for (int i = 0; i < count; i++) {
                solution[i] = pivots.contains(i) ? 0 : random.nextLong(PRIME);
            }
            long[] free = solution.clone();
            for (int i = 0; i < reduced.size(); i++) {
                long[] each = reduced.get(i);
                solution[pivots.get(i)] = Math.floorMod(-value(each, free) - each[count], PRIME);
            }
            return solution;
        }
    }
}
