package org.ragstone.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Period;

/** What a dashboard is made of, fact for fact, before any form is given to it. */
class DashboardTest {
    private static final String INDICATORS = "ref,title,service,kind,polarity,frequency,target,floor,delivered_by\n";

    @TempDir
    private Path folder;

    private Path data(String indicators, String results) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(data.resolve("indicators.csv"), INDICATORS + indicators);
        Files.writeString(data.resolve("results.csv"), "ref,period,basis,value\n" + results);
        return data;
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static Cell.Content only(Cell cell) {
        assertThat(cell.contents()).hasSize(1);
        return cell.contents().get(0);
    }

    private static Cell.Status status(Cell cell) {
        return (Cell.Status) only(cell);
    }

    private static Figure figure(Cell cell) {
        return ((Cell.OfFigure) only(cell)).figure().orElseThrow();
    }

    private static String text(Cell cell) {
        return ((Cell.Text) only(cell)).text();
    }

    @Test
    void kent_says_what_it_is_of_and_what_judged_it() {
        Dashboard kent = Dashboards.ofSample("kent-2018-07");
        Heading heading = kent.heading();
        assertThat(heading.title()).isEqualTo("Strategic and Corporate Services Performance Dashboard");
        assertThat(heading.council()).isEqualTo("Kent County Council");
        assertThat(heading.period()).isEqualTo(period("2018-07"));
        assertThat(heading.edition()).isEqualTo("kent/2018-19");
        assertThat(heading.revision()).matches("sha256:[0-9a-f]{64}");
        assertThat(heading.figures()).isEqualTo(FigurePolicy.PRINTED);
        assertThat(heading.illustrative()).isFalse();
        assertThat(kent.problems()).isEmpty();
        assertThat(kent.texts().get("summary")).startsWith("Latest performance is reported as Green");
        assertThat(kent.hasProvisional()).isFalse();
    }

    @Test
    void kent_is_counted_by_column() {
        Totals totals = Dashboards.ofSample("kent-2018-07").totals();
        assertThat(totals.columns().words()).extracting(Word::name).containsExactly("GREEN", "AMBER", "RED");
        assertThat(totals.columns().rows())
                .extracting(Counts.Row::heading, row -> counted(row.counts()), Counts.Row::total)
                .containsExactly(tuple("Month RAG", List.of(19, 4, 2), 25), tuple("YTD RAG", List.of(18, 5, 2), 25));
        assertThat(totals.columns().haveGaps()).isFalse();
        assertThat(totals.columns().leaveOut()).isFalse();
        assertThat(totals.directions().rows()).singleElement().satisfies(row -> {
            assertThat(row.heading()).isEqualTo("Against the previous period");
            assertThat(row.total()).isEqualTo(25);
        });
        assertThat(totals.parts()).singleElement().satisfies(parts -> assertThat(
                        parts.counts().rows())
                .extracting(Counts.Row::part)
                .contains("Governance and Law", "Finance"));
    }

    private static List<Integer> counted(List<Counts.Count> counts) {
        return counts.stream().map(Counts.Count::count).toList();
    }

    @Test
    void percentages_and_what_is_left_out_are_facts_of_a_count() {
        Counts dover = Dashboards.ofSample("dover-2021-q2").totals().columns();
        assertThat(dover.rows().get(0).counts().get(0))
                .isEqualTo(new Counts.Count(3, Optional.of(new BigDecimal("43"))));
        assertThat(dover.leaveOut()).isTrue();
        assertThat(dover.rows().get(0).notCounted()).isEqualTo(9);
    }

