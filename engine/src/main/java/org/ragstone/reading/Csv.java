package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

/** Reads a CSV text with a header row of known columns. */
public final class Csv {
    private Csv() {}

    /**
     * The rows of the text. Unknown, doubled and missing columns, rows with cells beyond the header and rows that end before a
     * required column are reported and left out.
     */
    public static Table table(
            String file, String text, List<String> columns, List<String> required, Problems problems) {
        List<CsvRecord> records = new ArrayList<>();
        boolean readable = readInto(records, file, text, problems);
        if (records.isEmpty()) {
            if (readable) {
                problems.add(
                        new Location.InFile(file),
                        "the file is empty",
                        "Its first row names the columns: `" + String.join(",", required) + "`.");
            }
            return Table.UNREADABLE;
        }
        Map<String, Integer> header = header(file, records.get(0), columns, problems);
        for (String column : required) {
            if (!header.containsKey(column)) {
                problems.add(
                        new Location.InTable(file, line(records.get(0)), column),
                        "there is no column `" + column + "`",
                        "");
            }
        }
        List<CsvRecord> filled = records.subList(1, records.size()).stream()
                .filter(record -> !isBlankBeyond(record, 0))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : filled) {
            if (hasEveryCell(file, record, records.get(0).getFieldCount(), header, required, problems)) {
                rows.add(new CsvRow(file, header, record));
            }
        }
        boolean allColumns = header.keySet().containsAll(required);
        return new Table(rows, readable && allColumns && rows.size() == filled.size());
    }

    private static boolean hasEveryCell(
            String file,
            CsvRecord record,
            int width,
            Map<String, Integer> header,
            List<String> required,
            Problems problems) {
        int cells = record.getFieldCount();
        if (!isBlankBeyond(record, width)) {
            problems.add(
                    new Location.InTable(file, line(record), ""),
                    "the row has %d cells, the header %d".formatted(cells, width),
                    "Maybe a text with a comma in it wants quotes.");
            return false;
        }
        for (String column : required) {
            if (header.getOrDefault(column, -1) >= cells) {
                problems.add(
                        new Location.InTable(file, line(record), column),
                        "the row ends before the column `" + column + "`",
                        "");
                return false;
            }
        }
        return true;
    }

    private static boolean readInto(List<CsvRecord> records, String file, String text, Problems problems) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
            return true;
        } catch (CsvParseException e) {
            int line = records.isEmpty() ? 1 : line(records.get(records.size() - 1)) + 1;
            problems.add(
                    new Location.InTable(file, line, ""),
                    "the row cannot be read as comma-separated cells",
                    "Maybe a quote is not closed, or stands inside a text; write it twice there.");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> header(String file, CsvRecord first, List<String> columns, Problems problems) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < first.getFieldCount(); i++) {
            String column = first.getField(i).strip();
            Location where = new Location.InTable(file, line(first), column);
            if (column.isEmpty()) {
                problems.add(where, "column %d has no name".formatted(i + 1), "");
            } else if (!columns.contains(column)) {
                problems.add(where, "unknown column `" + column + "`", Nearest.hint(column, columns));
            } else if (header.putIfAbsent(column, i) != null) {
                problems.add(where, "the column `" + column + "` stands twice", "");
            }
        }
        return header;
    }

    private static boolean isBlankBeyond(CsvRecord record, int cells) {
        return record.getFields().stream().skip(cells).allMatch(String::isBlank);
    }

    private static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }

    private record CsvRow(String file, Map<String, Integer> header, CsvRecord cells) implements Row {
        @Override
        public String text(String name) {
            Integer index = header.get(name);
            return index == null || index >= cells.getFieldCount()
                    ? ""
                    : cells.getField(index).strip();
        }

        @Override
        public Location where(String name) {
            return new Location.InTable(file, line(cells), name);
        }

        @Override
        public Set<String> names() {
            return header.keySet();
        }
    }
}
