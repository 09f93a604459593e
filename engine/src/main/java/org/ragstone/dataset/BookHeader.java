package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Grid.GridRow;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/**
 * Reads what a data set says of itself from a sheet with a key and its value in each row. A marker stands with its state in one cell,
 * {@code [c]: SUPPRESSED}, and each marker and mark in a row of its own. Not thread-safe.
 */
final class BookHeader {
    private static final int KEY = 0;
    private static final int VALUE = 1;
    private static final Pattern MARKER = Pattern.compile("[\"']?(.+?)[\"']?\\s*[:=]\\s*([A-Za-z_ ]*)");

    private final Grid sheet;
    private final Problems problems;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Node> markers = new LinkedHashMap<>();
    private final List<Node> marks = new ArrayList<>();
    private boolean isBegun;

    private BookHeader(Grid sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    static Header read(Grid sheet, Problems problems, Notices notices) {
        BookHeader header = new BookHeader(sheet, problems);
        sheet.read(problems, notices, header::read);
        return header.made();
    }

    private void read(GridRow row) {
        String key = text(row, KEY);
        boolean isHeading =
                !isBegun && key.equalsIgnoreCase("key") && text(row, VALUE).equalsIgnoreCase("value");
        isBegun = true;
        if (isHeading) {
            return;
        }
        for (int column = VALUE + 1; column < row.texts().size(); column++) {
            if (!text(row, column).isEmpty()) {
                problems.add(
                        sheet.cell(row.number(), column, ""),
                        "`" + text(row, column) + "` stands beside the key and the value",
                        "The sheet has two columns: delete what is in others.");
            }
        }
        Location where = sheet.cell(row.number(), VALUE, key);
        if (key.isEmpty()) {
            problems.add(
                    sheet.cell(row.number(), KEY, ""),
                    "`" + text(row, VALUE) + "` has no key",
                    "Write its key before it.");
        } else {
            put(named(key), text(row, VALUE), where);
        }
    }

    private static String text(GridRow row, int column) {
        return column < row.texts().size() ? Characters.stripped(row.texts().get(column)) : "";
    }

    /** Keys are read as names of columns are, in capitals or not. */
    private static String named(String key) {
        String small = key.toLowerCase(Locale.ROOT);
        return DataSetSource.HEADER_KEYS.stream()
                .filter(each ->
                        each.replace('-', '_').equals(small.replace('-', '_').replace(' ', '_')))
                .findFirst()
                .orElse(key);
    }

    private void put(String key, String value, Location where) {
        if (key.equals(FigureMarksReader.MARKERS)) {
            putMarker(value, where);
        } else if (key.equals(FigureMarksReader.PROVISIONAL_MARKS)) {
            if (!value.isEmpty()) {
                marks.add(new TextNode(value, where));
            }
        } else if (entries.putIfAbsent(key, new TextNode(said(key, value), where)) != null) {
            problems.add(where, "the key `" + key + "` stands twice", "Delete one of the rows.");
        }
    }

    /** A spreadsheet writes what is true in capitals. */
    private static String said(String key, String value) {
        boolean isTruth = key.equals("illustrative") && (value.equals("TRUE") || value.equals("FALSE"));
        return isTruth ? value.toLowerCase(Locale.ROOT) : value;
    }

    private void putMarker(String value, Location where) {
        Matcher marker = MARKER.matcher(value);
        if (value.isEmpty()) {
            return;
        }
        if (!marker.matches()) {
            problems.add(
                    where,
                    "`" + value + "` is no marker with its state",
                    "Write each marker in a row of its own, as `[c]: SUPPRESSED`.");
        } else if (markers.putIfAbsent(marker.group(1), new TextNode(marker.group(2), where)) != null) {
            problems.add(where, "the marker `" + marker.group(1) + "` stands twice", "Delete one of the rows.");
        }
    }

    private Header made() {
        Location where = new Location.InFile(sheet.file());
        markers.values().stream()
                .findFirst()
                .ifPresent(first -> entries.put(FigureMarksReader.MARKERS, MapNode.of(markers, first.where())));
        marks.stream()
                .findFirst()
                .ifPresent(
                        first -> entries.put(FigureMarksReader.PROVISIONAL_MARKS, new ListNode(marks, first.where())));
        return header(entries, where, problems);
    }

    private static Header header(Map<String, Node> entries, Location where, Problems problems) {
        MapNode whole = MapNode.of(entries, where);
        return new Header(new Keys(whole, DataSetSource.HEADER_KEYS, problems).row(), whole);
    }
}
