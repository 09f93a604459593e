package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.Ragstone;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.framework.Edition;
import org.ragstone.testing.TestRules;

/** What was printed of a result is what is judged of it, or both are told. */
class PublishedTest {
    private static final Path HART = Path.of("src", "test", "resources", "published", "hart-2014-q1");

    @TempDir
    private Path folder;

    private static Published published(Path data) {
        return Published.of(Ragstone.withRules(TestRules.SHIPPED).evaluate(data));
    }

    @Test
    void three_of_harts_answers_are_not_what_the_example_judges() {
        Published hart = published(HART);
        assertThat(hart.answers()).isEqualTo(25);
        assertThat(hart.asPrinted()).isEqualTo(22);
        assertThat(hart.differences())
                .extracting(PublishedTest::told)
                .containsExactly(
                        "published.csv:5:outcome ETS01 RED: RATING GREEN against YEAR_END_TARGET",
                        "published.csv:15:outcome IT01 AMBER: RATING RED against YEAR_END_TARGET",
                        "published.csv:16:outcome IT03 GREEN: RATING RED against YEAR_END_TARGET");
        assertThat(hart.differences()).allMatch(PrintedDifference::isDeclared).allMatch(each -> each.hint()
                .isEmpty());
    }

    private static String told(PrintedDifference difference) {
        return difference.printed().where() + " " + difference.printed().ref() + " "
                + difference.printed().outcome() + ": " + judged(difference);
    }

    private static String judged(PrintedDifference difference) {
        return difference.judged().stream().map(PublishedTest::judged).collect(Collectors.joining("; "));
    }

    private static String judged(Finding finding) {
        String against = finding.against().isEmpty() ? "" : " against " + finding.against();
        return finding.kind() + " " + finding.outcome() + against;
    }

