package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Characters;

/** What nobody sees in what people wrote is made visible wherever it is told, and changes no rating. */
class SeenOutputTest {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\uFE0F\\u3164&&[^\\n]]");

    /** One of each kind: a bullet of Word, a soft hyphen, zero-width, right to left, line ends, a tag, a terminal's command. */
    private static final String TEXT =
            "\uF0B7 co\u00ADop\u200B \u202Eright\u2066 \u2028end\u2029 of\u0085line \uD83D\uDE00 \uDB40\uDC41 \u001B[2J \uFEFF\uFE0F \u3164";

    private static final String SHOWN =
            "\\uf0b7 co\\u00adop\\u200b \\u202eright\\u2066 \\u2028end\\u2029 of\\u0085line \uD83D\uDE00 \\udb40\\udc41 \\u001b[2J \\ufeff\\ufe0f \\u3164";

    /** JSON writes some escapes in capitals, and those of whatever is beyond the first plane. */
    private static final String EITHER_WAY =
            "(?i)" + Pattern.quote(SHOWN).replace("\uD83D\uDE00", "\\E(?:\uD83D\uDE00|\\\\uD83D\\\\uDE00)\\Q");

    private static final String VISIBLE = "* coop right end of line \uD83D\uDE00 x";

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", "../rules"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A data set with the text in every column of prose. */
    private String dataSet(String text) throws IOException {
        UnaryOperator<String> filled = csv -> csv.replace("TEXT", text);
        Files.writeString(folder.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Files.writeString(
                folder.resolve("indicators.csv"),
                filled.apply(
                        """
                        ref,title,short_title,service,kind,polarity,frequency,bases,target,floor,status,status_reason,new,director,cabinet_member,delivered_by
                        A,TEXT 1,TEXT 2,Calls,KPI,HIGHER,MONTHLY,LATEST,90,80,,,TEXT 3,TEXT 4,TEXT 5,TEXT 6
                        B,TEXT 7,,Calls,KPI,HIGHER,MONTHLY,LATEST,90,80,SUSPENDED,TEXT 8,,TEXT 4,TEXT 5,TEXT 6
                        """));
        Files.writeString(
                folder.resolve("results.csv"),
                filled.apply(
                        """
                        ref,period,basis,value,note,assessed_by
                        A,2018-06,LATEST,91,TEXT 9,
                        A,2018-07,LATEST,75,TEXT 10,TEXT 11
                        """));
        Files.writeString(
                folder.resolve("commentary.csv"),
                filled.apply(
                        """
                        scope,ref,period,action,post,text
                        INDICATOR,A,2018-07,COMMENTARY,TEXT 12,TEXT 13
                        INDICATOR,A,2018-07,MANAGEMENT_ACTION,TEXT 14,TEXT 15
                        OVERALL,,2018-07,,TEXT 16,TEXT 17
                        """));
        return folder.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate DATA",
                "evaluate DATA --format csv",
                "evaluate DATA --format json",
                "evaluate DATA --format json --reasons full --compact",
                "explain DATA A",
                "explain DATA A --format json",
                "compare --from kent/2018-19 --to kent/2021-22 DATA",
                "compare --from kent/2018-19 --to kent/2021-22 DATA --format csv",
                "compare --from kent/2018-19 --to kent/2021-22 DATA --format json"
            })
    void no_command_tells_anything_that_nobody_sees(String command) throws IOException {
        Run run = run(command.replace("DATA", dataSet(TEXT)).split(" "));
        assertThat(run.out() + run.err()).doesNotContainPattern(HIDDEN);
        assertThat(words(run.out()).replace("\\uD83D\\uDE00", "\uD83D\uDE00")).containsIgnoringCase(SHOWN);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void the_same_is_told_of_it_as_of_a_text_that_hides_nothing() throws IOException {
        for (String format : Set.of("json", "csv")) {
            String plain =
                    words(run("evaluate", dataSet(VISIBLE), "--format", format).out());
            String hidden =
                    words(run("evaluate", dataSet(TEXT), "--format", format).out());
            assertThat(withoutDecision(hidden.replaceAll(EITHER_WAY, VISIBLE)))
                    .isEqualTo(withoutDecision(plain.replace("\\uD83D\\uDE00", "\uD83D\uDE00")));
        }
        String table = words(run("evaluate", dataSet(TEXT)).out());
        assertThat(table).contains(SHOWN + " 13”", "✗ Red");
    }

    private static String withoutDecision(String json) {
        return json.replaceFirst("\"decisionId\" : \"[^\"]*\"", "");
    }

    @Test
    void json_has_the_text_as_it_was_written() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(run("evaluate", dataSet(TEXT), "--format", "json").out());
        Set<String> texts = new TreeSet<>();
        json.findValues("title").forEach(node -> texts.add(node.asText()));
        json.findValues("text").forEach(node -> texts.add(node.asText()));
        assertThat(texts).contains(TEXT + " 13", TEXT + " 15");
    }

    @Test
    void a_line_end_and_a_tab_stay_what_they_are_in_json_and_csv() throws IOException {
        Files.writeString(
                folder.resolve("data.json"),
                """
                { "framework": "kent", "period": "2018-07",
                  "indicators": [ { "ref": "A", "title": "one\\r\\ntwo\\tthree \\"\\\\u200b\\"", "kind": "KPI",
                     "frequency": "MONTHLY", "bases": [ "LATEST" ], "polarity": "HIGHER", "target": 90, "floor": 80 } ],
                  "results": [ { "ref": "A", "period": "2018-07", "basis": "LATEST", "value": 95 } ] }
                """);
        String data = folder.resolve("data.json").toString();
        assertThat(run("evaluate", data, "--format", "csv").out()).contains("\"one\r\ntwo\tthree \"\"\\u200b\"\"\"");
        assertThat(run("evaluate", data, "--format", "json").out())
                .contains("\"one\\r\\ntwo\\tthree \\\"\\\\u200b\\\"\"");
        assertThat(run("evaluate", data).out()).contains("one two three \"\\u200b\"");
    }

    @Test
    void a_cell_of_csv_leads_no_terminal_back_over_what_it_wrote() throws IOException {
        Files.writeString(
                folder.resolve("data.json"),
                """
                { "framework": "kent", "period": "2018-07",
                  "indicators": [ { "ref": "A", "title": "one\\rtwo\\r", "kind": "KPI",
                     "frequency": "MONTHLY", "bases": [ "LATEST" ], "polarity": "HIGHER", "target": 90, "floor": 80 },
                     { "ref": "B", "title": "\\r\\rx\\r\\ny", "kind": "KPI",
                     "frequency": "MONTHLY", "bases": [ "LATEST" ], "polarity": "HIGHER", "target": 90, "floor": 80 } ],
                  "results": [ { "ref": "A", "period": "2018-07", "basis": "LATEST", "value": 95 },
                     { "ref": "B", "period": "2018-07", "basis": "LATEST", "value": 95 } ] }
                """);
        String csv = run("evaluate", folder.resolve("data.json").toString(), "--format", "csv")
                .out();
        assertThat(csv).contains("one\\u000dtwo", "x\r\ny").doesNotContainPattern("\\r(?!\\n)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate no\u200Bwhere\u202E",
                "evaluate ../samples/kent-2018-07 --edition 20\u200B18-19\u202E",
                "evaluate ../samples/kent-2018-07 --un\u202Eknown",
                "evaluate ../samples/kent-2018-07 --format ta\u2028ble",
                "evaluate ../samples/kent-2018-07 --period 2018\u2028-07",
                "explain ../samples/kent-2018-07 GL\u200B02\u001B[2J",
                "check ru\u202Eles",
                "show ke\u2066nt",
                "new na\u200Bme\rforged",
                "no\u202Ecommand",
            })
    void nor_does_a_message_about_what_was_typed(String command) {
        Run run = run(command.split(" "));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out() + run.err()).doesNotContainPattern(HIDDEN);
        assertThat(run.err()).containsPattern("\\\\u20[0-9a-f]{2}");
    }

    @Test
    void nor_does_a_list_of_what_is_checked() throws IOException {
        Path data = Files.createDirectories(folder.resolve("da\u202Eta"));
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Run run = run("check", "--data", data.toString());
        assertThat(run.out() + run.err()).doesNotContainPattern(HIDDEN).contains("da\\u202eta");
    }

    @Test
    void no_name_of_a_folder_forges_a_line() throws IOException {
        Path data = Files.createDirectories(folder.resolve("a\nkent/2018-19: sound"));
        Files.writeString(data.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\n");
        Run run = run("check", "--data", data.toString());
        assertThat(run.out() + run.err()).contains("a\\u000akent/2018-19: sound: has problems");
    }

    @Test
    void no_sentence_of_the_rules_forges_a_line() throws IOException {
        Folders.copy(Path.of("../rules/example"), folder.resolve("example"));
        Path edition;
        try (Stream<Path> editions = Files.list(folder.resolve("example"))) {
            edition = editions.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        Path yaml = edition.resolve("framework.yaml");
        String text = Files.readString(yaml);
        Files.writeString(yaml, text.replace("words: \"", "words: \"On\\nforged: "));
        assertThat(run("show", "example", "--rules", folder.toString()).out())
                .contains("On forged: ")
                .doesNotContainPattern("(?m)^forged");
    }

    @Test
    void a_problem_names_what_it_found() throws IOException {
        dataSet("x");
        Files.writeString(folder.resolve("results.csv"), "ref,period,basis,value\nA,2018-07,LA\u200BTEST,9\u00A05\n");
        assertThat(run("evaluate", folder.toString())
                        .err()
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.toList()))
                .contains(
                        "results.csv:2:basis: `LA\\u200bTEST` has a character that does not show",
                        "It has U+200B ZERO WIDTH SPACE in it. Delete it, or type the text anew.",
                        "results.csv:2:value: `9\u00A05` is not a number",
                        "It has U+00A0 NO-BREAK SPACE in it. Write it in digits: `94.1`, `1,810` or `-5`.");
        assertThat(Characters.firstHidden(SHOWN, 0)).isEqualTo(-1);
    }
}
