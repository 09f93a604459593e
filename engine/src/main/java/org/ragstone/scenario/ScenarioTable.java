package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/**
 * Cases in rows: {@code columns} names what differs between them, {@code rows} lists it, and every other key holds for all.
 * A column is a key of a case, a kind of finding that is expected, or the comparator of an expected direction; {@code case}
 * names the cases. A blank cell says nothing.
 */
final class ScenarioTable {
    static final String COLUMNS = "columns";
    static final String ROWS = "rows";
    static final String CASE = "case";
    private static final List<String> KINDS = ExpectationReader.KINDS;

    private final String name;
    private final MapNode shared;
    private final Location settings;
    private final List<String> columns;
    private final List<String> comparators;
    private final Problems problems;

    private ScenarioTable(
            String name,
            MapNode shared,
            Location settings,
            List<String> columns,
            List<String> comparators,
            Problems problems) {
        this.name = name;
        this.shared = shared;
        this.settings = settings;
        this.columns = columns;
        this.comparators = comparators;
        this.problems = problems;
    }

    /**
     * The cases of a table by name, as if each were written by itself.
     *
     * @param comparators what directions can be against in the language of the edition
     */
    static Map<String, WrittenEntry> cases(
            String name, MapNode table, List<String> caseKeys, List<String> comparators, Problems problems) {
        Keys keys = new Keys(
                table,
                Stream.concat(Stream.of(COLUMNS, ROWS), caseKeys.stream()).toList(),
                problems);
        int before = problems.size();
        List<TextNode> headings = keys.list(COLUMNS);
        boolean misspelt = keys.isMisspelt(COLUMNS) || keys.isMisspelt(ROWS);
        boolean hasRows = table.get(ROWS)
                .filter(rows -> !rows.text().isEmpty() || hasItems(rows))
                .isPresent();
        if (!misspelt && problems.size() == before && (headings.isEmpty() || !hasRows)) {
            problems.add(
                    table.where(),
                    "the table `" + name + "` needs `columns` and `rows`",
                    "Write `columns: [LATEST, RATING]` and under `rows` a list of lists: `- [92, WORD]`.");
        }
        if (headings.isEmpty() || !hasRows) {
            return Map.of();
        }
        keys.map(ScenarioFile.EXPECT);
        if (!areKnown(headings, caseKeys, comparators, problems)) {
            return Map.of();
        }
        ScenarioTable cases = new ScenarioTable(
                name,
                table.without(List.of(COLUMNS, ROWS)),
                table.whereKey(COLUMNS),
                headings.stream().map(TextNode::text).toList(),
                comparators,
                problems);
        return cases.cases(table.get(ROWS).orElseThrow());
    }

    private static boolean hasItems(Node rows) {
        return rows instanceof ListNode list && !list.items().isEmpty();
    }

    private static boolean areKnown(
            List<TextNode> headings, List<String> caseKeys, List<String> comparators, Problems problems) {
        List<String> allowed = Stream.of(List.of(CASE), caseKeys, KINDS, comparators)
                .flatMap(List::stream)
                .filter(key -> !key.equals(ScenarioFile.EXPECT))
                .toList();
        int before = problems.size();
        Set<String> seen = new LinkedHashSet<>();
        for (TextNode heading : headings) {
            if (!allowed.contains(heading.text())) {
                problems.add(
                        heading.where(),
                        "unknown column `" + heading.text() + "`",
                        () -> Nearest.hint(heading.text(), allowed));
            } else if (!seen.add(heading.text())) {
                problems.add(heading.where(), "the column `" + heading.text() + "` is given twice", "");
            }
        }
        if (seen.contains(FindingKind.DIRECTION.name()) && comparators.stream().anyMatch(seen::contains)) {
            problems.add(
                    headings.stream()
                            .filter(each -> each.text().equals(FindingKind.DIRECTION.name()))
                            .findFirst()
                            .orElseThrow()
                            .where(),
                    "a column for directions beside one for a comparator",
                    "Give a column for each comparator.");
        }
        return problems.size() == before;
    }

    private Map<String, WrittenEntry> cases(Node rows) {
        Map<String, WrittenEntry> cases = new LinkedHashMap<>();
        List<Node> items = rows instanceof ListNode list ? list.items() : List.of(rows);
        for (Node item : items) {
            Optional<List<Node>> cells = cells(item);
            if (cells.isPresent()) {
                String title = title(cells.get());
                WrittenEntry entry = WrittenEntry.ofRow(row(cells.get(), item), named(cells.get(), item), settings);
                if (cases.putIfAbsent(title, entry) != null) {
                    problems.add(
                            item.where(), "the case `" + title + "` is given twice", "Tell them apart in a column.");
                }
            }
        }
        return cases;
    }

    private Optional<List<Node>> cells(Node item) {
        if (item instanceof ListNode list && list.items().size() == columns.size()) {
            return Optional.of(list.items());
        }
        String what = item instanceof ListNode list
                ? String.format(
                        Locale.ROOT,
                        "%d cells in a table of %d columns",
                        list.items().size(),
                        columns.size())
                : "a row should be a list, not " + item.words();
        problems.add(item.where(), what, "Write a row as `- [92, WORD]`, and a blank cell as `\"\"`.");
        return Optional.empty();
    }

    /** The table and what the case gives, or what the table says of it. */
    private String title(List<Node> cells) {
        if (columns.contains(CASE)) {
            return name + ": " + cells.get(columns.indexOf(CASE)).text();
        }
        List<String> given = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            boolean expected =
                    KINDS.contains(column) || comparators.contains(column) || column.equals(ScenarioFile.BECAUSE);
            if (!expected && !cells.get(i).text().isEmpty()) {
                given.add(column + " " + cells.get(i).text());
            }
        }
        return name + ": " + given.stream().collect(Collectors.joining(", "));
    }

    private Location named(List<Node> cells, Node item) {
        return columns.contains(CASE) ? cells.get(columns.indexOf(CASE)).where() : item.where();
    }

    private MapNode row(List<Node> cells, Node item) {
        Map<String, Node> own = new LinkedHashMap<>();
        Map<String, Node> expected = new LinkedHashMap<>(entries(shared.get(ScenarioFile.EXPECT)));
        Map<String, Node> directions =
                new LinkedHashMap<>(entries(Optional.ofNullable(expected.get(FindingKind.DIRECTION.name()))));
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            Node cell = cells.get(i);
            boolean blank = cell instanceof TextNode text && text.text().isEmpty();
            if (!blank && KINDS.contains(column)) {
                expected.put(column, cell);
            } else if (!blank && comparators.contains(column)) {
                directions.put(column, cell);
            } else if (!blank && !column.equals(CASE)) {
                own.put(column, cell);
            }
        }
        if (!directions.isEmpty()) {
            expected.put(FindingKind.DIRECTION.name(), MapNode.of(directions, item.where()));
        }
        if (!expected.isEmpty()) {
            own.put(ScenarioFile.EXPECT, MapNode.of(expected, item.where()));
        }
        return shared.overlaidBy(MapNode.of(own, item.where()));
    }

    /** Taken over entry by entry, since what a row expects may be `none`. */
    private static Map<String, Node> entries(Optional<Node> node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        node.filter(MapNode.class::isInstance).map(MapNode.class::cast).ifPresent(map -> map.names()
                .forEach(name -> entries.put(name, map.get(name).orElseThrow())));
        return entries;
    }
}
