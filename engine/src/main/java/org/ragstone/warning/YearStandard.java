package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;

/** What goes with a target and is as much as its time: of a year more than of a part of it. */
enum YearStandard {
    FLOOR("floor", JudgementFact.FLOOR) {
        @Override
        Optional<BigDecimal> size(Standards of) {
            return of.floor().map(Threshold::level);
        }

        @Override
        WrittenStandard written(HeldTarget target) {
            return WrittenStandard.ofFloor(target);
        }

        @Override
        String words(HeldTarget target) {
            return target.of().index().floorName();
        }

        @Override
        String level(Standards of) {
            return of.floor().orElseThrow().toString();
        }
    },
    TOLERANCE("tolerance", JudgementFact.TOLERANCE) {
        @Override
        Optional<BigDecimal> size(Standards of) {
            return of.tolerance().filter(each -> !each.percent()).map(Tolerance::amount);
        }

        @Override
        WrittenStandard written(HeldTarget target) {
            return WrittenStandard.ofTolerance(target);
        }

        @Override
        String words(HeldTarget target) {
            return column();
        }

        @Override
        String level(Standards of) {
            return of.tolerance().orElseThrow().toString();
        }
    };

    private final String column;
    private final Field field;

    YearStandard(String column, Field field) {
        this.column = column;
        this.field = field;
    }

    /** The field that rules ask where they look at it. */
    Field field() {
        return field;
    }

    String column() {
        return column;
    }

    /** How much it is where it is of a time, else empty. */
    abstract Optional<BigDecimal> size(Standards of);

    abstract WrittenStandard written(HeldTarget target);

    abstract String words(HeldTarget target);

    abstract String level(Standards of);
}
