package org.ragstone.api.site;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.slices.Councils;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.model.Location;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** Data sets that are read one after the other, and again from the start; one of several councils a council at a time. */
record Sources(List<Path> paths) {
    Sources {
        paths = List.copyOf(paths);
    }

    /** A data set, or what it has of one council. */
    record Source(Path path, String council, Supplier<DataSetReader> reader) {
        /** As whoever named it knows it. */
        String name() {
            return council.isEmpty() ? path.toString() : path + ", " + council;
        }
    }

    /** Reads one of them, and tells what is wrong with it by what it throws. */
    interface Reading {
        void read(Source source);
    }

    /**
     * Hands on each.
     *
     * @throws ProblemsException if anything is wrong with any: all of it, each with the data set that it is in
     */
    void forEach(Reading reading) {
        Set<Problem> found = new LinkedHashSet<>();
        Notices notices = new Notices();
        for (Path path : paths) {
            forEach(path, source -> read(source, reading, found, notices), found);
        }
        if (!found.isEmpty()) {
            throw new ProblemsException(List.copyOf(found), notices.all());
        }
    }

    private void forEach(Path path, Reading reading, Set<Problem> found) {
        if (Councils.of(path).filter(names -> !names.isEmpty()).isEmpty()) {
            reading.read(new Source(path, "", () -> DataSetReader.open(path, Overrides.NONE)));
            return;
        }
        try (SlicedDataSets councils = SlicedDataSets.councilByCouncil(path)) {
            councils.forEach(slice -> reading.read(new Source(path, slice.council(), slice::reader)));
            councils.end().forEach(each -> found.add(in(path, each)));
        }
    }

    private void read(Source source, Reading reading, Set<Problem> found, Notices notices) {
        try {
            reading.read(source);
        } catch (ProblemsException e) {
            if (!e.areMistakes()) {
                throw e;
            }
            e.problems().forEach(each -> found.add(in(source.path(), each)));
            List<Notice> own = e.notices();
            notices.addAll(source.name(), own);
        }
    }

    private Problem in(Path path, Problem problem) {
        boolean isPlaced = paths.size() == 1 || problem.where().file().startsWith(path.toString());
        Location where = isPlaced
                ? problem.where()
                : problem.where().in(path + "/" + problem.where().file());
        return new Problem(where, problem.what(), problem.hint());
    }
}
