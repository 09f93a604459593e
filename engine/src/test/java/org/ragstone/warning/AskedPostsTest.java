package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;
import org.ragstone.model.Location;
import org.ragstone.model.WarningCode;
import org.ragstone.reading.Json;
import org.ragstone.testing.TestRules;

/** Where posts must act, whose text answers, and what is told of the others. */
class AskedPostsTest {
    private static final Edition ESCALATION = TestRules.edition(TestRules.FRAMEWORKS, "escalation", "2026-27");
    private static final String COMMENTARY = "scope,ref,period,action,post,text\n";
    private static final String COLUMNS =
            "ref,title,kind,frequency,polarity,target,service_manager,head_of_service,director\n";

    @TempDir
    private Path folder;

    /** A is red for a second quarter: of the head of service a plan is required, of the same and of the director a review. */
    private Evaluation evaluation(String posts, String commentary) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: escalation\nperiod: 2027/28-Q1\n",
                "indicators.csv",
                COLUMNS + "A,Title,KPI,QUARTERLY,HIGHER,90," + posts + "\n",
                "results.csv",
                "ref,period,basis,value\nA,2026/27-Q4,LATEST,50\nA,2027/28-Q1,LATEST,50\n",
                "commentary.csv",
                COMMENTARY + commentary);
        return TestRules.evaluate(ESCALATION, TestRules.data(folder, ESCALATION));
    }

    private static List<String> answered(Evaluation evaluation) {
        return evaluation.requiredActions().stream()
                .filter(each -> each.answered())
                .map(each -> each.action().name() + " by "
                        + each.post().orElseThrow().key())
                .toList();
    }

    @ParameterizedTest(name = "{0}: answers for {1}, told of {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "head_of_service     | head_of_service | nothing",
                "Head of Service     | head_of_service | nothing",
                "head  of SERVICE    | head_of_service | nothing",
                "Alison Mills        | head_of_service | nothing",
                "alison mills        | head_of_service | nothing",
                "Director            | director        | nothing",
                "Director of Place   | director        | nothing",
                "Head of Services    | nothing         | `Head of Services` answers `REVIEW`",
                "Alison              | nothing         | `Alison` answers `REVIEW`",
                "Ravi Shah           | nothing         | `Service manager (Ravi Shah)` answers `REVIEW`",
                "Monitoring Officer  | nothing         | `Monitoring Officer` answers `REVIEW`",
                "''                  | nothing         | nobody is said to have written what is to answer `REVIEW`",
            })
    void a_text_answers_for_the_post_it_names(String post, String key, String told) {
        Evaluation evaluation = evaluation(
                "Ravi Shah,Alison Mills,Director of Place", "INDICATOR,A,2027/28-Q1,REVIEW," + post + ",We met.\n");
        assertThat(answered(evaluation)).isEqualTo(key == null ? List.of() : List.of("REVIEW by " + key));
        assertThat(evaluation.warnings()).hasSize(told == null ? 0 : 1);
        assertThat(evaluation.warnings())
                .allSatisfy(each -> assertThat(each.problem().what()).startsWith(told));
    }

    @Test
    void each_post_is_asked_for_itself_and_counted() {
        Evaluation evaluation = evaluation("R,Alison Mills,Director of Place", "");
        assertThat(evaluation.requiredActions())
                .extracting(each -> each.action().name() + " by " + each.byWhom())
                .containsExactly(
                        "REVIEW by Head of Service (Alison Mills)",
                        "REVIEW by Director (Director of Place)",
                        "RECOVERY_PLAN by Head of Service (Alison Mills)");
        assertThat(evaluation.summary().requiredActions()).isEqualTo(3);
    }

    @Test
    void who_holds_two_posts_answers_for_both() {
        assertThat(answered(evaluation("R,Alison Mills,Alison Mills", "INDICATOR,A,2027/28-Q1,REVIEW,A. Mills,x y\n")))
                .isEmpty();
        assertThat(answered(evaluation(
                        "R,Alison Mills,Alison Mills", "INDICATOR,A,2027/28-Q1,REVIEW,Alison Mills,We met.\n")))
                .containsExactly("REVIEW by head_of_service", "REVIEW by director");
    }

    @Test
    void a_name_of_a_post_is_that_post_though_the_cell_of_another_holds_it() {
        String signed = "INDICATOR,A,2027/28-Q1,REVIEW,Head of Service,We met.\n";
        assertThat(answered(evaluation("R,Alison Mills,Head of Service", signed)))
                .containsExactly("REVIEW by head_of_service");
        String key = "INDICATOR,A,2027/28-Q1,REVIEW,head_of_service,We met.\n";
        assertThat(answered(evaluation("R,Alison Mills,head_of_service", key)))
                .containsExactly("REVIEW by head_of_service");
        String office = "INDICATOR,A,2027/28-Q1,REVIEW,Monitoring Officer,We met.\n";
        assertThat(answered(evaluation("R,Alison Mills,Monitoring Officer", office)))
                .isEmpty();
    }

    @Test
    void what_others_add_is_nothing_to_warn_of_once_all_have_answered() {
        String other = "INDICATOR,A,2027/28-Q1,RECOVERY_PLAN,Press Office,A statement.\n";
        assertThat(Told.whats(evaluation("R,Alison Mills,D", other).warnings()))
                .containsExactly("COMMENT_BY_ANOTHER_POST: `Press Office` answers `RECOVERY_PLAN`, which is required of"
                        + " `Head of Service (Alison Mills)`");
        assertThat(evaluation(
                                "R,Alison Mills,D",
                                other + "INDICATOR,A,2027/28-Q1,RECOVERY_PLAN,Alison Mills,We will.\n")
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "''               | Maybe it answers `REVIEW` or `RECOVERY_PLAN`, which",
                "Somebody         | Maybe it answers `REVIEW` or `RECOVERY_PLAN`, which",
                "Alison Mills     | Maybe it answers `REVIEW` or `RECOVERY_PLAN`, which",
                "Director         | Maybe it answers `REVIEW`, which",
                "Service manager  | nothing",
            })
    void a_text_without_an_action_is_told_where_blank_is_none_of_the_framework(String post, String hint) {
        Evaluation evaluation =
                evaluation("Ravi Shah,Alison Mills,D", "INDICATOR,A,2027/28-Q1,," + post + ",We met.\n");
        assertThat(evaluation.warnings()).hasSize(hint == null ? 0 : 1);
        assertThat(Told.texts(evaluation.warnings())).allSatisfy(told -> assertThat(told)
                .startsWith("commentary.csv:2:action: a blank `action` is `COMMENTARY`, which the framework does"
                        + " not have (COMMENT_ANSWERS_NOTHING)\n  " + hint));
    }

    @Test
    void a_text_without_an_action_is_let_be_once_nothing_is_outstanding() {
        assertThat(evaluation(
                                "R,Alison Mills,Alison Mills",
                                """
                                INDICATOR,A,2027/28-Q1,,,Of the whole year.
                                INDICATOR,A,2027/28-Q1,REVIEW,Alison Mills,We met.
                                INDICATOR,A,2027/28-Q1,RECOVERY_PLAN,Alison Mills,We will.
                                """)
                        .warnings())
                .isEmpty();
    }

    @Test
    void what_answers_nothing_required_or_is_of_another_period_or_says_nothing_is_left_alone() {
        assertThat(evaluation(
                                "R,Alison Mills,D",
                                """
                                INDICATOR,A,2027/28-Q1,NOTICE,Press Office,A statement.
                                INDICATOR,A,2026/27-Q4,REVIEW,Press Office,A statement.
                                OVERALL,,2027/28-Q1,REVIEW,Press Office,A statement.
                                """)
                        .warnings())
                .isEmpty();
        assertThat(evaluation("R,Alison Mills,D", "INDICATOR,A,2027/28-Q1,REVIEW,Press Office,TBC\n")
                        .warnings())
                .extracting(each -> each.code())
                .containsExactly(WarningCode.COMMENT_SAYS_NOTHING);
    }

    @Test
    void a_post_that_must_act_and_is_blank_is_told_once_at_its_cell() {
        assertThat(Told.texts(evaluation("R,,D", "").warnings()))
                .containsExactly(
                        "indicators.csv:2:head_of_service: `A` names no `Head of Service`, of whom `REVIEW` and"
                                + " `RECOVERY_PLAN` are required (POST_IS_BLANK)\n"
                                + "  Write who it is in `head_of_service`.");
        // Nothing is required of the service manager.
        assertThat(evaluation(",H,D", "").warnings()).isEmpty();
    }

    @Test
    void the_place_of_a_text_and_whom_it_is_asked_of_are_told() {
        assertThat(Told.texts(evaluation("R,Alison Mills,D", "INDICATOR,A,2027/28-Q1,REVIEW,Alison Mill,We met.\n")
                        .warnings()))
                .containsExactly("commentary.csv:2:post: `Alison Mill` answers `REVIEW`, which is required of"
                        + " `Head of Service (Alison Mills)` and `Director (D)` (COMMENT_BY_ANOTHER_POST)\n"
                        + "  Maybe you meant `Alison Mills`. It is outstanding until they have answered.");
    }

    @Test
    void somebody_can_let_it_stand_and_it_is_outstanding_all_the_same() {
        TestRules.write(
                folder, "acknowledged.csv", "ref,period,code,reason,by\nA,,POST_IS_BLANK,The post is vacant,Clerk\n");
        Evaluation evaluation = evaluation("R,Alison Mills,", "");
        evaluation.refuseWarnings();
        assertThat(evaluation.warnings()).hasSize(1);
        assertThat(answered(evaluation)).isEmpty();
    }

    @Test
    void a_request_has_the_columns_of_the_posts_too() {
        String json =
                """
                {"framework": "escalation", "period": "2027/28-Q1",
                 "indicators": [{"ref": "A", "title": "T", "kind": "KPI", "frequency": "QUARTERLY", "polarity": "HIGHER",
                                 "target": "90", "head_of_service": "Alison Mills"}],
                 "results": [{"ref": "A", "period": "2027/28-Q1", "basis": "LATEST", "value": 50}],
                 "commentary": [{"scope": "INDICATOR", "ref": "A", "period": "2027/28-Q1", "action": "RECOVERY_PLAN",
                                 "post": "Alison Mills", "text": "We will."}]}
                """;
        Evaluation evaluation = TestRules.evaluate(
                ESCALATION,
                DataSetReader.open(
                                Json.map(
                                        json,
                                        (pointer, line, column) -> new Location.InBody(pointer, line, column),
                                        100),
                                Overrides.NONE)
                        .read(ESCALATION));
        assertThat(answered(evaluation)).containsExactly("RECOVERY_PLAN by head_of_service");
        assertThat(evaluation.warnings()).isEmpty();
    }
}
