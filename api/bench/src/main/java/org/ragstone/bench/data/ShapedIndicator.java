package org.ragstone.bench.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;

/** Makes the rows of an indicator of a shape, with figures by chance. */
final class ShapedIndicator {
    private final Shape shape;
    private final String ref;
    private final Edition edition;
    private final Period report;
    private final RandomGenerator random;
    private final int scale;
    private final BigDecimal level;

    ShapedIndicator(Shape shape, String ref, Edition edition, Period report, RandomGenerator random) {
        this.shape = shape;
        this.ref = ref;
        this.edition = edition;
        this.report = report;
        this.random = random;
        this.scale = shape.decimals().orElse(1);
        this.level = BigDecimal.valueOf(20 + random.nextInt(70));
    }

    IndicatorData rows() {
        Indicator indicator = indicator();
        List<Result> results = new ArrayList<>();
        List<PeriodTarget> targets = new ArrayList<>();
        for (Basis basis : edition.basesOf(indicator)) {
            Period due = basis.periodDue(shape.frequency(), report, Optional.empty());
            addResults(basis, due, results);
            addTargets(basis, due, targets);
        }
        return new IndicatorData(indicator, List.copyOf(targets), results, List.of(), List.of(), List.of());
    }

    private Indicator indicator() {
        return new Indicator(
                ref,
                "Indicator " + ref + " of what was answered in time",
                "",
                "Service " + ref.charAt(ref.length() - 1),
                shape.kind(),
                shape.polarity(),
                shape.unit(),
                shape.decimals(),
                Optional.empty(),
                Optional.empty(),
                shape.frequency(),
                shape.bases(),
                Optional.empty(),
                Optional.empty(),
                standards(level),
                shape.contractual(),
                shape.grouped() ? first(edition.words().groups().names()) : "",
                shape.status(),
                "",
                "",
                Map.of("director", "Director " + ref.charAt(ref.length() - 1)),
                new Location.InTable("indicators.csv", 2, ""));
    }

    private static String first(Iterable<String> names) {
        return names.iterator().hasNext() ? names.iterator().next() : "";
    }

    private Standards standards(BigDecimal target) {
        BigDecimal width = BigDecimal.valueOf(1 + random.nextInt(6));
        boolean higher = shape.polarity() != Polarity.LOWER;
        return new Standards(
                shape.target() == Shape.Level.NONE
                        ? Optional.empty()
                        : Optional.of(new Threshold(target, shape.target() == Shape.Level.STRICT)),
                shape.floor() == Shape.Level.NONE
                        ? Optional.empty()
                        : Optional.of(new Threshold(higher ? target.subtract(width) : target.add(width), false)),
                shape.range() == Shape.Sides.BOTH || shape.range() == Shape.Sides.LOWER
                        ? Optional.of(target.subtract(width))
                        : Optional.empty(),
                shape.range() == Shape.Sides.BOTH || shape.range() == Shape.Sides.UPPER
                        ? Optional.of(target.add(width))
                        : Optional.empty(),
                switch (shape.tolerance()) {
                    case NONE -> Optional.empty();
                    case UNIT -> Optional.of(new Tolerance(width, /* percent= */ false));
                    case PERCENT -> Optional.of(new Tolerance(BigDecimal.valueOf(5), /* percent= */ true));
                });
    }

    private void addTargets(Basis basis, Period due, List<PeriodTarget> targets) {
        switch (shape.phases()) {
            case NONE -> {}
            case YEAR -> addOnce(due.financialYear(), Optional.empty(), targets);
            case THIS_PERIOD -> addOnce(due, Optional.empty(), targets);
            case OTHER_PERIOD -> addOnce(due.previous(), Optional.empty(), targets);
            case THIS_PERIOD_ON_ITS_BASIS -> addOnce(due, Optional.of(basis), targets);
            case YEAR_AND_THIS_PERIOD -> {
                addOnce(due.financialYear(), Optional.empty(), targets);
                addOnce(due, Optional.empty(), targets);
            }
        }
    }

    private void addOnce(Period period, Optional<Basis> basis, List<PeriodTarget> targets) {
        if (targets.stream()
                .noneMatch(each -> each.period().equals(period) && each.basis().equals(basis))) {
            targets.add(new PeriodTarget(
                    ref,
                    period,
                    basis,
                    standards(level.add(BigDecimal.valueOf(random.nextInt(5)))),
                    Optional.empty(),
                    new Location.InTable("targets.csv", 2, "")));
        }
    }

    /** From the oldest on. */
    private void addResults(Basis basis, Period due, List<Result> results) {
        List<Period> before = new ArrayList<>();
        for (Period each = due.previous(); before.size() < periodsBefore(); each = each.previous()) {
            before.add(0, each);
        }
        for (Period each : before) {
            if (!shape.gaps() || random.nextInt(5) > 0) {
                results.add(reported(basis, each, figure(one(Shape.Standing.values()))));
            }
        }
        switch (shape.state()) {
            case FIGURE -> results.add(reported(basis, due, figure(shape.standing())));
            case NO_ROW -> {}
            case NOT_REPORTED -> results.add(without(basis, due, ResultState.NOT_REPORTED));
            case NOT_DUE -> results.add(without(basis, due, ResultState.NOT_DUE));
            case SUPPRESSED -> results.add(without(basis, due, ResultState.SUPPRESSED));
            case NOT_COMPUTABLE -> results.add(without(basis, due, ResultState.NOT_COMPUTABLE));
            case ASSESSED -> results.add(without(basis, due, ResultState.ASSESSED));
        }
    }

    /** No council has annual figures of thirty years. */
    private int periodsBefore() {
        return shape.frequency() == Frequency.ANNUAL ? Math.min(shape.history(), 4) : shape.history();
    }

    private BigDecimal figure(Shape.Standing standing) {
        double away =
                switch (standing) {
                    case FAR_BETTER -> 12 + random.nextDouble(5);
                    case BETTER -> random.nextDouble(3);
                    case EQUAL -> 0;
                    case SHORT -> -random.nextDouble(4);
                    case FAR_SHORT -> -7 - random.nextDouble(9);
                };
        double better = shape.polarity() == Polarity.LOWER ? -away : away;
        return level.add(BigDecimal.valueOf(better)).setScale(scale, RoundingMode.HALF_UP);
    }

    private Result reported(Basis basis, Period period, BigDecimal value) {
        boolean rate = shape.unit().equals("%");
        return new Result(
                ref,
                period,
                basis,
                ResultState.REPORTED,
                Optional.of(value),
                rate ? Optional.of(value) : Optional.empty(),
                rate ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty(),
                assessment(),
                "",
                random.nextInt(10) == 0,
                "",
                new Location.InTable("results.csv", 2, ""),
                "");
    }

    private Result without(Basis basis, Period period, ResultState state) {
        return new Result(
                ref,
                period,
                basis,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                assessment(),
                "",
                /* provisional= */ false,
                "",
                new Location.InTable("results.csv", 2, ""),
                "");
    }

    private String assessment() {
        return shape.assessed() || shape.state() == Shape.State.ASSESSED
                ? first(edition.words().assessments().names())
                : "";
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
