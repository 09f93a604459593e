package org.ragstone.scenario;

import java.util.List;
import org.ragstone.model.Location;

/** How a case came out: what was not as it says, or nothing. */
public record ScenarioResult(String file, String name, Location where, List<String> failures) {
    public ScenarioResult {
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
