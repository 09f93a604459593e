package org.ragstone.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.CsvText;
import org.ragstone.reading.Places;
import org.ragstone.reading.Workbooks;

/** The tables of a data set as texts of CSV, wherever they are kept, and what it says of itself. Thread-safe once it is open. */
public interface DataSetFiles extends AutoCloseable {
    /**
     * Those of a folder, of a workbook, or of a file that is one wide form; empty where the path is of none. What is wrong with a wide
     * form is told when it is read.
     *
     * @throws ProblemsException if a workbook cannot be read, or the path is of one table in a folder of them
     */
    static Optional<DataSetFiles> open(Path path, Overrides overrides) {
        if (Files.isDirectory(path)) {
            return Optional.of(new FolderFiles(path));
        }
        if (Files.isRegularFile(path) && Workbooks.isOne(path.toString())) {
            return Optional.of(BookFiles.open(path, overrides));
        }
        FolderFiles.refuseTable(path);
        return WideFiles.isOne(path) ? Optional.of(WideFiles.of(path, overrides)) : Optional.empty();
    }

    /**
     * What the data set says of itself. What stands beside its tables and may be meant for one is told.
     *
     * @throws ProblemsException if it cannot be read
     */
    Header header(Problems problems, Notices notices);

    /** Where what stands in a table stands for whoever wrote it. */
    Places places(TableShape shape);

    /** Whether there is no such table. */
    boolean isAbsent(TableShape shape);

    /**
     * The text of a table that the memory holds.
     *
     * @throws ProblemsException if it cannot be read, or is too large
     */
    CsvText text(TableShape shape, Notices notices);

    /**
     * The text of a table of any length.
     *
     * @throws ProblemsException if it cannot be read
     */
    CsvText textOfAnyLength(TableShape shape, Notices notices);

    /** What becomes another when the table is changed. */
    String state(TableShape shape);

    /** How long the text of a table is, about. */
    long bytes(TableShape shape);

    @Override
    void close();
}
