package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Standards;

/** Of the rows of targets the latest of each period and basis, and what holds for a year by them. Not thread-safe. */
final class TargetsInForce {
    private record OfBasis(String ref, Optional<Basis> basis) {}

    private final Map<WrittenTarget.Of, WrittenTarget> rows = new HashMap<>();
    // How many rows of an indicator on a basis set a target.
    private final Map<OfBasis, Integer> targets = new HashMap<>();
    private final Set<String> partedByBasis = new HashSet<>();

    /** Takes a row over from the one of the same period and basis that it revises. */
    void put(WrittenTarget row) {
        WrittenTarget before = rows.get(row.of());
        if (before != null && !before.isRevisedBy(row)) {
            return;
        }
        rows.put(row.of(), row);
        int more = (row.setsTarget() ? 1 : 0) - (before != null && before.setsTarget() ? 1 : 0);
        if (more != 0) {
            targets.merge(new OfBasis(row.of().ref(), row.of().basis()), more, Integer::sum);
        }
        row.of().basis().ifPresent(basis -> partedByBasis.add(row.of().ref()));
    }

    /** Whether it is the row that holds: no two of one period and basis are set on the same day. */
    boolean contains(WrittenTarget row) {
        WrittenTarget latest = rows.get(row.of());
        return latest != null && latest.revision().equals(row.revision());
    }

    /** The row without a basis in whose place one that has a basis comes. */
    Optional<WrittenTarget> replacedBy(WrittenTarget row) {
        return row.of().basis().flatMap(basis -> find(row.of().on(Optional.empty())));
    }

    private Optional<WrittenTarget> find(WrittenTarget.Of of) {
        return Optional.ofNullable(rows.get(of));
    }

    /** Whether any row sets a target that goes with what is set on the basis; what is set on none goes with all. */
    boolean haveTarget(Indicator indicator, Optional<Basis> basis) {
        return haveTargetOn(indicator, Optional.empty())
                || basis.map(each -> haveTargetOn(indicator, basis)).orElseGet(() -> Arrays.stream(Basis.values())
                        .anyMatch(each -> haveTargetOn(indicator, Optional.of(each))));
    }

    private boolean haveTargetOn(Indicator indicator, Optional<Basis> basis) {
        return targets.getOrDefault(new OfBasis(indicator.ref(), basis), 0) > 0;
    }

    /** What holds for the year of a phase: of the row for its basis, else of the one without, else of the indicator. */
    Standards year(Indicator indicator, WrittenTarget.Of phase) {
        return find(phase.year())
                .or(() -> find(phase.year().on(Optional.empty())))
                .map(row -> row.target().standards().orElse(indicator.standards(), indicator))
                .orElse(indicator.standards());
    }

    /** All the years that a phase is in: without a basis, also that of each basis with a row for the year and none for it. */
    List<Standards> years(Indicator indicator, WrittenTarget.Of phase) {
        List<Standards> years = new ArrayList<>(List.of(year(indicator, phase)));
        if (phase.basis().isEmpty() && partedByBasis.contains(phase.ref())) {
            for (Basis basis : Basis.values()) {
                WrittenTarget.Of other = phase.on(Optional.of(basis));
                if (rows.containsKey(other.year()) && !rows.containsKey(other)) {
                    years.add(year(indicator, other));
                }
            }
        }
        return years;
    }
}
