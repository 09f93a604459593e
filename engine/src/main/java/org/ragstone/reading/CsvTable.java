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

/** A CSV text with a header row of known columns. */
public final class CsvTable {
    private static final int MOST_ROWS_REPORTED = 100;

    private CsvTable() {}

    /**
     * The rows that can be read. Unknown, doubled and missing columns, and rows with cells beyond the header, are
     * reported; the columns they name are left out.
     */
    public static List<Row> read(
            String file, String text, List<String> columns, List<String> required, Problems problems) {
        List<CsvRecord> records = records(file, text, problems);
        if (records.isEmpty()) {
            problems.add(
                    new Location.InFile(file),
                    "the file is empty",
                    "Its first row names the columns: `" + String.join(",", required) + "`.");
            return List.of();
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
        List<Row> rows = new ArrayList<>();
        int tooWide = 0;
        for (CsvRecord record : records.subList(1, records.size())) {
            int cells = record.getFieldCount();
            if (cells > records.get(0).getFieldCount()
                    && !blankBeyond(record, records.get(0).getFieldCount())) {
                if (tooWide++ < MOST_ROWS_REPORTED) {
                    problems.add(
                            new Location.InTable(file, line(record), ""),
                            "the row has %d cells, the header %d"
                                    .formatted(cells, records.get(0).getFieldCount()),
                            "Maybe a text with a comma in it wants quotes.");
                }
            } else if (!blankBeyond(record, 0)) {
                rows.add(new CsvRow(file, header, record));
            }
        }
        return rows;
    }

    private static List<CsvRecord> records(String file, String text, Problems problems) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            int line = records.isEmpty() ? 1 : line(records.get(records.size() - 1)) + 1;
            problems.add(
                    new Location.InTable(file, line, ""),
                    "the row cannot be read as comma-separated cells",
                    "Maybe a quote is not closed, or stands inside a text; write it twice there.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
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

    private static boolean blankBeyond(CsvRecord record, int cells) {
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
