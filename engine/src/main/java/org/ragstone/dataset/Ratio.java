package org.ragstone.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.arithmetic.Aggregate;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Indicator;
import org.ragstone.reading.Fields;

/** The numerator and denominator of a result: what its value comes to where none is given, and parts of longer times. */
record Ratio(Fields fields, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
    private static final String VALUE = Column.VALUE.written();
    private static final String NUMERATOR = Column.NUMERATOR.written();
    private static final String DENOMINATOR = Column.DENOMINATOR.written();

    static Ratio read(Fields fields) {
        return new Ratio(fields, fields.figure(Column.NUMERATOR, ""), fields.figure(Column.DENOMINATOR, ""));
    }

    /** Whether it stands in place of a value. */
    boolean isTheValue() {
        return numerator.isPresent()
                && denominator.isPresent()
                && !fields.has(Column.VALUE)
                && !fields.has(Column.STATE);
    }

    /** Reports a part without the other, or none where longer times are computed from them. */
    void check(Optional<Indicator> indicator, Optional<Basis> basis) {
        boolean isSource = indicator.isPresent()
                && addsUpRates(indicator.get())
                && indicator.get().aggregatedFrom(indicator.get().bases()).equals(basis);
        if (isSource && fields.has(Column.VALUE) && !(fields.has(Column.NUMERATOR) && fields.has(Column.DENOMINATOR))) {
            fields.fault(
                    fields.has(Column.NUMERATOR) ? DENOMINATOR : NUMERATOR,
                    "a `RATE` is computed from numerators and denominators, and one is missing",
                    "Give both, or leave `aggregation` blank and give the figures of longer times themselves.");
        } else if (!fields.has(Column.VALUE)
                && !fields.has(Column.STATE)
                && fields.has(Column.NUMERATOR) != fields.has(Column.DENOMINATOR)) {
            fields.fault(VALUE, "a numerator or denominator without a value", "Give the value, or both parts of it.");
        }
    }

    private static boolean addsUpRates(Indicator indicator) {
        return indicator.aggregation().isPresent() && indicator.aggregation().get() == Aggregation.RATE;
    }

    /** What the parts come to, or empty of nothing; what cannot be relied on is reported. */
    Optional<BigDecimal> rate(Indicator indicator) {
        BigDecimal part = numerator.orElseThrow();
        BigDecimal whole = denominator.orElseThrow();
        String unit = indicator.unit();
        if (whole.signum() < 0) {
            fields.fault(DENOMINATOR, "a denominator is not negative", "");
        } else if (whole.signum() == 0 && part.signum() != 0) {
            fields.fault(DENOMINATOR, "%s of 0 is no figure".formatted(part.toPlainString()), "");
        }
        if (!Aggregate.isClear(unit)) {
            fields.fault(
                    VALUE,
                    "what a rate in `" + unit + "` is taken of is not certain",
                    "Write the unit of the indicator as `%`, or give the value.");
        }
        if (!Aggregate.hasAnEnd(part, whole, unit) && indicator.decimals().isEmpty()) {
            fields.fault(
                    VALUE,
                    words() + " has no end",
                    "Say in `decimals` of the indicator with how many it is printed, or give the value.");
        }
        return Aggregate.rate(part, whole, unit);
    }

    /** Reports a value that its parts do not come to, be it rounded or cut; longer times would be of other figures. */
    void checkComesTo(BigDecimal value, Indicator indicator) {
        if (numerator.isEmpty() || denominator.isEmpty() || !addsUpRates(indicator)) {
            return;
        }
        if (!Aggregate.comesTo(value, numerator.get(), denominator.get(), indicator.unit())) {
            fields.fault(
                    VALUE,
                    value.toPlainString() + " is not " + words(),
                    "Correct one of them, or leave the value blank to have it computed.");
        }
    }

    private String words() {
        return numerator.orElseThrow().toPlainString()
                + " of "
                + denominator.orElseThrow().toPlainString();
    }
}
