package org.ragstone.api.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.Ragstone;
import org.ragstone.api.OfCouncils;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.FailingDisk;
import org.ragstone.api.report.ExplanationReport;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.explain.Explanation;
import org.ragstone.model.ProblemsException;

/** What is said of an indicator among several councils is what is said of it in the rows of its own. */
class StreamedExplanationTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path KENT = SAMPLES.resolve("kent-2018-07");
    private static final Ragstone RAGSTONE = Ragstone.withRules(Path.of("..", "rules"));
    private static final int FEW = 3;
    private static final int MANY = 1_000;

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(each -> Files.exists(each.resolve("dataset.yaml"))).sorted().toList().stream();
        }
    }

    private static Explanation explained(Path dataSet, String council, String ref, int indicatorsInASlice) {
        return StreamedExplanation.of(
                new AskedWhy(dataSet, Overrides.NONE, council, ref),
                RAGSTONE.rules(),
                new Disk(),
                Path.of(System.getProperty("java.io.tmpdir")),
                indicatorsInASlice);
    }

    private static String told(Explanation explanation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExplanationReport.writeText(explanation, out);
        ExplanationReport.writeJson(explanation, /* compact= */ true, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_indicator_is_explained_as_in_the_rows_of_its_council_alone(Path sample) throws IOException {
        Evaluation alone = RAGSTONE.evaluate(sample);
        Path apart = OfCouncils.of(sample, folder.resolve("apart"), /* areMixed= */ false, "Dover", "Ashford");
        Path mixed = OfCouncils.of(sample, folder.resolve("mixed"), /* areMixed= */ true, "Ashford", "Dover");
        for (JudgedIndicator each : alone.indicators()) {
            String ref = each.indicator().ref();
            Explanation expected = Explanation.of(alone, ref, "");
            assertThat(told(explained(apart, "Dover", ref, FEW))).isEqualTo(told(expected));
            assertThat(withoutLines(explained(mixed, "Dover", ref, MANY))).isEqualTo(withoutLines(expected));
        }
    }

    /** A warning names the line of its row, which is another among those of others. */
    private static String withoutLines(Explanation explanation) {
        return told(explanation).replaceAll("\\.csv:\\d+", ".csv").replaceAll("\\s+", " ");
    }

    @Test
    void each_council_is_explained_by_its_own_figures() throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ false, "Ashford", "Dover");
        replace(two, "Ashford,GL02,2018-07,LATEST,86,", "Ashford,GL02,2018-07,LATEST,95,");
        Path other = OfCouncils.of(KENT, folder.resolve("other"), /* areMixed= */ false, "Dover");
        assertThat(told(explained(two, "Ashford", "GL02", FEW))).contains("Figure: 95%");
        assertThat(told(explained(two, "Dover", "GL02", FEW)))
                .contains("Figure: 86%")
                .isEqualTo(told(explained(other, "Dover", "GL02", FEW)));
    }

    private static void replace(Path dataSet, String row, String by) throws IOException {
        Path results = dataSet.resolve("results.csv");
        String before = Files.readString(results);
        assertThat(before).contains(row);
        Files.writeString(results, before.replace(row, by));
    }

    @Test
    void every_mistake_of_the_council_is_told_and_no_other_council_holds_it_up() throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ false, "Ashford", "Dover");
        replace(two, "Dover,GL02,2018-07,LATEST,", "Dover,GL02,2018-07,LATST,");
        replace(two, "Dover,CS01,2018-07,LATEST,", "Dover,CS01,2018-07,LATST,");
        assertThat(told(explained(two, "Ashford", "GL02", FEW))).contains("Figure: 86%");
        assertThatThrownBy(() -> explained(two, "Dover", "GL02", FEW))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .hasSize(2)
                        .allMatch(each -> each.what().equals("unknown basis `LATST`")));
    }

    @Test
    void a_row_of_no_council_may_be_meant_for_it_and_is_told() throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ false, "Ashford", "Dover");
        replace(two, "Dover,GL02,2018-07,LATEST,", "Dovr,GL02,2018-07,LATEST,");
        assertThatThrownBy(() -> explained(two, "Ashford", "GL02", FEW))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .asString()
                        .contains("there is no council `Dovr`", "Maybe you meant `Dover`."));
    }

    @Test
    void a_ref_that_the_council_does_not_have_is_told_with_the_nearest() throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ true, "Ashford", "Dover");
        assertThatThrownBy(() -> explained(two, "Dover", "GL20", FEW))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .hasToString(two + ", Dover: there is no indicator `GL20`\n  Maybe you meant `GL02`."));
    }

    /** More indicators than are put by in memory. */
    @Test
    void what_cannot_be_put_by_is_told_and_leaves_nothing_behind() throws IOException {
        Path many = folder.resolve("many");
        Files.createDirectories(many);
        Files.writeString(many.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        StringBuilder indicators =
                new StringBuilder("council,ref,title,kind,polarity,unit,decimals,frequency,bases,target,floor\n");
        for (int i = 0; i < 20_000; i++) {
            indicators.append("Dover,K").append(i).append(",Calls answered,KPI,HIGHER,%,1,MONTHLY,LATEST,95,90\n");
        }
        Files.writeString(many.resolve("indicators.csv"), indicators);
        Files.writeString(many.resolve("results.csv"), "council,ref,period,basis,value\nDover,K7,2018-07,LATEST,95\n");
        Path spools = Files.createDirectory(folder.resolve("spools"));
        FailingDisk full = FailingDisk.at(Disk.Operation.MAKE_FILE);
        AskedWhy asked = new AskedWhy(many, Overrides.NONE, "Dover", "K7");
        assertThatThrownBy(() -> StreamedExplanation.of(asked, RAGSTONE.rules(), full.disk(), spools))
                .isInstanceOf(CannotPutBy.class);
        assertThat(full.hasFailed()).isTrue();
        assertThat(told(StreamedExplanation.of(asked, RAGSTONE.rules(), new Disk(), spools)))
                .contains("Figure: 95%");
        assertThat(spools).isEmptyDirectory();
    }
}
