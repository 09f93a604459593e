package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.DataSet;
import org.ragstone.testing.TestRules;

/** In a file of a country where a comma is the decimal point, no figure is read as a thousand times what was meant. */
class DecimalCommasTest {
    @TempDir
    private Path folder;

    private DataSet read(String value, char separator) {
        return read(value, "95", separator);
    }

    private DataSet read(String value, String target, char separator) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kent\nperiod: 2018-07\n",
                "indicators.csv",
                "ref;title;kind;polarity;unit;frequency;target;floor\n1.101;Spent, 1,234 or 1.234;KPI;HIGHER;£;MONTHLY;"
                        + target + ";80\n",
                "results.csv",
                "ref;period;basis;value\n1.101;2018-07;LATEST;%s\n"
                        .formatted(value)
                        .replace(';', separator));
        return TestRules.data(folder, TestRules.kent());
    }

    private String value(String written, char separator) {
        return read(written, separator)
                .indicators()
                .get(0)
                .results()
                .get(0)
                .value()
                .orElseThrow()
                .toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | 1234 | 1.234 | ''",
                "1.234 | 1234 | 1.234 | ''",
                "-1,234 | 1234 | 1.234 | -",
                "£12,500 | 12500 | 12.500 | £",
                "94.125 | 94125 | 94.125 | ''",
                "999,000 | 999000 | 999.000 | ''",
            })
    void a_figure_of_two_meanings_is_refused_with_both(String written, String whole, String part, String sign) {
        assertThatThrownBy(() -> read(written, ';'))
                .hasMessageStartingWith("results.csv:2:value: `" + written
                        + "` has two meanings in a file with semicolons between its cells: " + whole + " and " + part
                        + "\n  Write it as `" + sign + whole + "`, or as `" + sign + part + "0`.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "94.1 | 94.1",
                "94.12 | 94.12",
                "1.2340 | 1.2340",
                "0.125 | 0.125",
                "1,234.5 | 1234.5",
                "1,234,567 | 1234567",
                "£12500 | 12500",
            })
    void a_figure_of_one_is_read(String written, String value) {
        assertThat(value(written, ';')).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"94,1", "1.234,5", "1.234.567", "1234,50"})
    void a_decimal_comma_is_refused(String written) {
        assertThatThrownBy(() -> read(written, ';'))
                .hasMessageStartingWith("results.csv:2:value: `" + written + "` is not a number");
    }

    @Test
    void no_thousand_begins_with_a_nought() {
        assertThatThrownBy(() -> read("0,125", ';'))
                .hasMessage("results.csv:2:value: `0,125` has a comma for its decimal point\n  Write it as `0.125`.");
    }

    @Test
    void with_commas_between_cells_a_comma_parts_thousands() {
        assertThat(value("\"1,234\"", ',')).isEqualTo("1234");
        assertThat(value("1.234", ',')).isEqualTo("1.234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | 1234 | 1.234",
                "1.234 | 1234 | 1.234",
                "94,125 | 94125 | 94.125",
                "£12,500 | 12500 | 12.500"
            })
    void with_tabs_between_them_neither_is_certain(String written, String whole, String part) {
        assertThatThrownBy(() -> read(written, '\t'))
                .hasMessageStartingWith("results.csv:2:value: `" + written
                        + "` has two meanings in a file with tabs between its cells: " + whole + " and " + part);
    }

    @Test
    void a_comma_for_which_alone_there_are_quotes_parts_thousands() {
        assertThat(value("\"1,234\"", '\t')).isEqualTo("1234");
        assertThatThrownBy(() -> rows('\t', "\"1.1\"\t\"2018-07\"\t\"LATEST\"\t\"1,234\""))
                .hasMessageContaining("`1,234` has two meanings in a file with tabs");
    }

    /** The rows of months before the report's, each with the value. */
    private DataSet values(char separator, String... values) {
        String[] rows = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            rows[i] = "1.1\t2018-0%d\tLATEST\t%s".formatted(i + 1, values[i]).replace('\t', separator);
        }
        return rows(separator, rows);
    }

    private DataSet rows(char separator, String... rows) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kent\nperiod: 2018-07\n",
                "indicators.csv",
                "ref,title,kind,polarity,frequency,target,floor\n1.1,Spent,KPI,HIGHER,MONTHLY,95,80\n",
                "results.csv",
                "ref;period;basis;value\n".replace(';', separator) + String.join("\n", rows) + "\n");
        return TestRules.data(folder, TestRules.kent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"94.1", "0.125", "1,234.5", "93.1234"})
    void a_figure_with_a_certain_point_makes_the_others_certain(String figure) {
        String quoted = "\"" + figure + "\"";
        DataSet data = values('\t', "1.234", "12,500", quoted);
        assertThat(data.indicators().get(0).results())
                .extracting(each -> each.value().orElseThrow().toPlainString())
                .startsWith("1.234", "12500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", | 93,2",
                ", | 1.093,2",
                ", | 0,125",
                ", | 1.234,567",
                ", | 93,25%",
                "'\t' | 93,2",
                "'\t' | 1234,5"
            })
    void a_figure_with_a_certain_comma_makes_the_others_doubtful(char separator, String figure) {
        String proof = "` has two meanings in a file with a decimal comma in line 4, `" + figure + "`: ";
        assertThatThrownBy(() ->
                        values(separator, "\"94,125\"", "1.125", "\"" + figure + "\"", "94", "94.1", "\"12,500\""))
                .hasMessageContaining("results.csv:2:value: `94,125" + proof + "94125 and 94.125")
                .hasMessageContaining("results.csv:3:value: `1.125" + proof + "1125 and 1.125")
                .hasMessageContaining("results.csv:7:value: `12,500" + proof + "12500 and 12.500")
                .hasMessageContaining("results.csv:4:value: `" + figure + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1,234,567\"", "\"12,500\"", "\"1,234.5\"", "94.1"})
    void where_none_has_thousands_stay_thousands(String other) {
        DataSet data = values(',', "\"94,125\"", "1.125", other);
        assertThat(data.indicators().get(0).results())
                .extracting(each -> each.value().orElseThrow().toPlainString())
                .startsWith("94125", "1.125");
    }

    @Test
    void a_target_against_last_year_stays_one() {
        assertThatThrownBy(() -> read("1234", "LAST_YEAR + 1.250", ';'))
                .hasMessageContaining("Write it as `LAST_YEAR + 1250`, or as `LAST_YEAR + 1.2500`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "> 1.234", ">=£1,234", ">1.500"})
    void so_is_a_target(String target) {
        assertThatThrownBy(() -> read("1234", target, ','))
                .hasMessageStartingWith("indicators.csv:2:target: `" + target + "` has two meanings");
    }
}
