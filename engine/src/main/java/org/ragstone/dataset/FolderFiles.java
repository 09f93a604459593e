package org.ragstone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.CsvText;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Places;
import org.ragstone.reading.Yaml;

/** A folder with {@code dataset.yaml} and a CSV file a table, and nothing that a link brings in from elsewhere. */
record FolderFiles(Path folder, Enclosure enclosure) implements DataSetFiles {
    private static final String HEADER = "dataset.yaml";
    private static final List<String> TABLES =
            TableShape.all().stream().map(FolderFiles::name).toList();

    FolderFiles(Path folder) {
        this(folder, new Enclosure(folder));
    }

    /** @throws ProblemsException if the path is of a table that has the others beside it */
    static void refuseTable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        boolean isTable = TABLES.contains(String.valueOf(path.getFileName()));
        if (isTable && folder != null && Files.isRegularFile(folder.resolve(HEADER))) {
            throw ProblemsException.of(
                    path.toString(), "is a table of a data set, and not all of it", "Name the folder that it is in.");
        }
    }

    private static String name(TableShape shape) {
        return shape.name() + ".csv";
    }

    private Path path(TableShape shape) {
        return folder.resolve(name(shape));
    }

    @Override
    public Header header(Problems problems, Notices notices) {
        lookAround(problems, notices);
        MapNode whole = Yaml.map(HEADER, enclosure.text(folder.resolve(HEADER), HEADER, notices), problems);
        return new Header(new Keys(whole, DataSetSource.HEADER_KEYS, problems).row(), whole);
    }

    private void lookAround(Problems problems, Notices notices) {
        try {
            FilesBeside beside = new FilesBeside(HEADER, TABLES);
            for (String name : enclosure.names(folder)) {
                beside.tell(name, problems, notices);
            }
        } catch (IOException e) {
            problems.add(new Location.InFile(folder.toString()), "the folder cannot be read", "");
        }
    }

    @Override
    public Places places(TableShape shape) {
        return Places.of(name(shape));
    }

    @Override
    public boolean isAbsent(TableShape shape) {
        return enclosure.kind(path(shape)) == Kind.NOTHING;
    }

    @Override
    public CsvText text(TableShape shape, Notices notices) {
        return CsvText.of(enclosure.text(path(shape), name(shape), notices));
    }

    @Override
    public CsvText textOfAnyLength(TableShape shape, Notices notices) {
        return enclosure.csv(path(shape), name(shape), notices);
    }

    @Override
    public String state(TableShape shape) {
        return enclosure.find(path(shape)).state();
    }

    @Override
    public long bytes(TableShape shape) {
        try {
            return Files.size(path(shape));
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
