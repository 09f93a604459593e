package org.ragstone.policy.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.policy.gate.Gate;
import org.ragstone.testing.TestRules;

/** What a rule asks that is asked of every plain report, and what is asked of how a result stands. */
class AsksHowResultStandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | Result( state == \"REPORTED\" )",
                "false | Result( state in ( \"REPORTED\", \"LAGGED\" ) )",
                "false | Result( state != \"SUSPENDED\" )",
                "false | Result( basis == \"LATEST\", state == \"REPORTED\" )",
                "false | Result( indicator.kind == \"KPI\", stage == \"YEAR_END\" )",
                "false | Result( targetSet == \"NONE\" )",
                "true  | Result( state == \"NOT_REPORTED\" )",
                "true  | Result( state in ( \"LAGGED\", \"SUPPRESSED\" ) )",
                "true  | Result( state != \"REPORTED\" )",
                "true  | Result( range == \"ABOVE\" )",
                "true  | Judgement( target == \"MISSED\" )",
                "true  | Rating( outcome == \"RED\" )",
                "true  | NotRated( outcome == \"NO_TARGET\" )",
                "true  | DirectionOfTravel( outcome == \"WORSENED\" )"
            })
    void a_rule_that_requires_something(boolean asks, String pattern) {
        String rule =
                """
                rule "Required action: a test"
                  @assumption("a test")
                when
                  $f : %s
                then
                  require( $f, "COMMENTARY" );
                end
                """
                        .formatted(pattern);
        assertThat(Gate.approve(TestRules.kentWith("required-action.drl", rule)).stream()
                        .filter(each -> each.verb() == Verb.REQUIRE && each.file() == RuleFile.REQUIRED_ACTION))
                .singleElement()
                .satisfies(each -> assertThat(each.asksHowResultStands()).isEqualTo(asks));
    }
}
