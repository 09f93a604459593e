package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Band;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.testing.TestRules;

/** A slice at a time gives what the whole gives, and tells what the whole tells. */
class SlicedDataSetsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path ERRORS = Path.of("src", "test", "resources", "errors", "dataset");

    /** All that comes of a data set, in an order that does not rest on how it is cut. */
    private record Read(
            Optional<DataSetHeader> header,
            List<IndicatorData> indicators,
            List<Commentary> commentary,
            List<Acknowledgement> acknowledged,
            List<PublishedAnswer> published,
            List<Band> bands,
            List<Notice> notices,
            List<Problem> problems) {}

    static Stream<Path> dataSets() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : List.of(SAMPLES, ERRORS)) {
            try (Stream<Path> folders = Files.walk(root)) {
                folders.filter(each -> Files.exists(each.resolve("dataset.yaml"))
                                || Files.exists(each.resolve("indicators.csv")))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void slices_of_any_size_say_what_the_whole_says(Path folder) {
        Read whole = whole(folder);
        for (int size : List.of(1, 2, 7, 1_000)) {
            assertThat(sliced(folder, size)).as("%d", size).isEqualTo(whole);
        }
    }

    private static Read whole(Path folder) {
        try {
            DataSet data = DataSetReader.open(folder, Overrides.NONE).read(new RulesFolder(TestRules.SHIPPED));
            return new Read(
                    Optional.of(data.header()),
                    data.indicators(),
                    data.commentary(),
                    data.acknowledged(),
                    data.published(),
                    data.bands(),
                    data.notices(),
                    List.of());
        } catch (ProblemsException e) {
            return problems(e.problems(), e.notices());
        }
    }

    private static Read problems(List<Problem> problems, List<Notice> notices) {
        return new Read(
                Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), notices, problems);
    }

    private static Read sliced(Path folder, int size) {
        List<IndicatorData> indicators = new ArrayList<>();
        List<Commentary> commentary = new ArrayList<>();
        List<Acknowledgement> acknowledged = new ArrayList<>();
        List<PublishedAnswer> published = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        List<DataSetHeader> headers = new ArrayList<>();
        try (SlicedDataSets slices = SlicedDataSets.open(List.of(folder), Overrides.NONE, size)) {
            slices.forEach(slice -> {
                try {
                    DataSet data = slice.reader().read(new RulesFolder(TestRules.SHIPPED));
                    headers.add(data.header());
                    indicators.addAll(data.indicators());
                    commentary.addAll(data.commentary());
                    acknowledged.addAll(data.acknowledged());
                    published.addAll(data.published());
                    bands.addAll(data.bands());
                } catch (ProblemsException e) {
                    slices.tell(slice, e);
                }
            });
            List<Problem> problems = slices.end();
            return problems.isEmpty()
                    ? new Read(
                            Optional.of(headers.get(0)),
                            indicators,
                            commentary,
                            acknowledged,
                            published,
                            bands,
                            slices.notices(),
                            problems)
                    : problems(problems, slices.notices());
        }
    }
}
