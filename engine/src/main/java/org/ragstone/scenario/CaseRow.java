package org.ragstone.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Basis;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;

/** The indicator of a case: what the case says, else what the file says, else enough to go on with. */
record CaseRow(MapNode own, Optional<MapNode> defaults, List<Basis> due) implements Row {
    private static final Map<String, String> OTHERWISE =
            Map.of("ref", "X1", "title", "An indicator", "kind", "KPI", "frequency", "MONTHLY", "polarity", "HIGHER");

    @Override
    public String text(String name) {
        if (name.equals("bases")) {
            return String.join(" ", due.stream().map(Enum::name).toList());
        }
        Optional<String> given = own.get(name)
                .or(() -> defaults.flatMap(map -> map.get(name)))
                .map(node -> Characters.stripped(node.text()));
        return given.map(text -> text.equals(ScenarioFile.NONE) ? "" : text).orElseGet(() -> otherwise(name));
    }

    /** Activity has no better direction unless the case says so. */
    private String otherwise(String name) {
        return name.equals("polarity") && text("kind").equals("ACTIVITY") ? "" : OTHERWISE.getOrDefault(name, "");
    }

    @Override
    public Location where(String name) {
        return own.get(name)
                .or(() -> defaults.flatMap(map -> map.get(name)))
                .map(Node::where)
                .orElse(own.where());
    }

    @Override
    public Set<String> names() {
        return own.names();
    }
}