    @Test
    void kent_has_a_block_for_each_service_and_whoever_delivers_it() throws IOException {
        Dashboard kent = Dashboards.asUsual(folder.resolve("rules"), "kent-2018-07");
        assertThat(kent.blocks())
                .extracting(block -> block.service().heading())
                .contains(
                        "Governance and Law",
                        "Infrastructure - ICT (delivered by Business Service Centre)",
                        "Infrastructure - Property (delivered by Kier, Amey, and Skanska)");
        Block law = Dashboards.block(kent, "Governance and Law");
        assertThat(law.service().deliveredBy()).isEmpty();
        assertThat(law.groups())
                .extracting(Block.Group::kind, Block.Group::period)
                .containsExactly(
                        tuple(IndicatorKind.KPI, period("2018-07")), tuple(IndicatorKind.ACTIVITY, period("2018-07")));
        assertThat(law.groups().get(0).tables()).singleElement().satisfies(table -> {
            assertThat(table.columns())
                    .containsExactly(
                            new Column(Column.Kind.FIGURE, "Latest"),
                            new Column(Column.Kind.STATUS, "Month RAG"),
                            new Column(Column.Kind.DIRECTION, "DoT"),
                            new Column(Column.Kind.FIGURE, "Year to date"),
                            new Column(Column.Kind.STATUS, "YTD RAG"),
                            new Column(Column.Kind.TARGET, "Target"),
                            new Column(Column.Kind.FLOOR, "Floor"));
            assertThat(table.rows()).extracting(row -> row.indicator().ref()).containsExactly("GL01", "GL02", "GL03");
        });
    }

    @Test
    void a_red_cell_has_its_word_its_symbol_and_the_rule_with_its_clause() throws IOException {
        Row gl02 = Dashboards.row(Dashboards.asUsual(folder.resolve("rules"), "kent-2018-07"), "GL02");
        assertThat(figure(gl02.cells().get(0)).text()).isEqualTo("86%");
        Cell.Status red = status(gl02.cells().get(1));
        assertThat(red.word()).hasValueSatisfying(word -> assertThat(word)
                .extracting(Word::name, Word::label, Word::symbol)
                .containsExactly("RED", "Red", "✗"));
        assertThat(red.because()).singleElement().satisfies(because -> {
            assertThat(because.reason().rule().name()).isEqualTo("Rating: red when the floor standard is not achieved");
            assertThat(because.policy().clause()).hasValueSatisfying(clause -> assertThat(clause.words())
                    .isEqualTo("Floor Standard has not been achieved"));
            assertThat(because.reason().saw()).anySatisfy(seen -> {
                assertThat(seen.field()).isEqualTo("floor");
                assertThat(seen.from()).isEqualTo("86 against a floor of 90, higher is better");
            });
        });
        assertThat(((Cell.Directions) only(gl02.cells().get(2))).words())
                .extracting(Word::label)
                .containsExactly("N/a");
        assertThat(text(gl02.cells().get(5))).isEqualTo("92%");
        assertThat(text(gl02.cells().get(6))).isEqualTo("90%");
    }

    @Test
    void a_result_outside_the_columns_has_a_row_of_its_own() throws IOException {
        Dashboard kent = Dashboards.asUsual(folder.resolve("rules"), "kent-2018-07");
        Table activity = Dashboards.block(kent, "Governance and Law")
                .groups()
                .get(1)
                .tables()
                .get(0);
        assertThat(activity.columns())
                .extracting(Column::kind)
                .containsExactly(
                        Column.Kind.BASIS,
                        Column.Kind.FIGURE,
                        Column.Kind.STATUS,
                        Column.Kind.AGAINST,
                        Column.Kind.EARLIER);
        Row gl02b = Dashboards.row(kent, "GL02b");
        assertThat(text(gl02b.cells().get(0))).isEqualTo("Year to date");
        assertThat(figure(gl02b.cells().get(1)).value()).isEqualByComparingTo("754");
        assertThat(status(gl02b.cells().get(2)).word().map(Word::shown)).hasValue("↑ Above");
        assertThat(text(gl02b.cells().get(3))).isEqualTo("675 to 715");
        assertThat(figure(gl02b.cells().get(4)).text()).isEqualTo("723");
    }

    @Test
    void a_basis_that_shares_a_column_says_which_it_is() throws IOException {
        Row pi03 = Dashboards.row(Dashboards.asUsual(folder.resolve("rules"), "kent-2018-07"), "PI03");
        assertThat(((Cell.OfFigure) only(pi03.cells().get(0))).basis()).hasValue(Basis.FORECAST);
    }

