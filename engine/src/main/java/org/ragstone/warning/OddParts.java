package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A numerator and a denominator that are no part and whole, or do not come to the figure beside them. */
final class OddParts implements FigureCheck {
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";

    @Override
    public void look(DueFigure due, Result row, Found found) {
        Optional<BigDecimal> numerator = row.numerator();
        Optional<BigDecimal> denominator = row.denominator();
        if (numerator.isEmpty() && denominator.isEmpty()) {
            return;
        }
        Bounds bounds = Bounds.of(due.indicator());
        if (isNegative(denominator)) {
            tellNegative(due, row, DENOMINATOR, denominator, "Correct it.", found);
        } else if (isNegative(numerator) && bounds.isBelow(DueFigure.figure(row))) {
            tellNegative(due, row, NUMERATOR, numerator, bounds.hint("least"), found);
        } else if (numerator.isPresent() && denominator.isPresent() && !due.isComputed(row)) {
            look(due, row, Parts.of(due.indicator(), row), found);
        }
    }

    private static void look(DueFigure due, Result row, Parts parts, Found found) {
        boolean agree = parts.comeToIt();
        boolean exchanged = !agree && !parts.areOfNothing() && parts.areExchanged();
        if (parts.areMoreThanWhole() && !exchanged) {
            tellMoreThanWhole(due, row, parts, found);
        }
        if (parts.areOfNothing()) {
            tellOfNothing(due, row, found);
        } else if (!agree) {
            tellNotOfItsParts(due, row, parts, exchanged, found);
        }
    }

    private static boolean isNegative(Optional<BigDecimal> part) {
        return part.isPresent() && part.get().signum() < 0;
    }

    private static void tellNegative(
            DueFigure due, Result row, String part, Optional<BigDecimal> is, String hint, Found found) {
        found.ofResult(
                WarningCode.NUMERATOR_OVER_DENOMINATOR,
                due.due(),
                row,
                part,
                "the %s of `%s`, %s, is under 0"
                        .formatted(part, due.indicator().ref(), is.orElseThrow().toPlainString()),
                hint);
    }

    private static void tellMoreThanWhole(DueFigure due, Result row, Parts parts, Found found) {
        found.ofResult(
                WarningCode.NUMERATOR_OVER_DENOMINATOR,
                due.due(),
                row,
                NUMERATOR,
                "the numerator of `%s`, %s, is over its denominator, %s"
                        .formatted(
                                due.indicator().ref(),
                                parts.numerator().toPlainString(),
                                parts.denominator().toPlainString()),
                "Correct them, or say in `most` of the indicator what its figures can be. Maybe the two are exchanged.");
    }

    private static void tellOfNothing(DueFigure due, Result row, Found found) {
        found.ofResult(
                WarningCode.VALUE_NOT_OF_ITS_PARTS,
                due.due(),
                row,
                "value",
                "%s of `%s` is of a denominator of 0"
                        .formatted(
                                DueFigure.figure(row).toPlainString(),
                                due.indicator().ref()),
                "Correct the denominator, or leave the value blank: of nothing there is no figure.");
    }

    private static void tellNotOfItsParts(DueFigure due, Result row, Parts parts, boolean exchanged, Found found) {
        found.ofResult(
                WarningCode.VALUE_NOT_OF_ITS_PARTS,
                due.due(),
                row,
                "value",
                "%s of `%s` is not %s, which is %s"
                        .formatted(
                                DueFigure.figure(row).toPlainString(),
                                due.indicator().ref(),
                                parts,
                                parts.rate().toPlainString()),
                hint(parts, exchanged));
    }

    private static String hint(Parts parts, boolean exchanged) {
        if (exchanged) {
            return "Maybe numerator and denominator are exchanged.";
        }
        return parts.comeToItAsFraction()
                ? "A percentage is of a hundred: maybe `%s` is meant."
                        .formatted(parts.figure().movePointRight(2).toPlainString())
                : "Correct one of them, or leave the value blank to have it computed.";
    }
}
