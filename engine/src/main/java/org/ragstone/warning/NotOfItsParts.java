package org.ragstone.warning;

import org.ragstone.join.Computation;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A figure that is given, and is not what the indicators come to that it would be computed from. */
final class NotOfItsParts implements FigureCheck {
    @Override
    public void look(DueFigure due, Result row, Found found) {
        if (!due.isComputed(row)) {
            due.ofParts(row)
                    .filter(parts -> !parts.comeTo(DueFigure.figure(row)))
                    .ifPresent(parts -> tell(due, row, parts, found));
        }
    }

    private static void tell(DueFigure due, Result row, Computation.OfParts parts, Found found) {
        found.ofResult(
                WarningCode.VALUE_NOT_OF_ITS_PARTS,
                due.due(),
                row,
                "value",
                "%s of `%s` is not %s, which is %s"
                        .formatted(
                                DueFigure.figure(row).toPlainString(),
                                due.indicator().ref(),
                                parts.words(),
                                parts.result().value().orElseThrow().toPlainString()),
                "Correct it or one of its parts, or leave the row out to have it computed.");
    }
}
