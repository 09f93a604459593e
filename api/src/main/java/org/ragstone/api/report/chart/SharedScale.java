package org.ragstone.api.report.chart;

import java.util.List;
import org.ragstone.api.view.ChartedSeries;

/** One scale for all series of a unit that stand together, so that they can be compared by eye. */
public record SharedScale(Scale scale, String unit) {
    /**
     * The scale that holds all of these.
     *
     * @throws IllegalArgumentException if they are of several units, or there is none
     */
    public static SharedScale of(List<ChartedSeries> series) {
        List<String> units =
                series.stream().map(each -> each.indicator().unit()).distinct().toList();
        if (units.size() != 1) {
            throw new IllegalArgumentException("a scale is of one unit and not of " + units);
        }
        return new SharedScale(Scale.of(series), units.get(0));
    }

    /** "All charts here in % have the same scale." */
    public String words() {
        return "All charts here " + (unit.isEmpty() ? "of plain numbers" : "in " + unit) + " have the same scale.";
    }
}
