package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.view.ChartedSeries;

/** Makes the drawing of one series. */
final class Draughtsman {
    private static final int YEAR_MARK = 60;
    private static final int BREAK = 40;

    private final ChartedSeries series;
    private final Scale scale;
    private final Optional<SharedScale> shared;

    Draughtsman(ChartedSeries series, Scale scale, Optional<SharedScale> shared) {
        this.series = series;
        this.scale = scale;
        this.shared = shared;
    }

    Drawing drawing(Optional<ChartData> data) {
        Optional<Picture> picture = series.hasFigures() ? Optional.of(picture()) : Optional.empty();
        return new Drawing(
                series.headline(),
                series.subtitle(),
                picture,
                picture.map(drawn -> new Key(series).of(drawn)).orElse(List.of()),
                series.reading()
                        .map(each -> List.of(Sign.of(each.variation()), Sign.of(each.assurance())))
                        .orElse(List.of()),
                picture.isPresent() ? notes() : List.of(),
                data);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!scale.hasZero()) {
            String from =
                    TickWords.of(scale, series.indicator().unit()).all(scale).get(0);
            notes.add("The scale starts at " + from + ", not at zero.");
        }
        shared.ifPresent(each -> notes.add(each.words()));
        series.stretches().stream()
                .filter(each -> !each.anew().isEmpty())
                .map(each -> "Starts anew from "
                        + series.points().get(each.from()).period().title() + ": " + each.anew() + ".")
                .forEach(notes::add);
        return notes;
    }

    private Picture picture() {
        List<String> numbers = TickWords.of(scale, series.indicator().unit()).all(scale);
        int widest = numbers.stream().mapToInt(TextWidth::of).max().orElse(0);
        Plot plot = Plot.of(widest, series.points().size(), scale);
        TimeAxis time = new TimeAxis(series.points(), plot);
        return new Picture(
                Plot.WIDTH,
                Plot.HEIGHT,
                paths(plot, time),
                new Figures(series.points(), plot).areAllOnTheLine(),
                widest,
                labels(numbers, plot),
                Plot.PERIODS_AT,
                time.periodLabels(),
                Plot.YEARS_AT,
                time.yearLabels());
    }

    private List<Label> labels(List<String> numbers, Plot plot) {
        List<Label> labels = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            labels.add(new Label(plot.at(scale.ticks().get(i)), numbers.get(i)));
        }
        return labels;
    }

    private List<Path> paths(Plot plot, TimeAxis time) {
        Paths paths = new Paths();
        Steps steps = new Steps(series.points(), plot);
        Limits limits = new Limits(series.stretches(), plot);
        Figures figures = new Figures(series.points(), plot);
        paths.add(Kind.RANGE, steps.bands(ChartedSeries.Point::range));
        paths.add(Kind.AIM, steps.bands(ChartedSeries.Point::target));
        paths.add(Kind.GRID, grid(plot));
        paths.add(Kind.AXIS, axis(plot, time));
        paths.add(Kind.LIMIT, limits.limits());
        paths.add(Kind.MEAN, limits.mean());
        paths.add(Kind.FLOOR, steps.line(ChartedSeries.Point::floor));
        paths.add(Kind.TARGET, steps.line(ChartedSeries.Point::target));
        paths.add(Kind.LINE, figures.fit());
        paths.add(Kind.ANEW, limits.anew());
        paths.add(Kind.FIGURES, figures.line());
        paths.add(Kind.POINTS, figures.marks(Kind.POINTS, /* provisional= */ false));
        paths.add(Kind.PROVISIONAL, figures.marks(Kind.POINTS, /* provisional= */ true));
        for (Kind each : List.of(Kind.BETTER, Kind.WORSE, Kind.HIGH, Kind.LOW)) {
            paths.add(each, figures.marks(each, /* provisional= */ false));
            paths.addOpen(each, figures.marks(each, /* provisional= */ true));
        }
        paths.add(Kind.SUPPRESSED, figures.suppressed());
        return paths.all();
    }

    /** Only what has something of its kind. */
    private static final class Paths {
        private final List<Path> all = new ArrayList<>();

        void add(Kind kind, String d) {
            add(new Path(kind, false, d));
        }

        void addOpen(Kind kind, String d) {
            add(new Path(kind, true, d));
        }

        private void add(Path path) {
            if (!path.d().isEmpty()) {
                all.add(path);
            }
        }

        List<Path> all() {
            return all;
        }
    }

    private String grid(Plot plot) {
        PathText path = new PathText();
        scale.ticks().stream().map(plot::at).filter(y -> y != axisAt(plot)).forEach(y -> path.move(plot.left(), y)
                .line(plot.right(), y));
        return path.toString();
    }

    /** Zero where that has a place, else the bottom. */
    private int axisAt(Plot plot) {
        return scale.hasZero() ? plot.at(BigDecimal.ZERO) : Plot.BOTTOM;
    }

    /** The axis, a mark where each year begins, and a zigzag where the scale does not start at zero. */
    private String axis(Plot plot, TimeAxis time) {
        PathText path = new PathText();
        int y = axisAt(plot);
        if (!scale.hasZero()) {
            path.move(plot.left(), y - 3 * BREAK)
                    .line(plot.left() - BREAK, y - 5 * BREAK / 2)
                    .line(plot.left() + BREAK, y - 3 * BREAK / 2)
                    .line(plot.left(), y - BREAK)
                    .line(plot.left(), y);
        } else {
            path.move(plot.left(), y);
        }
        path.line(plot.right(), y);
        time.years().forEach(place -> path.move(plot.edge(place), Plot.BOTTOM)
                .line(plot.edge(place), Plot.BOTTOM + YEAR_MARK));
        return path.toString();
    }
}
