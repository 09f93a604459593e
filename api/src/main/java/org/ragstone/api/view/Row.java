package org.ragstone.api.view;

import java.util.List;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorStatus;

/**
 * An indicator, or a result of it, with a cell for each column, and what its results were judged against where no cell shows
 * it.
 */
public record Row(Indicator indicator, List<Cell> cells, List<Judged> judged) {
    public Row {
        cells = List.copyOf(cells);
        judged = List.copyOf(judged);
    }

    /** Results on these bases, and the target and the floor that their status was judged against: "66, floor 62". */
    public record Judged(List<Basis> bases, String against) {
        public Judged {
            bases = List.copyOf(bases);
        }
    }

    /** Why the indicator is suspended or withdrawn, or an empty text. */
    public String statusReason() {
        return indicator.status() == IndicatorStatus.ACTIVE ? "" : indicator.statusReason();
    }
}
