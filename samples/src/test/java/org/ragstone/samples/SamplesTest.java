package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.check.Published;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.WordList;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Frequency;
import org.ragstone.model.Result;
import org.ragstone.policy.drools.DroolsCompiler;

/** Every sample, held against what its council printed, counted or described. */
class SamplesTest {
    private static final Path SAMPLES = Program.TOP.resolve("samples");
    private static final Map<String, DataSet> DATA = new LinkedHashMap<>();
    private static final Map<String, Evaluation> EVALUATIONS = new LinkedHashMap<>();

    @BeforeAll
    static void evaluate() throws IOException {
        RulesFolder rules = new RulesFolder(Program.TOP.resolve("rules"));
        Map<String, Evaluator> evaluators = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            for (Path folder : folders.sorted().toList()) {
                if (!Files.exists(folder.resolve("dataset.yaml"))) {
                    continue;
                }
                DataSet data = DataSetReader.open(folder, Overrides.NONE).read(rules);
                Edition edition = rules.edition(
                        data.header().framework(),
                        data.header().edition(),
                        data.header().period());
                Evaluator evaluator = evaluators.computeIfAbsent(
                        edition.path(), path -> new Evaluator(edition, new DroolsCompiler().compile(edition)));
                String name = folder.getFileName().toString();
                DATA.put(name, data);
                EVALUATIONS.put(name, evaluator.evaluate(data));
            }
        }
    }

    private static Evaluation evaluation(String sample) {
        return EVALUATIONS.get(sample);
    }

    @TestFactory
    Stream<DynamicTest> every_published_answer_is_reproduced() {
        return EVALUATIONS.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    Published published = Published.of(sample.getValue());
                    assertThat(published.differences()).isEmpty();
                    assertThat(published.asPrinted())
                            .isEqualTo(DATA.get(sample.getKey()).published().size());
                }));
    }

    @Test
    void what_is_published_is_there() {
        Map<String, Integer> published = new LinkedHashMap<>();
        DATA.forEach((name, data) -> published.put(name, data.published().size()));
        assertThat(published)
                .isEqualTo(Map.ofEntries(
                        Map.entry("dover-2013-q3", 4),
                        Map.entry("dover-2021-q2", 0),
                        Map.entry("dover-2023-q2", 0),
                        Map.entry("example-2026-q1", 0),
                        Map.entry("kent-2012-05", 2),
                        Map.entry("kent-2018-07", 60),
                        Map.entry("kent-2021-07", 5),
                        Map.entry("kent-qpr-2020-q1", 3),
                        Map.entry("kent-qpr-2020-q2", 0),
                        Map.entry("maidstone-che-2018-q2", 0),
                        Map.entry("maidstone-hh-2023-q1", 0),
                        Map.entry("maidstone-pied-2023-q3", 0)));
    }

    @TestFactory
    Stream<DynamicTest> every_due_result_has_one_status() {
        return EVALUATIONS.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    assertThat(sample.getValue().problems()).isEmpty();
                    assertThat(sample.getValue().results()).isNotEmpty().allMatch(result -> result.status()
                            .isPresent());
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_made_up_says_so_in_every_output() {
        return EVALUATIONS.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    boolean illustrative = DATA.get(sample.getKey()).header().illustrative();
                    assertThat(written(Format.table, sample.getValue()).contains("ILLUSTRATIVE"))
                            .isEqualTo(illustrative);
                    assertThat(written(Format.json, sample.getValue()).contains("\"illustrative\" : true"))
                            .isEqualTo(illustrative);
                    assertThat(written(Format.csv, sample.getValue())
                                    .lines()
                                    .allMatch(line -> line.endsWith(",illustrative") || line.endsWith(",YES")))
                            .isEqualTo(illustrative);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatever_was_written_is_printed_once() {
        return DATA.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    String printed = onOneLine(written(Format.table, evaluation(sample.getKey())));
                    Map<String, Long> texts = commentary(sample.getValue())
                            .collect(Collectors.groupingBy(
                                    each -> "“" + onOneLine(each.text()) + "”", Collectors.counting()));
                    texts.forEach((text, times) -> assertThat(printed.split(Pattern.quote(text), -1))
                            .as(text)
                            .hasSize(Math.toIntExact(times) + 1));
                }));
    }

    private static Stream<Commentary> commentary(DataSet data) {
        return Stream.concat(
                data.commentary().stream(), data.indicators().stream().flatMap(each -> each.commentary().stream()));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String written(Format format, Evaluation evaluation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.report().write(evaluation, ReportOptions.DEFAULT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The figures of these are made up for nothing else. */
    @ParameterizedTest
    @CsvSource({"kent-2012-05", "dover-2021-q2", "dover-2023-q2", "kent-qpr-2020-q2", "example-2026-q1"})
    void a_sample_that_is_made_up_shows_every_word_of_its_edition(String sample) {
        Evaluation evaluation = evaluation(sample);
        for (FindingKind kind : FindingKind.values()) {
            WordList words = evaluation.edition().words().of(kind);
            Set<String> concluded = evaluation.results().stream()
                    .flatMap(result -> result.findings().stream())
                    .filter(finding -> finding.kind() == kind)
                    .map(Finding::outcome)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(concluded).as("%s", kind).containsExactlyInAnyOrderElementsOf(words.names());
        }
    }

    @Test
    void kent_2021_is_counted_and_worded_as_its_cover_report_has_it() {
        Evaluation kent = evaluation("kent-2021-07");
        assertThat(kent.summary().columns()).singleElement().satisfies(column -> {
            assertThat(column.total()).isEqualTo(25);
            assertThat(column.counts()).isEqualTo(Map.of("GREEN", 13, "AMBER", 6, "RED", 5, "SUSPENDED", 1));
        });
        assertThat(kent.texts().get("summary"))
                .startsWith(
                        "13 of the 25 KPIs achieved target for the latest month and were RAG rated Green, 6 were below"
                                + " target but did achieve the floor standard (Amber) and 5 did not achieve the floor standard"
                                + " (Red). 1 KPI is currently suspended due to Coronavirus.")
                .contains("CS04a: Daytime calls to Contact Point answered\n");
        assertThat(refs(kent, Basis.LATEST, "RED")).containsExactly("CS04a", "CS04b", "GL02", "GL03", "FN02");
    }

    @Test
    void kent_2018_is_worded_as_its_cover_report_has_it() {
        assertThat(evaluation("kent-2018-07").texts().get("summary"))
                .startsWith(
                        "Latest performance is reported as Green for 19 indicators, Amber for four indicators, with two"
                                + " indicators Red.");
    }

    @Test
    void kent_2012_names_two_reds_for_the_year_to_date_and_their_commentary_answers() {
        Evaluation kent = evaluation("kent-2012-05");
        assertThat(refs(kent, Basis.YEAR_TO_DATE, "RED")).containsExactly("CC01", "CC02");
        assertThat(kent.requiredActions())
                .extracting(each -> each.indicator().ref() + " " + each.action().name() + " " + each.answered())
                .containsExactly("CC01 COMMENTARY true", "CC02 COMMENTARY true");
        assertThat(kent.summary().alerts()).isZero();
    }

    private static List<String> refs(Evaluation evaluation, Basis basis, String outcome) {
        return evaluation.results().stream()
                .filter(result -> result.due().basis() == basis)
                .filter(result -> result.status()
                        .filter(status -> status.outcome().equals(outcome))
                        .isPresent())
                .map(result -> result.due().indicator().ref())
                .toList();
    }

    /** Some rows of a table, and the counts that were printed of the whole: the others have to make up the rest. */
    @ParameterizedTest
    @CsvSource({
        "maidstone-che-2018-q2, 9, 0, 1, 3, 13",
        "maidstone-hh-2023-q1, 5, 1, 4, 14, 24",
        "maidstone-pied-2023-q3, 5, 2, 0, 10, 17",
        "dover-2013-q3, 26, 5, 11, 0, 42"
    })
    void partial_tables_are_within_their_printed_counts(
            String sample, int green, int amber, int red, int notRated, int total) {
        Evaluation evaluation = evaluation(sample);
        List<JudgedResult> latest = evaluation.results().stream()
                .filter(result -> result.due().basis() != Basis.YEAR_TO_DATE)
                .toList();
        assertThat(count(latest, "GREEN")).isBetween(1L, (long) green);
        assertThat(count(latest, "AMBER")).isLessThanOrEqualTo(amber);
        assertThat(count(latest, "RED")).isLessThanOrEqualTo(red);
        long others = latest.size() - count(latest, "GREEN") - count(latest, "AMBER") - count(latest, "RED");
        assertThat(others).isLessThanOrEqualTo(notRated);
        assertThat(latest.size()).isLessThan(total);
        assertThat(green + amber + red + notRated).isEqualTo(total);
    }

    private static long count(List<JudgedResult> results, String outcome) {
        return results.stream()
                .filter(result -> result.status().orElseThrow().outcome().equals(outcome))
                .count();
    }

    @Test
    void shared_services_are_escalated_where_a_person_has_recorded_significant_concern() {
        List<RequiredAction> escalated = evaluation("dover-2021-q2").requiredActions().stream()
                .filter(each -> each.action().name().equals("ESCALATION"))
                .toList();
        assertThat(escalated)
                .isNotEmpty()
                .allMatch(each -> each.indicator().group().equals("SHARED_SERVICE"));
        assertThat(escalated)
                .extracting(RequiredAction::answered)
                .as("one is answered, one outstanding")
                .containsExactlyInAnyOrder(true, false);
    }

    /** The same figures under both editions: the later one judges no target but those of contracts. */
    @Test
    void dover_side_by_side_judges_every_target_and_then_only_those_of_contracts() {
        RulesFolder rules = new RulesFolder(Program.TOP.resolve("rules"));
        Edition targets = rules.read("dover", "2021-22");
        Evaluation before = new Evaluator(targets, new DroolsCompiler().compile(targets))
                .evaluate(DataSetReader.open(
                                SAMPLES.resolve("dover-2023-q2"),
                                new Overrides(Optional.empty(), Optional.empty(), Optional.of("2021-22")))
                        .read(rules));
        Evaluation since = evaluation("dover-2023-q2");
        assertThat(before.problems()).isEmpty();
        assertThat(judged(before)).hasSizeGreaterThan(judged(since).size());
        assertThat(judged(before)).anyMatch(each -> !each.due().indicator().contractual());
        assertThat(judged(since))
                .isNotEmpty()
                .allMatch(each -> each.due().indicator().contractual());
        assertThat(since.results())
                .filteredOn(each -> each.status().orElseThrow().kind() == FindingKind.RATING)
                .allMatch(each -> each.due().indicator().contractual());
        assertThat(before.summary().columns().get(0).counts()).containsAllEntriesOf(counts(8, 3, 3));
        assertThat(since.summary().columns().get(0).counts()).containsAllEntriesOf(counts(2, 1, 1));
        assertThat(before.results()).allMatch(each -> each.trend().isEmpty());
        assertThat(since.results()).anyMatch(each -> each.trend().isPresent());
    }

    private static Map<String, Integer> counts(int green, int amber, int red) {
        return Map.of("GREEN", green, "AMBER", amber, "RED", red);
    }

    /** The results of which something rests on a target. */
    private static List<JudgedResult> judged(Evaluation evaluation) {
        return evaluation.results().stream()
                .filter(each -> each.findings().stream()
                        .flatMap(finding -> each.because(finding).stream())
                        .anyMatch(reason -> !reason.judgements().isEmpty()))
                .toList();
    }

    @Test
    void the_quarterly_report_comes_to_the_published_counts_and_shows_each_direction() {
        Evaluation report = evaluation("kent-qpr-2020-q1");
        assertThat(report.summary().columns().get(0).counts()).containsAllEntriesOf(counts(22, 10, 3));
        assertThat(report.summary().directions().get(0).counts())
                .isEqualTo(Map.of("IMPROVING", 10, "STABLE", 18, "WORSENING", 6, "NOT_AVAILABLE", 1));
    }

    @ParameterizedTest
    @CsvSource({"dover-2023-q2", "kent-qpr-2020-q1"})
    void most_series_are_of_24_quarters_or_36_months_and_marked_as_made_up(String sample) {
        Evaluation evaluation = evaluation(sample);
        assertThat(evaluation.header().illustrative()).isTrue();
        long enough = DATA.get(sample).indicators().stream()
                .filter(each ->
                        each.results().stream().map(Result::period).distinct().count()
                                >= (each.indicator().frequency() == Frequency.MONTHLY ? 36 : 24))
                .count();
        assertThat(enough * 10).isGreaterThan(DATA.get(sample).indicators().size() * 7L);
    }

    @Test
    void parts_add_up_to_the_whole() {
        List<String> wrong = new ArrayList<>();
        EVALUATIONS.forEach((name, evaluation) -> {
            List<Summary.Breakdown> services = evaluation.summary().parts().stream()
                    .filter(part -> part.by() == Summary.By.SERVICE)
                    .toList();
            for (int i = 0; i < evaluation.summary().columns().size() && !services.isEmpty(); i++) {
                int column = i;
                int sum = services.stream()
                        .mapToInt(part -> part.columns().get(column).total())
                        .sum();
                if (sum != evaluation.summary().columns().get(i).total()) {
                    wrong.add(name);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }
}
