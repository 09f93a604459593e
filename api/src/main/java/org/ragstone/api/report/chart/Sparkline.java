package org.ragstone.api.report.chart;

import org.ragstone.api.view.ChartedSeries;

/** A series as a small line in a cell of a table: its figures, the target where one holds for the newest, and the newest alone. */
public record Sparkline(String target, String figures, String newest) {
    /** The newest figures of a series; empty paths where it has none. */
    public static Sparkline of(ChartedSeries series) {
        return new SmallLine(series).drawn();
    }

    public boolean isEmpty() {
        return figures.isEmpty() && newest.isEmpty();
    }
}
