package org.ragstone.api.report.chart;

import java.util.List;
import java.util.Optional;
import org.ragstone.api.view.ChartedSeries;

/**
 * A series as a figure on a page: what was found in a sentence, what is shown, the picture where any period has a figure, a key
 * to its marks, what has to be said beside it, and all its data as a table and as CSV.
 */
public record Drawing(
        String headline,
        String subtitle,
        Optional<Picture> picture,
        List<KeyEntry> key,
        List<Sign> signs,
        List<String> notes,
        DataTable table,
        CsvLink csv) {
    public Drawing {
        key = List.copyOf(key);
        signs = List.copyOf(signs);
        notes = List.copyOf(notes);
    }

    /** A series on a scale of its own. */
    public static Drawing of(ChartedSeries series) {
        return new Draughtsman(series, Scale.of(series), Optional.empty()).drawing();
    }

    /** A series on a scale that it shares with others, which it says. */
    public static Drawing of(ChartedSeries series, SharedScale shared) {
        return new Draughtsman(series, shared.scale(), Optional.of(shared)).drawing();
    }
}
