package org.ragstone.dataset.slices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.Edition;
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

/** All that comes of a data set, or all that is wrong with it. */
record ReadData(
        Optional<DataSetHeader> header,
        List<IndicatorData> indicators,
        List<Commentary> commentary,
        List<Acknowledgement> acknowledged,
        List<PublishedAnswer> published,
        List<Band> bands,
        List<Notice> notices,
        List<Problem> problems) {

    private static final RulesFolder RULES = new RulesFolder(TestRules.SHIPPED);
    private static final Map<List<Object>, Edition> EDITIONS = new ConcurrentHashMap<>();

    /** As of a folder of rules, each edition of which is read once. */
    static DataSet read(DataSetReader reader) {
        return reader.read(reader.find(
                RULES::requireFramework,
                header -> EDITIONS.computeIfAbsent(
                        List.of(header.framework(), header.edition(), header.period()),
                        any -> RULES.edition(header.framework(), header.edition(), header.period()))));
    }

    static ReadData whole(Path folder) {
        try {
            DataSet data = read(DataSetReader.open(folder, Overrides.NONE));
            return new ReadData(
                    Optional.of(data.header()),
                    data.indicators(),
                    data.commentary(),
                    data.acknowledged(),
                    sorted(data.published()),
                    sorted(data.bands()),
                    data.notices(),
                    List.of());
        } catch (ProblemsException e) {
            return problems(e.problems(), e.notices());
        }
    }

    /** What the council printed stands in the order of its own file, which is that of no slice. */
    private static <T> List<T> sorted(List<T> all) {
        return all.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    private static ReadData problems(List<Problem> problems, List<Notice> notices) {
        return new ReadData(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), notices, problems);
    }

    static ReadData sliced(List<Path> folders, int size) {
        List<IndicatorData> indicators = new ArrayList<>();
        List<Commentary> commentary = new ArrayList<>();
        List<Acknowledgement> acknowledged = new ArrayList<>();
        List<PublishedAnswer> published = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        List<DataSetHeader> headers = new ArrayList<>();
        try (SlicedDataSets slices = SlicedDataSets.open(folders, Overrides.NONE, size)) {
            slices.forEach(slice -> {
                try {
                    DataSet data = read(slice.reader());
                    headers.add(data.header());
                    indicators.addAll(data.indicators());
                    commentary.addAll(data.commentary());
                    // What is acknowledged of all is so in each slice.
                    data.acknowledged().stream()
                            .filter(each -> !acknowledged.contains(each))
                            .forEach(acknowledged::add);
                    published.addAll(data.published());
                    bands.addAll(data.bands());
                } catch (ProblemsException e) {
                    slices.tell(slice, e);
                }
            });
            List<Problem> problems = slices.end();
            return problems.isEmpty()
                    ? new ReadData(
                            Optional.of(headers.get(0)),
                            indicators,
                            commentary,
                            acknowledged,
                            sorted(published),
                            sorted(bands),
                            slices.notices(),
                            problems)
                    : problems(problems, slices.notices());
        }
    }
}
