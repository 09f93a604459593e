package org.ragstone.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Location;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/**
 * A case as its file has it: all that it says, where it is named, and of a row where a key for all rows of its table can stand. A row
 * of a table without names is named where it begins.
 */
record WrittenEntry(MapNode map, Location named, Optional<Location> table) {
    static WrittenEntry of(MapNode map, Location named) {
        return new WrittenEntry(map, named, Optional.empty());
    }

    static WrittenEntry ofRow(MapNode map, Location named, Location table) {
        return new WrittenEntry(map, named, Optional.of(table));
    }

    WrittenEntry with(MapNode other) {
        return new WrittenEntry(other, named, table);
    }

    /** The same with other texts for some of its keys. */
    WrittenEntry withTexts(Map<String, String> texts) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        texts.forEach((key, text) -> nodes.put(key, new TextNode(text, map.where(key))));
        return with(map.overlaidBy(MapNode.of(nodes, map.where())));
    }
}
