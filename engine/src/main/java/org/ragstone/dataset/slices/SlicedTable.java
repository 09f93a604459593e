package org.ragstone.dataset.slices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.dataset.FolderSource;
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
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;
import org.ragstone.reading.Row;

/** A file of a data set that is read a slice at a time: what is known of it before its rows are. */
final class SlicedTable {
    private final TableShape shape;
    private final String name;
    private final Path path;
    private final Enclosure enclosure;
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
    SlicedTable(TableShape shape, Path folder, Enclosure enclosure, Problems problems) {
        this.shape = shape;
        this.name = FolderSource.file(shape);
        this.path = folder.resolve(name);
        this.enclosure = enclosure;
        Enclosure.Found found = enclosure.find(path);
        this.state = found.state();
        this.isAbsent = shape.optional() && found.kind() == Kind.NOTHING;
        this.file = isAbsent ? Optional.empty() : look(problems);
    }

    private Optional<CsvFile> look(Problems problems) {
        try {
            return csv(shape.maybeOfCouncils(), problems, notices).look(enclosure.csv(path, name, notices));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Csv csv(TableShape as, Problems problems, Notices noticed) {
        return new Csv(name, as.columns(), as.required(), as.isComplete(), problems, noticed);
    }

    TableShape shape() {
        return shape;
    }

    String name() {
        return name;
    }

    /** How long the file is. */
    long bytes() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
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
        return new Location.InFile(name);
    }

    /** That it is another file than it was, if it is. */
    Optional<Problem> changed() {
        return enclosure.find(path).state().equals(state)
                ? Optional.empty()
                : Optional.of(new Problem(
                        where(),
                        "the file was changed while it was read",
                        "Evaluate again when nobody writes to it any more."));
    }
}
