package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/**
 * Reads a CSV text with a header row of known columns, its cells as {@link CellText} writes them, with a comma, a semicolon or a tab
 * between them.
 */
public final class Csv {
    private final String file;
    private final List<String> columns;
    private final List<String> required;
    private final boolean areAllKnown;
    private final Problems problems;
    private final Notices notices;

    /** Reads a file of that name, which may have these columns and has to have those required. */
    public Csv(String file, List<String> columns, List<String> required, Problems problems, Notices notices) {
        this(file, columns, required, true, problems, notices);
    }

    /**
     * As above.
     *
     * @param areAllKnown whether it can have no other columns; of those that may be, only a likely slip is reported
     */
    public Csv(
            String file,
            List<String> columns,
            List<String> required,
            boolean areAllKnown,
            Problems problems,
            Notices notices) {
        this.file = file;
        this.areAllKnown = areAllKnown;
        this.columns = List.copyOf(columns);
        this.required = List.copyOf(required);
        this.problems = problems;
        this.notices = notices;
    }

    /**
     * Hands on the rows of the text, one after the other. Unknown, doubled and missing columns, columns without a name and with
     * cells, rows with cells beyond the header, rows that end before a required column and rows that are none of the table are
     * reported and left out. What has nothing in it is passed over.
     */
    public Table read(String text, Consumer<Row> reader) {
        Cancellation.check();
        Optional<TableStart> start =
                new HeaderSearch(file, new ColumnNames(columns), required, problems, notices).start(text);
        if (start.isEmpty()) {
            return Table.UNREADABLE;
        }
        try (CsvReader<CsvCells> rows = start.get().separator().rows(text)) {
            return new Reading(text, start.get().separator(), reader).read(start.get(), rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes through a text once. */
    private final class Reading {
        private final String text;
        private final Separator separator;
        private final Consumer<Row> reader;
        private int line;
        private int rows;
        private boolean isWhole;

        Reading(String text, Separator separator, Consumer<Row> reader) {
            this.text = text;
            this.separator = separator;
            this.reader = reader;
        }

        Table read(TableStart start, Iterator<CsvCells> records) {
            try {
                Optional<CsvCells> first = header(start, records);
                if (first.isEmpty()) {
                    problems.add(
                            new Location.InFile(file),
                            "the file is empty",
                            "Its first row names the columns: `" + String.join(",", required) + "`.");
                    return Table.UNREADABLE;
                }
                CsvHeader header = new CsvHeader(file, first.get(), columns, required, areAllKnown, problems);
                header.tell(notices);
                isWhole = header.places().keySet().containsAll(required);
                readRows(header, records);
            } catch (CsvParseException e) {
                problems.add(
                        where(line + 1),
                        "the row cannot be read as " + separator.noun() + "-separated cells",
                        "Maybe a quote is not closed, or stands inside a text; write it twice there.");
                isWhole = false;
            }
            return new Table(rows, isWhole);
        }

        private Optional<CsvCells> header(TableStart start, Iterator<CsvCells> records) {
            for (int i = 0; records.hasNext(); i++) {
                CsvCells record = records.next();
                line = record.line();
                if (i >= start.rowsAbove() && !record.isNothing()) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        }

        private void readRows(CsvHeader header, Iterator<CsvCells> records) {
            ColumnPlaces places = new ColumnPlaces(header.places(), columns);
            UnnamedColumns unnamed = new UnnamedColumns(header.unnamed());
            SplitFigure.Columns figures = new SplitFigure.Columns(header, separator);
            DecimalPoints points = DecimalPoints.of(text, separator, header);
            int[] needed = required.stream()
                    .mapToInt(header::place)
                    .filter(place -> place >= 0)
                    .toArray();
            int width = Arrays.stream(needed).max().orElse(-1) + 1;
            while (records.hasNext()) {
                Cancellation.check();
                if (problems.areTooManyOf(file)) {
                    isWhole = false;
                    break;
                }
                CsvCells record = records.next();
                line = record.line();
                if (record.isBlankFrom(0)) {
                    continue;
                }
                if (!record.isBlankFrom(header.width())) {
                    refuseWide(record, header.width());
                } else if (header.isAgain(record)) {
                    problems.add(where(line), "the names of the columns again", "Delete the row.");
                    isWhole = false;
                } else if (StrayRow.isLine(record)) {
                    problems.add(where(line), "a line below the names of the columns", "Delete the row.");
                    isWhole = false;
                } else if (StrayRow.is(record, needed)) {
                    StrayRow.refuse(record, header, required, where(line), problems);
                    isWhole = false;
                } else if (record.count() < width) {
                    refuseShort(record, header, width);
                } else {
                    unnamed.look(record);
                    readRow(record, places, figures, points);
                }
            }
            unnamed.tell(where(header.line()), separator, problems);
        }

        private void readRow(CsvCells record, ColumnPlaces places, SplitFigure.Columns figures, DecimalPoints points) {
            Optional<SplitFigure> split = figures.in(record);
            if (split.isPresent()) {
                split.get().refuse(where(line), problems);
                isWhole = false;
                return;
            }
            rows++;
            reader.accept(new CsvRow(file, places, points, record));
        }

        private Location.InTable where(int line) {
            return new Location.InTable(file, line, "");
        }

        private void refuseWide(CsvCells record, int width) {
            isWhole = false;
            problems.add(
                    where(record.line()),
                    String.format(Locale.ROOT, "the row has %d cells, the header %d", record.count(), width),
                    StrayRow.partedOtherwise(record, width, separator)
                            .orElse("Maybe a text with a " + separator.noun() + " in it wants quotes."));
        }

        private void refuseShort(CsvCells record, CsvHeader header, int needed) {
            isWhole = false;
            String column = required.stream()
                    .filter(each -> header.place(each) >= record.count())
                    .findFirst()
                    .orElseThrow();
            problems.add(
                    new Location.InTable(file, record.line(), column),
                    "the row ends before the column `" + column + "`",
                    StrayRow.partedOtherwise(record, needed, separator).orElse(""));
        }
    }

    private record CsvRow(String file, ColumnPlaces places, DecimalPoints points, CsvCells cells) implements Row {
        @Override
        public String text(String name) {
            int place = places.of(name);
            return place < 0 || place >= cells.count() ? "" : cells.text(place);
        }

        @Override
        public boolean isPlain() {
            return cells.arePlain();
        }

        @Override
        public Location where(String name) {
            return new Location.InTable(file, cells.line(), name);
        }

        @Override
        public boolean mayHaveDecimalCommas() {
            return points.mayBeCommas();
        }

        @Override
        public String whyTwoMeanings(String name) {
            return points.why(cells, Math.max(places.of(name), 0));
        }

        @Override
        public Set<String> names() {
            return places.names();
        }
    }
}
