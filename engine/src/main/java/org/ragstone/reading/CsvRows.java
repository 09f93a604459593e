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
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;

/**
 * Goes through the rows of a file of CSV, one after the other, in memory that does not grow with them. Those that are none of the
 * table are reported and passed over. Not thread-safe.
 */
public final class CsvRows implements AutoCloseable {
    private static final int LONGEST_SHOWN = 100;

    private final Places file;
    private final CsvHeader header;
    private final Separator separator;
    private final List<String> required;
    private final Problems problems;
    private final UnnamedColumns unnamed;
    private final SplitFigure.Columns figures;
    private final int[] places;
    private final int needed;
    private final CsvReader<CsvCells> reader;
    private final Iterator<CsvCells> records;
    private CsvCells cells;
    private int line;
    private int rows;
    private boolean isWhole;
    private boolean isBegun;
    private boolean isEnded;

    CsvRows(CsvFile of, List<String> required, Problems problems) {
        this.file = of.where();
        this.header = of.header();
        this.separator = of.start().separator();
        this.required = required;
        this.problems = problems;
        this.unnamed = new UnnamedColumns(header.unnamed());
        this.figures = new SplitFigure.Columns(header, separator);
        this.places = required.stream()
                .mapToInt(header::place)
                .filter(place -> place >= 0)
                .toArray();
        this.needed = Arrays.stream(places).max().orElse(-1) + 1;
        this.cells = of.named();
        this.line = cells.line();
        this.isWhole = header.places().keySet().containsAll(required);
        this.reader = separator.rows(of.text());
        this.records = reader.iterator();
    }

    /** Goes on to the next row of the table; whether there is one. */
    public boolean next() {
        boolean isThere = !isEnded && find();
        if (!isThere && !isEnded) {
            isEnded = true;
            unnamed.tell(header, file, separator, problems);
        }
        return isThere;
    }

    /** The row that it has come to. */
    public CsvCells cells() {
        return cells;
    }

    /** How many rows there were, and whether those were all. */
    public Table table() {
        return new Table(rows, isWhole);
    }

    private boolean find() {
        try {
            while (records.hasNext()) {
                Cancellation.check();
                if (problems.areTooManyOf(file.file())) {
                    isWhole = false;
                    return false;
                }
                CsvCells record = records.next();
                if (record.line() <= header.line() && !isBegun) {
                    continue;
                }
                isBegun = true;
                line = record.line();
                if (!record.isBlankFrom(0) && isOfTheTable(record)) {
                    rows++;
                    cells = record;
                    return true;
                }
            }
        } catch (CsvParseException e) {
            refuse(file.row(line + 1), separator, problems);
            isWhole = false;
        }
        return false;
    }

    static void refuse(Location where, Separator separator, Problems problems) {
        problems.add(
                where,
                "the row cannot be read as " + separator.noun() + "-separated cells",
                "Maybe a quote is not closed, or stands inside a text; write it twice there.");
    }

    private boolean isOfTheTable(CsvCells record) {
        if (!record.isBlankFrom(header.width())) {
            refuseWide(record, header.width());
        } else if (header.isAgain(record)) {
            problems.add(where(line), "the names of the columns again", "Delete the row.");
        } else if (StrayRow.isLine(record)) {
            problems.add(where(line), "a line below the names of the columns", "Delete the row.");
        } else if (StrayRow.is(record, places)) {
            StrayRow.refuse(record, header, required, where(line), problems);
        } else if (record.count() < needed && !separator.isOfASheet()) {
            refuseShort(record);
        } else {
            unnamed.look(record);
            Optional<SplitFigure> split = figures.in(record);
            split.ifPresent(each -> each.refuse(file.cell(line, header.place(each.column()), each.column()), problems));
            isWhole &= split.isEmpty();
            return split.isEmpty();
        }
        isWhole = false;
        return false;
    }

    private Location where(int line) {
        return file.row(line);
    }

    private void refuseWide(CsvCells record, int width) {
        if (separator.isOfASheet()) {
            int place = width;
            while (record.isBlank(place)) {
                place++;
            }
            problems.add(
                    file.cell(record.line(), place, ""),
                    "`" + Characters.cut(record.text(place), LONGEST_SHOWN) + "` stands beside the table",
                    "Give its column a name in the row of names, or empty the cell.");
            return;
        }
        problems.add(
                where(record.line()),
                String.format(Locale.ROOT, "the row has %d cells, the header %d", record.count(), width),
                StrayRow.partedOtherwise(record, width, separator)
                        .orElse(separator.maybeSplit().strip()));
    }

    private void refuseShort(CsvCells record) {
        String column = required.stream()
                .filter(each -> header.place(each) >= record.count())
                .findFirst()
                .orElseThrow();
        problems.add(
                file.cell(record.line(), header.place(column), column),
                "the row ends before the column `" + column + "`",
                StrayRow.partedOtherwise(record, needed, separator).orElse(""));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
