package org.ragstone.api.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.OfCouncils;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.FailingDisk;
import org.ragstone.api.report.ComparisonFormat;
import org.ragstone.compare.EditionComparison;
import org.ragstone.compare.NamedData;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.drools.DroolsCompiler;

/** What is told of any number of reports is what single comparisons tell of each. */
class StreamedComparisonTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path KENT = SAMPLES.resolve("kent-2018-07");
    private static final Evaluator BEFORE = evaluator("kent", "2018-19");
    private static final Evaluator AFTER = evaluator("kent", "2021-22");
    private static final PolicyComparison POLICY = PolicyComparison.of(BEFORE, AFTER);
    private static final List<Period> MONTHS = List.of(period("2018-05"), period("2018-06"), period("2018-07"));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FEW = 3;

    @TempDir
    private Path folder;

    private static Evaluator evaluator(String framework, String name) {
        Edition edition = new RulesFolder(Path.of("..", "rules")).read(framework, name);
        return new Evaluator(edition, new DroolsCompiler().compile(edition));
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static Overrides at(Optional<Period> period) {
        return new Overrides(Optional.empty(), period, Optional.empty());
    }

    private StreamedComparison streamed(
            List<Path> dataSets, List<Period> periods, ComparisonFormat format, int indicatorsInASlice) {
        Optional<Period> last = periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
        return StreamedComparison.of(
                new AskedComparison(BEFORE, AFTER, dataSets, at(last), periods, format.ofAny()),
                new Disk(),
                folder,
                new LongAdder(),
                indicatorsInASlice);
    }

    private String told(List<Path> dataSets, List<Period> periods, ComparisonFormat format, int indicatorsInASlice) {
        try (StreamedComparison streamed = streamed(dataSets, periods, format, indicatorsInASlice)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            streamed.write(POLICY, out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static EditionComparison single(Path dataSet, String name, Period period) {
        NamedData data = new NamedData(
                name, DataSetReader.open(dataSet, at(Optional.of(period))).read(BEFORE.edition()));
        return EditionComparison.of(BEFORE, AFTER, List.of(data));
    }

    private static List<String> rows(EditionComparison single) {
        String csv = new String(ComparisonFormat.csv.bytes(single), StandardCharsets.UTF_8);
        return csv.lines().skip(1L + POLICY.changes().size()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, 1_000})
    void csv_has_the_rows_of_single_comparisons_with_council_and_report_first(int indicatorsInASlice)
            throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ true, "Ashford", "Dover");
        List<String> expected = new ArrayList<>();
        for (String council : List.of("Ashford", "Dover")) {
            for (Period month : MONTHS) {
                rows(single(KENT, two.toString(), month))
                        .forEach(row -> expected.add(council + "," + month + "," + row));
            }
        }
        List<String> lines = told(List.of(two), MONTHS, ComparisonFormat.csv, indicatorsInASlice)
                .lines()
                .toList();
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(lines.get(0)).startsWith("council,report_period,data_set,ref,");
        assertThat(lines.subList(1, 1 + POLICY.changes().size())).allMatch(each -> each.startsWith(",,,,"));
        assertThat(lines.subList(1 + POLICY.changes().size(), lines.size()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void several_data_sets_are_called_as_their_folders_are() throws IOException {
        Path later = SAMPLES.resolve("kent-2021-07");
        List<String> lines = told(List.of(KENT, later), List.of(), ComparisonFormat.csv, FEW)
                .lines()
                .toList();
        List<String> expected = new ArrayList<>();
        rows(single(KENT, KENT.toString(), period("2018-07")))
                .forEach(row -> expected.add("kent-2018-07,2018-07," + row));
        rows(single(later, later.toString(), period("2021-07")))
                .forEach(row -> expected.add("kent-2021-07,2021-07," + row));
        assertThat(lines.subList(1 + POLICY.changes().size(), lines.size()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void json_has_the_changes_of_single_comparisons_and_counts_by_period_and_council() throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ false, "Ashford", "Dover");
        JsonNode all = JSON.readTree(told(List.of(two), MONTHS, ComparisonFormat.json, FEW));
        List<String> changes = new ArrayList<>();
        List<String> requiredOf = new ArrayList<>();
        long ofACouncil = 0;
        for (int i = 0; i < MONTHS.size(); i++) {
            JsonNode single = JSON.readTree(ComparisonFormat.json.bytes(single(KENT, "", MONTHS.get(i))));
            assertThat(all.get("policy")).isEqualTo(single.get("policy"));
            JsonNode data = single.at("/data/0");
            data.get("changes").forEach(each -> changes.add(each.toString()));
            data.get("requiredOf").forEach(each -> requiredOf.add(each.toString()));
            JsonNode counts = all.at("/periods/" + i);
            assertThat(counts.get("period").asText()).isEqualTo(MONTHS.get(i).toString());
            assertThat(counts.get("results").asLong())
                    .isEqualTo(2 * data.get("results").asLong());
            assertThat(counts.get("changedResults").asLong())
                    .isPositive()
                    .isEqualTo(2 * data.get("changedResults").asLong());
            ofACouncil += data.get("changedResults").asLong();
        }
        assertThat(ofCouncil(all.get("changes"), "Dover")).containsExactlyInAnyOrderElementsOf(changes);
        assertThat(ofCouncil(all.get("requiredOf"), "Dover")).containsExactlyInAnyOrderElementsOf(requiredOf);
        assertThat(all.at("/councils/1/council").asText()).isEqualTo("Dover");
        assertThat(all.at("/councils/1/changedResults").asLong()).isEqualTo(ofACouncil);
        assertThat(all.get("changedResults").asLong()).isEqualTo(2 * ofACouncil);
    }

    private static List<String> ofCouncil(JsonNode changes, String council) {
        List<String> own = new ArrayList<>();
        changes.forEach(each -> {
            if (each.get("council").asText().equals(council)) {
                ObjectNode change = each.deepCopy();
                change.remove(List.of("council", "reportPeriod", "dataSet", "illustrative"));
                own.add(change.toString());
            }
        });
        return own;
    }

    @Test
    void a_table_counts_all_and_lists_the_first() throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ false, "Ashford", "Dover");
        String table = told(List.of(two), MONTHS, ComparisonFormat.table, FEW);
        String csv = told(List.of(two), MONTHS, ComparisonFormat.csv, FEW);
        long changes = csv.lines().count() - 1 - POLICY.changes().size();
        assertThat(table)
                .contains("\nBY PERIOD\n  2018-05: ", "\n  2018-07: ", "\nBY COUNCIL\n  Ashford: ", "\n  Dover: ")
                .endsWith("\n  and " + (changes - 40) + " more changes; --format csv has them all.\n");
        assertThat(table.lines().filter(each -> each.startsWith("    after: ")).count())
                .isEqualTo(40L + POLICY.changes().size());
        String one = told(List.of(KENT), List.of(period("2018-07")), ComparisonFormat.table, FEW);
        long results = single(KENT, "", period("2018-07")).data().get(0).changedResults();
        assertThat(one)
                .contains("\nBY PERIOD\n  2018-07: " + results + " of 68 results change")
                .doesNotContain("BY COUNCIL");
    }

    @Test
    void a_range_of_one_council_has_no_column_for_it() {
        assertThat(told(List.of(KENT), MONTHS, ComparisonFormat.csv, FEW)).startsWith("report_period,data_set,ref,");
        assertThat(told(List.of(KENT), MONTHS, ComparisonFormat.json, FEW)).doesNotContain("\"councils\"");
    }

    @Test
    void every_mistake_is_told_and_nothing_else() throws IOException {
        Path two = OfCouncils.of(KENT, folder.resolve("two"), /* areMixed= */ false, "Ashford", "Dover");
        Path results = two.resolve("results.csv");
        Files.writeString(results, Files.readString(results).replace(",GL02,2018-07,LATEST,", ",GL02,2018-07,LATST,"));
        assertThatThrownBy(() -> streamed(List.of(two), MONTHS, ComparisonFormat.csv, FEW))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .hasSize(2)
                        .allMatch(each -> each.what().equals("unknown basis `LATST`")));
    }

    /** An action that the later edition alone declares is written of in one of them. */
    @Test
    void a_data_set_that_the_earlier_edition_cannot_read_is_read_by_the_words_of_the_later() throws IOException {
        Evaluator before = evaluator("dover", "2022-23");
        Evaluator after = evaluator("dover", "2021-22");
        Path earlier = SAMPLES.resolve("dover-2021-q2");
        assertThatThrownBy(() -> DataSetReader.open(earlier, Overrides.NONE).read(before.edition()))
                .isInstanceOf(ProblemsException.class);
        NamedData data = new NamedData(
                earlier.toString(), DataSetReader.open(earlier, Overrides.NONE).read(after.edition()));
        EditionComparison single = EditionComparison.of(before, after, List.of(data));
        AskedComparison asked = new AskedComparison(
                before, after, List.of(earlier), Overrides.NONE, List.of(), ComparisonFormat.csv.ofAny());
        String expected = new String(ComparisonFormat.csv.bytes(single), StandardCharsets.UTF_8);
        int policy = 1 + single.policy().changes().size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StreamedComparison streamed = StreamedComparison.of(asked, new Disk(), folder, new LongAdder(), FEW)) {
            streamed.write(single.policy(), out);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(policy))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected.lines()
                        .skip(policy)
                        .map(row -> single.data().get(0).before().header().period() + "," + row)
                        .toList());
        Path wrong = OfCouncils.of(earlier, folder.resolve("wrong"), /* areMixed= */ false, "Dover");
        Path results = wrong.resolve("results.csv");
        Files.writeString(results, Files.readString(results).replaceFirst(",LATEST,", ",LATST,"));
        AskedComparison both = new AskedComparison(
                before, after, List.of(earlier, wrong), Overrides.NONE, List.of(), ComparisonFormat.csv.ofAny());
        assertThatThrownBy(() -> StreamedComparison.of(both, new Disk(), folder, new LongAdder(), FEW))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .allMatch(each -> each.where().file().startsWith(wrong + "/"))
                        .anyMatch(each -> each.what().equals("unknown basis `LATST`"))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void what_cannot_be_put_by_is_told_and_leaves_nothing_behind() throws IOException {
        String[] councils = new String[80];
        for (int i = 0; i < councils.length; i++) {
            councils[i] = "C" + i;
        }
        Path many = OfCouncils.of(KENT, folder.resolve("many"), /* areMixed= */ false, councils);
        Path spools = Files.createDirectory(folder.resolve("spools"));
        FailingDisk full = FailingDisk.at(Disk.Operation.WRITE);
        AskedComparison asked = new AskedComparison(
                BEFORE, AFTER, List.of(many), Overrides.NONE, List.of(), ComparisonFormat.json.ofAny());
        assertThatThrownBy(() -> StreamedComparison.of(asked, full.disk(), spools, new LongAdder()))
                .isInstanceOf(CannotPutBy.class);
        assertThat(full.hasFailed()).isTrue();
        assertThat(spools).isEmptyDirectory();
    }
}
