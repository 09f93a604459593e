package org.ragstone.api.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.ragstone.api.disk.Disk;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionCopies;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/**
 * A folder in which a server keeps what it served last of each edition, {@code FRAMEWORK/EDITION.zip}, so that it can serve that
 * after a start too. One server at a time has the folder. Not thread-safe.
 */
public final class LastServed implements AutoCloseable {
    private static final String END = ".zip";
    private static final String ASIDE = ".unusable";
    private static final String LOCK = ".lock";
    private static final int DEEP = 2;

    private final Path folder;
    private final Disk disk;
    private final FileChannel lock;
    private final Map<String, List<SourceFile>> kept = new HashMap<>();
    private final SortedMap<String, Problem> problems = new TreeMap<>();
    private final List<Problem> unusable = new ArrayList<>();

    private LastServed(Path folder, Disk disk, FileChannel lock) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * What is kept in the folder, which is made where it is not there.
     *
     * @param rules the folder of the rules, in which it cannot stand, nor hold it
     * @throws ProblemsException if it stands so, cannot be written, or another server has it
     */
    public static LastServed in(Path folder, Path rules) {
        try {
            refuseOverlap(folder, rules);
            Disk disk = new Disk();
            disk.makeFolder(folder);
            return disk.lock(folder.resolve(LOCK))
                    .map(lock -> new LastServed(folder, disk, lock))
                    .orElseThrow(() -> ProblemsException.of(
                            folder.toString(),
                            "another server keeps there what it serves",
                            "Name another folder for each."));
        } catch (IOException e) {
            throw ProblemsException.of(
                    folder.toString(),
                    "is no folder that can be written",
                    "Name one with `--state` or RAGSTONE_STATE that is the server's own.");
        }
    }

    /** Copies among the rules would be taken for rules, and rules among the copies for copies. */
    private static void refuseOverlap(Path folder, Path rules) throws IOException {
        Path own = real(folder);
        Path others = real(rules);
        if (own.startsWith(others) || others.startsWith(own)) {
            throw ProblemsException.of(
                    folder.toString(),
                    "is the folder of the rules, or stands in it, or holds it",
                    "Name a folder beside the rules.");
        }
    }

    /** Where a folder really is, or would be if it were made. */
    private static Path real(Path folder) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath()
                .resolve(there.relativize(folder.toAbsolutePath().normalize()));
    }

    /** Whether there is nothing that could be served. */
    public boolean isEmpty() {
        return copies().isEmpty();
    }

    /** Every edition that is kept and can be served; what is wrong with others is told by {@link #keep}. */
    Rulebook read(PolicyCompiler compiler) {
        SortedMap<String, List<LoadedEdition>> frameworks = new TreeMap<>();
        for (Path copy : copies()) {
            String framework = String.valueOf(copy.getName(copy.getNameCount() - 2));
            String file = String.valueOf(copy.getFileName());
            String name = file.substring(0, file.length() - END.length());
            read(compiler, framework, name, copy).ifPresent(edition -> frameworks
                    .computeIfAbsent(framework, any -> new ArrayList<>())
                    .add(edition));
        }
        return new Rulebook(
                frameworks.entrySet().stream()
                        .map(each -> LoadedFramework.of(each.getKey(), List.of(), each.getValue(), Optional.empty()))
                        .toList(),
                List.of());
    }

    private Optional<LoadedEdition> read(PolicyCompiler compiler, String framework, String name, Path copy) {
        String path = framework + "/" + name;
        try {
            List<SourceFile> files = EditionCopy.read(copy);
            Edition edition = EditionCopies.read(framework, name, files);
            Evaluator evaluator = new Evaluator(edition, compiler.compile(edition));
            kept.put(path, files);
            return Optional.of(
                    new LoadedEdition(framework, name, Optional.of(edition), Optional.of(evaluator), List.of()));
        } catch (IOException e) {
            putAside(path, "");
        } catch (ProblemsException e) {
            putAside(path, ": " + e.problems().get(0).what());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            putAside(path, "");
        }
        return Optional.empty();
    }

    /** Told until the server ends, since what serves in its stead may be less than what served. */
    private void putAside(String path, String why) {
        unusable.add(unusable(path, why));
        try {
            disk.move(folder.resolve(path + END), folder.resolve(path + END + ASIDE));
        } catch (IOException e) {
            // The next copy of the edition replaces it.
        }
    }

    private static Problem unusable(String path, String why) {
        return new Problem(
                where(path),
                "the copy of what was served last cannot be used" + why,
                "Look whether all files of the edition are there. It is put aside as `" + END + ASIDE
                        + "`, and may be deleted.");
    }

    private static Location where(String path) {
        return new Location.InFile("state/" + path + END);
    }

    private List<Path> copies() {
        try (Stream<Path> all = Files.find(
                folder, DEEP, (path, attributes) -> path.toString().endsWith(END) && attributes.isRegularFile())) {
            return all.filter(path -> path.getNameCount() == folder.getNameCount() + DEEP)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.put(
                    "", Problem.at(new Location.InFile("state"), "the folder of what was served last cannot be read"));
            return List.of();
        }
    }

    /**
     * Keeps what serves now and did not before, and no longer what was taken off.
     *
     * @return what is wrong with the copies
     */
    List<Problem> keep(Rulebook before, Rulebook now) {
        before.editions()
                .map(LastServed::path)
                .filter(path -> now.editions().noneMatch(each -> path(each).equals(path)))
                .forEach(this::delete);
        now.editions()
                .filter(each -> each.state() == LoadedEdition.State.SERVING)
                .forEach(each -> keep(
                        path(each),
                        EditionCopy.files(each.edition().orElseThrow().files())));
        return Stream.concat(unusable.stream(), problems.values().stream()).toList();
    }

    private static String path(LoadedEdition edition) {
        return edition.framework() + "/" + edition.name();
    }

    private void keep(String path, List<SourceFile> files) {
        if (files.equals(kept.get(path))) {
            return;
        }
        Path copy = folder.resolve(path + END);
        try {
            disk.makeFolder(Disk.parent(copy));
            disk.replace(copy, out -> EditionCopy.write(files, out));
            kept.put(path, files);
            problems.remove(path);
        } catch (IOException e) {
            problems.put(
                    path,
                    new Problem(
                            where(path),
                            "the copy of what is served cannot be written",
                            "Maybe the folder is not the server's to write, or the disk is full."));
        }
    }

    private void delete(String path) {
        try {
            disk.delete(folder.resolve(path + END));
            kept.remove(path);
            problems.remove(path);
        } catch (IOException e) {
            problems.put(path, Problem.at(where(path), "the copy of an edition that was taken off cannot be deleted"));
        }
    }

    /** Leaves the folder to others. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
