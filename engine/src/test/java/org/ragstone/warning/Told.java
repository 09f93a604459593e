package org.ragstone.warning;

import java.nio.file.Path;
import java.util.List;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.Location;
import org.ragstone.model.Warning;
import org.ragstone.reading.Json;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.testing.TestRules;

/** What is told of a data set that a test writes. */
final class Told {
    static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");

    private Told() {}

    /** The warnings of a data set for a period under the example framework, whose files are given as names and texts in turn. */
    static List<Warning> by(Path folder, String period, String... files) {
        return by(EXAMPLE, folder, period, files);
    }

    static List<Warning> by(Edition edition, Path folder, String period, String... files) {
        TestRules.write(folder, "dataset.yaml", "framework: %s\nperiod: %s\n".formatted(edition.framework(), period));
        TestRules.write(folder, files);
        return TestRules.evaluate(edition, TestRules.data(folder, edition)).warnings();
    }

    /** The warnings of a request with this body. */
    static List<Warning> byBody(String json) {
        MapNode body = Json.map(json, (pointer, line, column) -> new Location.InBody(pointer, line, column), 1_000);
        DataSet data = DataSetReader.open(body, Overrides.NONE).read(EXAMPLE);
        return TestRules.evaluate(EXAMPLE, data).warnings();
    }

    /** Each as a terminal shows it, with its hint. */
    static List<String> texts(List<Warning> warnings) {
        return warnings.stream().map(Warning::toString).toList();
    }

    /** What each says, without its place and its hint. */
    static List<String> whats(List<Warning> warnings) {
        return warnings.stream()
                .map(each -> each.code() + ": " + each.problem().what())
                .toList();
    }
}
