package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** A data set is read in memory in which a small part of its rows would have room, and leaves nothing behind. */
class SlicesInLittleMemoryTest {
    private static final int INDICATORS = 60_000;
    private static final int RESULTS_OF_EACH = 4;

    @TempDir
    private Path folder;

    @BeforeEach
    void data() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(
                folder.resolve("dataset.yaml"),
                "framework: kent\nperiod: 2018-07\ntitle: Many\nsource: made up\nillustrative: true\n");
        try (BufferedWriter indicators = Files.newBufferedWriter(folder.resolve("indicators.csv"))) {
            indicators.write("ref,title,kind,polarity,unit,decimals,frequency,bases,target,floor\n");
            for (int i = 0; i < INDICATORS; i++) {
                indicators.write("K" + i + ",Calls answered,KPI,HIGHER,%,1,MONTHLY,LATEST,90,80\n");
            }
        }
    }

    private void results(boolean inOrder) throws IOException {
        try (BufferedWriter results = Files.newBufferedWriter(folder.resolve("results.csv"))) {
            results.write("ref,period,basis,value\n");
            for (int row = 0; row < INDICATORS * RESULTS_OF_EACH; row++) {
                int indicator = inOrder ? row / RESULTS_OF_EACH : row % INDICATORS;
                int month = 4 + (inOrder ? row % RESULTS_OF_EACH : row / INDICATORS);
                results.write("K" + indicator + ",2018-0" + month + ",LATEST," + (70 + row % 29) + ".5\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void three_hundred_thousand_rows_are_read_in_64_megabytes(boolean inOrder) throws Exception {
        results(inOrder);
        Path temporary = folder.resolve("tmp");
        assertThat(saidWithTemporaryFilesIn(temporary))
                .isEqualTo(INDICATORS + " " + INDICATORS * RESULTS_OF_EACH + System.lineSeparator());
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(each -> each.getFileName().toString().startsWith("ragstone")))
                    .isEmpty();
        }
    }

    @Test
    void where_there_is_no_room_for_temporary_files_their_folder_is_named() throws Exception {
        results(false);
        Path nowhere = folder.resolve("nowhere");
        assertThat(saidWithTemporaryFilesIn(nowhere))
                .startsWith(nowhere + ": no temporary file can be written in this folder");
    }

    private String saidWithTemporaryFilesIn(Path temporary) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlicesInLittleMemoryTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    /** Counts indicators and results of the data set that is named. */
    public static void main(String[] arguments) {
        try {
            System.out.println(counted(Path.of(arguments[0])));
        } catch (ProblemsException e) {
            e.problems().forEach(System.out::println);
        }
    }

    private static String counted(Path dataSet) {
        Edition edition = new RulesFolder(TestRules.SHIPPED)
                .edition("kent", Optional.empty(), Period.parse("2018-07").orElseThrow());
        AtomicLong indicators = new AtomicLong();
        AtomicLong results = new AtomicLong();
        try (SlicedDataSets slices = SlicedDataSets.open(List.of(dataSet), Overrides.NONE, 1_000)) {
            slices.forEach(slice -> {
                DataSet data = slice.reader().read(edition);
                indicators.addAndGet(data.indicators().size());
                data.indicators()
                        .forEach(each -> results.addAndGet(each.results().size()));
            });
            List<Problem> problems = slices.end();
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems);
            }
        }
        return indicators + " " + results;
    }
}
