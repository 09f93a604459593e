package org.ragstone.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Csv;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;
import org.ragstone.reading.Yaml;

/** A folder with {@code dataset.yaml} and a CSV file a table, and nothing that a link brings in from elsewhere. */
final class FolderSource implements DataSetSource {
    private static final String HEADER = "dataset.yaml";
    private static final List<String> FILES = Stream.concat(
                    TableShape.GIVEN.stream(), Stream.of(TableShape.PUBLISHED, TableShape.BANDS))
            .map(FolderSource::file)
            .toList();

    private final Path folder;
    private final Enclosure enclosure;

    FolderSource(Path folder) {
        this.folder = folder;
        this.enclosure = new Enclosure(folder);
    }

    private static String file(TableShape shape) {
        return shape.name() + ".csv";
    }

    @Override
    public Header header(Problems problems) {
        refuseUnknownFiles(problems);
        MapNode whole = Yaml.map(HEADER, text(HEADER), problems);
        return new Header(new Keys(whole, HEADER_KEYS, problems).row(), whole);
    }

    private void refuseUnknownFiles(Problems problems) {
        try {
            enclosure.names(folder).stream()
                    .filter(name -> isMeantAsOne(name) && !FILES.contains(name) && !name.equals(HEADER))
                    .forEach(name ->
                            problems.add(new Location.InFile(name), "unknown file `" + name + "`", () -> hint(name)));
        } catch (IOException e) {
            problems.add(new Location.InFile(folder.toString()), "the folder cannot be read", "");
        }
    }

    private static String hint(String name) {
        String bare = LookAlikes.bare(name);
        return bare.equals(HEADER) ? "Maybe you meant `" + HEADER + "`." : Nearest.hint(bare, FILES);
    }

    private static boolean isMeantAsOne(String name) {
        String bare = LookAlikes.bare(name);
        String end = name.substring(name.lastIndexOf('.') + 1);
        return bare.equals(HEADER)
                || bare.endsWith(".csv")
                || LookAlikes.inLabel(end).isPresent();
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
        return new Csv(file, shape.columns(), shape.required(), problems).read(text, reader);
    }

    @Override
    public Location where(TableShape shape) {
        return new Location.InFile(file(shape));
    }

    private String text(String file) {
        return enclosure.text(folder.resolve(file), file);
    }
}
