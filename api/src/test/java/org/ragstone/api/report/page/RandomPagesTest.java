package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;

/** No text of a data set or an edition, whatever it is, is more than a text in the pages and files that are made of it. */
class RandomPagesTest {
    private static final int PAGES = Integer.getInteger("pages", 150);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int EDITIONS_EACH = 3;
    private static final Map<String, String> SAMPLES = Map.of(
            "kent-2018-07", "kent/2018-19",
            "kent-qpr-2020-q2", "kent-qpr/2020-21",
            "dover-2023-q2", "dover/2022-23",
            "example-2026-q1", "example/2026-27",
            "kent-2021-07", "kent/2021-22");

    /** The words of a title and a unit tell what may be wrong with its figures, so that now and then one is warned of and the other not. */
    private static final String WARNED_OTHERWISE = "warned of otherwise";

    private record Source(DataSet real, WildEdition edition) {}

    @Test
    void what_is_made_of_wild_texts_is_what_is_made_of_harmless_ones_but_for_the_texts(@TempDir Path folder)
            throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Source> sources = sources(folder, random);
        int warnedOtherwise = 0;
        MadeFiles.Kind[] kinds = MadeFiles.Kind.values();
        for (int i = 0; i < PAGES; i++) {
            long seed = random.nextLong();
            Source source = sources.get(i % sources.size());
            // A round of all sources is of one kind.
            MadeFiles.Kind kind = kinds[i / sources.size() % kinds.length];
            Optional<String> difference = difference(source, kind, new SplittableRandom(seed));
            warnedOtherwise += difference.filter(WARNED_OTHERWISE::equals).isPresent() ? 1 : 0;
            assertThat(difference.filter(each -> !each.equals(WARNED_OTHERWISE)))
                    .as("%s %s of seed %s", kind, i, SEED)
                    .isEmpty();
        }
        assertThat(warnedOtherwise).isLessThanOrEqualTo(1 + PAGES / 200);
    }

    private static List<Source> sources(Path folder, SplittableRandom random) throws IOException {
        List<Source> sources = new ArrayList<>();
        RulesFolder rules = new RulesFolder(Path.of("..", "rules"));
        for (Map.Entry<String, String> each : new TreeMap<>(SAMPLES).entrySet()) {
            DataSet data = DataSetReader.open(Path.of("..", "samples", each.getKey()), Overrides.NONE)
                    .read(rules);
            for (int i = 0; i < Math.min(EDITIONS_EACH, 1 + PAGES / 500); i++) {
                sources.add(new Source(
                        data,
                        WildEdition.of(
                                each.getValue(), folder.resolve(each.getKey() + i), new WildTexts(random.split()))));
            }
        }
        return sources;
    }

    private static Optional<String> difference(Source source, MadeFiles.Kind kind, SplittableRandom random) {
        WildTexts texts = source.edition().texts().more(random.split());
        WildData data = new WildData(random.split(), texts);
        DataSet wild = data.wild(source.real());
        DataSet earlier = data.wild(source.real());
        String council = texts.line();
        Map<String, String> ofWild = MadeFiles.of(kind, source.edition().wild(), wild, earlier, council);
        Map<String, String> ofPlain = MadeFiles.of(
                kind, source.edition().plain(), data.plain(wild), data.plain(earlier), texts.standIn(council));
        Optional<String> difference = new SameFiles(texts).difference(ofPlain, ofWild);
        boolean isOfTexts = difference.isEmpty()
                || warnings(source.edition().wild(), wild)
                        .equals(warnings(source.edition().plain(), data.plain(wild)));
        return isOfTexts ? difference : Optional.of(WARNED_OTHERWISE);
    }

    /** Which there are, and in which order: a text may make sense where another makes none, or stand before another. */
    private static List<String> warnings(Evaluator evaluator, DataSet data) {
        return evaluator.evaluate(data).warnings().stream()
                .map(each -> each.code() + " " + each.problem().where())
                .toList();
    }
}
