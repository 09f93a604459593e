package org.ragstone.warning;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Indicator;
import org.ragstone.model.Result;
import org.ragstone.model.WarningCode;

/** A figure that its indicator does not allow, or that a percentage cannot be. */
final class OutOfBounds implements Check {
    @Override
    public void look(JoinedIndicator indicator, Found found) {
        for (JoinedResult result : indicator.results()) {
            result.due().row().ifPresent(row -> look(result, row, found));
        }
    }

    private static void look(JoinedResult result, Result row, Found found) {
        Indicator indicator = result.due().indicator();
        Bounds bounds = Bounds.of(indicator);
        Optional<BigDecimal> value = row.value();
        value.filter(bounds::isBelow)
                .ifPresent(figure -> found.ofResult(
                        WarningCode.OUT_OF_BOUNDS,
                        result.due(),
                        row,
                        "value",
                        "%s of `%s` is %s".formatted(figure.toPlainString(), indicator.ref(), bounds.below()),
                        bounds.hint("least")));
        value.filter(bounds::isAbove)
                .ifPresent(figure -> found.ofResult(
                        WarningCode.OUT_OF_BOUNDS,
                        result.due(),
                        row,
                        "value",
                        "%s of `%s` is %s".formatted(figure.toPlainString(), indicator.ref(), bounds.above()),
                        bounds.hint("most")));
    }
}
