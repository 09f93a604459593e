package org.ragstone.dataset.slices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.Golden;

/** Every mistake a person can make in data sets of several councils, and what they are told of it, however they are cut. */
class CouncilErrorsTest {
    static List<Path> inOne() {
        return Golden.cases("errors/councils");
    }

    static List<Path> inSeveral() {
        return Golden.cases("errors/councils-apart");
    }

    @ParameterizedTest
    @MethodSource("inOne")
    void every_mistake_in_one_is_told_with_its_place(Path folder) {
        for (int size : List.of(1, 2, 100)) {
            Golden.check(
                    folder,
                    () -> throwIfAny(ReadData.sliced(List.of(folder), size).problems()));
        }
    }

    @ParameterizedTest
    @MethodSource("inSeveral")
    void every_mistake_in_several_is_told_with_its_data_set(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> dataSets = paths.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .sorted()
                    .toList();
            Golden.check(folder, () -> throwIfAny(ReadData.sliced(dataSets, 1).problems()));
        }
    }

    private static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }
}
