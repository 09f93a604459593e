package org.ragstone.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ragstone.model.Basis;
import org.ragstone.model.Location;
import org.ragstone.reading.Node;

/**
 * A case as it is written: its file, its name and where that stands, or where its row begins in a table without names; how many decimals
 * are printed, and where it says so itself; of a row where a key for all rows of its table can stand; and where its figures stand.
 */
public record WrittenCase(
        String file,
        String name,
        Location named,
        OptionalInt decimals,
        Optional<Location> ownDecimals,
        Optional<Location> table,
        Map<Basis, WrittenFigure> figures) {

    static WrittenCase of(Scenario scenario) {
        WrittenEntry entry = scenario.written().entry();
        return new WrittenCase(
                scenario.file(),
                scenario.name(),
                entry.named(),
                scenario.indicator().indicator().decimals(),
                entry.map().get(ScenarioFile.DECIMALS).map(Node::where),
                entry.table(),
                scenario.written().figures());
    }
}
