package org.ragstone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;

/**
 * A data set as somebody wrote it, to be written in another form: what it says of itself, and the texts of its tables, figures with
 * the digits that they have. Immutable.
 *
 * @param header its keys as they are written
 * @param framework that it is for, and the period of its report
 * @param tables those that have a row, in the order in which they are read
 * @param notices how it was read, where that was otherwise than plainly
 */
public record WrittenDataSet(
        MapNode header, String framework, Period period, List<WrittenTable> tables, List<Notice> notices) {
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
     * @throws ProblemsException if anything in it is wrong, so that nothing is taken from it by half
     */
    public static WrittenDataSet read(Path path, Overrides overrides, RulesFolder rules, boolean plainly) {
        DataSetReader sound = DataSetReader.open(path, overrides);
        Optional<Edition> edition = sound.find(
                rules::requireFramework, each -> rules.edition(each.framework(), each.edition(), each.period()));
        DataSet data = sound.read(edition);
        Notices notices = new Notices();
        DataSetSource source = DataSetReader.source(path, overrides, notices);
        try {
            return read(source, overrides, edition, plainly ? Optional.of(data) : Optional.empty(), notices);
        } finally {
            source.close();
        }
    }

    private static WrittenDataSet read(
            DataSetSource source,
            Overrides overrides,
            Optional<Edition> edition,
            Optional<DataSet> plainly,
            Notices notices) {
        Problems problems = new Problems();
        HeaderReader header = new HeaderReader(source, overrides, problems);
        Optional<PlainRows> plain = plainly.map(data -> new PlainRows(data, header.marks(), problems));
        List<WrittenTable> tables = new ArrayList<>();
        for (TableShape shape : TableShape.all()) {
            TableShape as = shape.name().equals(TableShape.INDICATORS.name())
                    ? shape.withPosts(edition.map(Edition::words))
                    : shape;
            WrittenTable table = read(source, as, plain, problems);
            if (!table.rows().isEmpty()) {
                tables.add(table);
            }
        }
        problems.throwIfAny(notices);
        return new WrittenDataSet(
                plainly.isPresent() ? header.written().without(FIGURE_MARKS) : header.written(),
                header.header().orElseThrow().framework(),
                header.header().orElseThrow().period(),
                tables,
                notices.all());
    }

    private static WrittenTable read(
            DataSetSource source, TableShape shape, Optional<PlainRows> plain, Problems problems) {
        List<Row> rows = new ArrayList<>();
        source.read(
                shape,
                problems,
                row -> rows.add(plain.map(each -> each.of(shape, row)).orElse(row)));
        List<String> columns = shape.columns().stream()
                .filter(column -> shape.required().contains(column)
                        || rows.stream().anyMatch(row -> !row.text(column).isEmpty()))
                .toList();
        return new WrittenTable(
                shape,
                columns,
                rows.stream()
                        .map(row -> columns.stream().map(row::text).toList())
                        .toList());
    }
}
