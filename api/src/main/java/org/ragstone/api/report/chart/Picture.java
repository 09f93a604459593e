package org.ragstone.api.report.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A chart on a paper of some width and height in units: its paths in the order they are drawn, numbers that end left of the plot,
 * periods about whose middle a text stands, and years from whose start one runs. It is {@code dotted} where a dot at each bend and
 * end of its lines is as good as the points drawn by themselves.
 */
public record Picture(
        int width,
        int height,
        List<Path> paths,
        boolean dotted,
        int left,
        List<Label> numbers,
        int periodsAt,
        List<Label> periods,
        int yearsAt,
        List<Label> years) {
    private static final Set<Kind> BANDS = EnumSet.of(Kind.RANGE, Kind.AIM);
    private static final Set<Kind> LINES = EnumSet.of(Kind.GRID, Kind.AXIS);

    public Picture {
        paths = List.copyOf(paths);
        numbers = List.copyOf(numbers);
        periods = List.copyOf(periods);
        years = List.copyOf(years);
    }

    /** What a chart stands in, whatever it shows: gridlines, axis and texts. Many charts of a page have the same. */
    public record Frame(
            List<Path> lines,
            int left,
            List<Label> numbers,
            int periodsAt,
            List<Label> periods,
            int yearsAt,
            List<Label> years) {}

    public Frame frame() {
        return new Frame(of(LINES), left, numbers, periodsAt, periods, yearsAt, years);
    }

    /** What is drawn before the frame. */
    public List<Path> bands() {
        return of(BANDS);
    }

    /** What is drawn after it; not the points where the lines have them. */
    public List<Path> marks() {
        return paths.stream()
                .filter(each -> !BANDS.contains(each.kind()) && !LINES.contains(each.kind()))
                .filter(each -> !dotted || each.kind() != Kind.POINTS)
                .toList();
    }

    /** The classes of a path. */
    public String css(Path path) {
        return dotted && path.kind() == Kind.FIGURES ? path.css() + " rs-dots" : path.css();
    }

    private List<Path> of(Set<Kind> kinds) {
        return paths.stream().filter(each -> kinds.contains(each.kind())).toList();
    }
}
