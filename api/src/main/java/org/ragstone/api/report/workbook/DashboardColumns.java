package org.ragstone.api.report.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.api.view.Column;
import org.ragstone.api.view.Table;

/**
 * The columns of several tables as those of one, in their order: a column that several have is one column. Where a table has a
 * heading twice, each says which figure it stands beside.
 */
final class DashboardColumns {
    private final List<Key> columns = new ArrayList<>();
    private final Set<Bare> ambiguous = new HashSet<>();
    private final Map<List<Column>, List<Integer>> places = new LinkedHashMap<>();

    /** A column as any table heads it. */
    private record Bare(Column.Kind kind, String heading) {
        static Bare of(Column column) {
            return new Bare(column.kind(), column.heading());
        }
    }

    /** One column: {@code beside} is the figure that it stands beside, where the heading alone does not tell. */
    record Key(Column.Kind kind, String heading, String beside, int times) {
        String text() {
            String where = beside.isEmpty() ? heading : heading + ", " + beside;
            return times == 0 ? where : where + " (" + (times + 1) + ")";
        }
    }

    DashboardColumns(Collection<Table> tables) {
        tables.forEach(this::findAmbiguous);
        for (Table table : tables) {
            if (!places.containsKey(table.columns())) {
                List<Key> keys = keys(table.columns());
                add(keys);
                places.put(table.columns(), List.of());
            }
        }
        places.replaceAll(
                (own, none) -> keys(own).stream().map(columns::indexOf).toList());
    }

    private void findAmbiguous(Table table) {
        Set<Bare> seen = new HashSet<>();
        table.columns().stream().map(Bare::of).filter(each -> !seen.add(each)).forEach(ambiguous::add);
    }

    private List<Key> keys(List<Column> own) {
        List<Key> keys = new ArrayList<>();
        String figure = "";
        for (Column each : own) {
            boolean isFigure = each.kind() == Column.Kind.FIGURE || each.kind() == Column.Kind.EARLIER;
            String beside = ambiguous.contains(Bare.of(each)) && !isFigure ? figure : "";
            int times = 0;
            while (keys.contains(new Key(each.kind(), each.heading(), beside, times))) {
                times++;
            }
            keys.add(new Key(each.kind(), each.heading(), beside, times));
            figure = isFigure ? each.heading() : figure;
        }
        return keys;
    }

    private void add(List<Key> keys) {
        int place = 0;
        for (Key each : keys) {
            int at = columns.indexOf(each);
            if (at < 0) {
                columns.add(place, each);
                at = place;
            }
            place = Math.max(place, at + 1);
        }
    }

    /** All of them. */
    List<Key> all() {
        return columns;
    }

    /** Where each column of a table stands among all. */
    List<Integer> places(Table table) {
        return places.getOrDefault(table.columns(), List.of());
    }
}
