package org.ragstone.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;

/**
 * A data set as somebody wrote it, to be written in another form: what it says of itself, and the texts of its tables, figures with
 * the digits that they have. Immutable.
 *
 * @param header its keys as they are written
 * @param edition that judges it, and the period of its report
 * @param tables those that have a row, in the order in which they are read
 * @param notices how it was read, where that was otherwise than plainly
 */
public record WrittenDataSet(
        MapNode header, Edition edition, Period period, List<WrittenTable> tables, List<Notice> notices) {
    /**
     * A table of it.
     *
     * @param columns those that it has, in the order of the guides
     * @param rows the texts of each row below them, blank where there is none
     */
    public record WrittenTable(TableShape shape, List<String> columns, List<List<String>> rows) {
        public WrittenTable {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public String name() {
            return shape.name();
        }

        private Stream<Map<String, String>> maps() {
            return rows.stream().map(row -> {
                Map<String, String> texts = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    if (!row.get(i).isEmpty()) {
                        texts.put(columns.get(i), row.get(i));
                    }
                }
                return texts;
            });
        }

        /** The text of a row in the column, blank where there is no such column. */
        public String text(List<String> row, String column) {
            int place = columns.indexOf(column);
            return place < 0 ? "" : row.get(place);
        }
    }

    private static final List<String> FIGURE_MARKS =
            List.of(FigureMarksReader.MARKERS, FigureMarksReader.PROVISIONAL_MARKS);

    public WrittenDataSet {
        tables = List.copyOf(tables);
        notices = List.copyOf(notices);
    }

    /**
     * Reads it, with the words of the edition among the rules that judges it.
     *
     * @param plainly whether periods become those that they are read as, and what it declares to stand for a figure or behind one the
     *     words that say the same
     * @throws org.ragstone.model.ProblemsException if anything in it is wrong, so that nothing is taken from it by half
     */
    public static WrittenDataSet read(Path path, Overrides overrides, RulesFolder rules, boolean plainly) {
        Notices notices = new Notices();
        Listening source = new Listening(DataSetReader.source(path, overrides, notices));
        DataSetReader reader = DataSetReader.of(source, overrides, notices);
        Optional<Edition> judging = reader.judging(rules);
        DataSet data = reader.read(judging);
        HeaderReader header = new HeaderReader(source, overrides, new Problems());
        PlainRows plain = plainly ? PlainRows.of(data, header.marks()) : PlainRows.AS_WRITTEN;
        List<WrittenTable> tables = source.tables().stream()
                .map(each -> each.written(plain))
                .filter(each -> !each.rows().isEmpty())
                .toList();
        return new WrittenDataSet(
                plainly ? header.written().without(FIGURE_MARKS) : header.written(),
                judging.orElseThrow(),
                data.header().period(),
                tables,
                data.notices());
    }

    /** The framework that it is for. */
    public String framework() {
        return edition.framework();
    }

    /** The rows of a table as maps of the texts that are not blank; none where there is no such table. */
    public List<Map<String, String>> rows(String table) {
        return tables.stream()
                .filter(each -> each.name().equals(table))
                .flatMap(WrittenTable::maps)
                .toList();
    }
}
