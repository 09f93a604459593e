package org.ragstone.bench.data;

import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Polarity;

/** What an indicator is like, whatever its figures. Two of one shape differ in figures and names alone. */
record Shape(
        IndicatorKind kind,
        Polarity polarity,
        Level target,
        Level floor,
        Sides range,
        Band tolerance,
        Phases phases,
        Frequency frequency,
        List<Basis> bases,
        State state,
        int history,
        boolean gaps,
        Standing standing,
        OptionalInt decimals,
        String unit,
        boolean contractual,
        boolean grouped,
        boolean assessed,
        IndicatorStatus status) {

    enum Level {
        NONE,
        SET,
        STRICT
    }

    enum Sides {
        NONE,
        BOTH,
        LOWER,
        UPPER
    }

    enum Band {
        NONE,
        UNIT,
        PERCENT
    }

    /** Which periods have a target of their own. */
    enum Phases {
        NONE,
        YEAR,
        THIS_PERIOD,
        OTHER_PERIOD,
        THIS_PERIOD_ON_ITS_BASIS,
        YEAR_AND_THIS_PERIOD
    }

    /** What there is for the period that is due. */
    enum State {
        FIGURE,
        NO_ROW,
        NOT_REPORTED,
        NOT_DUE,
        SUPPRESSED,
        NOT_COMPUTABLE,
        ASSESSED
    }

    /** Where the figure is, by its target. */
    enum Standing {
        FAR_BETTER,
        BETTER,
        EQUAL,
        SHORT,
        FAR_SHORT
    }

    private static final List<List<Basis>> BASES = List.of(
            List.of(),
            List.of(),
            List.of(Basis.LATEST),
            List.of(Basis.YEAR_TO_DATE),
            List.of(Basis.LATEST, Basis.YEAR_TO_DATE),
            List.of(Basis.LATEST, Basis.FORECAST),
            List.of(Basis.ROLLING_12_MONTHS),
            List.of(Basis.SNAPSHOT),
            List.of(Basis.FORECAST),
            List.of(Basis.OUTTURN));

    /** @param histories for how many periods before the one that is due there may be figures */
    static Shape random(RandomGenerator random, List<Integer> histories) {
        IndicatorKind kind = random.nextInt(4) > 0 ? IndicatorKind.KPI : IndicatorKind.ACTIVITY;
        Polarity polarity = one(
                random,
                Polarity.HIGHER,
                Polarity.HIGHER,
                Polarity.LOWER,
                Polarity.LOWER,
                Polarity.CLOSE,
                Polarity.NONE);
        boolean twoSided = polarity == Polarity.CLOSE && kind == IndicatorKind.KPI && random.nextBoolean();
        boolean canHaveTarget = kind == IndicatorKind.KPI && polarity != Polarity.NONE && !twoSided;
        boolean oneWay = polarity == Polarity.HIGHER || polarity == Polarity.LOWER;
        Level target = !canHaveTarget
                ? Level.NONE
                : one(random, Level.SET, Level.SET, Level.SET, oneWay ? Level.STRICT : Level.SET, Level.NONE);
        boolean hasRange = kind == IndicatorKind.ACTIVITY || twoSided;
        return new Shape(
                kind,
                polarity,
                target,
                target != Level.NONE && oneWay ? one(random, Level.SET, Level.SET, Level.SET, Level.NONE) : Level.NONE,
                !hasRange ? Sides.NONE : twoSided ? Sides.BOTH : one(random, Sides.values()),
                target == Level.NONE && !twoSided ? Band.NONE : one(random, Band.values()),
                kind == IndicatorKind.KPI && target != Level.NONE ? one(random, Phases.values()) : Phases.NONE,
                one(random, Frequency.MONTHLY, Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.ANNUAL),
                one(random, BASES),
                random.nextInt(10) < 7 ? State.FIGURE : one(random, State.values()),
                one(random, histories),
                random.nextInt(4) == 0,
                one(random, Standing.values()),
                one(random, List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2))),
                one(random, "%", "days", "£", "number", "per 1,000"),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                random.nextInt(8) == 0,
                random.nextInt(20) > 0 ? IndicatorStatus.ACTIVE : one(random, IndicatorStatus.values()));
    }

    /** Whether there is nothing to set for single periods, and nothing to warn of: of a data set that is kept well, hardly anything is. */
    boolean isPlain() {
        boolean countedTwice = bases.contains(Basis.LATEST) && bases.contains(Basis.FORECAST);
        return phases == Phases.NONE && tolerance == Band.NONE && !countedTwice && !unit.equals("%");
    }

    @SafeVarargs
    private static <T> T one(RandomGenerator random, T... of) {
        return of[random.nextInt(of.length)];
    }

    private static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
