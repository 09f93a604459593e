package org.ragstone.dataset.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.DataSet;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** A row an indicator, a column a period: as people head such columns, and where what they mean is not certain. */
class WideFormTest {
    private static final String OWN = "ref,title,kind,polarity,unit,frequency,bases";
    private static final String ROW = "K1,Calls answered,KPI,HIGHER,%,MONTHLY,";

    @TempDir
    private Path folder;

    private DataSet read(String... lines) throws IOException {
        return read(asked("2018-07"), lines);
    }

    private DataSet read(Overrides asked, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.csv"), String.join("\n", lines) + "\n");
        return DataSetReader.open(file, asked).read(Optional.empty());
    }

    private static Overrides asked(String period) {
        return new Overrides(Optional.of("example"), Period.parse(period), Optional.empty());
    }

    private List<String> refused(String... lines) {
        return refused(asked("2018-07"), lines);
    }

    private List<String> refused(Overrides asked, String... lines) {
        ProblemsException refusal = catchThrowableOfType(ProblemsException.class, () -> read(asked, lines));
        return refusal.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> results(DataSet data) {
        return data.indicators().stream()
                .flatMap(each -> each.results().stream())
                .map(each -> each.ref() + " " + each.period() + " " + each.basis() + " "
                        + each.value().map(Object::toString).orElse(each.state().toString()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, 2018-07 LATEST",
        "Jul-18, 2018-07 LATEST",
        "July 2018, 2018-07 LATEST",
        "Jul, 2018-07 LATEST",
        "Month 2018-07, 2018-07 LATEST",
        "LATEST 2018-07, 2018-07 LATEST",
        "YTD 2018-07, 2018-07 YEAR_TO_DATE",
        "2018-07 ytd, 2018-07 YEAR_TO_DATE",
        "Year to date July 2018, 2018-07 YEAR_TO_DATE",
        "year_to_date 2018-07, 2018-07 YEAR_TO_DATE",
        "Actual YTD Jul-18, 2018-07 YEAR_TO_DATE",
        "Rolling 12 months 2018-07, 2018-07 ROLLING_12_MONTHS",
        "12 months to July 2018, 2018-07 ROLLING_12_MONTHS",
        "Forecast 2018-07, 2018-07 FORECAST",
        "2017/18, 2017/18 OUTTURN",
        "Outturn 2017/18, 2017/18 OUTTURN",
        "2016/17 outturn, 2016/17 OUTTURN",
    })
    void figures_are_of_the_period_and_basis_that_head_their_column(String heading, String expected)
            throws IOException {
        String bases = "LATEST YEAR_TO_DATE ROLLING_12_MONTHS FORECAST";
        assertThat(results(read(OWN + "," + heading, "K1,Calls,KPI,HIGHER,%,MONTHLY," + bases + ",94.10")))
                .containsExactly("K1 " + expected + " 94.10");
    }

    @ParameterizedTest
    @CsvSource({"Q1, 2018/19-Q1", "Quarter 1, 2018/19-Q1", "Q4 2017/18, 2017/18-Q4", "Apr-Jun 2018, 2018/19-Q1"})
    void quarter_without_a_year_is_of_the_report_s(String heading, String expected) throws IOException {
        assertThat(results(read(OWN + "," + heading, "K1,Calls,KPI,HIGHER,%,QUARTERLY,,5")))
                .containsExactly("K1 " + expected + " LATEST 5");
    }

    @Test
    void figure_without_a_basis_is_on_the_only_one_that_its_indicator_owes() throws IOException {
        assertThat(results(read(
                        OWN + ",2018-07",
                        "K1,Homes,KPI,HIGHER,,MONTHLY,SNAPSHOT,5",
                        "K2,Calls,KPI,HIGHER,,MONTHLY,,6")))
                .containsExactly("K1 2018-07 SNAPSHOT 5", "K2 2018-07 LATEST 6");
    }

    @Test
    void year_of_an_annual_indicator_is_its_latest_period() throws IOException {
        assertThat(results(read(OWN + ",2016/17,2017/18", "K1,Survey,KPI,HIGHER,,ANNUAL,,5,6")))
                .containsExactly("K1 2016/17 LATEST 5", "K1 2017/18 LATEST 6");
    }

    @Test
    void blank_cell_is_no_row_and_a_state_in_its_place_is_one() throws IOException {
        assertThat(results(read(OWN + ",2018-05,2018-06,2018-07", ROW + ",94,,NOT_DUE")))
                .containsExactly("K1 2018-05 LATEST 94", "K1 2018-07 LATEST NOT_DUE");
    }

    @Test
    void what_else_a_result_has_stands_in_columns_of_its_own() throws IOException {
        DataSet data = read(
                OWN + ",2018-07,Numerator 2018-07,Denominator 2018-07,Provisional 2018-07,Note 2018-07",
                ROW + ",,47,50,YES,counted late");
        assertThat(results(data)).containsExactly("K1 2018-07 LATEST 94");
        assertThat(data.indicators().get(0).results().get(0).provisional()).isTrue();
        assertThat(data.indicators().get(0).results().get(0).note()).isEqualTo("counted late");
    }

    @Test
    void targets_and_floors_of_periods_are_phases() throws IOException {
        DataSet data = read(
                OWN + ",target,Target Q1,Floor Q1,YTD target 2018/19-Q2,Q1",
                "K1,Calls,KPI,HIGHER,%,QUARTERLY,LATEST YEAR_TO_DATE,95,90,80,85,94");
        assertThat(data.indicators().get(0).targets().stream()
                        .map(each -> each.period() + " " + each.basis() + " "
                                + each.standards().target().orElseThrow() + " "
                                + each.standards().floor()))
                .containsExactly(
                        "2018/19-Q1 Optional.empty 90 Optional[80]",
                        "2018/19-Q2 Optional[YEAR_TO_DATE] 85 Optional.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reference,Indicator", "ID,Measure", "Ref no,Performance indicator", "REF, Title "})
    void columns_of_indicators_have_the_names_that_people_give_them(String names) throws IOException {
        assertThat(read(names + ",Type,Polarity,Units,Frequency,2018-07", "K1,Calls answered,KPI,HIGHER,%,MONTHLY,94")
                        .indicators()
                        .get(0)
                        .indicator()
                        .title())
                .isEqualTo("Calls answered");
    }

    @Test
    void what_it_says_of_itself_stands_above_the_names_of_its_columns() throws IOException {
        DataSet data = read(
                Overrides.NONE,
                "Performance of the council,",
                "Framework:,example",
                "Period,July 2018",
                "title,\"Report, July\"",
                "",
                OWN + ",2018-07",
                ROW + ",94");
        assertThat(data.header().framework()).isEqualTo("example");
        assertThat(data.header().period()).hasToString("2018-07");
        assertThat(data.header().title()).isEqualTo("Report, July");
        assertThat(data.notices())
                .singleElement()
                .hasToString("sheet.csv:1: what stands above the names of the columns is not read");
    }

    @Test
    void what_is_said_twice_above_is_told_and_a_period_as_people_write_it_says_the_year_of_a_quarter()
            throws IOException {
        assertThat(refused(
                        Overrides.NONE,
                        "framework,example",
                        "framework,kent",
                        "period,2018-07",
                        OWN + ",2018-07",
                        ROW + ",94"))
                .singleElement()
                .asString()
                .startsWith("sheet.csv:2:framework: the key `framework` stands twice");
        assertThat(results(read(
                        Overrides.NONE,
                        "framework,example",
                        "period,Q1 2018/19",
                        OWN + ",Q1",
                        "K1,Calls,KPI,HIGHER,%,QUARTERLY,,5")))
                .containsExactly("K1 2018/19-Q1 LATEST 5");
    }

    @Test
    void whoever_says_nowhere_what_it_is_of_is_told_how() {
        assertThat(refused(Overrides.NONE, OWN + ",2018-07", ROW + ",94"))
                .containsExactly("sheet.csv: does not say which framework and which period it is for\n"
                        + "  Say it beside, with `--framework F --period P`, or in it: `framework` in a cell and its name in"
                        + " the next, in a sheet `dataset` or above the names of the columns.");
    }

    @Test
    void sheet_without_a_column_of_a_period_is_none() {
        assertThat(refused(OWN, ROW)).singleElement().asString().startsWith("sheet.csv:1: no column is of a period");
    }

    @Test
    void each_column_that_is_not_understood_is_told_at_once_and_by_what_heads_it() {
        assertThat(refused(OWN + ",Smarch 2018,YTD 2018-13,Target 2018-99", ROW + ",1,2,3"))
                .hasSize(3)
                .anyMatch(each -> each.startsWith("sheet.csv:1:Smarch 2018: `Smarch 2018` is not a period"))
                .anyMatch(each -> each.startsWith("sheet.csv:1:YTD 2018-13: `2018-13` is not a period"))
                .anyMatch(each -> each.startsWith("sheet.csv:1:Target 2018-99: `2018-99` is not a period"));
    }

    @Test
    void cell_that_cannot_be_is_told_by_its_row_and_what_heads_it() {
        assertThat(refused(OWN + ",2018-06,YTD 2018-07", ROW + ",94,1.2m"))
                .singleElement()
                .asString()
                .startsWith("sheet.csv:2:YTD 2018-07: `1.2m`");
    }

    @Test
    void two_columns_of_one_period_are_told() {
        assertThat(refused(OWN + ",2018-07,Jul-18", ROW + ",94,95"))
                .singleElement()
                .asString()
                .startsWith("sheet.csv:1:Jul-18: `Jul-18` heads what `2018-07` heads too");
    }

    @Test
    void with_semicolons_between_cells_a_comma_has_two_meanings() {
        assertThat(refused(OWN.replace(',', ';') + ";2018-07", ROW.replace(',', ';') + ";1,234"))
                .singleElement()
                .asString()
                .contains("two meanings");
    }
}
