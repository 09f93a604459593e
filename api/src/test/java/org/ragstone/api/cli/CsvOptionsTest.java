package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.Ragstone;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.report.CsvLayout;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.policy.PolicyCompiler;

/** Columns that are always the same, and a beginning by which Excel knows the signs. */
class CsvOptionsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String RULES = Path.of("..", "rules").toString();
    private static final String MARK = "\uFEFF";
    private static final String KENT = SAMPLES.resolve("kent-2018-07").toString();
    private static final String DOVER = SAMPLES.resolve("dover-2023-q2").toString();
    private static final PolicyCompiler COMPILER = new CompilesOnce();

    @TempDir
    private Path folder;

    static List<String> samples() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            List<String> samples = all.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            assertThat(samples).hasSize(12);
            return samples;
        }
    }

    private static String csv(String... more) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--format", "csv"));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new CommandLineInterface(
                        COMPILER,
                        Clock.systemUTC(),
                        new Disk(),
                        Map.of("RAGSTONE_RULES", RULES),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        err)
                .run(arguments.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String header(String csv) {
        return csv.lines().findFirst().orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    /** Two councils in one data set. */
    private Path ofCouncils() throws IOException {
        Path all = Files.createDirectory(folder.resolve("councils"));
        Files.writeString(all.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(
                all.resolve("indicators.csv"),
                """
                council,ref,title,kind,polarity,frequency,bases,target,floor
                Ashford,A,Calls answered,KPI,HIGHER,MONTHLY,LATEST,90,80
                Dover,A,Calls answered,KPI,HIGHER,MONTHLY,LATEST,90,80
                """);
        Files.writeString(
                all.resolve("results.csv"),
                """
                council,ref,period,basis,value
                Ashford,A,2018-07,LATEST,95
                Dover,A,2018-07,LATEST,85
                """);
        return all;
    }

    @Test
    void all_columns_are_the_same_ones_whatever_is_judged() throws IOException {
        String councils = ofCouncils().toString();
        for (String[] options :
                List.of(new String[] {"--all-columns"}, new String[] {"--all-columns", "--by-indicator"})) {
            Set<String> headers = new LinkedHashSet<>();
            for (String sample : samples()) {
                headers.add(header(csv(with(options, sample))));
            }
            headers.add(header(csv(with(options, KENT, DOVER))));
            headers.add(header(csv(with(options, KENT, "--periods", "2018-07..2018-08"))));
            headers.add(header(csv(with(options, councils))));
            assertThat(headers).hasSize(1);
            assertThat(headers.iterator().next()).startsWith("council,report_period,ref,title,");
        }
    }

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_columns_say_what_those_that_are_needed_say_and_the_others_nothing(String sample) {
        for (String[] rows : List.of(new String[0], new String[] {"--by-indicator"})) {
            List<NamedCsvRecord> needed = rows(csv(with(rows, sample)));
            List<NamedCsvRecord> all = rows(csv(with(rows, sample, "--all-columns")));
            assertThat(all).hasSameSizeAs(needed).isNotEmpty();
            for (int i = 0; i < all.size(); i++) {
                NamedCsvRecord told = needed.get(i);
                NamedCsvRecord of = all.get(i);
                assertThat(of.getFields()).hasSameSizeAs(of.getHeader());
                assertThat(of.getField("council")).isEmpty();
                assertThat(of.getField("report_period")).isNotEmpty();
                assertThat(of.getFieldsAsMap()).containsAllEntriesOf(told.getFieldsAsMap());
                assertThat(of.getHeader().stream()
                                .filter(each -> !told.getHeader().contains(each) && !each.equals("report_period"))
                                .map(of::getField))
                        .containsOnly("");
            }
        }
    }

    @Test
    void each_row_says_its_council_where_there_are_several() throws IOException {
        assertThat(rows(csv(ofCouncils().toString(), "--all-columns")))
                .extracting(each -> each.getField("council"))
                .containsOnly("Ashford", "Dover");
        assertThat(rows(csv(KENT, DOVER, "--all-columns")))
                .extracting(each -> each.getField("council") + " " + each.getField("report_period"))
                .containsOnly("kent-2018-07 2018-07", "dover-2023-q2 2023/24-Q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--all-columns", "--by-indicator"})
    void the_mark_stands_once_before_all_and_nothing_else_is_otherwise(String option) {
        String[] options = option.isEmpty() ? new String[0] : new String[] {option};
        for (String[] dataSets : List.of(new String[] {KENT}, new String[] {KENT, DOVER})) {
            String plain = csv(with(options, dataSets));
            assertThat(plain).isNotEmpty().doesNotContain(MARK);
            assertThat(csv(with(options, with(dataSets, "--excel")))).isEqualTo(MARK + plain);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_at_once_is_what_is_written_in_slices(String sample) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.csv
                .report()
                .write(
                        Ragstone.withRules(Path.of(RULES)).evaluate(Path.of(sample)),
                        new ReportOptions(ReasonLevel.brief, false, false, new CsvLayout(true, true)),
                        out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(csv(sample, "--all-columns", "--excel"));
    }
}
