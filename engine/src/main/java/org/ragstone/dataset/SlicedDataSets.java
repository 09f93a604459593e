package org.ragstone.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;

/**
 * Data sets of any length, a slice of indicators at a time, in the order of their indicators. Not thread-safe, but that problems
 * of slices may be told by any thread.
 */
public final class SlicedDataSets implements AutoCloseable {
    private final List<Path> dataSets;
    private final Overrides overrides;
    private final Problems problems = new Problems();
    private final Notices notices = new Notices();

    private SlicedDataSets(List<Path> dataSets, Overrides overrides) {
        this.dataSets = List.copyOf(dataSets);
        this.overrides = overrides;
    }

    /**
     * Of folders and JSON files, one after the other.
     *
     * @param indicatorsInASlice how many at the most, but where some that are computed from others need more of them together
     */
    public static SlicedDataSets open(List<Path> dataSets, Overrides overrides, int indicatorsInASlice) {
        return new SlicedDataSets(dataSets, overrides);
    }

    /**
     * Hands on each slice in order: of each council in order of its first indicator, of one council in the order of its
     * indicators, and then what it says of no single one.
     *
     * @throws ProblemsException if a data set cannot be read at all
     */
    public void forEach(Consumer<DataSetSlice> reader) {
        for (Path path : dataSets) {
            String name = dataSets.size() > 1 ? path.toString() : "";
            reader.accept(new DataSetSlice(name, name, () -> DataSetReader.open(path, overrides)));
        }
    }

    /** Takes what is wrong with a slice, by any thread. */
    public synchronized void tell(DataSetSlice slice, ProblemsException faults) {
        problems.addAll(faults.problems());
    }

    /**
     * What is wrong with the data sets, of the slices as it was told and as a whole, by file and place, each once; to be asked when
     * each slice has been read.
     */
    public synchronized List<Problem> end() {
        return problems.sorted();
    }

    /** How the files were read, where that was otherwise than plainly. */
    public List<Notice> notices() {
        return notices.all();
    }

    @Override
    public void close() {}
}
