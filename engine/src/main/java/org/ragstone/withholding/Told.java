package org.ragstone.withholding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.arithmetic.Aggregate;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Months;
import org.ragstone.model.Part;
import org.ragstone.model.Percentage;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.warning.AddingUp;
import org.ragstone.withholding.Quantities.Kind;

/** All that data sets tell of one indicator, and what its figures are made of. Not thread-safe. */
final class Told {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final String ref;
    private final Quantities quantities;
    private final Map<Figure, Set<Result>> rows = new LinkedHashMap<>();
    private final Set<Composite> composites = new LinkedHashSet<>();
    private final NavigableSet<Integer> ends = new TreeSet<>();
    // By the unit: asked for each figure, each time that anything is reckoned.
    private final Map<String, Fraction> pers = new HashMap<>();
    private Optional<Indicator> indicator = Optional.empty();
    private boolean adds;
    private boolean isBelowNothing;
    private boolean isAboveAll;

    Told(String ref, Quantities quantities) {
        this.ref = ref;
        this.quantities = quantities;
    }

    /** Of what it is computed. */
    record Composite(Aggregation how, List<Part> parts) {}

    void add(IndicatorData data) {
        Indicator each = data.indicator();
        indicator = Optional.of(each);
        adds |= AddingUp.mayBe(data)
                || each.aggregation().filter(how -> how == Aggregation.MEAN).isPresent();
        each.composite()
                .filter(how -> !data.parts().isEmpty())
                .ifPresent(how -> composites.add(new Composite(how, data.parts())));
        data.results().forEach(this::add);
    }

    private void add(Result row) {
        rows.computeIfAbsent(Figure.of(row), any -> new LinkedHashSet<>()).add(row);
        row.value().ifPresent(value -> {
            isBelowNothing |= value.signum() < 0;
            isAboveAll |= value.compareTo(BigDecimal.valueOf(100)) > 0;
        });
        row.numerator().ifPresent(value -> isBelowNothing |= value.signum() < 0);
        months(Figure.of(row)).ifPresent(time -> {
            ends.add(time.from());
            ends.add(time.until());
        });
    }

    String ref() {
        return ref;
    }

    Map<Figure, Set<Result>> rows() {
        return rows;
    }

    Set<Composite> composites() {
        return composites;
    }

    /** Whether its figures add up over time, be it to a sum or to a mean. */
    boolean adds() {
        return adds;
    }

    boolean isNeverNegative() {
        return !isBelowNothing;
    }

    /** Whether the numerators are parts of the denominators. */
    boolean isPartOfWhole() {
        return !adds
                && !isBelowNothing
                && !isAboveAll
                && indicator.filter(each -> Percentage.isUnit(each.unit())).isPresent();
    }

    /** The months at which any of its figures begins or ends, in their order. */
    NavigableSet<Integer> ends() {
        return ends;
    }

    boolean isWithheldAnywhere() {
        return rows.values().stream().anyMatch(Told::isWithheld);
    }

    static boolean isWithheld(Set<Result> versions) {
        return versions.stream().anyMatch(row -> row.state() == ResultState.SUPPRESSED);
    }

    List<Figure> withheld() {
        List<Figure> all = new ArrayList<>();
        rows.forEach((figure, versions) -> {
            if (isWithheld(versions)) {
                all.add(figure);
            }
        });
        return all;
    }

    /** The figure itself. */
    Form figure(Basis basis, Period period) {
        Optional<Months> time = months(new Figure(ref, period, basis));
        if (time.isEmpty()) {
            return alone(Kind.FIGURE, basis, period);
        }
        if (!adds) {
            return quantities.alone(ref, Kind.FIGURE, time.get());
        }
        return quantities
                .in(ref, Kind.FIGURE, time.get())
                .times(Fraction.ONE.dividedBy(Fraction.of(counted(basis, period))));
    }

    /** What it is a rate of, or is divided by. */
    Form part(Kind kind, Basis basis, Period period) {
        return months(new Figure(ref, period, basis))
                .map(time -> quantities.in(ref, kind, time))
                .orElseGet(() -> alone(kind, basis, period));
    }

    /** What is counted on a day is the same of the month and of the quarter that end on it. */
    private Form alone(Kind kind, Basis basis, Period period) {
        return quantities.alone(
                ref, kind, basis == Basis.SNAPSHOT ? List.of(basis, period.last()) : List.of(basis, period));
    }

    Form upTo(Kind kind, int month) {
        return quantities.upTo(ref, kind, month);
    }

    /** What a rate is told of: 100 of a percentage. */
    Fraction rateOf(BigDecimal value) {
        String unit = indicator.map(Indicator::unit).orElse("");
        Fraction per = pers.computeIfAbsent(unit, Told::per);
        return per.isZero() ? Fraction.of(value) : Fraction.of(value).dividedBy(per);
    }

    private static Fraction per(String unit) {
        return Fraction.of(Aggregate.rate(BigDecimal.ONE, BigDecimal.ONE, Percentage.isUnit(unit) ? "%" : unit)
                .orElseThrow());
    }

    private Optional<Months> months(Figure figure) {
        return figure.basis() == Basis.SNAPSHOT
                        && indicator.filter(this::addsSnapshots).isPresent()
                ? Optional.of(Months.of(figure.period()))
                : Months.of(figure.basis(), figure.period());
    }

    /** Whether longer times are computed from counts of one day. */
    private boolean addsSnapshots(Indicator each) {
        return each.aggregation().isPresent() && !each.bases().contains(Basis.LATEST);
    }

    /** How many periods a mean is of. */
    private int counted(Basis basis, Period period) {
        boolean isMean = indicator
                .flatMap(Indicator::aggregation)
                .filter(how -> how == Aggregation.MEAN)
                .isPresent();
        if (!isMean || period.isPooled()) {
            return 1;
        }
        return switch (basis) {
            case YEAR_TO_DATE -> period.yearToDate().size();
            case ROLLING_12_MONTHS -> period.twelveMonths().size();
            case OUTTURN -> {
                Frequency frequency = indicator.map(Indicator::frequency).orElse(Frequency.ANNUAL);
                yield Math.max(1, Period.lastComplete(frequency, period).countIn(MONTHS_OF_A_YEAR));
            }
            case LATEST, SNAPSHOT, FORECAST -> 1;
        };
    }
}
