package org.ragstone.scenario;

import java.util.Set;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;

/** A row of targets whose period stands before the colon, and its basis too where it has one: {@code 2018-07 LATEST}. */
record TargetRow(MapNode map, String ref, String period, String basis) implements Row {
    private static final String BASIS = "basis";

    static TargetRow of(MapNode map, String ref, String key, Problems problems) {
        int blank = key.indexOf(' ');
        if (blank < 0) {
            return new TargetRow(map, ref, key, map.text(BASIS));
        }
        if (map.get(BASIS).isPresent()) {
            problems.add(map.where(BASIS), "the basis stands before the colon already", "");
        }
        return new TargetRow(map, ref, key.substring(0, blank), Characters.stripped(key.substring(blank)));
    }

    @Override
    public String text(String name) {
        return switch (name) {
            case "ref" -> ref;
            case "period" -> period;
            case BASIS -> basis;
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
