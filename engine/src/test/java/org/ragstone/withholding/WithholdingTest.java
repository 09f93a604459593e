package org.ragstone.withholding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Aggregation;
import org.ragstone.model.DataSet;
import org.ragstone.model.Part;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/** Which further figures are withheld, and what the public gets. */
class WithholdingTest {
    private static List<String> named(String names) {
        return names == null ? List.of() : List.of(names.split(" and "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // Nothing leads to it.
                "A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,3 | none",
                "A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,SUPPRESSED A,2026-05,YEAR_TO_DATE,7 | none",
                "A,2026-04,LATEST,4 A,2026-05,LATEST,3 A,2026-05,YEAR_TO_DATE,7 | none",
                // The longer time goes, and no other period.
                "A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,3 A,2026-05,YEAR_TO_DATE,7 | A YEAR_TO_DATE 2026-05",
                "A,2026-04,LATEST,4 A,2026-05,LATEST,SUPPRESSED A,2026-06,LATEST,1 A,2026-06,YEAR_TO_DATE,7 | A YEAR_TO_DATE 2026-06",
                // Of what is the same figure there is no choice.
                "A,2026-04,LATEST,SUPPRESSED A,2026-04,YEAR_TO_DATE,7 | A YEAR_TO_DATE 2026-04",
                // One other month is fewer than two totals.
                "A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,3 A,2026-06,LATEST,3 A,2026-07,LATEST,3 A,2026-05,YEAR_TO_DATE,7"
                        + " A,2026-06,YEAR_TO_DATE,10 A,2026-07,YEAR_TO_DATE,13 | A LATEST 2026-05",
                // Two totals around it.
                "A,2026-05,YEAR_TO_DATE,7 A,2026-06,LATEST,SUPPRESSED A,2026-06,YEAR_TO_DATE,9 | A YEAR_TO_DATE 2026-05",
                // A total that is suppressed, and all of its months.
                "A,2026-04,LATEST,4 A,2026-05,LATEST,3 A,2026-05,YEAR_TO_DATE,SUPPRESSED | A LATEST 2026-04",
                // Nothing is left for two.
                "A,2026-04,LATEST,7 A,2026-05,LATEST,SUPPRESSED A,2026-06,LATEST,SUPPRESSED A,2026-06,YEAR_TO_DATE,7 | A YEAR_TO_DATE 2026-06",
                "A,2026-04,LATEST,6 A,2026-05,LATEST,SUPPRESSED A,2026-06,LATEST,SUPPRESSED A,2026-06,YEAR_TO_DATE,7 | none",
                // What was not due adds nothing.
                "A,2026-04,LATEST,NOT_DUE A,2026-05,LATEST,SUPPRESSED A,2026-05,YEAR_TO_DATE,7 | A YEAR_TO_DATE 2026-05",
                // A quarter and its months; twelve months and the year.
                "A,2026-04,LATEST,1 A,2026-05,LATEST,SUPPRESSED A,2026-06,LATEST,1 A,2026/27-Q1,LATEST,4 | A LATEST 2026-04",
                "A,2026-03,ROLLING_12_MONTHS,SUPPRESSED A,2025/26,OUTTURN,46 | A OUTTURN 2025/26",
                // Of one day.
                "A,2026-06,SNAPSHOT,SUPPRESSED A,2026/27-Q1,SNAPSHOT,46 A,2026-05,SNAPSHOT,45 | A SNAPSHOT 2026/27-Q1",
                "A,2026-06,SNAPSHOT,SUPPRESSED A,2026/27-Q2,SNAPSHOT,46 | none",
            })
    void what_adds_up_is_withheld_as_far_as_need_be(String rows, String withheld) {
        assertThat(Rows.withheld(new Rows().of(rows).data())).containsExactlyElementsOf(named(withheld));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "A,2026-04,LATEST,81.55 A,2026-05,LATEST,SUPPRESSED A,2026-05,YEAR_TO_DATE,172.93 | A YEAR_TO_DATE 2026-05",
                "A,2026-05,YEAR_TO_DATE,172.93 A,2026-06,LATEST,SUPPRESSED A,2026-06,YEAR_TO_DATE,201.5 | A YEAR_TO_DATE 2026-05",
                "A,2026-04,LATEST,81.55 A,2026-05,LATEST,SUPPRESSED A,2026-05,YEAR_TO_DATE,80.93 | none",
            })
    void so_is_what_may_be_a_sum_however_few_of_its_periods_are_given(String rows, String withheld) {
        DataSet data = new Rows()
                .indicator("A", "£", Optional.empty(), Optional.empty())
                .of(rows)
                .data();
        assertThat(Rows.withheld(data)).containsExactlyElementsOf(named(withheld));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // Numerators and denominators are added.
                "% | A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,30,3,10 A,2026-05,YEAR_TO_DATE,40,8,20 | A YEAR_TO_DATE 2026-05",
                // A figure and what it is of are the numerator.
                "% | A,2026-04,LATEST,SUPPRESSED,,10 A,2026-05,LATEST,30,,10 A,2026-05,YEAR_TO_DATE,40,,20 | A YEAR_TO_DATE 2026-05",
                // Without numbers of cases, rates say nothing of each other,
                "% | A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,30 A,2026-05,YEAR_TO_DATE,40 | none",
                // but where they are all the same, or are of all or of none.
                "% | A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,40 A,2026-05,YEAR_TO_DATE,40 | A YEAR_TO_DATE 2026-05",
                "% | A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,SUPPRESSED A,2026-05,YEAR_TO_DATE,100 | A YEAR_TO_DATE 2026-05",
                "% | A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,SUPPRESSED A,2026-05,YEAR_TO_DATE,0 | A YEAR_TO_DATE 2026-05",
                "% | A,2026-04,LATEST,SUPPRESSED A,2026-04,YEAR_TO_DATE,40 | A YEAR_TO_DATE 2026-04",
            })
    void so_are_rates(String unit, String rows, String withheld) {
        DataSet data = new Rows()
                .indicator("A", unit, Optional.empty(), Optional.empty())
                .of(rows)
                .data();
        assertThat(Rows.withheld(data)).containsExactlyElementsOf(named(withheld));
    }

    @Test
    void so_are_means() {
        DataSet data = new Rows()
                .indicator("A", "days", Optional.of(Aggregation.MEAN), Optional.empty())
                .of("A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,3 A,2026-05,YEAR_TO_DATE,5")
                .data();
        assertThat(Rows.withheld(data)).containsExactly("A YEAR_TO_DATE 2026-05");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // The whole goes, and no part.
                "SUM | A,2026-04,LATEST,SUPPRESSED B,2026-04,LATEST,3 X,2026-04,LATEST,9 | X LATEST 2026-04",
                "MEAN | A,2026-04,LATEST,SUPPRESSED B,2026-04,LATEST,3 X,2026-04,LATEST,9 | X LATEST 2026-04",
                "RATE | A,2026-04,LATEST,SUPPRESSED B,2026-04,LATEST,30,3,10 X,2026-04,LATEST,40,8,20 | X LATEST 2026-04",
                // What is only computed is withheld by itself.
                "SUM | A,2026-04,LATEST,SUPPRESSED B,2026-04,LATEST,3 | none",
                // A whole that is suppressed, and all of its parts.
                "SUM | A,2026-04,LATEST,4 B,2026-04,LATEST,3 X,2026-04,LATEST,SUPPRESSED | A LATEST 2026-04",
                // Neither of two, unless nothing is left for them.
                "SUM | A,2026-04,LATEST,SUPPRESSED B,2026-04,LATEST,SUPPRESSED X,2026-04,LATEST,9 | none",
                "SUM | A,2026-04,LATEST,SUPPRESSED B,2026-04,LATEST,SUPPRESSED X,2026-04,LATEST,0 | X LATEST 2026-04",
                // Over time and parts together.
                "SUM | A,2026-04,LATEST,SUPPRESSED B,2026-04,LATEST,3 X,2026-05,LATEST,9 X,2026-05,YEAR_TO_DATE,20"
                        + " | X YEAR_TO_DATE 2026-05",
            })
    void so_are_wholes_and_their_parts(String how, String rows, String withheld) {
        Optional<Aggregation> none = Optional.empty();
        String unit = how.equals("RATE") ? "%" : "";
        Part[] parts = {new Part("A", BigDecimal.ONE), new Part("B", new BigDecimal("2"))};
        DataSet data = new Rows()
                .indicator("A", unit, none, none)
                .indicator("B", unit, none, none)
                .indicator("X", unit, none, Optional.of(Aggregation.valueOf(how)), parts)
                .of(rows)
                .data();
        assertThat(Rows.withheld(data)).containsExactlyElementsOf(named(withheld));
    }

    @Test
    void what_another_data_set_of_the_site_tells_counts_too() {
        DataSet june =
                new Rows().of("A,2026-04,LATEST,SUPPRESSED A,2026-05,LATEST,3").data();
        DataSet july = new Rows().of("A,2026-05,YEAR_TO_DATE,9").data();
        assertThat(Rows.withheld(june)).isEmpty();
        assertThat(Rows.withheld(june, july)).containsExactly("A YEAR_TO_DATE 2026-05");
    }

    @Test
    void what_one_data_set_suppresses_no_other_gives() {
        DataSet june = new Rows().of("A,2026-04,LATEST,SUPPRESSED").data();
        DataSet july = new Rows().of("A,2026-04,LATEST,7").data();
        Withholding withholding = new Withholding();
        withholding.survey(june);
        withholding.survey(july);
        withholding.gather(june);
        withholding.gather(july);
        Withheld withheld = withholding.decide();
        assertThat(withheld.suppressedElsewhere(july)).hasToString("[A LATEST 2026-04]");
        assertThat(withheld.publicCopy(july).indicators().get(0).results())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ResultState.SUPPRESSED));
    }

    @Test
    void the_public_gets_no_note_no_name_and_nothing_of_what_is_withheld() {
        DataSet data = new Rows()
                .of("A,2026-04,LATEST,SUPPRESSED,2,3 A,2026-05,LATEST,3,4,5 A,2026-05,YEAR_TO_DATE,7,8,9")
                .data();
        DataSet open = Withholding.of(data).publicCopy(data);
        List<Result> rows = open.indicators().get(0).results();
        assertThat(rows)
                .extracting(Result::state)
                .containsExactly(ResultState.SUPPRESSED, ResultState.REPORTED, ResultState.SUPPRESSED);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.note()).isEmpty();
            assertThat(row.assessedBy()).isEmpty();
            boolean isGiven = row.state() == ResultState.REPORTED;
            assertThat(row.numerator().isPresent()).isEqualTo(isGiven);
            assertThat(row.denominator().isPresent()).isEqualTo(isGiven);
            assertThat(row.provisional()).isEqualTo(isGiven);
        });
        assertThat(open.indicators().get(0).rebases())
                .allSatisfy(each -> assertThat(each.decidedBy()).isEmpty());
    }
}
