package org.ragstone.dataset.wide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Grid.GridRow;
import org.ragstone.reading.PeriodHeadings;
import org.ragstone.reading.Row;

/**
 * What stands above the names of the columns: what the data set says of itself, a key and its value in a row, as in dataset.yaml, and
 * whatever else, such as a title. Not thread-safe.
 */
public final class Above implements Row {
    private final Grid grid;
    private final List<String> keys;
    private final Problems problems;
    private final Map<String, GridRow> said = new LinkedHashMap<>();
    private final List<GridRow> others = new ArrayList<>();

    Above(Grid grid, List<String> keys, Problems problems) {
        this.problems = problems;
        this.grid = grid;
        this.keys = keys;
    }

    void add(GridRow row) {
        String key = key(row);
        boolean isOne = keys.contains(key)
                && !Characters.isNothing(row.text(1))
                && row.texts().stream().skip(2).allMatch(Characters::isNothing);
        if (isOne) {
            if (said.putIfAbsent(key, row) != null) {
                problems.add(
                        grid.cell(row.number(), 0, key),
                        "the key `" + key + "` stands twice",
                        "Delete one of the rows.");
            }
        } else if (row.texts().stream().anyMatch(each -> !Characters.isNothing(each))) {
            others.add(row);
        }
    }

    private static String key(GridRow row) {
        return Characters.stripped(row.text(0))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\h*:$", "")
                .replace(' ', '_');
    }

    /** Whether any of it says what the data set is. */
    public boolean isHeader() {
        return !said.isEmpty();
    }

    int rows() {
        return said.size() + others.size();
    }

    /** The period of the report, if it is certain. */
    Optional<Period> period() {
        return new PeriodHeadings(Optional.empty()).readAlone(text("period")).flatMap(Period::parse);
    }

    void tell(Notices notices) {
        if (!others.isEmpty()) {
            notices.add(
                    grid.cell(others.get(0).number(), -1, ""),
                    "what stands above the names of the columns is not read",
                    "");
        }
    }

    @Override
    public String text(String name) {
        return Optional.ofNullable(said.get(name))
                .map(row -> Characters.stripped(row.text(1)))
                .orElse("");
    }

    @Override
    public Location where(String name) {
        return Optional.ofNullable(said.get(name))
                .map(row -> grid.cell(row.number(), 1, name))
                .orElseGet(() -> new Location.InFile(grid.file()));
    }

    /** The keys that it has: of what is not there it is told once. */
    @Override
    public Set<String> names() {
        return said.keySet();
    }
}
