package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.Shown;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;

/** No text of a data set or an edition, whatever it is, is more than a text on the page. */
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

    private record Source(DataSet real, WildEdition edition) {}

    @Test
    void page_of_wild_texts_is_that_of_harmless_ones_but_for_the_texts(@TempDir Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Source> sources = sources(folder, random);
        for (int i = 0; i < PAGES; i++) {
            long seed = random.nextLong();
            Source source = sources.get(i % sources.size());
            assertThat(difference(source, new SplittableRandom(seed)))
                    .as("page %s of seed %s", i, SEED)
                    .isEmpty();
        }
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

    private static Optional<String> difference(Source source, SplittableRandom random) {
        WildTexts texts = source.edition().texts().more(random.split());
        WildData data = new WildData(random.split(), texts);
        DataSet wild = data.wild(source.real());
        Document ofWild = page(source.edition().wild().evaluate(wild));
        Document ofPlain = page(source.edition().plain().evaluate(data.plain(wild)));
        return new SamePage(texts).difference(ofPlain, ofWild).or(() -> astray(ofWild));
    }

    /** What is called as another is, or leads to nothing. */
    private static Optional<String> astray(Document page) {
        Map<String, Element> ids = new LinkedHashMap<>();
        for (Element each : page.select("[id]")) {
            if (ids.put(each.id(), each) != null) {
                return Optional.of("id twice: " + each.id());
            }
        }
        return page.select("[href^=#]").stream()
                .map(each -> each.attr("href"))
                .filter(href -> !ids.containsKey(href.substring(1)))
                .findFirst()
                .map(href -> "leads to nothing: " + href);
    }

    private static Document page(Evaluation evaluation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PageReport().write(evaluation, ReportOptions.DEFAULT, out);
        String page = out.toString(StandardCharsets.UTF_8);
        for (String digest :
                List.of(evaluation.decisionId(), evaluation.edition().revision())) {
            page = page.replace(digest, "digest").replace(Shown.digest(digest), "digest");
        }
        return Jsoup.parse(page);
    }
}
