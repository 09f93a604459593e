package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.ColumnPlaces;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.NullNode;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/** One JSON object: the keys of the header, and under each table's name a list of objects with its columns' names. */
final class JsonSource implements DataSetSource {
    private static final List<String> KEYS = Stream.concat(
                    HEADER_KEYS.stream(), TableShape.all().stream().map(TableShape::name))
            .toList();
    private static final Set<String> KNOWN = withCouncil(KEYS);

    private final MapNode document;

    JsonSource(MapNode document) {
        this.document = document;
    }

    @Override
    public Header header(Problems problems) {
        refuseCouncil(List.of(document), problems);
        Keys.refuseUnknown(document, KEYS, KNOWN, problems);
        return new Header(JsonRow.among(document, ColumnPlaces.inOrder(HEADER_TEXTS), problems), document);
    }

    private static Set<String> withCouncil(List<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add(TableShape.COUNCIL);
        return all;
    }

    /** Tells once that objects of a list say whose they are. */
    private static void refuseCouncil(List<? extends Node> objects, Problems problems) {
        objects.stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .filter(each -> each.get(TableShape.COUNCIL).isPresent())
                .findFirst()
                .ifPresent(
                        each -> problems.add(
                                each.whereKey(TableShape.COUNCIL),
                                "`" + TableShape.COUNCIL + "` is no key of JSON: a data set of JSON is of one council",
                                "Leave it out, and give each council a data set of its own; rows of several councils are read from CSV."));
    }

    @Override
    public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
        Optional<Node> node = document.get(shape.name());
        if (node.isEmpty() || node.get() instanceof NullNode) {
            if (!shape.optional()) {
                problems.add(where(shape), "`" + shape.name() + "` is missing", "Give a list of objects.");
            }
            return shape.optional() ? Table.EMPTY : Table.UNREADABLE;
        }
        if (node.get() instanceof ListNode list) {
            return read(shape, list, problems, reader);
        }
        problems.add(
                where(shape),
                "`" + shape.name() + "` should be a list of objects, not " + JsonRow.given(node.get()),
                "");
        return Table.UNREADABLE;
    }

    private static Table read(TableShape shape, ListNode list, Problems problems, Consumer<Row> reader) {
        ColumnPlaces columns = ColumnPlaces.inOrder(shape.columns());
        Set<String> known = withCouncil(shape.columns());
        refuseCouncil(list.items(), problems);
        List<Row> rows = new ArrayList<>();
        for (Node item : list.items()) {
            Cancellation.check();
            if (problems.areTooManyOf(item.where().file())) {
                break;
            }
            if (item instanceof MapNode map) {
                rows.add(JsonRow.of(map, shape, columns, known, problems));
            } else {
                problems.add(item.where(), "expected an object in braces, not " + JsonRow.given(item), "");
            }
        }
        int read = 0;
        while (read < rows.size()
                && !problems.areTooManyOf(rows.get(read).where("").file())) {
            reader.accept(rows.get(read++));
        }
        return new Table(read, read == list.items().size());
    }

    @Override
    public Location where(TableShape shape) {
        return document.get(shape.name()).map(Node::where).orElse(document.where());
    }
}
