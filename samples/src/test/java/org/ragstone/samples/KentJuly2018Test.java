package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.FindingKind;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.policy.drools.DroolsCompiler;

/** What Kent printed of July 2018, answer by answer, and what its document says must follow. */
class KentJuly2018Test {
    private static final List<String> OUTSIDE = List.of("CS08", "CS12", "HR12", "HR13", "HR16", "GL02b", "GL03b");

    private static DataSet data;
    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() {
        RulesFolder rules = new RulesFolder(Program.TOP.resolve("rules"));
        Path folder = Program.TOP.resolve(Path.of("samples", "kent-2018-07"));
        data = DataSetReader.open(folder, Overrides.NONE).read(rules);
        Edition edition = rules.edition(
                data.header().framework(),
                data.header().edition(),
                data.header().period());
        evaluation = new Evaluator(edition, new DroolsCompiler().compile(edition)).evaluate(data);
    }

    private static JudgedResult result(String ref, Basis basis) {
        return evaluation.results().stream()
                .filter(each ->
                        each.due().indicator().ref().equals(ref) && each.due().basis() == basis)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sixty_answers_are_published() {
        Map<FindingKind, Long> kinds =
                data.published().stream().collect(Collectors.groupingBy(PublishedAnswer::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        FindingKind.RATING,
                        50L,
                        FindingKind.RANGE,
                        8L,
                        FindingKind.DIRECTION,
                        1L,
                        FindingKind.NOT_RATED,
                        1L));
        assertThat(data.indicators()).hasSize(43);
    }

    @Test
    void every_due_result_has_one_status() {
        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation.results()).hasSize(68).allMatch(result -> result.status()
                .isPresent());
    }

    @Test
    void the_totals_are_those_of_the_cover_report() {
        assertThat(evaluation.summary().columns())
                .extracting(Summary.Column::heading, Summary.Column::total, Summary.Column::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Month RAG", 25, Map.of("GREEN", 19, "AMBER", 4, "RED", 2)),
                        org.assertj.core.groups.Tuple.tuple("YTD RAG", 25, Map.of("GREEN", 18, "AMBER", 5, "RED", 2)));
        assertThat(evaluation.summary().alerts()).isEqualTo(9);
        assertThat(evaluation.summary().requiredActions()).isEqualTo(17);
    }

    @Test
    void a_missed_floor_standard_results_in_management_action_and_an_alert() {
        assertThat(refs("MANAGEMENT_ACTION")).containsExactly("GL02", "PI01");
        assertThat(alerted("FLOOR_MISSED")).containsExactly("GL02", "PI01");
        assertThat(actions("MANAGEMENT_ACTION"))
                .extracting(RequiredAction::by)
                .containsExactly("Director, Governance and Law", "Director, Infrastructure");
        assertThat(actions("MANAGEMENT_ACTION"))
                .as("the document records none under that name")
                .noneMatch(RequiredAction::answered);
    }

    @Test
    void activity_outside_its_expected_range_is_an_alert() {
        assertThat(alerted("OUTSIDE_EXPECTED_RANGE")).containsExactlyElementsOf(OUTSIDE);
    }

    @Test
    void commentary_is_required_below_green_and_outside_the_range_and_only_one_is_missing() {
        List<String> belowGreen = List.of("CS05", "CS07", "HR23", "FN05", "FN08", "GL02", "GL03", "PI01");
        assertThat(refs("COMMENTARY"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(belowGreen.stream(), OUTSIDE.stream()).toList());
        assertThat(actions("COMMENTARY").stream()
                        .filter(each -> !each.answered())
                        .map(each -> each.indicator().ref()))
                .containsExactly("CS12");
    }

    @Test
    void no_direction_is_available_since_no_earlier_figures_are_published() {
        List<Finding> directions = evaluation.results().stream()
                .flatMap(result -> result.directions().stream())
                .toList();
        assertThat(directions).hasSize(25).allMatch(each -> each.outcome().equals("NOT_AVAILABLE"));
    }

    @Test
    void activity_without_expected_levels_is_shown_with_the_previous_year() {
        JudgedResult committees = result("GL01b", Basis.YEAR_TO_DATE);
        assertThat(committees.status().map(Finding::outcome)).isEqualTo(Optional.of("SHOWN_WITH_PREVIOUS_YEAR"));
        assertThat(committees.earlier(org.ragstone.model.EarlierFigure.SAME_PERIOD_LAST_YEAR))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo("35"));
    }

    private static List<RequiredAction> actions(String action) {
        return evaluation.requiredActions().stream()
                .filter(each -> each.action().name().equals(action))
                .toList();
    }

    private static List<String> refs(String action) {
        return actions(action).stream().map(each -> each.indicator().ref()).toList();
    }

    private static List<String> alerted(String alert) {
        return evaluation.results().stream()
                .filter(result ->
                        result.alerts().stream().anyMatch(each -> each.outcome().equals(alert)))
                .map(result -> result.due().indicator().ref())
                .distinct()
                .toList();
    }
}
