package org.ragstone.api.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ragstone.api.view.ChartedSeries;

/**
 * The texts below a plot: periods about the middle of their slots, so many of each year as there is room for, and years from
 * where they begin. No text touches another.
 */
final class TimeAxis {
    private static final int[] STRIDES = {1, 2, 3, 4, 6, 12};
    // Every stride divides it.
    private static final int YEAR = 12;

    private final Plot plot;
    private final List<PeriodName> names;
    private final List<Integer> starts;

    TimeAxis(List<ChartedSeries.Point> points, Plot plot) {
        this.plot = plot;
        this.names = points.stream().map(PeriodName::of).toList();
        this.starts = IntStream.range(0, names.size())
                .filter(place -> place == 0
                        || !names.get(place).year().equals(names.get(place - 1).year()))
                .boxed()
                .toList();
    }

    /** The places at which a year begins, where it is no period itself. */
    List<Integer> years() {
        return areYears()
                ? List.of()
                : starts.stream().filter(place -> place > 0).toList();
    }

    private boolean areYears() {
        return names.get(0).within().isEmpty();
    }

    List<Label> periodLabels() {
        return areYears() ? yearsThemselves() : withinYears();
    }

    private List<Label> yearsThemselves() {
        int widest =
                names.stream().mapToInt(each -> TextWidth.of(each.year())).max().orElse(0);
        int every = every(widest);
        int last = names.size() - 1;
        List<Label> labels = new ArrayList<>();
        for (int place = last % every; place <= last; place += every) {
            String text = names.get(place).year();
            int half = TextWidth.of(text) * Plot.TENTHS / 2;
            // The last and the first may be wider than their slot, and stand aside as much as they have to.
            int middle = Math.max(half, Math.min(plot.middle(place), Plot.WIDTH * Plot.TENTHS - half));
            if (hasRoom(labels, middle - half)) {
                labels.add(new Label(middle, text));
            }
        }
        return labels;
    }

    private int every(int widest) {
        int needed = (widest + Plot.GAP) * Plot.TENTHS;
        return Math.max(1, (needed + plot.slot() - 1) / plot.slot());
    }

    private List<Label> withinYears() {
        int widest = names.stream()
                .mapToInt(each -> TextWidth.of(each.within()))
                .max()
                .orElse(0);
        int stride = stride(every(widest));
        List<Label> labels = new ArrayList<>();
        for (int place = 0; stride > 0 && place < names.size(); place++) {
            if ((place - anchor(place)) % stride == 0) {
                add(place, names.get(place).within(), labels);
            }
        }
        return labels;
    }

    /** The first that is wide enough, or none where a year is too narrow for one text. */
    private static int stride(int needed) {
        for (int each : STRIDES) {
            if (each >= needed) {
                return each;
            }
        }
        return 0;
    }

    /** From where the periods of a year are counted: its beginning, or of the first year, which may be cut, that of the next. */
    private int anchor(int place) {
        int start = starts.stream().filter(each -> each <= place).reduce(0, Math::max);
        return start > 0 || starts.size() == 1 ? start : starts.get(1) - YEAR;
    }

    private void add(int place, String text, List<Label> labels) {
        int middle = plot.middle(place);
        int half = TextWidth.of(text) * Plot.TENTHS / 2;
        if (hasRoom(labels, middle - half) && middle - half >= 0 && middle + half <= Plot.WIDTH * Plot.TENTHS) {
            labels.add(new Label(middle, text));
        }
    }

    private static boolean hasRoom(List<Label> labels, int from) {
        return labels.isEmpty() || end(labels.get(labels.size() - 1)) + Plot.GAP * Plot.TENTHS / 2 <= from;
    }

    private static int end(Label label) {
        return label.tenths() + TextWidth.of(label.text()) * Plot.TENTHS / 2;
    }

    /** A year that is cut by the beginning gives way to the first whole one. */
    List<Label> yearLabels() {
        List<Label> labels = new ArrayList<>();
        if (areYears()) {
            return labels;
        }
        int free = 0;
        for (int i = 0; i < starts.size(); i++) {
            String text = names.get(starts.get(i)).year();
            int width = TextWidth.of(text) * Plot.TENTHS;
            // The newest year is told even where it has just begun, and then stands a little aside.
            int from = Math.min(plot.edge(starts.get(i)), Plot.WIDTH * Plot.TENTHS - width);
            int end = from + width;
            boolean givesWay = i == 0 && starts.size() > 1 && end + Plot.GAP * Plot.TENTHS > plot.edge(starts.get(1));
            if (from >= free && !givesWay) {
                labels.add(new Label(from, text));
                free = end + Plot.GAP * Plot.TENTHS;
            }
        }
        return labels;
    }
}
