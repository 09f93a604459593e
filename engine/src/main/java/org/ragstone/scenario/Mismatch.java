package org.ragstone.scenario;

import java.util.List;
import org.ragstone.evaluation.Finding;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.FindingKind;
import org.ragstone.scenario.Scenario.Expected;

/**
 * Something that did not come as a case says: in words, and what was wanted and did not come, what came unwanted, and which
 * rules should have been behind it. {@code result} is the place of the result among those of the case, or -1 where it is about
 * the whole.
 */
record Mismatch(int result, String what, List<Missing> wanted, List<Finding> unwanted, List<String> rules) {
    Mismatch {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        rules = List.copyOf(rules);
    }

    /** What is not as the case says, and of which result where it gives several. */
    String told(Scenario scenario, JoinedIndicator joined) {
        return result < 0 || scenario.expected().size() < 2
                ? what
                : joined.results().get(result).due().basis() + ", " + what;
    }

    /** A finding that was expected. */
    record Missing(FindingKind kind, Expected expected) {}

    static Mismatch ofTheWhole(String what) {
        return new Mismatch(-1, what, List.of(), List.of(), List.of());
    }
}
