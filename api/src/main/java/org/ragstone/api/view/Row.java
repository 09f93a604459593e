package org.ragstone.api.view;

import java.util.List;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorStatus;

/** An indicator, or a result of it, with a cell for each column. */
public record Row(Indicator indicator, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** Why the indicator is suspended or withdrawn, or an empty text. */
    public String statusReason() {
        return indicator.status() == IndicatorStatus.ACTIVE ? "" : indicator.statusReason();
    }
}
