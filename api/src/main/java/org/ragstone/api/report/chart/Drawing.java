package org.ragstone.api.report.chart;

import java.util.List;
import java.util.Optional;
import org.ragstone.api.view.ChartedSeries;

/**
 * A series as a figure on a page: what was found in a sentence, what is shown, the picture where any period has a figure, a key
 * to its marks, what has to be said beside it, and all its data, unless they are told with those of others.
 */
public record Drawing(
        String headline,
        String subtitle,
        Optional<Picture> picture,
        List<KeyEntry> key,
        List<Sign> signs,
        List<String> notes,
        Optional<ChartData> data) {
    public Drawing {
        key = List.copyOf(key);
        signs = List.copyOf(signs);
        notes = List.copyOf(notes);
    }

    /** A series on a scale of its own. */
    public static Drawing of(ChartedSeries series) {
        return withData(series, Optional.empty());
    }

    /** A series on a scale that it shares with others, which it says. */
    public static Drawing of(ChartedSeries series, SharedScale shared) {
        return withData(series, Optional.of(shared));
    }

    /** A series on a scale of its own or on one that it shares. */
    public static Drawing withData(ChartedSeries series, Optional<SharedScale> shared) {
        return of(series, shared, Optional.of(ChartData.of(series)));
    }

    /** A series whose data stand elsewhere, on a scale of its own or on one that it shares. */
    public static Drawing withoutData(ChartedSeries series, Optional<SharedScale> shared) {
        return of(series, shared, Optional.empty());
    }

    private static Drawing of(ChartedSeries series, Optional<SharedScale> shared, Optional<ChartData> data) {
        Scale scale = shared.map(SharedScale::scale).orElseGet(() -> Scale.of(series));
        return new Draughtsman(series, scale, shared).drawing(data);
    }
}
