package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Characters;

/**
 * The row of a CSV text that most likely heads its columns, as it comes apart by a separator: the how-manieth it is, the columns that
 * it names, and the first row that is not blank, which it should be.
 */
record HeaderCandidate(Separator separator, int index, CsvCells cells, Set<String> named, CsvCells first) {
    /** So many rows are looked at; a table with more above its header is another file. */
    private static final int MOST_ABOVE = 20;

    /** The first row that names all columns which are required, else the first of all, or empty where none comes apart. */
    static Optional<HeaderCandidate> in(
            CsvText text, Separator separator, int from, ColumnNames names, List<String> required) {
        Optional<HeaderCandidate> first = Optional.empty();
        try (CsvReader<CsvCells> rows = separator.rows(text)) {
            int seen = 0;
            int index = -1;
            for (CsvCells cells : rows) {
                index++;
                if (index < from || cells.isNothing()) {
                    continue;
                }
                HeaderCandidate candidate = new HeaderCandidate(
                        separator,
                        index,
                        cells,
                        named(cells, names),
                        first.map(HeaderCandidate::cells).orElse(cells));
                if (candidate.named.containsAll(required)) {
                    return Optional.of(candidate);
                }
                first = first.or(() -> Optional.of(candidate));
                if (++seen == MOST_ABOVE) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // By another separator it may come apart.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return first;
    }

    private static Set<String> named(CsvCells cells, ColumnNames names) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < cells.count(); i++) {
            names.meant(Characters.seen(cells.text(i))).ifPresent(named::add);
        }
        return named;
    }

    boolean isFirst() {
        return cells == first;
    }
}
