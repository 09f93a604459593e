package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** Comments that say nothing: what they answer, and where they are told of. */
class EmptyCommentsTest {
    private static final String COMMENTARY = "scope,ref,period,action,post,text\n";

    @TempDir
    private Path folder;

    /** A is quarterly and red at a report of a month, B is not in use. */
    private Evaluation evaluation(String commentary, String reason) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: 2026-08\n",
                "indicators.csv",
                "ref,title,kind,frequency,polarity,unit,target,status,status_reason\n"
                        + "A,Title,KPI,QUARTERLY,HIGHER,%,90,ACTIVE,TBC\n"
                        + "B,Title,KPI,QUARTERLY,HIGHER,%,90,SUSPENDED," + reason + "\n",
                "results.csv",
                "ref,period,basis,value\nA,2026/27-Q1,LATEST,50\n",
                "commentary.csv",
                COMMENTARY + commentary);
        return TestRules.evaluate(Told.EXAMPLE, TestRules.data(folder, Told.EXAMPLE));
    }

    @ParameterizedTest(name = "{0}: answered {1}, told {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "INDICATOR,A,2026/27-Q1,,D,TBC         | false | A 2026/27-Q1 text",
                "INDICATOR,A,2026-08,,D,see above.     | false | A 2026-08 text",
                "INDICATOR,A,2026-08,,D,-              | false | A 2026-08 text",
                "INDICATOR,A,2026-08,,D,A pump failed. | true  | nothing",
                // Of a wider scope, and of another period.
                "OVERALL,,2026-08,,D,N/A               | false | 2026-08 text",
                "SERVICE,,2026/27-Q1,,D,N/A            | false | 2026/27-Q1 text",
                "SERVICE,A,2026-08,,D,N/A              | false | A 2026-08 text",
                "INDICATOR,A,2026-07,,D,TBC            | false | nothing",
                "OVERALL,,2026-07,,D,TBC               | false | nothing",
            })
    void what_says_nothing_answers_nothing(String commentary, boolean answered, String told) {
        Evaluation evaluation = evaluation(commentary + "\n", "A new contract");
        assertThat(evaluation.requiredActions())
                .extracting(RequiredAction::answered)
                .containsExactly(answered);
        assertThat(evaluation.warnings())
                .extracting(each -> each.code() + " " + each.of())
                .containsExactlyElementsOf(told == null ? List.of() : List.of("COMMENT_SAYS_NOTHING " + told));
    }

    @Test
    void one_that_says_something_beside_it_answers() {
        Evaluation evaluation =
                evaluation("INDICATOR,A,2026-08,,D,TBC\nINDICATOR,A,2026-08,,D,A pump failed.\n", "A new contract");
        assertThat(evaluation.requiredActions().get(0).answers())
                .extracting(each -> each.text())
                .containsExactly("A pump failed.");
        assertThat(evaluation.warnings()).hasSize(1);
    }

    @Test
    void it_is_printed_where_what_answers_nothing_is() {
        Evaluation evaluation = evaluation("INDICATOR,A,2026-08,,D,TBC\n", "A new contract");
        assertThat(evaluation
                        .indicators()
                        .get(0)
                        .otherCommentary(Period.parse("2026-08").orElseThrow()))
                .extracting(each -> each.text())
                .containsExactly("TBC");
        assertThat(Told.texts(evaluation.warnings()))
                .containsExactly("commentary.csv:2:text: `TBC` says nothing (COMMENT_SAYS_NOTHING)\n"
                        + "  Write what there is to say; as it is, it answers nothing.");
    }

    @Test
    void why_an_indicator_is_not_in_use_is_to_be_said_too() {
        assertThat(Told.texts(evaluation("", "tbc").warnings()))
                .containsExactly(
                        "indicators.csv:3:status_reason: `tbc` is no reason for `B` to be SUSPENDED (COMMENT_SAYS_NOTHING)\n"
                                + "  Write why it is not in use.");
        assertThat(evaluation("", "").warnings()).isEmpty();
    }

    @Test
    void an_acknowledgement_has_a_reason() {
        TestRules.write(
                folder,
                "acknowledged.csv",
                "ref,period,code,reason,by\nA,,HUNDREDFOLD,TBC,D\nA,,OUT_OF_BOUNDS,A pump failed,D\n");
        ProblemsException refused =
                catchThrowableOfType(ProblemsException.class, () -> evaluation("", "A new contract"));
        assertThat(refused.problems())
                .extracting(Object::toString)
                .containsExactly("acknowledged.csv:2:reason: `TBC` is no reason\n  Say why it is as it should be.");
    }
}
