package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problem;
import org.ragstone.testing.TestRules;

/** An edit is told by what it has broken, and not by what was broken before it. */
class NewFaultsTest {
    private static final String RATING = "rating.drl";
    private static final String TEXT = TestRules.text(TestRules.kent(), RATING);
    private static final String GREEN_ALONE = TEXT.substring(0, TEXT.indexOf("rule \"Rating: amber"));
    private static final String NO_RED = TEXT.substring(0, TEXT.indexOf("rule \"Rating: red"));

    private static Edition rating(String text) {
        return TestRules.kentWith(RATING, text);
    }

    private static List<Problem> newFaults(Edition before, Edition now) {
        return NewFaults.between(TestRules.evaluator(before), TestRules.evaluator(now));
    }

    @Test
    void an_edit_that_breaks_nothing_has_none() {
        assertThat(newFaults(TestRules.kent(), rating(TEXT.replace("\"AMBER\" )", "\"RED\" )"))))
                .isEmpty();
    }

    @Test
    void rules_that_are_cut_off_leave_results_without_an_answer() {
        assertThat(newFaults(TestRules.kent(), rating(NO_RED)))
                .isNotEmpty()
                .allMatch(each -> each.where().file().equals("kent/2018-19/rating.drl"))
                .allMatch(each -> each.what().startsWith("no rule answers: "));
    }

    @Test
    void two_answers_where_there_was_one_are_told() {
        String both = TEXT.replace("target == \"MISSED\", floor == \"ACHIEVED\"", "floor == \"ACHIEVED\"");
        assertThat(newFaults(TestRules.kent(), rating(both))).isNotEmpty().allMatch(each -> each.what()
                .startsWith("two different answers: "));
    }

    @Test
    void what_was_broken_before_is_no_fault_of_the_edit_nor_is_half_of_its_cure() {
        assertThat(newFaults(rating(GREEN_ALONE), rating(GREEN_ALONE + "\n// the same, further down\n")))
                .isEmpty();
        assertThat(newFaults(rating(GREEN_ALONE), rating(NO_RED))).isEmpty();
        assertThat(newFaults(rating(NO_RED), rating(GREEN_ALONE))).isNotEmpty();
    }
}
