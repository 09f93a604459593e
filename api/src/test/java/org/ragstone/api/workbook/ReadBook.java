package org.ragstone.api.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as another program reads it: its sheets in their order, and the cells of each. */
public final class ReadBook {
    private final Map<String, List<List<Seen>>> sheets = new LinkedHashMap<>();

    /** A cell: whether it is a number, and what is seen of it, with as many decimals as its format shows. */
    public record Seen(CellType type, String text) {
        static final Seen NOTHING = new Seen(CellType.EMPTY, "");
    }

    public ReadBook(byte[] bytes) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), rows(sheet));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Seen>> rows(Sheet sheet) throws IOException {
        List<List<Seen>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
            rows.add(IntStream.range(0, row.getCellCount())
                    .mapToObj(i -> row.getOptionalCell(i).map(ReadBook::seen).orElse(Seen.NOTHING))
                    .toList());
        }
        return rows;
    }

    private static Seen seen(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return new Seen(cell.getType(), cell.getText());
        }
        String format = cell.getDataFormatString();
        if (format.contains("yyyy")) {
            return new Seen(cell.getType(), cell.asDate().toLocalDate().toString());
        }
        int decimals = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
        return new Seen(
                cell.getType(),
                new BigDecimal(cell.getRawValue()).setScale(decimals).toPlainString());
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** The rows of a sheet, the headings among them. */
    public List<List<Seen>> rows(String sheet) {
        return sheets.get(sheet);
    }

    /** What is seen of the rows of a sheet below the headings, each by the headings. */
    public List<Map<String, String>> table(String sheet) {
        List<Seen> headings = rows(sheet).get(0);
        return rows(sheet).stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < headings.size(); i++) {
                        cells.put(
                                headings.get(i).text(),
                                i < row.size() ? row.get(i).text() : "");
                    }
                    return cells;
                })
                .toList();
    }
}
