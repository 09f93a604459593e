package org.ragstone.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Csv;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.RefusedColumn;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;
import org.ragstone.reading.Yaml;

/** A folder with {@code dataset.yaml} and a CSV file a table, and nothing that a link brings in from elsewhere. */
public final class FolderSource implements DataSetSource {
    private static final String HEADER = "dataset.yaml";
    private static final List<String> FILES = Stream.concat(
                    TableShape.GIVEN.stream(), Stream.of(TableShape.PUBLISHED, TableShape.BANDS))
            .map(FolderSource::file)
            .toList();

    private static final RefusedColumn SEVERAL_COUNCILS = new RefusedColumn(
            TableShape.COUNCIL,
            "the data set is of several councils, which are not read at once",
            "`evaluate` reads it with `--format csv` or `--format ndjson`, `explain` with `--council`, and `compare` as it is. For"
                    + " anything else give the rows of one council, without the column.");

    private final Path folder;
    private final Enclosure enclosure;
    private final Notices notices;

    public FolderSource(Path folder, Notices notices) {
        this.folder = folder;
        this.notices = notices;
        this.enclosure = new Enclosure(folder);
    }

    /** The name of the file of a table. */
    public static String file(TableShape shape) {
        return shape.name() + ".csv";
    }

    @Override
    public Header header(Problems problems) {
        lookAround(problems);
        MapNode whole = Yaml.map(HEADER, text(HEADER), problems);
        return new Header(new Keys(whole, HEADER_KEYS, problems).row(), whole);
    }

    private void lookAround(Problems problems) {
        try {
            FilesBeside beside = new FilesBeside(HEADER, FILES);
            for (String name : enclosure.names(folder)) {
                beside.tell(name, problems, notices);
            }
        } catch (IOException e) {
            problems.add(new Location.InFile(folder.toString()), "the folder cannot be read", "");
        }
    }

    @Override
    public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
        String file = file(shape);
        if (shape.optional() && enclosure.kind(folder.resolve(file)) == Kind.NOTHING) {
            return Table.EMPTY;
        }
        String text;
        try {
            text = text(file);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Table.UNREADABLE;
        }
        return new Csv(file, shape.columns(), shape.required(), shape.isComplete(), SEVERAL_COUNCILS, problems, notices)
                .read(text, reader);
    }

    @Override
    public Location where(TableShape shape) {
        return new Location.InFile(file(shape));
    }

    private String text(String file) {
        return enclosure.text(folder.resolve(file), file, notices);
    }
}
