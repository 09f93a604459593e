package org.ragstone.api.report.chart;

import java.util.List;

/**
 * A chart on a paper of some width and height in units: its paths in the order they are drawn, numbers that end left of the plot,
 * periods about whose middle a text stands, and years from whose start one runs.
 */
public record Picture(
        int width,
        int height,
        List<Path> paths,
        int left,
        List<Label> numbers,
        int periodsAt,
        List<Label> periods,
        int yearsAt,
        List<Label> years) {
    public Picture {
        paths = List.copyOf(paths);
        numbers = List.copyOf(numbers);
        periods = List.copyOf(periods);
        years = List.copyOf(years);
    }
}
