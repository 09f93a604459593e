package org.ragstone.scenario;

import java.util.Set;
import org.ragstone.model.Location;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;

/** A row of targets whose period stands before the colon. */
record TargetRow(MapNode map, String ref, String period) implements Row {
    @Override
    public String text(String name) {
        return switch (name) {
            case "ref" -> ref;
            case "period" -> period;
            default -> map.text(name);
        };
    }

    @Override
    public Location where(String name) {
        return map.where(name);
    }

    @Override
    public Set<String> names() {
        return map.names();
    }
}
