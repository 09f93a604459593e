package org.ragstone.api.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.ragstone.Ragstone;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.evaluation.Evaluation;

/** The pages of all samples, and the JSON that tells the same. */
final class SamplePages {
    static final Path SAMPLES = Path.of("..", "samples");
    private static final Ragstone RAGSTONE = Ragstone.withRules(Path.of("..", "rules"));
    private static final Map<String, Evaluation> EVALUATED = new ConcurrentHashMap<>();
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

    private SamplePages() {}

    static List<String> all() {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evaluation evaluated(String sample) {
        return EVALUATED.computeIfAbsent(sample, name -> RAGSTONE.evaluate(SAMPLES.resolve(name)));
    }

    static String html(String sample) {
        return PAGES.computeIfAbsent(sample, name -> html(evaluated(name)));
    }

    static String html(Evaluation evaluation) {
        return written(Format.html, evaluation);
    }

    static Document page(String sample) {
        return Jsoup.parse(html(sample));
    }

    static JsonNode json(String sample) {
        try {
            return new ObjectMapper().readTree(written(Format.json, evaluated(sample)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Format format, Evaluation evaluation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.report().write(evaluation, new ReportOptions(ReasonLevel.full, false), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
