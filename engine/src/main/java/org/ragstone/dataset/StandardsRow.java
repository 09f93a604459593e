package org.ragstone.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.reading.Fields;

/** Reads and checks the columns target, floor, lower, upper and tolerance, of an indicator or of a phase. */
final class StandardsRow {
    private StandardsRow() {}

    static Standards read(Fields fields, String unit, Polarity polarity) {
        return new Standards(
                fields.target("target", unit, polarity),
                fields.threshold("floor", unit, polarity),
                fields.figure("lower", unit),
                fields.figure("upper", unit),
                fields.tolerance("tolerance"));
    }

    /**
     * Reports what contradicts itself.
     *
     * @param written what the row itself says
     * @param effective the same with what it leaves blank taken from the year
     */
    static void check(Standards written, Standards effective, Indicator indicator, Fields fields) {
        checkFloor(written, effective, indicator, fields);
        checkRange(written, effective, indicator, fields);
        if (written.tolerance().isPresent() && effective.target().isEmpty() && !indicator.hasTwoSidedTarget()) {
            fields.fault("tolerance", "a tolerance without a target", "");
        }
    }

    private static void checkFloor(Standards written, Standards effective, Indicator indicator, Fields fields) {
        Optional<Threshold> floor = effective.floor();
        boolean concerned = written.floor().isPresent() || written.target().isPresent();
        if (floor.isEmpty() || !concerned) {
            return;
        }
        if (indicator.polarity() == Polarity.CLOSE) {
            fields.fault(
                    "floor", "an indicator whose polarity is `CLOSE` has no floor", "Give it `lower` and `upper`.");
        } else if (effective.target().isEmpty() && written.floor().isPresent()) {
            fields.fault("floor", "a floor without a target", "");
        } else if (effective.target().filter(Threshold.class::isInstance).isPresent()) {
            BigDecimal target = ((Threshold) effective.target().get()).level();
            checkSide(floor.get().level().compareTo(target), indicator.polarity(), written, effective, fields);
        }
    }

    private static void checkSide(int above, Polarity polarity, Standards written, Standards effective, Fields fields) {
        boolean wrong = (polarity == Polarity.HIGHER && above > 0) || (polarity == Polarity.LOWER && above < 0);
        if (wrong) {
            String column = written.floor().isPresent() ? "floor" : "target";
            fields.fault(
                    column,
                    "the floor %s is better than the target %s, where %s"
                            .formatted(
                                    effective.floor().orElseThrow(),
                                    effective.target().orElseThrow(),
                                    polarity.words()),
                    "Maybe the polarity is the other, or the two are exchanged.");
        }
    }

    private static void checkRange(Standards written, Standards effective, Indicator indicator, Fields fields) {
        Optional<BigDecimal> lower = effective.lower();
        Optional<BigDecimal> upper = effective.upper();
        boolean given = written.lower().isPresent() || written.upper().isPresent();
        if (!given) {
            return;
        }
        if (lower.isPresent() && upper.isPresent() && upper.get().compareTo(lower.get()) < 0) {
            fields.fault(
                    "upper",
                    "the upper threshold %s is below the lower %s"
                            .formatted(upper.get().toPlainString(), lower.get().toPlainString()),
                    "Maybe the two are exchanged.");
        }
        if (indicator.kind() == IndicatorKind.KPI && indicator.polarity() != Polarity.CLOSE) {
            fields.fault(
                    lower.isPresent() ? "lower" : "upper",
                    "a performance indicator has `lower` and `upper` only where its polarity is `CLOSE`",
                    "Maybe its kind is `ACTIVITY`, or its target belongs in `target`.");
        } else if (indicator.hasTwoSidedTarget() && (lower.isEmpty() || upper.isEmpty())) {
            fields.fault(lower.isEmpty() ? "lower" : "upper", "a two-sided target needs both `lower` and `upper`", "");
        } else if (indicator.hasTwoSidedTarget() && effective.target().isPresent()) {
            fields.fault("target", "a target beside a two-sided one", "Give `target`, or `lower` and `upper`.");
        }
    }
}
