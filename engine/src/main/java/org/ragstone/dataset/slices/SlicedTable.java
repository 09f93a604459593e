package org.ragstone.dataset.slices;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.dataset.DataSetFiles;
import org.ragstone.dataset.TableShape;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Csv;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.CsvFile;
import org.ragstone.reading.CsvRows;
import org.ragstone.reading.Places;
import org.ragstone.reading.RefusedColumn;
import org.ragstone.reading.Row;

/** A file of a data set that is read a slice at a time: what is known of it before its rows are. */
final class SlicedTable {
    private final TableShape shape;
    private final DataSetFiles files;
    private final Places places;
    private final String state;
    private final boolean isAbsent;
    private final Optional<CsvFile> file;
    private final Notices notices = new Notices();
    private boolean isHeaderTold;
    // Whoever makes something of the absence of a row hears of it before any slice is read.
    private boolean isWhole = true;
    private boolean isLeftOut;
    // Mostly of one edition's columns.
    private volatile Optional<HeaderRead> latest = Optional.empty();

    /** The header as it was read with the columns of a shape: what was wrong with it, and what makes rows. */
    private record HeaderRead(TableShape as, List<Problem> problems, Function<CsvCells, Row> rows) {}

    /** Looks through the file; what keeps it from being read is reported. */
    SlicedTable(TableShape shape, DataSetFiles files, Problems problems) {
        this.shape = shape;
        this.files = files;
        this.places = files.places(shape);
        this.state = files.state(shape);
        this.isAbsent = shape.optional() && files.isAbsent(shape);
        this.file = isAbsent ? Optional.empty() : look(problems);
    }

    private Optional<CsvFile> look(Problems problems) {
        try {
            return csv(shape.maybeOfCouncils(), problems, notices).look(files.textOfAnyLength(shape, notices));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Csv csv(TableShape as, Problems problems, Notices noticed) {
        return new Csv(places, as.columns(), as.required(), as.isComplete(), RefusedColumn.NONE, problems, noticed);
    }

    TableShape shape() {
        return shape;
    }

    String name() {
        return places.file();
    }

    /** Where a cell stands for whoever wrote it. */
    Location where(int line, String column) {
        return places.cell(line, file().place(column), column);
    }

    /** How long the file is. */
    long bytes() {
        return files.bytes(shape);
    }

    /** Whether it is left out, as it may be. */
    boolean isAbsent() {
        return isAbsent;
    }

    /** Whether its header could be read. */
    boolean isReadable() {
        return !isLeftOut && file.isPresent();
    }

    /** Has none of it be read, since it does not go with the others, which has been told. */
    void leaveOut() {
        isLeftOut = true;
    }

    /** Whether every row of it can be read, as far as that is known. */
    boolean isWhole() {
        return isWhole;
    }

    void endsWhole(boolean whole) {
        isWhole = whole;
    }

    CsvFile file() {
        return file.orElseThrow();
    }

    /** Whether its rows say which council they are of. */
    boolean isOfCouncils() {
        return file.filter(each -> each.place(TableShape.COUNCIL) >= 0).isPresent();
    }

    /** Goes through its rows; those that are none of the table are reported. */
    CsvRows open(Problems problems) {
        TableShape as = isOfCouncils() ? shape.ofCouncils() : shape;
        return file().open(as.required(), problems);
    }

    /** What makes rows of its cells, with the columns of a shape of it; what is wrong with its header is reported. */
    Function<CsvCells, Row> rows(TableShape as, Problems problems) {
        Optional<HeaderRead> before = latest;
        HeaderRead read = before.isPresent() && before.get().as().equals(as) ? before.get() : readHeader(as);
        problems.addAll(read.problems());
        return read.rows();
    }

    private HeaderRead readHeader(TableShape as) {
        Problems found = new Problems();
        Notices ofHeader = new Notices();
        CsvFile read = csv(as, found, ofHeader).of(file());
        tell(ofHeader);
        HeaderRead header = new HeaderRead(as, found.sorted(), read.rows());
        latest = Optional.of(header);
        return header;
    }

    private synchronized void tell(Notices ofHeader) {
        if (!isHeaderTold) {
            isHeaderTold = true;
            notices.addAll(ofHeader);
        }
    }

    /** How it was read, where that was otherwise than plainly. */
    synchronized Notices notices() {
        return notices;
    }

    Location where() {
        return new Location.InFile(places.file());
    }

    /** That it is another file than it was, if it is. */
    Optional<Problem> changed() {
        return files.state(shape).equals(state)
                ? Optional.empty()
                : Optional.of(new Problem(
                        where(),
                        "the file was changed while it was read",
                        "Evaluate again when nobody writes to it any more."));
    }
}
