package org.ragstone.warning;

import java.util.List;
import org.ragstone.model.Basis;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.PeriodTarget;

/** The rows of targets that hold for one basis: its own, and those without one for periods in which it has none. */
final class BasisRows {
    private BasisRows() {}

    static List<PeriodTarget> of(IndicatorData data, Basis basis) {
        List<PeriodTarget> all = data.targets();
        if (all.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(row -> row.basis().map(basis::equals).orElseGet(() -> all.stream()
                        .noneMatch(other -> isInPlaceOf(row, other, basis))))
                .toList();
    }

    private static boolean isInPlaceOf(PeriodTarget row, PeriodTarget other, Basis basis) {
        return other.period().equals(row.period())
                && other.basis().filter(basis::equals).isPresent();
    }
}
