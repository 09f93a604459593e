package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Threshold;
import org.ragstone.testing.TestRules;

class DataSetReaderTest {
    @TempDir
    private Path folder;

    private DataSet read() {
        return TestRules.data(folder, TestRules.kent());
    }

    private void write(String indicators, String results) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kent\nperiod: 2018-07\n",
                "indicators.csv",
                "ref,title,kind,polarity,unit,frequency,target,floor\n" + indicators,
                "results.csv",
                "ref,period,basis,value,state\n" + results);
    }

    private List<Result> results() {
        return read().indicators().get(0).results();
    }

    @Test
    void a_missing_value_is_never_zero() {
        write(
                "A,Calls,KPI,HIGHER,,MONTHLY,95,80\n",
                "A,2018-07,LATEST,,\nA,2018-06,LATEST,0,\nA,2018-05,LATEST,,NOT_DUE\n");
        assertThat(results())
                .extracting(Result::state)
                .containsExactly(ResultState.NOT_REPORTED, ResultState.REPORTED, ResultState.NOT_DUE);
        assertThat(results().get(0).value()).isEmpty();
        assertThat(results().get(1).value().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void what_many_rows_say_is_held_once() {
        write(
                "A,Calls,KPI,HIGHER,%,MONTHLY,95,80\nB,Answers,KPI,HIGHER,%,MONTHLY,90,80\n",
                "A,2018-07,LATEST,98,\nB,2018-07,LATEST,98,\n");
        DataSet data = read();
        IndicatorData one = data.indicators().get(0);
        IndicatorData other = data.indicators().get(1);
        assertThat(one.results().get(0).ref()).isSameAs(one.indicator().ref());
        assertThat(other.results().get(0).period())
                .isSameAs(one.results().get(0).period());
        assertThat(other.indicator().unit()).isSameAs(one.indicator().unit());
        assertThat(other.indicator().posts()).isSameAs(one.indicator().posts());
    }

    /** Were each held against all others, this would take minutes. */
    @Test
    @Timeout(60)
    void forty_thousand_targets_are_read_in_the_time_of_their_number() {
        String refs = IntStream.range(0, 40_000).mapToObj(i -> "R" + i).collect(Collectors.joining("\n"));
        write(refs.replaceAll("(?m)$", ",Calls,KPI,HIGHER,,MONTHLY,95,80") + "\n", "");
        TestRules.write(folder, "targets.csv", "ref,period,floor\n" + refs.replaceAll("(?m)$", ",2018/19,80") + "\n");
        assertThat(read().indicators().stream()
                        .mapToInt(each -> each.targets().size())
                        .sum())
                .isEqualTo(40_000);
    }

    @Test
    void a_revision_may_not_leave_out_a_target_that_was_set_before_it() {
        write("A,Calls,KPI,HIGHER,,MONTHLY,95,80\n", "");
        TestRules.write(
                folder,
                "targets.csv",
                """
                ref,period,target,floor,set_on
                A,2018/19,,80,2018-03-01
                A,2018/19,,81,2018-06-01
                A,2018/19,92,82,2018-05-01
                A,2018/19,91,83,2018-04-01
                A,2018/19,,84,2018-04-02
                A,2019/20,,85,2018-07-01
                """);
        assertThatThrownBy(this::read).isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                .extracting(problem -> problem.where().line() + " " + problem.what())
                .containsExactly(
                        "3 the revision leaves out the target that it revises",
                        "6 the revision leaves out the target that it revises"));
    }

    @Test
    void a_strict_target_is_known_as_such() {
        write("A,Days,KPI,LOWER,,MONTHLY,<5,10\nB,Days,KPI,LOWER,,MONTHLY,<=5,10\n", "A,2018-07,LATEST,5,\n");
        assertThat(read().indicators())
                .extracting(IndicatorData::indicator)
                .extracting(each -> ((Threshold) each.standards().target().orElseThrow()).strict())
                .containsExactly(true, false);
    }

    @Test
    void blank_rows_and_trailing_commas_are_no_mistake() {
        write("A,Calls,KPI,HIGHER,,MONTHLY,95,80,,,\n,,,,,,,\n\n", "A,2018-07,LATEST,98\n");
        assertThat(read().indicators()).hasSize(1);
        assertThat(results()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void a_file_is_read_in_the_characters_it_was_written_in(String charset) throws Exception {
        write("", "");
        String text = "ref,title,kind,polarity,unit,frequency,target,floor\nA,Rent – café,KPI,LOWER,£,MONTHLY,£500,\n";
        Files.write(folder.resolve("indicators.csv"), text.getBytes(Charset.forName(charset)));
        assertThat(read().indicators().get(0).indicator().title()).isEqualTo("Rent – café");
        assertThat(read().indicators().get(0).indicator().unit()).isEqualTo("£");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws Exception {
        write("A,Calls,KPI,HIGHER,,MONTHLY,95,80\n", "");
        String marked = "\uFEFF" + Files.readString(folder.resolve("indicators.csv"));
        Files.write(folder.resolve("indicators.csv"), marked.getBytes(StandardCharsets.UTF_8));
        assertThat(read().indicators()).hasSize(1);
    }

    /** Windows writes an empty text so. */
    @Test
    void a_file_of_nothing_but_a_byte_order_mark_is_empty() throws Exception {
        write("A,Calls,KPI,HIGHER,,MONTHLY,95,80\n", "");
        Files.write(folder.resolve("results.csv"), "\uFEFF".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(this::read).isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly("results.csv the file is empty"));
    }

    @Test
    void windows_line_ends_are_no_mistake() throws Exception {
        write("A,Calls,KPI,HIGHER,,MONTHLY,95,80\n", "A,2018-07,LATEST,98,\n");
        for (String file : new String[] {"dataset.yaml", "indicators.csv", "results.csv"}) {
            Files.writeString(
                    folder.resolve(file), Files.readString(folder.resolve(file)).replace("\n", "\r\n"));
        }
        assertThat(results().get(0).value().orElseThrow()).isEqualByComparingTo("98");
    }

    @Test
    void a_table_with_too_many_mistakes_takes_none_from_the_others() {
        write("A1,A title,KPI,HIGHER,%,MONTHLY,90,\n", "A1,2018-07,LATEST,many\n".repeat(30_000));
        TestRules.write(folder, "targets.csv", "ref,period,target\nA1,2018-77,1\n");
        assertThatThrownBy(this::read).isInstanceOfSatisfying(ProblemsException.class, told -> {
            assertThat(told.problems())
                    .extracting(each -> each.where().toString())
                    .contains("targets.csv:2:period");
            assertThat(told.problems())
                    .filteredOn(each -> each.what().startsWith("there are still more problems"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.where().file()).isEqualTo("results.csv"));
        });
    }

    @Test
    void nothing_is_said_against_refs_of_indicators_that_were_not_read_for_their_mistakes() {
        String wrong = IntStream.range(0, 12_000)
                .mapToObj(i -> "A%d,A title,KIP,HIGHER,%%,MONTHLY,90,".formatted(i))
                .collect(Collectors.joining("\n"));
        write(wrong, "A11999,2018-07,LATEST,1\n");
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(ProblemsException.class, told -> assertThat(told.problems())
                        .noneMatch(each -> each.where().file().equals("results.csv")));
    }
}
