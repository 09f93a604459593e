package org.ragstone.dataset;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Csv;
import org.ragstone.reading.CsvText;
import org.ragstone.reading.RefusedColumn;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/** A text of CSV a table, as a data set of one council. */
public final class FilesSource implements DataSetSource {
    private static final RefusedColumn SEVERAL_COUNCILS = new RefusedColumn(
            TableShape.COUNCIL,
            "the data set is of several councils, which are not read at once",
            "`evaluate` reads it with `--format csv` or `--format ndjson`, `explain` with `--council`, `compare` and"
                    + " `check --data` as it is. For anything else give the rows of one council, without the column.");

    private final DataSetFiles files;
    private final Notices notices;
    private final Set<Problem> told = new HashSet<>();

    public FilesSource(DataSetFiles files, Notices notices) {
        this.files = files;
        this.notices = notices;
    }

    @Override
    public Header header(Problems problems) {
        return files.header(problems, notices);
    }

    @Override
    public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
        if (shape.optional() && files.isAbsent(shape)) {
            return Table.EMPTY;
        }
        CsvText text;
        try {
            text = files.text(shape, notices);
        } catch (ProblemsException e) {
            // What is wrong with a sheet keeps each of its tables from being read.
            problems.addAll(e.problems().stream().filter(told::add).toList());
            return Table.UNREADABLE;
        }
        return new Csv(
                        files.places(shape),
                        shape.columns(),
                        shape.required(),
                        shape.isComplete(),
                        SEVERAL_COUNCILS,
                        problems,
                        notices)
                .read(text, reader);
    }

    @Override
    public Location where(TableShape shape) {
        return new Location.InFile(files.places(shape).file());
    }

    @Override
    public void close() {
        files.close();
    }
}
