package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/**
 * Reads a CSV text with a header row of known columns, its cells as {@link CellText} writes them, with a comma, a semicolon or a tab
 * between them.
 */
public final class Csv {
    private final Places file;
    private final List<String> columns;
    private final List<String> required;
    private final boolean areAllKnown;
    private final RefusedColumn refused;
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
        this(Places.of(file), columns, required, areAllKnown, RefusedColumn.NONE, problems, notices);
    }

    /**
     * As above.
     *
     * @param file where what stands in it stands for whoever wrote it
     * @param refused a column with which none of its rows is read
     */
    public Csv(
            Places file,
            List<String> columns,
            List<String> required,
            boolean areAllKnown,
            RefusedColumn refused,
            Problems problems,
            Notices notices) {
        this.file = file;
        this.refused = refused;
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
        return read(CsvText.of(text), reader);
    }

    /** Likewise of a text of any length. */
    public Table read(CsvText text, Consumer<Row> reader) {
        Optional<CsvFile> file = look(text, problems, notices);
        if (file.isEmpty() || file.get().header().isRefused()) {
            return Table.UNREADABLE;
        }
        try (CsvRows rows = file.get().open(required, problems)) {
            Function<CsvCells, Row> row = file.get().rows();
            while (rows.next()) {
                reader.accept(row.apply(rows.cells()));
            }
            return rows.table();
        }
    }

    /** The file of the text, its header found and not yet read as that of this table; empty where it is not found, which is told. */
    public Optional<CsvFile> look(CsvText text) {
        return look(text, new Problems(), new Notices());
    }

    /** The same file, its header read as that of this table; what is wrong with it is reported. */
    public CsvFile of(CsvFile file) {
        return file.with(header(file.named(), problems, notices));
    }

    private Optional<CsvFile> look(CsvText text, Problems ofHeader, Notices noticesOfHeader) {
        Cancellation.check();
        Optional<TableStart> start =
                new HeaderSearch(file, new ColumnNames(columns), required, problems, notices).start(text);
        return start.flatMap(each -> named(text, each))
                .map(named -> CsvFile.of(file, text, start.get(), named, header(named, ofHeader, noticesOfHeader)));
    }

    private CsvHeader header(CsvCells named, Problems ofHeader, Notices noticesOfHeader) {
        CsvHeader header = new CsvHeader(file, named, columns, required, areAllKnown, refused, ofHeader);
        header.tell(noticesOfHeader);
        return header;
    }

    private Optional<CsvCells> named(CsvText text, TableStart start) {
        int line = 0;
        try (CsvReader<CsvCells> records = start.separator().rows(text)) {
            int above = start.rowsAbove();
            for (CsvCells record : records) {
                line = record.line();
                if (above-- <= 0 && !record.isNothing()) {
                    return Optional.of(record);
                }
            }
            problems.add(
                    new Location.InFile(file.file()),
                    "the file is empty",
                    "Its first row names the columns: `" + String.join(",", required) + "`.");
        } catch (CsvParseException e) {
            CsvRows.refuse(file.row(line + 1), start.separator(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }
}
