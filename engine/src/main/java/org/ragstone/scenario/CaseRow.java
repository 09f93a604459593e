package org.ragstone.scenario;

import java.util.HashMap;
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
final class CaseRow implements Row {
    private static final String KIND = "kind";
    private static final String POLARITY = "polarity";
    private static final Map<String, String> OTHERWISE =
            Map.of("ref", "X1", "title", "An indicator", KIND, "KPI", "frequency", "MONTHLY", POLARITY, "HIGHER");

    private final MapNode own;
    private final Optional<MapNode> defaults;
    // Each is asked for more than once.
    private final Map<String, String> texts = new HashMap<>();

    CaseRow(MapNode own, Optional<MapNode> defaults, List<Basis> due) {
        this.own = own;
        this.defaults = defaults;
        defaults.ifPresent(this::put);
        put(own);
        OTHERWISE.forEach((name, text) -> {
            if (!name.equals(POLARITY)) {
                texts.putIfAbsent(name, text);
            }
        });
        // Activity has no better direction unless the case says so.
        texts.putIfAbsent(POLARITY, text(KIND).equals("ACTIVITY") ? "" : OTHERWISE.getOrDefault(POLARITY, ""));
        texts.put("bases", String.join(" ", due.stream().map(Enum::name).toList()));
    }

    private void put(MapNode given) {
        for (String name : given.names()) {
            String text = Characters.stripped(given.get(name).map(Node::text).orElse(""));
            texts.put(name, text.equals(ScenarioFile.NONE) ? "" : text);
        }
    }

    @Override
    public String text(String name) {
        return texts.getOrDefault(name, "");
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
