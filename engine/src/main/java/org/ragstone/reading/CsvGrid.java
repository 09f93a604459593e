package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/** A file of CSV that is laid out like a sheet. Thread-safe. */
public final class CsvGrid implements Grid {
    /** A file with more rows above its header is another file. */
    private static final int MOST_ABOVE = 20;

    private final String file;
    private final CsvText text;
    private final Separator separator;

    private CsvGrid(String file, CsvText text, Separator separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    /**
     * That of a text.
     *
     * @param isHeader whether a row heads a table, by which it is found what parts its cells
     */
    public static CsvGrid of(String file, CsvText text, Predicate<GridRow> isHeader, Notices notices) {
        Optional<Separator> said = SeparatorLine.of(text).flatMap(SeparatorLine::separator);
        Separator separator = said.or(() -> Separator.OF_FILES.stream()
                        .filter(each -> new CsvGrid(file, text, each).begins(isHeader))
                        .findFirst())
                .orElse(Separator.COMMA);
        if (separator != Separator.COMMA || said.isPresent()) {
            notices.add(file, "read with " + separator.plural() + " between its cells", "");
        }
        return new CsvGrid(file, text, separator);
    }

    private boolean begins(Predicate<GridRow> isHeader) {
        try (CsvReader<CsvCells> rows = separator.rows(text)) {
            int seen = 0;
            for (CsvCells row : rows) {
                if (isHeader.test(row(row))) {
                    return true;
                }
                if (++seen == MOST_ABOVE) {
                    return false;
                }
            }
        } catch (CsvParseException e) {
            // By another sign it may come apart.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    private static GridRow row(CsvCells row) {
        List<String> texts = new ArrayList<>(row.count());
        for (int i = 0; i < row.count(); i++) {
            texts.add(row.text(i));
        }
        return new GridRow(row.line(), texts);
    }

    @Override
    public boolean mayHaveDecimalCommas() {
        return separator != Separator.COMMA;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public void read(Problems problems, Notices notices, Consumer<GridRow> reader) {
        int line = 0;
        try (CsvReader<CsvCells> rows = separator.rows(text)) {
            for (CsvCells row : rows) {
                Cancellation.check();
                line = row.line();
                reader.accept(row(row));
            }
        } catch (CsvParseException e) {
            CsvRows.refuse(Places.of(file).row(line + 1), separator, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Location cell(int row, int column, String name) {
        return new Location.InTable(file, row, name);
    }
}