    /**
     * Of an indicator that is red, got worse since May and has no figure of last year, one that reported nothing, one without a
     * target, and activity within its range.
     */
    private Published published(String row) throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "framework: example\nperiod: 2026-06\n");
        Files.writeString(
                folder.resolve("indicators.csv"),
                """
                ref,title,kind,polarity,frequency,target,lower,upper,director
                A,Red,KPI,HIGHER,MONTHLY,90,,,Director
                B,Not reported,KPI,HIGHER,MONTHLY,90,,,Director
                C,Data only,KPI,HIGHER,MONTHLY,,,,Director
                D,Activity,ACTIVITY,NONE,MONTHLY,,10,20,Director
                """);
        Files.writeString(
                folder.resolve("results.csv"),
                """
                ref,period,basis,value
                A,2026-05,LATEST,85
                A,2026-06,LATEST,80
                C,2026-06,LATEST,7
                D,2026-06,LATEST,20
                """);
        Files.writeString(folder.resolve("published.csv"), "ref,basis,kind,against,outcome\n" + row + "\n");
        return published(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,LATEST,RATING,,RED",
                "A,LATEST,RATING,YEAR_END_TARGET,RED",
                "A,LATEST,DIRECTION,PREVIOUS_PERIOD,DECLINED",
                "A,LATEST,DIRECTION,SAME_PERIOD_LAST_YEAR,NOT_AVAILABLE",
                "A,LATEST,ALERT,,OFF_TARGET",
                "A,LATEST,ACTION,,COMMENTARY",
                "B,LATEST,NOT_RATED,,NOT_AVAILABLE",
                "C,LATEST,DIRECTION,,NOT_AVAILABLE",
                "C,LATEST,NOT_RATED,,DATA_ONLY",
                "D,LATEST,RANGE,,WITHIN",
                "D,LATEST,RANGE,EXPECTED_RANGE,WITHIN"
            })
    void what_is_judged_is_as_printed(String row) throws IOException {
        assertThat(published(row)).isEqualTo(new Published(1, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Another word, status or state.
                "A,LATEST,RATING,,AMBER | RATING RED against YEAR_END_TARGET | ''",
                "A,LATEST,NOT_RATED,,NOT_AVAILABLE | RATING RED against YEAR_END_TARGET | ''",
                "B,LATEST,RATING,,GREEN | NOT_RATED NOT_AVAILABLE | ''",
                "B,LATEST,NOT_RATED,,DELAYED | NOT_RATED NOT_AVAILABLE | ''",
                "C,LATEST,RATING,,RED | NOT_RATED DATA_ONLY | ''",
                "D,LATEST,RANGE,,ABOVE | RANGE WITHIN against EXPECTED_RANGE | ''",
                // Alerts and actions that are not there.
                "D,LATEST,ALERT,,OUTSIDE_EXPECTED_RANGE | '' | ''",
                "A,LATEST,ALERT,,OUTSIDE_EXPECTED_RANGE | ALERT OFF_TARGET | ''",
                "A,LATEST,ALERT,RED,OFF_TARGET | ALERT OFF_TARGET | Leave `against` blank.",
                "C,LATEST,ACTION,,COMMENTARY | '' | ''",
                // Another target, another comparator, or none said where there are two.
                "A,LATEST,RATING,PHASED_TARGET,RED | RATING RED against YEAR_END_TARGET | It is judged against `YEAR_END_TARGET`.",
                "A,LATEST,DIRECTION,PREVIOUS_PERIOD,IMPROVED | DIRECTION DECLINED against PREVIOUS_PERIOD | ''",
                "A,LATEST,DIRECTION,SAME_PERIOD_LAST_YEAR,DECLINED | DIRECTION NOT_AVAILABLE against SAME_PERIOD_LAST_YEAR | ''",
                "A,LATEST,DIRECTION,LAST_YEAR_OUTTURN,DECLINED | '' | It is judged against `PREVIOUS_PERIOD`, `SAME_PERIOD_LAST_YEAR`.",
                "A,LATEST,DIRECTION,,DECLINED | DIRECTION DECLINED against PREVIOUS_PERIOD; DIRECTION NOT_AVAILABLE against SAME_PERIOD_LAST_YEAR | Say in `against` which of the directions was printed.",
                "B,LATEST,DIRECTION,,DECLINED | '' | ''",
                "A,LATEST,DIRECTION,,IMPROVED | DIRECTION DECLINED against PREVIOUS_PERIOD; DIRECTION NOT_AVAILABLE against SAME_PERIOD_LAST_YEAR | ''"
            })
    void what_is_not_is_told_with_what_is_judged(String row, String judged, String hint) throws IOException {
        PrintedDifference difference = only(row);
        assertThat(judged(difference)).isEqualTo(judged);
        assertThat(difference.hint()).isEqualTo(hint);
        assertThat(difference.isDeclared()).isTrue();
        assertThat(difference.result()).isPresent();
    }

    private PrintedDifference only(String row) throws IOException {
        Published published = published(row);
        assertThat(published.asPrinted()).isZero();
        assertThat(published.differences()).hasSize(1);
        return published.differences().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,LATEST,RATING,,PURPLE | Allowed: `GREEN`, `AMBER`, `RED`.",
                "A,LATEST,RATING,,Red | Maybe you meant `RED`. Allowed: `GREEN`, `AMBER`, `RED`.",
                "C,LATEST,RATING,,DATA_ONLY | It is a word for the kind `NOT_RATED`.",
                "A,LATEST,DIRECTION,PREVIOUS_PERIOD,WORSENED | ''"
            })
    void a_word_that_the_edition_does_not_declare_is_told_as_such(String row, String hint) throws IOException {
        PrintedDifference difference = only(row);
        assertThat(difference.isDeclared()).isFalse();
        assertThat(difference.judged()).hasSize(1);
        assertThat(difference.hint()).startsWith(hint);
    }

    @Test
    void an_answer_on_a_basis_that_is_not_owed_has_no_result() throws IOException {
        PrintedDifference difference = only("A,YEAR_TO_DATE,RATING,,RED");
        assertThat(difference.result()).isEmpty();
        assertThat(difference.judged()).isEmpty();
        assertThat(difference.hint()).isEqualTo("What is due: `LATEST`.");
    }

    /** Rules that leave a gap, or say two things, are not as anybody printed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target == \"MISSED\", floor == \"MISSED\" | target == \"MISSED\", floor == \"NOT_SET\" | ''",
                "target == \"MISSED\", floor == \"ACHIEVED\" | target == \"MISSED\" | RATING AMBER against YEAR_END_TARGET; RATING RED against YEAR_END_TARGET"
            })
    void a_result_without_its_one_status_is_as_nobody_printed(String condition, String other, String judged) {
        String rating = TestRules.text(TestRules.kent(), "rating.drl");
        assertThat(rating).contains(condition);
        Edition edition = TestRules.kentWith("rating.drl", rating.replace(condition, other));
        Evaluation kent =
                TestRules.evaluate(edition, TestRules.data(Path.of("..", "samples", "kent-2018-07"), edition));
        assertThat(Published.of(kent).differences())
                .filteredOn(each -> each.printed().ref().equals("GL02"))
                .hasSize(2)
                .allMatch(each -> judged(each).equals(judged));
    }
}
