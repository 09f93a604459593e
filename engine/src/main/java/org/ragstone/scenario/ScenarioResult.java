package org.ragstone.scenario;

import java.util.List;
import org.ragstone.model.Location;

/** How a case came out: what was not as it says, or nothing. */
public record ScenarioResult(String file, String name, Location where, List<Failure> failures) {
    /** What was not as the case says, and in sentences which rules said so, and why others did not. */
    public record Failure(String what, List<String> why) {
        public Failure {
            why = List.copyOf(why);
        }
    }

    public ScenarioResult {
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
