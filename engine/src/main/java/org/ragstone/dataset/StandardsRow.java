package org.ragstone.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Polarity;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Fields;

/** Reads and checks the columns target, floor, lower, upper and tolerance, of an indicator or of a period. */
final class StandardsRow {
    private static final String[] COLUMNS = {"target", "floor", "lower", "upper", "tolerance"};

    private StandardsRow() {}

    /** How many texts the standards come of. */
    static final int TEXTS = 7;

    /** Fills in what is written there, and of what, which is all that the standards come of; whether anything is written. */
    static boolean fill(String[] texts, Fields fields, String unit, Polarity polarity) {
        boolean isAny = false;
        for (int i = 0; i < COLUMNS.length; i++) {
            texts[i] = fields.text(COLUMNS[i]);
            isAny |= !texts[i].isEmpty();
        }
        texts[COLUMNS.length] = unit;
        texts[COLUMNS.length + 1] = polarity.name();
        return isAny;
    }

    static Standards read(Fields fields, String unit, Polarity polarity) {
        return new Standards(
                fields.target("target", unit, polarity),
                fields.threshold("floor", unit, polarity),
                fields.figure("lower", unit),
                fields.figure("upper", unit),
                fields.tolerance("tolerance", unit));
    }

    /**
     * Reports what contradicts itself.
     *
     * @param written what the row itself says
     * @param effective the same with what it leaves blank taken from each year it is in and the indicator
     */
    static void check(Standards written, List<Standards> effective, Indicator indicator, Fields fields) {
        if (written.floor().isPresent() && indicator.polarity() == Polarity.CLOSE) {
            fields.fault(
                    "floor", "an indicator whose polarity is `CLOSE` has no floor", "Give it `lower` and `upper`.");
        } else if (written.floor().isPresent() || written.target().isPresent()) {
            checkSides(written, effective, indicator.polarity(), fields);
        }
        if (written.lower().isPresent() || written.upper().isPresent()) {
            checkRange(written, indicator, fields);
        }
    }

    private static void checkSides(Standards written, List<Standards> effective, Polarity polarity, Fields fields) {
        for (Standards each : effective) {
            if (isOnWrongSide(each, polarity)) {
                refuseSide(written, each, polarity, fields);
                return;
            }
        }
    }

    /** Whether rules of the edition can judge by a floor alone, without a target that it goes with. */
    static boolean floorsStand(Edition edition) {
        return Vocabulary.of(edition)
                .answers(JudgementFact.AGAINST)
                .orElse(List.of())
                .contains(JudgedAgainst.FLOOR.name());
    }

    /** Whether the indicator itself gives no target that its floor or tolerance goes with. */
    static boolean lacksTarget(Indicator indicator) {
        Standards own = indicator.standards();
        return (own.floor().isPresent() || own.tolerance().isPresent()) && !own.setsTarget(indicator);
    }

    /**
     * Reports a floor or a tolerance that no target goes with.
     *
     * @param floorsStand whether a floor can be judged by itself
     */
    static void checkHasTarget(Standards written, boolean targetSet, boolean floorsStand, Fields fields) {
        // A target that is written and cannot be read has been told already.
        if (targetSet || fields.has("target")) {
            return;
        }
        if (written.floor().isPresent() && !floorsStand) {
            fields.fault(
                    "floor",
                    "a floor without a target",
                    "Give the target it goes with. By an edition of language 2 a floor can stand alone.");
        }
        if (written.tolerance().isPresent()) {
            fields.fault("tolerance", "a tolerance without a target", "Give the target it goes with.");
        }
    }

    /** A floor better than its target would make one result both good and in need of action. */
    private static boolean isOnWrongSide(Standards standards, Polarity polarity) {
        return standards.floor().isPresent()
                && standards.target().isPresent()
                && standards.target().get() instanceof Threshold target
                && standards.floor().get().asksMoreThan(target, polarity);
    }

    private static void refuseSide(Standards written, Standards effective, Polarity polarity, Fields fields) {
        fields.fault(
                written.floor().isPresent() ? "floor" : "target",
                "the floor %s asks more than the target %s, where %s"
                        .formatted(
                                effective.floor().orElseThrow(),
                                effective.target().orElseThrow(),
                                polarity.words()),
                takenOver(written)
                        .map(standard -> "The %s is that of the year: give the row a `%s` of its own."
                                .formatted(standard, standard))
                        .orElse("Maybe the polarity is the other, or the two are exchanged."));
    }

    /** Which of the two the row has from the year. */
    private static Optional<String> takenOver(Standards written) {
        if (written.floor().isEmpty()) {
            return Optional.of("floor");
        }
        return written.target().isEmpty() ? Optional.of("target") : Optional.empty();
    }

    private static void checkRange(Standards written, Indicator indicator, Fields fields) {
        Optional<BigDecimal> lower = written.lower();
        Optional<BigDecimal> upper = written.upper();
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
        } else if (indicator.hasTwoSidedTarget() && (!fields.has("lower") || !fields.has("upper"))) {
            fields.fault(
                    fields.has("lower") ? "upper" : "lower", "a two-sided target needs both `lower` and `upper`", "");
        } else if (indicator.hasTwoSidedTarget() && written.target().isPresent()) {
            fields.fault("target", "a target beside a two-sided one", "Give `target`, or `lower` and `upper`.");
        }
    }
}
