package org.ragstone.dataset.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.ragstone.model.Characters;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Grid.GridRow;

/** Goes once through the XML of a sheet and hands on its rows that have a text, whatever there is beside them. Not thread-safe. */
final class SheetRows {
    /** A table that is wider is none, and every row would be as long. */
    static final int MOST_COLUMNS = 1_000;

    private final Grid sheet;
    private final CellReader cells;
    private final Problems problems;
    private final Notices notices;
    private final Consumer<GridRow> reader;
    private final MergedCells merged = new MergedCells();
    private final HiddenParts hidden = new HiddenParts();
    private List<String> names = List.of();
    private boolean showsZeros = true;
    private boolean isTooWide;
    private int last;
    private int shortened;
    private String firstShortened = "";

    SheetRows(Grid sheet, CellReader cells, Problems problems, Notices notices, Consumer<GridRow> reader) {
        this.sheet = sheet;
        this.cells = cells;
        this.problems = problems;
        this.notices = notices;
        this.reader = reader;
    }

    void read(XmlPart part) {
        while (!problems.areTooManyOf(sheet.file()) && part.nextStart()) {
            switch (part.tag()) {
                case "sheetView" -> showsZeros = part.attribute("showZeros").isEmpty() || part.isTrue("showZeros");
                case "col" -> {
                    if (part.isTrue("hidden") || isNothing(part.attribute("width"))) {
                        hidden.columns(part.number("min", 0), part.number("max", 0));
                    }
                }
                case "row" -> readRow(part);
                case "mergeCell" -> merged.add(part.attribute("ref"));
                case "autoFilter" -> hidden.filtered();
                default -> {
                    // What stands around the cells.
                }
            }
        }
        merged.tell(sheet, names, problems);
        hidden.tell(sheet.file(), notices);
        if (shortened > 0) {
            notices.add(
                    sheet.file(),
                    String.format(
                            Locale.ROOT,
                            "%,d %s in thousands or millions %s read as the whole number that is in it, first %s",
                            shortened,
                            shortened == 1 ? "cell that shows a number" : "cells that show numbers",
                            shortened == 1 ? "is" : "are each",
                            firstShortened),
                    "Look at the number behind it, which is what counts.");
        }
    }

    private static boolean isNothing(String size) {
        return !size.isEmpty() && size.length() < 10 && size.chars().allMatch(each -> each == '0' || each == '.');
    }

    private void readRow(XmlPart part) {
        int number = part.number("r", last + 1);
        if (number <= last) {
            throw part.damaged();
        }
        last = number;
        boolean isHidden = part.isTrue("hidden") || isNothing(part.attribute("ht"));
        List<String> texts = new ArrayList<>(names.size());
        int end = part.depth() - 1;
        int column = -1;
        while (part.depth() > end) {
            if (part.next() == XMLStreamConstants.START_ELEMENT && part.tag().equals("c")) {
                CellReference named = CellReference.of(part.attribute("r"));
                int place = named.isOne() ? named.column() : column + 1;
                if (place <= column) {
                    throw part.damaged();
                }
                column = place;
                put(number, column, cells.read(part, showsZeros), texts);
            }
        }
        hand(number, isHidden, texts);
    }

    private void put(int row, int column, CellContent content, List<String> texts) {
        if (content.isFault()) {
            problems.add(sheet.cell(row, column, name(column)), content.fault(), content.cure());
        }
        if (content.text().isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            refuseWide(row, column);
            return;
        }
        if (content.isShortened() && shortened++ == 0) {
            firstShortened = content.text() + " in " + new CellReference(row, column);
        }
        while (texts.size() < column) {
            texts.add("");
        }
        texts.add(content.text());
    }

    private void refuseWide(int row, int column) {
        if (!isTooWide) {
            isTooWide = true;
            problems.add(
                    sheet.cell(row, column, ""),
                    String.format(Locale.ROOT, "stands beyond the first %,d columns, which are read", MOST_COLUMNS),
                    "Delete the columns behind the table.");
        }
    }

    private String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    private void hand(int number, boolean isHidden, List<String> texts) {
        int count = 0;
        for (int column = 0; column < texts.size(); column++) {
            if (!Characters.stripped(texts.get(column)).isEmpty()) {
                count++;
                hidden.cell(column);
            }
        }
        if (count == 0) {
            return;
        }
        merged.row(number, count);
        if (isHidden) {
            hidden.row(number);
        }
        if (names.isEmpty() && count > 1) {
            // Mostly the names of the columns, with which places are told.
            names = List.copyOf(texts);
        }
        reader.accept(new GridRow(number, List.copyOf(texts)));
    }
}
