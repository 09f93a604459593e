package org.ragstone.api.report.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.Level;
import org.ragstone.api.view.Wording;
import org.ragstone.model.Variation;

/** What the marks of a picture mean, those alone that it has; a level that holds throughout is told with it. */
record Key(ChartedSeries series) {
    // What one looks for first comes first, which is not the order in which they are drawn.
    private static final List<Kind> ORDER = List.of(
            Kind.FIGURES,
            Kind.POINTS,
            Kind.PROVISIONAL,
            Kind.TARGET,
            Kind.AIM,
            Kind.FLOOR,
            Kind.RANGE,
            Kind.MEAN,
            Kind.LIMIT,
            Kind.LINE,
            Kind.BETTER,
            Kind.WORSE,
            Kind.HIGH,
            Kind.LOW,
            Kind.ANEW,
            Kind.SUPPRESSED);

    List<KeyEntry> of(Picture picture) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        picture.paths().forEach(each -> kinds.add(each.kind()));
        if (picture.paths().stream().anyMatch(Path::open)) {
            kinds.add(Kind.PROVISIONAL);
        }
        if (kinds.contains(Kind.FIGURES)) {
            kinds.remove(Kind.POINTS);
        }
        return ORDER.stream()
                .filter(kinds::contains)
                .map(each -> new KeyEntry(each, words(each)))
                .toList();
    }

    private String words(Kind kind) {
        return switch (kind) {
            case GRID, AXIS -> "";
            case FIGURES, POINTS -> "Figure";
            case RANGE -> level("Expected range", ChartedSeries.Point::range);
            case AIM, TARGET -> level(Wording.capitalised(series.targetName()), ChartedSeries.Point::target);
            case FLOOR -> level(Wording.capitalised(series.floorName()), ChartedSeries.Point::floor);
            case LIMIT ->
                series.stretches().stream().anyMatch(ChartedSeries.Stretch::trial)
                        ? "Limits of the usual variation (common cause; trial)"
                        : "Limits of the usual variation (common cause)";
            case MEAN -> "Mean";
            case LINE -> "Straight line through the figures";
            case ANEW -> "Starts anew";
            case PROVISIONAL -> "Hollow: provisional";
            case BETTER -> Wording.variation(Variation.IMPROVEMENT);
            case WORSE -> Wording.variation(Variation.CONCERN);
            case HIGH -> Wording.variation(Variation.HIGH);
            case LOW -> Wording.variation(Variation.LOW);
            case SUPPRESSED -> "Suppressed";
        };
    }

    private String level(String name, Function<ChartedSeries.Point, Optional<Level>> which) {
        List<String> levels = series.points().stream()
                .map(each -> which.apply(each).map(Level::words).orElse(""))
                .distinct()
                .toList();
        return levels.size() == 1
                ? name + " " + Figure.levels(levels.get(0), series.indicator().unit())
                : name;
    }
}
