package org.ragstone.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.RulesFolder;
import org.ragstone.testing.Golden;
import org.ragstone.testing.TestRules;

/** Every mistake a person can make in a data set, and what they are told of it. */
class DataSetErrorsTest {
    static List<Path> cases() {
        return Golden.cases("errors/dataset");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_mistake_is_told_with_its_place(Path folder) {
        Path json = folder.resolve("dataset.json");
        Path dataSet = Files.exists(json) ? json : folder;
        Golden.check(
                folder, () -> DataSetReader.open(dataSet, Overrides.NONE).read(new RulesFolder(TestRules.SHIPPED)));
    }
}
