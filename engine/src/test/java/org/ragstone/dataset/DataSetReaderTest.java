package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
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

    @Test
    void windows_line_ends_are_no_mistake() throws Exception {
        write("A,Calls,KPI,HIGHER,,MONTHLY,95,80\n", "A,2018-07,LATEST,98,\n");
        for (String file : new String[] {"dataset.yaml", "indicators.csv", "results.csv"}) {
            Files.writeString(
                    folder.resolve(file), Files.readString(folder.resolve(file)).replace("\n", "\r\n"));
        }
        assertThat(results().get(0).value().orElseThrow()).isEqualByComparingTo("98");
    }
}
