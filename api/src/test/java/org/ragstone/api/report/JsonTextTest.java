package org.ragstone.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.Ragstone;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.drools.DroolsCompiler;

/** How documents are written: as they are made, and never as if they were whole where they are not. */
class JsonTextTest {
    private static final int RESULTS = 20_000;
    /** Jackson writes as often as it has so much. */
    private static final int BUFFER = 8_000;

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() {
        evaluation = Ragstone.withRules(new RulesFolder(Path.of("..", "rules")), new DroolsCompiler())
                .evaluate(DataSetReader.open(Path.of("..", "samples", "kent-2018-07"), Overrides.NONE));
    }

    private static byte[] written(ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.json.report().write(evaluation, options, out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Takes so many bytes and no more. */
    private static final class FullDisk extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int most;
        private boolean closed;

        FullDisk(int most) {
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            if (taken.size() == most) {
                throw new IOException("no space left");
            }
            taken.write(b);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000, 100_000})
    void what_breaks_off_is_no_whole_document(int most) {
        FullDisk disk = new FullDisk(most);
        ReportOptions options = new ReportOptions(ReasonLevel.full, false);
        assertThatThrownBy(() -> Format.json.report().write(evaluation, options, disk))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("no space left");
        assertThat(text(written(options))).hasSizeGreaterThan(most).startsWith(text(disk.taken.toByteArray()));
        assertThat(disk.closed).isFalse();
    }

    /** A document with a list that fails. */
    record Failing(String name, Iterable<String> items) {}

    @Test
    void a_failure_of_ours_is_no_failure_of_the_stream_and_leaves_no_whole_document() {
        Failing document = new Failing("half", () -> IntStream.range(0, 4)
                .mapToObj(i -> {
                    if (i == 2) {
                        throw new IllegalStateException("item " + i);
                    }
                    return "item " + i;
                })
                .iterator());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> JsonText.write(document, true, out))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("item 2");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"half\",\"items\":[\"item 0\",\"item 1\"");
    }

    @Test
    void the_stream_stays_open_and_the_document_ends_with_a_line() {
        FullDisk roomy = new FullDisk(Integer.MAX_VALUE);
        Format.json.report().write(evaluation, ReportOptions.DEFAULT, roomy);
        assertThat(roomy.closed).isFalse();
        assertThat(roomy.taken.toString(StandardCharsets.UTF_8))
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    /** Figures with and without decimals, and what there is none of. */
    record Figures(BigDecimal small, Optional<BigDecimal> large, Optional<String> none) {}

    @Test
    void figures_are_texts_without_an_exponent_and_what_is_absent_is_left_out() {
        Figures figures =
                new Figures(new BigDecimal("0.0000000010"), Optional.of(new BigDecimal("1E+3")), Optional.empty());
        assertThat(text(JsonText.bytes(figures)))
                .isEqualTo("{\n  \"small\" : \"0.0000000010\",\n  \"large\" : \"1000\"\n}\n");
    }

    /** All that documents are made of. */
    record Kinds(
            int number,
            boolean truth,
            ReasonLevel word,
            @Spread Parts parts,
            @Spread Map<String, Integer> more,
            Optional<List<Parts>> list,
            Map<ReasonLevel, BigDecimal> figures,
            List<String> none) {}

    /** Some that stand among others. */
    record Parts(String one, Optional<Integer> two) {}

    @Test
    void what_is_spread_stands_among_the_others_and_what_is_empty_is_written() {
        Kinds kinds = new Kinds(
                7,
                true,
                ReasonLevel.brief,
                new Parts("\u00e9\"\u200b", Optional.empty()),
                Map.of("three", 3),
                Optional.of(List.of(new Parts("", Optional.of(2)))),
                Map.of(ReasonLevel.none, new BigDecimal("1E+2")),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonText.write(kinds, true, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"number\":7,\"truth\":true,\"word\":\"brief\",\"one\":\"é\\\"\\u200b\",\"three\":3,"
                        + "\"list\":[{\"one\":\"\",\"two\":2}],\"figures\":{\"none\":\"100\"},\"none\":[]}\n");
    }

    /** Nobody has said how a document has it. */
    record Odd(Object what) {}

    @Test
    void what_no_document_has_is_a_fault_of_ours() {
        assertThatThrownBy(() -> JsonText.bytes(new Odd(1.5))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_fits_stands_on_a_line() {
        assertThat(text(written(ReportOptions.DEFAULT)))
                .contains(
                        "\"because\" : [ { \"rule\" : \"Rating: green when the target is achieved\", \"clause\" : \"GREEN\","
                                + " \"where\" : \"kent/2018-19/rating.drl:3\" } ]\n")
                .contains("      { \"column\" : \"Month RAG\", \"total\" : 25,"
                        + " \"counts\" : { \"GREEN\" : 19, \"AMBER\" : 4, \"RED\" : 2 },"
                        + " \"notInTotal\" : 0, \"withoutStatus\" : 0 },\n");
    }

    /** Counts the results that are made, and looks while they are written how many of them are still held. */
    private static final class Watch extends OutputStream {
        private final List<WeakReference<WrittenJson>> made = new ArrayList<>();
        private int madeBeforeTheFirstByte = -1;
        private long heldHalfWay = -1;

        private WrittenJson make(int number, WrittenResults results) {
            WrittenJson result = results.of(
                    evaluation.results().get(number % evaluation.results().size()));
            made.add(new WeakReference<>(result));
            return result;
        }

        @Override
        public void write(int b) {
            throw new AssertionError("a byte at a time");
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (madeBeforeTheFirstByte < 0) {
                madeBeforeTheFirstByte = made.size();
            }
            if (heldHalfWay < 0 && made.size() >= RESULTS / 2) {
                System.gc();
                heldHalfWay = made.stream().filter(each -> each.get() != null).count();
            }
        }
    }

    @Test
    void twenty_thousand_results_are_written_as_they_are_made_and_not_held() {
        EvaluationDocument few = EvaluationDocument.of(evaluation, ReasonLevel.brief, JsonLayout.INDENTED);
        assertThat(List.of(few.results(), few.alerts(), few.requiredActions())).noneMatch(Collection.class::isInstance);
        WrittenResults results =
                new WrittenResults(new Detail(evaluation.edition(), ReasonLevel.brief), JsonLayout.INDENTED);
        Watch watch = new Watch();
        EvaluationDocument many = new EvaluationDocument(
                few.heading(),
                few.methods(),
                few.summary(),
                few.texts(),
                (Iterable<WrittenJson>) () -> IntStream.range(0, RESULTS)
                        .mapToObj(number -> watch.make(number, results))
                        .iterator(),
                few.alerts(),
                few.requiredActions(),
                few.problems(),
                few.warnings(),
                few.rules(),
                few.clauses());
        JsonText.write(many, false, watch);
        assertThat(watch.made).hasSize(RESULTS);
        assertThat(watch.madeBeforeTheFirstByte).isLessThan(BUFFER / 100);
        assertThat(watch.heldHalfWay).isBetween(0L, 10L);
    }
}
