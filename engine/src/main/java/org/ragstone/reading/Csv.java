package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Problems;

/** Reads a CSV text with a header row of known columns, its cells as {@link CellText} writes them. */
public final class Csv {
    private final String file;
    private final List<String> columns;
    private final List<String> required;
    private final Problems problems;

    /** Reads a file of that name, which may have these columns and has to have those required. */
    public Csv(String file, List<String> columns, List<String> required, Problems problems) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.required = List.copyOf(required);
        this.problems = problems;
    }

    /**
     * Hands on the rows of the text, one after the other. Unknown, doubled and missing columns, rows with cells beyond the
     * header and rows that end before a required column are reported and left out.
     */
    public Table read(String text, Consumer<Row> reader) {
        try (CsvReader<CsvCells> records = records(text)) {
            return read(records.iterator(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvCells> records(String text) {
        // Of a String, FastCSV would copy every character before it begins.
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.toIntExact(SourceText.MAX_BYTES))
                .build(new CsvCellsReader(), new StringReader(text));
    }

    private Table read(Iterator<CsvCells> records, Consumer<Row> reader) {
        int line = 0;
        int rows = 0;
        try {
            Cancellation.check();
            if (!records.hasNext()) {
                problems.add(
                        new Location.InFile(file),
                        "the file is empty",
                        "Its first row names the columns: `" + String.join(",", required) + "`.");
                return Table.UNREADABLE;
            }
            CsvCells first = records.next();
            line = first.line();
            Map<String, Integer> header = header(first);
            boolean whole = header.keySet().containsAll(required);
            int needed = required.stream()
                    .mapToInt(column -> header.getOrDefault(column, -1) + 1)
                    .max()
                    .orElse(0);
            while (records.hasNext()) {
                Cancellation.check();
                if (problems.areTooManyOf(file)) {
                    return new Table(rows, false);
                }
                CsvCells record = records.next();
                line = record.line();
                if (record.isBlankFrom(0)) {
                    continue;
                }
                if (!record.isBlankFrom(first.count())) {
                    refuseWide(record, first.count());
                    whole = false;
                } else if (record.count() < needed) {
                    refuseShort(record, header);
                    whole = false;
                } else {
                    rows++;
                    reader.accept(new CsvRow(file, header, record));
                }
            }
            return new Table(rows, whole);
        } catch (CsvParseException e) {
            problems.add(
                    new Location.InTable(file, line + 1, ""),
                    "the row cannot be read as comma-separated cells",
                    "Maybe a quote is not closed, or stands inside a text; write it twice there.");
            return new Table(rows, false);
        }
    }

    private Map<String, Integer> header(CsvCells first) {
        // Of names that are the same String as those that are asked for, none has to be compared by its letters.
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < first.count(); i++) {
            String written = first.text(i);
            String column = Characters.stripped(Characters.seen(written));
            Location where = new Location.InTable(file, first.line(), column);
            if (!column.equals(written)) {
                problems.add(LookAlikes.Fault.HIDDEN.in(written, where));
            }
            if (column.isEmpty()) {
                problems.add(where, String.format(Locale.ROOT, "column %d has no name", i + 1), "");
            } else if (!columns.contains(column)) {
                problems.add(where, "unknown column `" + column + "`", () -> Nearest.hint(column, columns));
            } else if (header.putIfAbsent(column.intern(), i) != null) {
                problems.add(where, "the column `" + column + "` stands twice", "");
            }
        }
        for (String column : required) {
            if (!header.containsKey(column)) {
                problems.add(
                        new Location.InTable(file, first.line(), column), "there is no column `" + column + "`", "");
            }
        }
        return header;
    }

    private void refuseWide(CsvCells record, int width) {
        problems.add(
                new Location.InTable(file, record.line(), ""),
                String.format(Locale.ROOT, "the row has %d cells, the header %d", record.count(), width),
                "Maybe a text with a comma in it wants quotes.");
    }

    private void refuseShort(CsvCells record, Map<String, Integer> header) {
        String column = required.stream()
                .filter(each -> header.getOrDefault(each, -1) >= record.count())
                .findFirst()
                .orElseThrow();
        problems.add(
                new Location.InTable(file, record.line(), column),
                "the row ends before the column `" + column + "`",
                "");
    }

    private record CsvRow(String file, Map<String, Integer> header, CsvCells cells) implements Row {
        @Override
        public String text(String name) {
            Integer index = header.get(name);
            return index == null || index >= cells.count() ? "" : cells.text(index);
        }

        @Override
        public Location where(String name) {
            return new Location.InTable(file, cells.line(), name);
        }

        @Override
        public Set<String> names() {
            return header.keySet();
        }
    }
}