    @Test
    void exceptions_and_alerts_are_those_of_the_rules() {
        Dashboard kent = Dashboards.ofSample("kent-2018-07");
        assertThat(Dashboards.exceptions(kent))
                .hasSize(20)
                .contains("GL02", "PI01", "CS12")
                .doesNotContain("GL01");
        assertThat(kent.alerts())
                .extracting(alert -> alert.word().name(), alert -> refs(alert.indicators()))
                .containsExactly(
                        tuple("FLOOR_MISSED", List.of("GL02", "PI01")),
                        tuple(
                                "OUTSIDE_EXPECTED_RANGE",
                                List.of("CS08", "CS12", "HR12", "HR13", "HR16", "GL02b", "GL03b")));
    }

    private static List<String> refs(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::ref).toList();
    }

    @Test
    void an_action_has_its_policies_and_what_was_written_in_answer() {
        Dashboard kent = Dashboards.ofSample("kent-2018-07");
        Action management = Dashboards.action(kent, "MANAGEMENT_ACTION");
        assertThat(management.outstanding()).isEqualTo(2);
        assertThat(management.policies()).singleElement().satisfies(policy -> assertThat(policy.clause())
                .hasValueSatisfying(clause ->
                        assertThat(clause.words()).endsWith("if not achieved must result in management action")));
        Action.Required fn08 = Dashboards.required(kent, "COMMENTARY", "FN08");
        assertThat(fn08.by()).isEqualTo("Director, Finance");
        assertThat(fn08.isAnswered()).isTrue();
        assertThat(fn08.grounds()).isNotEmpty().allSatisfy(ground -> assertThat(((Cell.Status) ground.because()).word())
                .hasValueSatisfying(word -> assertThat(word.label()).isNotEqualTo("Green")));
        assertThat(fn08.answers())
                .extracting(Commentary::post, Commentary::period, Commentary::text)
                .containsExactly(tuple(
                        "Director, Finance",
                        period("2018-07"),
                        "The target is expected to be met monthly from August onward."));
        assertThat(Dashboards.required(kent, "COMMENTARY", "CS12").answers()).isEmpty();
        assertThat(kent.commentaries().areNone()).isTrue();
    }

    @Test
    void a_policy_that_no_clause_holds_is_told_as_assumed() {
        assertThat(Dashboards.action(Dashboards.ofSample("kent-2018-07"), "COMMENTARY")
                        .policies())
                .isNotEmpty()
                .anySatisfy(policy -> {
                    assertThat(policy.clause()).isEmpty();
                    assertThat(policy.assumption()).isNotEmpty();
                });
    }

    @Test
    void what_is_asked_of_every_result_makes_no_exception_of_it() {
        Dashboard dover = Dashboards.ofSample("dover-2023-q2");
        assertThat(Dashboards.action(dover, "COMMENTARY").required()).hasSize(24);
        assertThat(Dashboards.exceptions(dover))
                .containsExactly(
                        "PLA004", "PLA010", "HOU010a", "HOU010b", "HOU040", "HOU050", "WAS010", "ENV009", "COR005",
                        "EKS06", "KPI03-D", "KPI06-D");
        assertThat(Dashboards.required(dover, "COMMENTARY", "PLA002").grounds())
                .extracting(Action.Ground::because)
                .containsExactly(new Cell.Text("narrative by the head of service on every result"));
    }

    @Test
    void what_was_written_of_the_whole_and_of_services_stands_by_itself() {
        Commentaries written = Dashboards.ofSample("dover-2023-q2").commentaries();
        assertThat(written.overall()).singleElement().satisfies(each -> assertThat(each.post())
                .isEqualTo("Head of Corporate Services and Democracy"));
        assertThat(written.services()).extracting(Commentary::post).containsExactly("Head of Housing");
        assertThat(written.indicators()).isEmpty();
    }

    @Test
    void a_trend_has_its_series_with_the_marks_and_what_it_shows() {
        Dashboard dover = Dashboards.ofSample("dover-2023-q2");
        Charted pla004 = dover.trends().stream()
                .filter(each -> each.indicator().ref().equals("PLA004"))
                .findFirst()
                .orElseThrow();
        assertThat(pla004.directions()).extracting(Word::label).containsExactly("Improvement");
        Chart chart = pla004.chart().get();
        assertThat(chart.from()).isEqualTo(period("2017/18-Q1"));
        assertThat(chart.points()).hasSize(26).last().satisfies(last -> {
            assertThat(last.period()).isEqualTo(pla004.period());
            assertThat(last.figure())
                    .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("83.22"));
            assertThat(last.mark()).isPresent();
        });
        assertThat(chart.parts()).hasSize(1);
        assertThat(chart.shows()).isEqualTo("above the upper limit; mean 72.99%, limits 65.06% to 80.92%");
        assertThat(dover.regressions()).isEmpty();
        assertThat(dover.hasProvisional()).isTrue();
    }

    @Test
    void a_line_has_its_series_without_marks() {
        Dashboard report = Dashboards.ofSample("kent-qpr-2020-q1");
        assertThat(report.trends()).isEmpty();
        assertThat(report.regressions()).isNotEmpty().allSatisfy(line -> {
            Chart chart = line.chart().get();
            assertThat(chart.points())
                    .isNotEmpty()
                    .allMatch(point -> point.mark().isEmpty() && !point.startsAnew());
            assertThat(chart.parts()).isEmpty();
            assertThat(chart.shows()).isNotEmpty();
        });
    }

    @Test
    void a_series_that_starts_anew_says_where() {
        Dashboard two = Dashboards.of(Dashboards.RULES, Path.of("..", "samples", "requests", "two-trends.json"));
        Chart chart = two.trends().get(1).chart().get();
        assertThat(chart.points())
                .filteredOn(Chart.Point::startsAnew)
                .extracting(Chart.Point::period)
                .containsExactly(period("2020/21-Q3"));
        assertThat(chart.parts()).hasSize(2);
    }

    @Test
    void a_suspended_indicator_says_why() {
        Dashboard kent = Dashboards.ofSample("kent-2021-07");
        Row hr25 = Dashboards.row(kent, "HR25");
        assertThat(hr25.statusReason()).isEqualTo("suspended due to Coronavirus");
        assertThat(status(hr25.cells().get(1)).word().map(Word::label)).hasValue("Suspended");
        assertThat(((Cell.OfFigure) only(hr25.cells().get(0))).figure()).isEmpty();
        assertThat(kent.blocks().stream()
                        .flatMap(block -> block.groups().stream())
                        .flatMap(group -> group.tables().stream())
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> !row.statusReason().isEmpty()))
                .containsExactly(hr25);
    }

    @Test
    void a_figure_that_lags_or_is_provisional_says_so() {
        Dashboard dover = Dashboards.ofSample("dover-2023-q2");
        Figure lagging = figure(Dashboards.row(dover, "WAS011").cells().get(0));
        assertThat(lagging.text()).isEqualTo("48.5%");
        assertThat(lagging.of()).hasValue("2023/24-Q1");
        Figure provisional = figure(Dashboards.row(dover, "WAS010").cells().get(0));
        assertThat(provisional.provisional()).isTrue();
        assertThat(provisional.of()).isEmpty();
    }

    @Test
    void where_rules_leave_a_gap_there_is_no_status_and_no_reason() throws IOException {
        Path rules = Dashboards.kentWith(
                folder.resolve("rules"),
                "rating.drl",
                "target == \"MISSED\", floor == \"MISSED\"",
                "target == \"ACHIEVED\", floor == \"NOT_SET\"");
        Dashboard kent = Dashboards.of(rules, data("A,A,S,KPI,HIGHER,MONTHLY,90,80,\n", "A,2018-07,LATEST,70\n"));
        Cell.Status none = status(Dashboards.row(kent, "A").cells().get(1));
        assertThat(none.word()).isEmpty();
        assertThat(none.because()).isEmpty();
        assertThat(kent.problems()).singleElement().satisfies(each -> assertThat(each.what())
                .startsWith("no rule answers"));
        assertThat(kent.totals().columns().haveGaps()).isTrue();
        assertThat(kent.totals().columns().rows().get(0).withoutStatus()).isEqualTo(1);
    }

    @Test
    void where_rules_contradict_each_other_there_is_no_status_and_the_words_can_be_asked_for() throws IOException {
        Path rules = Dashboards.kentWith(
                folder.resolve("rules"),
                "rating.drl",
                "target == \"MISSED\", floor == \"ACHIEVED\"",
                "floor == \"ACHIEVED\"");
        Dashboard kent = Dashboards.of(rules, data("A,A,S,KPI,HIGHER,MONTHLY,90,80,\n", "A,2018-07,LATEST,95\n"));
        Cell.Status none = status(Dashboards.row(kent, "A").cells().get(1));
        assertThat(none.word()).isEmpty();
        assertThat(none.because()).isEmpty();
        assertThat(none.result().conflicting())
                .extracting(each -> each.word().label())
                .containsExactly("Green", "Amber");
        assertThat(kent.problems()).hasSize(1);
    }

    @Test
    void an_edition_without_columns_shows_every_result_in_a_row_of_its_own() throws IOException {
        Path rules = Dashboards.kentWith(
                folder.resolve("rules"),
                "framework.yaml",
                "columns:\n  Month RAG: [LATEST, FORECAST]\n  YTD RAG: [YEAR_TO_DATE]\n",
                "");
        // The sentence above the totals counts by column.
        Files.delete(rules.resolve(Path.of("kent", "2018-19", "words", "summary.txt")));
        Dashboard kent = Dashboards.of(rules, data("A,A,S,KPI,HIGHER,MONTHLY,90,80,\n", "A,2018-07,LATEST,95\n"));
        assertThat(kent.totals().columns().rows()).isEmpty();
        assertThat(kent.blocks()).singleElement().satisfies(block -> assertThat(block.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.tables()).singleElement().satisfies(table -> {
                    assertThat(table.columns().get(0).kind()).isEqualTo(Column.Kind.BASIS);
                    assertThat(table.rows()).hasSize(2);
                })));
    }

    @Test
    void a_service_without_a_name_is_headed_all_the_same() throws IOException {
        Dashboard kent = Dashboards.of(
                Dashboards.RULES,
                data(
                        "A,A,,KPI,HIGHER,MONTHLY,90,80,\nB,B,,KPI,HIGHER,MONTHLY,90,80,Kier\n",
                        "A,2018-07,LATEST,95\nB,2018-07,LATEST,95\n"));
        assertThat(kent.blocks())
                .extracting(block -> block.service().heading())
                .containsExactly("Results", "Results (delivered by Kier)");
    }

    @Test
    void figures_read_with_thousands_apart_and_signs_at_their_side() {
        assertThat(of("-92111.5", "£").text()).isEqualTo("-£92,111.50");
        assertThat(of("92111", "£").text()).isEqualTo("£92,111");
        assertThat(of("2.6", "£").withUnit()).isEqualTo("£2.60");
        assertThat(of("2.5", "£000s").withUnit()).isEqualTo("£2.5 thousand");
        assertThat(Figure.levels("-2.6 to 3", "£")).isEqualTo("-£2.60 to £3.00");
        assertThat(Figure.levels("2.5 to 1100", "£000s")).isEqualTo("£2.5 to £1,100 thousand");
        assertThat(of("1810", "").withUnit()).isEqualTo("1,810");
        assertThat(of("99.80", "%").withUnit()).isEqualTo("99.80%");
        assertThat(of("58.6", "days").text()).isEqualTo("58.6");
        assertThat(of("58.6", "days").withUnit()).isEqualTo("58.6 days");
        assertThat(Figure.levels("11665 to 15000")).isEqualTo("11,665 to 15,000");
    }

    private static Figure of(String value, String unit) {
        return new Figure(new BigDecimal(value), unit, false, "", Optional.empty());
    }
}
