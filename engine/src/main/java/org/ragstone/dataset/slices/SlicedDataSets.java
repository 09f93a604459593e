package org.ragstone.dataset.slices;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ragstone.dataset.DataSetFiles;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.DataSetSource;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;

/**
 * Data sets of any length, a slice of indicators at a time, in memory that does not grow with them. Not thread-safe, but that any
 * thread may read slices and tell what is wrong with them. Slices can be read until it is closed.
 */
public final class SlicedDataSets implements AutoCloseable {
    private static final Pattern ENDING = Pattern.compile("\\.json$", Pattern.CASE_INSENSITIVE);

    private static final String GIVEN_TWICE = "the data set is given twice";

    private final List<Path> dataSets;
    private final Overrides overrides;
    private final int most;
    private final Map<String, SlicedFiles> folders = new LinkedHashMap<>();
    private final Map<String, String> councils = new HashMap<>();
    // What the slices of a data set have in common is told of each, and is one problem all the same.
    private final Set<Problem> told = new LinkedHashSet<>();
    private final Problems problems = new Problems();

    private SlicedDataSets(List<Path> dataSets, Overrides overrides, int most) {
        this.dataSets = List.copyOf(dataSets);
        this.overrides = overrides;
        this.most = most;
    }

    /**
     * Of folders and JSON files, one after the other. A JSON file is one slice.
     *
     * @param indicatorsInASlice how many at the most, and fewer where they have many rows; more only where one is computed from others
     * @throws IllegalArgumentException if there is no data set, or nothing in a slice
     */
    public static SlicedDataSets open(List<Path> dataSets, Overrides overrides, int indicatorsInASlice) {
        if (dataSets.isEmpty() || indicatorsInASlice < 1) {
            throw new IllegalArgumentException(dataSets + ", " + indicatorsInASlice + " indicators in a slice");
        }
        return new SlicedDataSets(dataSets, overrides, indicatorsInASlice);
    }

    /** Of a folder whose rows say which council they are of: a slice is a council with all of its rows, however many they are. */
    public static SlicedDataSets councilByCouncil(Path dataSet) {
        return new SlicedDataSets(List.of(dataSet), Overrides.NONE, SliceCutter.WHOLE_COUNCIL);
    }

    /**
     * Hands on each slice in order: of each data set, of each council in it in order of its first indicator, its indicators in their
     * order, and then what it says of no single one. There is at least one. To be called once.
     *
     * @throws ProblemsException if there is no room for temporary files
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public void forEach(Consumer<DataSetSlice> reader) {
        Set<Path> named = new HashSet<>();
        for (Path path : dataSets) {
            Cancellation.check();
            if (!named.add(path.toAbsolutePath().normalize())) {
                tell("", List.of(new Problem(new Location.InFile(path.toString()), GIVEN_TWICE, "Name it once.")));
                continue;
            }
            String prefix = dataSets.size() > 1 ? path.toString() : "";
            Optional<DataSetFiles> files = DataSetFiles.open(path, overrides);
            if (files.isPresent()) {
                readFiles(files.get(), path, prefix, reader);
            } else {
                String council = ofItsName(path);
                claim(council, path);
                reader.accept(new DataSetSlice(prefix, council, () -> DataSetReader.open(path, overrides)));
            }
        }
    }

    private void readFiles(DataSetFiles files, Path path, String prefix, Consumer<DataSetSlice> reader) {
        Problems found = new Problems();
        SlicedFiles folder = new SlicedFiles(files, found);
        folders.put(prefix, folder);
        BiConsumer<String, DataSetSource> slices = (written, source) -> {
            String council = folder.isOfCouncils() ? written : ofItsName(path);
            claim(council, path);
            reader.accept(new DataSetSlice(prefix, council, () -> DataSetReader.of(source, overrides)));
        };
        try {
            folder.forEach(most, slices);
        } catch (UncheckedIOException e) {
            Cancellation.check();
            found.add(new Location.InFile(path.toString()), "a file of it could not be read to its end", "");
        } finally {
            tell(prefix, found.sorted());
        }
    }

    /** What a data set is called among several that names no council. */
    private String ofItsName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return dataSets.size() == 1 || name == null
                ? ""
                : ENDING.matcher(name.toString()).replaceFirst("");
    }

    private synchronized void claim(String council, Path path) {
        String before = councils.putIfAbsent(council, path.toString());
        if (before != null && !council.isEmpty() && !before.equals(path.toString())) {
            tell(
                    "",
                    List.of(new Problem(
                            new Location.InFile(path.toString()),
                            "the council `" + council + "` is also that of `" + before + "`",
                            "A data set without a column `council` is called as its folder is: give each another name, or put the rows of a"
                                    + " council into one data set.")));
        }
    }

    /** Takes what is wrong with a slice. */
    public void tell(DataSetSlice slice, ProblemsException faults) {
        tell(slice.dataSet(), faults.problems());
    }

    private synchronized void tell(String prefix, List<Problem> found) {
        for (Problem each : found) {
            Problem placed = prefix.isEmpty()
                    ? each
                    : new Problem(each.where().in(prefix + "/" + each.where().file()), each.what(), each.hint());
            if (!problems.areTooManyOf(placed.where().file()) && told.add(placed)) {
                problems.add(placed);
            }
        }
    }

    /**
     * What is wrong with the data sets, of slices as it was told and as a whole, by file and place, each once; to be asked when
     * every slice has been read.
     */
    public synchronized List<Problem> end() {
        return problems.sorted();
    }

    /** How the files were read, where that was otherwise than plainly; to be asked when every slice has been read. */
    public List<Notice> notices() {
        Notices notices = new Notices();
        folders.forEach((prefix, folder) -> {
            if (prefix.isEmpty()) {
                notices.addAll(folder.notices());
            } else {
                notices.addAll(prefix, folder.notices().all());
            }
        });
        return notices.all();
    }

    @Override
    public void close() {
        folders.values().forEach(SlicedFiles::close);
    }
}
