package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table that a committee reads, in the columns of its edition, and the forms that it is pasted from. */
class CommitteeTableTest {
    private static final String NASTY = "A | B `c` <b>d</b> *e* _f_ [g](h) #1 @you $x$ ~~i~~ \\ & &amp; ^j^ \"k\"";

    @TempDir
    private Path folder;

    private Path rules;
    private Path data;

    @BeforeEach
    void write() throws IOException {
        rules = folder.resolve("rules");
        data = folder.resolve("data");
        Folders.copy(Path.of("..", "rules", "kent", "2018-19"), rules.resolve(Path.of("kent", "2018-19")));
        Folders.takeLayoutsOut(rules);
        Files.createDirectories(data);
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        indicators(
                "A,Calls answered,S,KPI,HIGHER,%,1,MONTHLY,LATEST YEAR_TO_DATE,90,80.25,,,Head of Calls",
                "B,Homes built,S,KPI,HIGHER,,,MONTHLY,LATEST FORECAST,120,100,,,Head of Homes",
                "C,Visits,S,ACTIVITY,NONE,,0,MONTHLY,YEAR_TO_DATE,,,1500,2000,");
        results(
                "A,2018-06,LATEST,87.5,YES",
                "A,2018-07,LATEST,88,",
                "A,2018-07,YEAR_TO_DATE,89.94,",
                "A,2017/18,OUTTURN,91,",
                "B,2018-07,LATEST,10,",
                "B,2018-07,FORECAST,110,",
                "C,2018-07,YEAR_TO_DATE,1810,");
        Files.writeString(
                data.resolve("commentary.csv"),
                "scope,ref,period,post,text\nINDICATOR,A,2018-07,Head of Calls,\"Two lines\nwere down.\"\n");
    }

    private void indicators(String... rows) throws IOException {
        String columns =
                "ref,title,service,kind,polarity,unit,decimals,frequency,bases,target,floor,lower,upper,director";
        Files.writeString(data.resolve("indicators.csv"), columns + "\n" + String.join("\n", rows) + "\n");
    }

    private void results(String... rows) throws IOException {
        Files.writeString(
                data.resolve("results.csv"), "ref,period,basis,value,provisional\n" + String.join("\n", rows) + "\n");
    }

    private void layout(String... columns) throws IOException {
        Path file = rules.resolve(Path.of("kent", "2018-19", "framework.yaml"));
        String text = Files.readString(file);
        Files.writeString(file, text + "dashboard:\n  " + String.join("\n    ", columns) + "\n");
    }

