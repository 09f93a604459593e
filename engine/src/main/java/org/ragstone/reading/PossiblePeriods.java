package org.ragstone.reading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Period;

/**
 * Which periods can stand in a place. Immutable.
 *
 * @param refusal what is said of any other: "no period of a MONTHLY indicator"
 */
public record PossiblePeriods(Set<Frequency> frequencies, Years years, String refusal) {
    /** Which kinds of years are among them. */
    enum Years {
        FINANCIAL,
        /** Financial or calendar ones, and none that are pooled. */
        SINGLE,
        EVERY
    }

    /** Every period there is. */
    public static final PossiblePeriods ANY =
            new PossiblePeriods(EnumSet.allOf(Frequency.class), Years.EVERY, "no period");

    // One of each kind, as they are listed.
    private static final List<Period> KINDS = Stream.of(
                    "2018-07", "2018/19-Q1", "2018-CQ3", "2018/19-T1", "2018/19-H1", "2018/19", "2018", "2016 to 2018")
            .flatMap(kind -> Period.parse(kind).stream())
            .toList();

    private static final Map<Frequency, PossiblePeriods> OF_AN_INDICATOR =
            byFrequency(frequency -> ofAnIndicator(EnumSet.of(frequency), Years.EVERY, frequency));
    private static final PossiblePeriods OF_ONE_YEAR = new PossiblePeriods(
            EnumSet.of(Frequency.ANNUAL), Years.SINGLE, "not one year, and a result on this basis is of one");
    private static final Map<Frequency, PossiblePeriods> OF_A_TARGET = byFrequency(
            frequency -> ofAnIndicator(EnumSet.of(frequency, Frequency.ANNUAL), yearsOf(frequency), frequency));
    private static final Map<Frequency, PossiblePeriods> OF_AN_OUTTURN = byFrequency(frequency -> new PossiblePeriods(
            EnumSet.of(Frequency.ANNUAL),
            yearsOf(frequency),
            (frequency == Frequency.ANNUAL ? "no year" : "no financial year") + ", and an outturn is of one"));

    public PossiblePeriods {
        frequencies = Set.copyOf(frequencies);
    }

    private static Map<Frequency, PossiblePeriods> byFrequency(Function<Frequency, PossiblePeriods> possible) {
        Map<Frequency, PossiblePeriods> byFrequency = new EnumMap<>(Frequency.class);
        for (Frequency frequency : Frequency.values()) {
            byFrequency.put(frequency, possible.apply(frequency));
        }
        return byFrequency;
    }

    private static PossiblePeriods ofAnIndicator(Set<Frequency> frequencies, Years years, Frequency frequency) {
        String article = frequency == Frequency.ANNUAL ? "an " : "a ";
        return new PossiblePeriods(frequencies, years, "no period of " + article + frequency + " indicator");
    }

    /** What is of months, quarters or terms is of a financial year. */
    private static Years yearsOf(Frequency frequency) {
        return frequency == Frequency.ANNUAL ? Years.EVERY : Years.FINANCIAL;
    }

    /** Those of an indicator that is measured so often. */
    public static PossiblePeriods of(Frequency frequency) {
        return of(OF_AN_INDICATOR, frequency);
    }

    /** Those that a result on the basis can be of; a forecast bears the period of its report. */
    public static PossiblePeriods ofResult(Frequency frequency, Basis basis) {
        return switch (basis) {
            case LATEST, SNAPSHOT -> of(frequency);
            case YEAR_TO_DATE, ROLLING_12_MONTHS -> frequency == Frequency.ANNUAL ? OF_ONE_YEAR : of(frequency);
            case FORECAST -> ANY;
            case OUTTURN -> of(OF_AN_OUTTURN, frequency);
        };
    }

    /** Those that a target can be of: the year's, and that of a period within it. */
    public static PossiblePeriods ofTarget(Frequency frequency) {
        return of(OF_A_TARGET, frequency);
    }

    private static PossiblePeriods of(Map<Frequency, PossiblePeriods> all, Frequency frequency) {
        return all.getOrDefault(frequency, ANY);
    }

    boolean allow(Period period) {
        for (Frequency each : frequencies) {
            if (period.fits(each)) {
                return !period.isYear() || allowYear(period);
            }
        }
        return false;
    }

    private boolean allowYear(Period year) {
        return switch (years) {
            case FINANCIAL -> year.isFinancialYear();
            case SINGLE -> !year.isPooled();
            case EVERY -> true;
        };
    }

    /** One of each kind among them, at the end of the period. */
    List<Period> near(Period period) {
        return KINDS.stream()
                .filter(this::allow)
                .map(kind -> kind.thatHolds(period))
                .toList();
    }
}
