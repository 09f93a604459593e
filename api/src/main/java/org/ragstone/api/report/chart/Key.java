package org.ragstone.api.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.Level;

/** What the marks of a picture mean, those alone that it has; a level that holds throughout is told with it. */
record Key(ChartedSeries series) {
    List<KeyEntry> of(Picture picture) {
        List<KeyEntry> key = new ArrayList<>();
        List<Kind> kinds = picture.paths().stream().map(Path::kind).distinct().toList();
        for (Kind kind : kinds) {
            words(kind).ifPresent(words -> key.add(new KeyEntry(kind, sign(kind), words)));
        }
        boolean hasOpen = picture.paths().stream().anyMatch(Path::open);
        if (hasOpen && !kinds.contains(Kind.PROVISIONAL)) {
            key.add(new KeyEntry(Kind.PROVISIONAL, sign(Kind.PROVISIONAL), "Hollow: provisional"));
        }
        if (!kinds.contains(Kind.FIGURES) && !kinds.contains(Kind.POINTS)) {
            return key;
        }
        return key;
    }

    private Optional<String> words(Kind kind) {
        return switch (kind) {
            case GRID, AXIS, POINTS -> Optional.empty();
            case FIGURES -> Optional.of("Figure");
            case RANGE -> Optional.of(level("Expected range", ChartedSeries.Point::range));
            case AIM, TARGET -> Optional.of(level(capitalised(series.targetName()), ChartedSeries.Point::target));
            case FLOOR -> Optional.of(level(capitalised(series.floorName()), ChartedSeries.Point::floor));
            case LIMIT ->
                Optional.of(
                        series.stretches().stream().anyMatch(ChartedSeries.Stretch::trial)
                                ? "Limits of common cause (trial)"
                                : "Limits of common cause");
            case MEAN -> Optional.of("Mean");
            case LINE -> Optional.of("Straight line through the figures");
            case ANEW -> Optional.of("Starts anew");
            case PROVISIONAL -> Optional.of("Provisional");
            case BETTER -> Optional.of("Special cause, better");
            case WORSE -> Optional.of("Special cause, worse");
            case HIGH -> Optional.of("Special cause, high");
            case LOW -> Optional.of("Special cause, low");
            case SUPPRESSED -> Optional.of("Suppressed");
        };
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case PROVISIONAL -> "\u25cb";
            case BETTER -> "\u25c6";
            case WORSE -> "\u25a0";
            case HIGH -> "\u25b2";
            case LOW -> "\u25bc";
            case SUPPRESSED -> "\u00d7";
            default -> "";
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

    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1);
    }
}