    private String evaluate(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(
                        Stream.of("evaluate", data.toString(), "--rules", rules.toString()), Stream.of(more))
                .toArray(String[]::new);
        Main.run(
                arguments,
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    /** The rows of the tables in Markdown that have so many cells and begin with the ref. */
    private List<List<String>> rows(String markdown) {
        List<List<String>> rows = new ArrayList<>();
        parsed(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    List<String> cells = new ArrayList<>();
                    for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
                        assertThat(each).isInstanceOf(TableCell.class);
                        cells.add(text(each));
                    }
                    rows.add(cells);
                }
                visitChildren(node);
            }
        });
        return rows;
    }

    /** What a reader sees of it. */
    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    private static Node parsed(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    private List<String> row(String ref) {
        List<List<String>> of = rows(evaluate("--format", "markdown")).stream()
                .filter(row -> row.get(0).equals(ref))
                .toList();
        return of.get(of.size() - 1);
    }

    @Test
    void a_column_shows_what_its_word_says_of_the_basis_it_names() throws IOException {
        layout(
                "KPI:",
                "Month: { show: FIGURE, basis: LATEST }",
                "RAG: { show: STATUS, basis: LATEST }",
                "Before: { show: PREVIOUS_PERIOD, basis: LATEST }",
                "So far: { show: FIGURE, basis: YEAR_TO_DATE }",
                "Target: TARGET",
                "Floor: FLOOR",
                "Last year: LAST_YEAR_OUTTURN",
                "Who: { show: POST, post: director }",
                "Service: SERVICE",
                "Unit: UNIT",
                "What was said: COMMENTARY");
        assertThat(row("A"))
                .containsExactly(
                        "A",
                        "Calls answered",
                        "88.0%",
                        "◐ Amber",
                        "87.5%*",
                        "89.9%",
                        "90.0%",
                        "80.25%",
                        "91.0%",
                        "Head of Calls",
                        "S",
                        "%",
                        "Two lines were down.");
        assertThat(evaluate()).contains("* provisional");
    }

    @Test
    void what_is_of_another_basis_than_its_heading_says_so() throws IOException {
        layout(
                "KPI:",
                "Month: { show: FIGURE, basis: [LATEST, FORECAST] }",
                "RAG: { show: STATUS, basis: [LATEST, FORECAST] }");
        assertThat(row("B")).containsExactly("B", "Homes built", "10 / Forecast 110", "✗ Red / Forecast ◐ Amber");
        assertThat(evaluate()).containsPattern("A +Calls answered +Year to date +89\\.9%");
    }

    @Test
    void each_says_its_basis_where_the_heading_names_none() throws IOException {
        layout("KPI:", "Figure: FIGURE", "RAG: STATUS", "Target: TARGET");
        assertThat(row("A"))
                .containsExactly(
                        "A",
                        "Calls answered",
                        "Latest 88.0% / Year to date 89.9%",
                        "Latest ◐ Amber / Year to date ◐ Amber",
                        "90.0%");
    }

    @Test
    void the_ends_of_a_range_and_how_long_a_status_has_lasted_are_shown() throws IOException {
        layout(
                "ACTIVITY:",
                "So far: { show: FIGURE, basis: YEAR_TO_DATE }",
                "Upper: UPPER",
                "Lower: LOWER",
                "Range: RANGE",
                "For: IN_A_ROW");
        assertThat(row("C")).containsExactly("C", "Visits", "1,810", "2,000", "1,500", "1,500 to 2,000", "1");
    }

    @Test
    void a_status_that_has_lasted_is_counted_though_no_rule_asks() throws IOException {
        indicators("A,Calls answered,S,KPI,HIGHER,%,1,MONTHLY,LATEST,90,80.25,,,");
        results("A,2018-05,LATEST,95,", "A,2018-06,LATEST,87.5,", "A,2018-07,LATEST,88,");
        layout("KPI:", "RAG: { show: STATUS, basis: LATEST }", "Periods: { show: IN_A_ROW, basis: LATEST }");
        assertThat(row("A")).containsExactly("A", "Calls answered", "◐ Amber", "2");
    }

    @Test
    void quarters_are_those_of_the_year_up_to_the_report() throws IOException {
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018/19-Q3\n");
        indicators("A,Calls,S,KPI,HIGHER,%,0,QUARTERLY,LATEST,90,80,,,");
        results(
                "A,2018/19-Q1,LATEST,81,",
                "A,2018/19-Q2,LATEST,82,YES",
                "A,2018/19-Q3,LATEST,83,",
                "A,2017/18-Q4,LATEST,84,");
        Files.delete(data.resolve("commentary.csv"));
        layout(
                "KPI:",
                "Q1: { show: Q1, basis: LATEST }",
                "Q2: { show: Q2, basis: LATEST }",
                "Q3: { show: Q3, basis: LATEST }",
                "Q4: { show: Q4, basis: LATEST }");
        assertThat(row("A")).containsExactly("A", "Calls", "81%", "82%*", "83%", "");
    }

    /** Of an indicator whose figure of the quarter before last is the newest. */
    private void lagged() throws IOException {
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018/19-Q2\n");
        Files.writeString(
                data.resolve("indicators.csv"),
                """
                ref,title,service,kind,polarity,unit,decimals,frequency,bases,target
                A,Calls,S,KPI,HIGHER,%,1,QUARTERLY,LATEST,10
                B,Visits,S,ACTIVITY,NONE,%,1,QUARTERLY,LATEST,
                """);
        results(
                "A,2016/17,OUTTURN,5,",
                "A,2017/18,OUTTURN,6,",
                "A,2016/17-Q4,LATEST,6.6,",
                "A,2017/18-Q3,LATEST,8.8,",
                "A,2017/18-Q4,LATEST,9.5,",
                "B,2016/17-Q4,LATEST,7,",
                "B,2017/18-Q4,LATEST,9,");
        Files.delete(data.resolve("commentary.csv"));
    }

    @Test
    void a_figure_before_one_that_lags_says_its_period() throws IOException {
        lagged();
        layout(
                "KPI:",
                "Q2 actual: { show: FIGURE, basis: LATEST }",
                "Q1 actual: { show: PREVIOUS_PERIOD, basis: LATEST }",
                "Same quarter last year: { show: SAME_PERIOD_LAST_YEAR, basis: LATEST }",
                "Last year: LAST_YEAR_OUTTURN",
                "Mean of last year: { show: MEAN_OF_LAST_YEAR, basis: LATEST }",
                "Q3: { show: Q3, basis: LATEST }",
                "Q4: { show: Q4, basis: LATEST }");
        assertThat(row("A"))
                .containsExactly(
                        "A",
                        "Calls",
                        "9.5% (2017/18-Q4)",
                        "8.8% (2017/18-Q3)",
                        "6.6% (2016/17-Q4)",
                        "5.0% (2016/17)",
                        "-",
                        "8.8% (2017/18-Q3)",
                        "9.5% (2017/18-Q4)");
    }

    @Test
    void so_it_does_in_the_usual_table_and_in_csv() throws IOException {
        lagged();
        assertThat(row("B")).containsSubsequence("9.0% (2017/18-Q4)", "7.0% (2016/17-Q4)");
        assertThat(evaluate("--format", "csv", "--by-indicator"))
                .contains(
                        "Latest is of 2017/18-Q4, its previous period of 2017/18-Q3, its same period last year of 2016/17-Q4");
    }

    @Test
    void a_figure_before_one_that_is_due_has_the_period_of_its_heading() throws IOException {
        layout(
                "KPI:",
                "Month: { show: FIGURE, basis: LATEST }",
                "So far: { show: FIGURE, basis: YEAR_TO_DATE }",
                "Before: { show: PREVIOUS_PERIOD, basis: LATEST }",
                "Last figure: { show: PREVIOUS_FIGURE, basis: LATEST }",
                "Last year: LAST_YEAR_OUTTURN");
        assertThat(row("A")).containsSubsequence("88.0%", "89.9%", "87.5%*", "87.5%* (2018-06)", "91.0%");
    }

    @Test
    void a_direction_that_no_column_shows_is_told_below_the_row() throws IOException {
        layout("KPI:", "Month: { show: FIGURE, basis: LATEST }", "RAG: { show: STATUS, basis: LATEST }");
        assertThat(evaluate()).contains("Against the previous period: Latest ▲ Improved");
    }

    @Test
    void a_direction_that_a_column_shows_is_told_nowhere_else() throws IOException {
        layout("KPI:", "Month: { show: FIGURE, basis: LATEST }", "DoT: { show: DIRECTION, basis: LATEST }");
        assertThat(evaluate()).doesNotContain("Against the previous period: Latest");
    }

    @Test
    void a_row_of_the_usual_table_has_one_number_of_decimals_and_its_unit() throws IOException {
        indicators(
                "A,Calls,S,KPI,HIGHER,%,,MONTHLY,LATEST,95,80.5,,,",
                "C,Visits,S,ACTIVITY,NONE,£,,MONTHLY,LATEST,,,1500,2000.5,");
        results("A,2018-06,LATEST,60,", "A,2018-07,LATEST,94.95,", "C,2018-07,LATEST,1400,", "C,2017-07,LATEST,1300,");
        Files.delete(data.resolve("commentary.csv"));
        assertThat(row("A")).containsSubsequence("94.95%", "◐ Amber", "95.00%", "80.50%");
        assertThat(row("C")).containsSubsequence("£1,400.00", "£1,500.00 to £2,000.50", "£1,300.00");
        assertThat(evaluate()).containsPattern("Latest +94\\.95% +◐ Amber +95\\.00%, floor 80\\.50%");
    }

    @ParameterizedTest
    @CsvSource({"Floor: FLOOR, false", "Target: TARGET, true"})
    void what_the_dashboard_shows_is_of_use_though_no_rule_asks(String column, boolean isWarnedOf) throws IOException {
        Path edition = rules.resolve(Path.of("example", "2026-27"));
        Folders.copy(Path.of("..", "rules", "example", "2026-27"), edition);
        Path file = edition.resolve("framework.yaml");
        Files.writeString(
                file, Files.readString(file) + "dashboard:\n  KPI:\n    Figure: FIGURE\n    " + column + "\n");
        Files.writeString(data.resolve("dataset.yaml"), "framework: example\nperiod: 2026-06\n");
        indicators("A,Calls,S,KPI,HIGHER,%,0,MONTHLY,LATEST,90,80,,,");
        results("A,2026-06,LATEST,88,");
        Files.delete(data.resolve("commentary.csv"));
        assertThat(evaluate().contains("1 indicator has a `floor`, and no rule of"))
                .isEqualTo(isWarnedOf);
    }

    @Test
    void no_digit_is_rounded_away_that_decides() throws IOException {
        indicators("A,Calls,S,KPI,HIGHER,%,,MONTHLY,LATEST,95,80,,,");
        results("A,2018-07,LATEST,94.95,");
        Files.delete(data.resolve("commentary.csv"));
        layout(
                "KPI:",
                "Month: { show: FIGURE, basis: LATEST }",
                "RAG: { show: STATUS, basis: LATEST }",
                "Target: TARGET");
        assertThat(row("A")).containsExactly("A", "Calls", "94.95%", "◐ Amber", "95.00%");
    }

    @Test
    void every_word_of_a_council_reads_in_markdown_as_it_was_written() throws IOException {
        indicators("A,\"" + NASTY.replace("\"", "\"\"") + "\",\"S " + NASTY.replace("\"", "\"\"")
                + "\",KPI,HIGHER,%,0,MONTHLY,LATEST,95,80,,,");
        results("A,2018-07,LATEST,60,");
        Files.writeString(
                data.resolve("commentary.csv"),
                "scope,ref,period,text\nINDICATOR,A,2018-07,\"- " + NASTY.replace("\"", "\"\"")
                        + "\n\n# no heading\"\n");
        String markdown = evaluate("--format", "markdown");
        assertThat(rows(markdown)).anySatisfy(row -> assertThat(row).startsWith("A", NASTY));
        assertThat(text(parsed(markdown))).contains("S " + NASTY).contains("“- " + NASTY + " # no heading”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kent-2018-07",
                "kent-2012-05",
                "dover-2021-q2",
                "dover-2023-q2",
                "kent-qpr-2020-q2",
                "example-2026-q1"
            })
    void markdown_says_what_the_table_says(String sample) {
        data = Path.of("..", "samples", sample);
        rules = Path.of("..", "rules");
        String table = evaluate();
        List<List<String>> rows = rows(evaluate("--format", "markdown"));
        assertThat(rows).isNotEmpty();
        for (List<String> row : rows) {
            row.stream()
                    .flatMap(cell -> Arrays.stream(cell.split("\\s+")))
                    .filter(word -> word.length() <= 40)
                    .forEach(word -> assertThat(table).containsIgnoringCase(word));
        }
    }

    @Test
    void a_row_of_csv_has_all_of_an_indicator() {
        assertThat(evaluate("--format", "csv", "--by-indicator"))
                .startsWith(
                        """
                        ref,title,service,kind,polarity,unit,period,director,cabinet_member,delivered_by,other_posts,target,floor,expected_range,lower,upper,last_year_outturn,alerts,required_actions,outstanding,commentary,latest,latest_previous_period,latest_status,latest_previous_period_direction,year_to_date,year_to_date_status,forecast,forecast_status,forecast_previous_period_direction
                        A,Calls answered,S,KPI,HIGHER,%,2018-07,Head of Calls,,,,90,80.25,,,,91,,Commentary by Head of Calls,,"Two lines
                        were down.",88,87.5,Amber,Improved,89.9,Amber,,,
                        B,Homes built,S,KPI,HIGHER,,2018-07,Head of Homes,,,,120,100,,,,,Floor standard not achieved,Management action by Head of Homes; Commentary by Head of Homes,Management action by Head of Homes; Commentary by Head of Homes,,10,,Red,N/a,,,110,Amber,N/a
                        C,Visits,S,ACTIVITY,NONE,,2018-07,,,,,,,1500 to 2000,1500,2000,,,,,,,,,,1810,Yes,,,
                        """);
    }

    @ParameterizedTest
    @CsvSource({"table", "json", "ndjson", "markdown"})
    void a_row_for_each_indicator_is_of_csv_alone(String format) {
        assertThat(evaluate("--by-indicator", "--format", format))
                .startsWith("`--by-indicator` is for `--format csv` alone");
    }

    @ParameterizedTest
    @CsvSource({
        "15, 1, 14, 'missed by 1 percentage point, which is about 6.67% of the target of 15%'",
        "75, 1, 70, 'missed by 5 percentage points, which is about 6.67% of the target of 75%'",
        "80, 1, 90, 'achieved, better by 10 percentage points, which is 12.5% of the target of 80%'",
        "0, , 5, 'achieved, better by 5 percentage points;'"
    })
    void percentages_are_percentage_points_apart(String target, @Nullable String floor, String figure, String told)
            throws IOException {
        indicators("A,Calls,S,KPI,HIGHER,%,0,MONTHLY,LATEST," + target + "," + (floor == null ? "" : floor) + ",,,");
        results("A,2018-07,LATEST," + figure + ",");
        Files.delete(data.resolve("commentary.csv"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new String[] {"explain", data.toString(), "A", "--rules", rules.toString()}, Map.of(), print, print);
        String text = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        assertThat(text).contains(told).doesNotContainPattern("\\d\\.\\d{7}");
    }
}
