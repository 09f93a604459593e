package org.ragstone.api.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.Ragstone;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.framework.RulesFolder;

/** What is judged of a data set is the same in whatever form it is, but for the places where it stood. */
class ConversionTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final RulesFolder RULES = new RulesFolder(Path.of("..", "rules"));
    private static final Ragstone ENGINE = Ragstone.withRules(Path.of("..", "rules"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_THE_SHEET = Set.of("indicators", "results", "targets");

    @TempDir
    private Path made;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.filter(each -> Files.exists(each.resolve("dataset.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_judged_alike_as_a_folder_and_as_json_and_back(Path sample) {
        String expected = judged(sample);
        Path json = file(sample, ".json", read(sample, /* plainly= */ false));
        assertThat(judged(json)).isEqualTo(expected);
        assertThat(judged(folder(read(json, /* plainly= */ false)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_judged_alike_as_a_wide_form_but_for_what_that_has_no_place_for(Path sample) {
        WrittenDataSet whole = read(sample, /* plainly= */ true);
        WrittenDataSet held = new WrittenDataSet(
                whole.header(),
                whole.edition(),
                whole.period(),
                whole.tables().stream()
                        .filter(each -> OF_THE_SHEET.contains(each.name()))
                        .toList(),
                List.of());
        DataSetForm wide = DataSetForms.of("a.csv", /* isWide= */ true).orElseThrow();
        if (WideSheet.hasRevisions(held)) {
            assertThat(wide.lost(held, "a.csv")).isNotEmpty();
            return;
        }
        assertThat(judged(file(sample, ".csv", held))).isEqualTo(judged(folder(held)));
    }

    private static WrittenDataSet read(Path dataSet, boolean plainly) {
        return WrittenDataSet.read(dataSet, Overrides.NONE, RULES, plainly);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_judged_alike_as_a_workbook_with_a_sheet_for_each_table_or_one_for_all(Path sample) {
        String expected = judged(sample);
        Path book = file(sample, ".xlsx", read(sample, /* plainly= */ false), /* isWide= */ false);
        assertThat(judged(book)).isEqualTo(expected);
        assertThat(judged(folder(read(book, /* plainly= */ false)))).isEqualTo(expected);
        Path wide = file(sample, "-wide.xlsx", read(sample, /* plainly= */ true), /* isWide= */ true);
        assertThat(judged(wide)).isEqualTo(judged(folder(read(sample, /* plainly= */ true))));
    }

    private Path file(Path sample, String ending, WrittenDataSet data) {
        return file(sample, ending, data, /* isWide= */ false);
    }

    private Path file(Path sample, String ending, WrittenDataSet data, boolean isWide) {
        Path file = made.resolve(sample.getFileName() + ending);
        DataSetForm form = DataSetForms.of(file.toString(), isWide).orElseThrow();
        assertThat(form.lost(data, file.toString())).isEmpty();
        write(file, out -> form.write(data, out));
        return file;
    }

    private Path folder(WrittenDataSet data) {
        Path folder = made.resolve("folder");
        DataSetFolder.write(data, (name, body) -> write(folder.resolve(name), body));
        return folder;
    }

    private static void write(Path file, java.util.function.Consumer<OutputStream> body) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                body.accept(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole evaluation as JSON, without places. */
    private static String judged(Path dataSet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.json.report().write(ENGINE.evaluate(dataSet), new ReportOptions(ReasonLevel.full, false), out);
        try {
            return without(JSON.readTree(out.toByteArray())).toPrettyString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode without(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("where");
        }
        node.forEach(ConversionTest::without);
        return node;
    }
}
