package org.ragstone.dataset.wide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Characters;
import org.ragstone.model.Column;
import org.ragstone.model.Indicator;
import org.ragstone.model.Problem;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Grid.GridRow;
import org.ragstone.reading.PeriodHeadings;
import org.ragstone.reading.PeriodText.NotAPeriod;

/**
 * What the columns of a wide form are, by the row that heads them: those of indicators, and those of a period, which come together
 * where they are of one result or target.
 */
final class Layout {
    /** Names that people give to columns of indicators beside their own. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("reference", "ref"),
            Map.entry("id", "ref"),
            Map.entry("code", "ref"),
            Map.entry("ref no", "ref"),
            Map.entry("ref.", "ref"),
            Map.entry("indicator", "title"),
            Map.entry("indicator title", "title"),
            Map.entry("measure", "title"),
            Map.entry("performance indicator", "title"),
            Map.entry("description", "title"),
            Map.entry("unit of measure", "unit"),
            Map.entry("units", "unit"),
            Map.entry("type", "kind"),
            Map.entry("floor standard", "floor"),
            Map.entry("annual target", "target"),
            Map.entry("year end target", "target"));

    /** Columns of one result or of one target, each under its name in the table; where it says no basis, each row finds its own. */
    record Together(Optional<Basis> basis, String period, Map<Column, Integer> columns) {
        /** The first of them. */
        int first() {
            return columns.values().stream().mapToInt(Integer::intValue).min().orElse(-1);
        }

        /** Where the figure or the target stands, or else the first of them. */
        int main() {
            return columns.getOrDefault(Column.VALUE, columns.getOrDefault(Column.TARGET, first()));
        }
    }

    private record Of(boolean isTarget, Optional<Basis> basis, String period) {}

    private final int row;
    private final List<String> headings;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> ofIndicators = new ArrayList<>();
    private final Map<Of, Together> ofPeriods = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Layout(int row, List<String> headings) {
        this.row = row;
        this.headings = headings;
    }

    /** Whether a row may head a wide form: it names the references and something else. */
    static boolean isOne(GridRow row) {
        return row.texts().stream().anyMatch(each -> name(each).equals("ref"))
                && row.texts().stream()
                                .filter(each -> !Characters.isNothing(each))
                                .count()
                        > 1;
    }

    static Layout of(GridRow row, Grid grid, PeriodHeadings periods) {
        Layout layout = new Layout(
                row.number(), row.texts().stream().map(Characters::stripped).toList());
        for (int column = 0; column < row.texts().size(); column++) {
            layout.take(column, layout.headings.get(column), grid, periods);
        }
        return layout;
    }

    private void take(int column, String written, Grid grid, PeriodHeadings periods) {
        try {
            Optional<Heading> heading =
                    Indicator.COLUMNS.contains(name(written)) ? Optional.empty() : Heading.of(written, periods);
            if (heading.isPresent()) {
                take(column, written, heading.get(), grid);
            } else {
                ofIndicators.add(column);
                names.add(name(written));
            }
        } catch (NotAPeriod e) {
            problems.add(new Problem(grid.cell(row, column, written), e.what(), e.hint()));
        }
    }

    private void take(int column, String written, Heading heading, Grid grid) {
        Of of = new Of(heading.isOfATarget(), heading.basis(), heading.period());
        Map<Column, Integer> columns = ofPeriods
                .computeIfAbsent(of, any -> new Together(of.basis(), of.period(), new LinkedHashMap<>()))
                .columns();
        Integer before = columns.putIfAbsent(heading.what(), column);
        if (before != null) {
            problems.add(new Problem(
                    grid.cell(row, column, written),
                    "`" + written + "` heads what `" + written(before) + "` heads too",
                    "Say in one of them on which basis its figures are, such as `YTD " + heading.period() + "`."));
        }
    }

    /** The column of indicators that a heading names, or the heading. */
    private static String name(String written) {
        String stripped = Characters.stripped(written);
        String plain = stripped.replaceAll("[\\s_\\h]+", " ").toLowerCase(Locale.ROOT);
        String column = plain.replace(' ', '_');
        return Indicator.COLUMNS.contains(column) ? column : ALSO.getOrDefault(plain, stripped);
    }

    /** The row that it is of. */
    int row() {
        return row;
    }

    /** What is wrong with it. */
    List<Problem> problems() {
        return problems;
    }

    /** The names of the columns of indicators. */
    List<String> names() {
        return names;
    }

    /** Where these stand. */
    List<Integer> ofIndicators() {
        return ofIndicators;
    }

    /** What heads a column. */
    String written(int column) {
        return headings.get(column);
    }

    /** How many columns it names. */
    int width() {
        return headings.size();
    }

    /** Where a column of the table of indicators stands, or -1. */
    int ofIndicator(int place) {
        return place < 0 || place >= ofIndicators.size() ? -1 : ofIndicators.get(place);
    }

    /** Where that of the name stands, or -1. */
    int place(String name) {
        int at = names.indexOf(name);
        return at < 0 ? -1 : ofIndicators.get(at);
    }

    /** Whether figures have no column, and none was meant. */
    boolean hasNoPeriod() {
        return results().isEmpty() && problems.isEmpty();
    }

    List<Together> results() {
        return together(/* targets= */ false);
    }

    List<Together> targets() {
        return together(/* targets= */ true);
    }

    private List<Together> together(boolean targets) {
        return ofPeriods.entrySet().stream()
                .filter(each -> each.getKey().isTarget() == targets)
                .map(Map.Entry::getValue)
                .toList();
    }
}
