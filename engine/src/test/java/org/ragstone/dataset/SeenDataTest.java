package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Characters;
import org.ragstone.model.DataSet;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Json;
import org.ragstone.testing.HiddenCharacters;
import org.ragstone.testing.TestRules;

/** What nobody sees in a data set decides nothing: it is refused where it could, and anything else is judged as without it. */
class SeenDataTest {
    private static final Edition EDITION = TestRules.edition(TestRules.SHIPPED, "dover", "2021-22");
    private static final Evaluator EVALUATOR = TestRules.evaluator(EDITION);

    /** What decides nothing. */
    private static final List<String> PROSE = List.of(
            "title",
            "short_title",
            "status_reason",
            "new",
            "director",
            "cabinet_member",
            "delivered_by",
            "assessed_by",
            "note",
            "reason",
            "decided_by",
            "post",
            "text");

    private static final String HEADER =
            """
            framework: dover
            period: 2021/22-Q2
            title: Second quarter
            source: The report
            edition: 2021-22
            as_at: 2021-12-31
            illustrative: true
            """;

    /** Every column of every table. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(
                "indicators.csv",
                """
                ref,title,short_title,service,kind,polarity,unit,decimals,frequency,bases,aggregation,target,floor,lower,upper,tolerance,contractual,group,status,status_reason,new,director,cabinet_member,delivered_by
                A 01,Calls,Calls short,Digital,KPI,HIGHER,%,1,QUARTERLY,LATEST,MEAN,90,80,,,5%,YES,SHARED_SERVICE,ACTIVE,As ever,New,Head,Member,Civica
                """);
        TABLES.put(
                "targets.csv",
                """
                ref,period,target,floor,lower,upper,tolerance,set_on
                A 01,2021/22-Q2,90.5,80.5,,,5%,2021-04-01
                """);
        TABLES.put(
                "results.csv",
                """
                ref,period,basis,value,numerator,denominator,state,assessment,assessed_by,provisional,note
                A 01,2021/22-Q1,LATEST,,1,2,,,,NO,None
                A 01,2021/22-Q2,LATEST,95.5,191,200,,SIGNIFICANT_CONCERN,The board,YES,A note
                """);
        TABLES.put(
                "rebases.csv",
                """
                ref,period,reason,decided_on,decided_by
                A 01,2021/22-Q1,A new system,2021-05-01,The board
                """);
        TABLES.put(
                "commentary.csv",
                """
                scope,ref,period,action,post,text
                INDICATOR,A 01,2021/22-Q2,ESCALATION,Director,It went well
                """);
        TABLES.put(
                "published.csv",
                """
                ref,basis,kind,against,outcome
                A 01,LATEST,RATING,PREVIOUS,GREEN
                """);
        TABLES.put(
                "bands.csv", """
                ref,rating,band
                A 01,GREEN,>= 90
                """);
    }

    @TempDir
    private Path folder;

    /** A cell or key with something in it, and its text once for each character that can be put into it. */
    private record Place(String file, String where, String name, String text, int at) {
        String with(String character) {
            return text.substring(0, at) + character + text.substring(at);
        }

        boolean isProse() {
            return PROSE.contains(name);
        }
    }

    @BeforeEach
    void write() {
        TestRules.write(folder, "dataset.yaml", HEADER);
        TABLES.forEach((name, text) -> TestRules.write(folder, name, text));
    }

    /** In the middle of every cell, behind its first character. */
    private static Stream<Place> cells() {
        return TABLES.entrySet().stream().flatMap(table -> {
            String[] lines = table.getValue().split("\n");
            List<String> columns = List.of(lines[0].split(","));
            return Stream.iterate(1, line -> line < lines.length, line -> line + 1)
                    .flatMap(line -> {
                        int lineStart = String.join("\n", Arrays.asList(lines).subList(0, line))
                                        .length()
                                + 1;
                        List<String> cells = Arrays.asList(lines[line].split(",", -1));
                        return Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                                .filter(i -> !cells.get(i).isEmpty())
                                .map(i -> new Place(
                                        table.getKey(),
                                        table.getKey() + ":" + (line + 1) + ":" + columns.get(i),
                                        columns.get(i),
                                        table.getValue(),
                                        lineStart
                                                + String.join(",", cells.subList(0, i))
                                                        .length()
                                                + (i == 0 ? 0 : 1)
                                                + 1));
                    });
        });
    }

    private Stream<String> faults() {
        try {
            read();
            return Stream.of();
        } catch (ProblemsException e) {
            return e.problems().stream().map(problem -> problem.where() + " " + problem.what());
        }
    }

    private DataSet read() {
        return TestRules.data(folder, EDITION);
    }

    private static String judgements(DataSet data) {
        Evaluation evaluation = EVALUATOR.evaluate(data);
        return evaluation.results().stream()
                .map(result -> result.due().period() + " " + result.findings())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void without_a_hidden_character_nothing_is_wrong() {
        assertThat(faults()).isEmpty();
        assertThat(cells().filter(place -> !place.isProse())).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_character_that_nobody_sees_is_refused_where_it_decides(Place place) {
        SoftAssertions all = new SoftAssertions();
        String judged = judgements(read());
        for (String character : HiddenCharacters.ALL) {
            TestRules.write(folder, place.file(), place.with(character));
            if (place.isProse()) {
                all.assertThat(judgements(read())).as(place.where()).isEqualTo(judged);
            } else {
                all.assertThat(faults())
                        .as("%s in %s", Characters.named(character.codePointAt(0)), place.where())
                        .singleElement()
                        .asString()
                        .startsWith(place.where() + " `")
                        .contains(HiddenCharacters.escape(character))
                        .endsWith("` has a character that does not show");
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void so_is_the_sign_for_a_character_that_was_lost(Place place) {
        TestRules.write(folder, place.file(), place.with("\uFFFD"));
        if (place.isProse()) {
            assertThat(faults()).isEmpty();
        } else {
            assertThat(faults())
                    .singleElement()
                    .asString()
                    .startsWith(place.where() + " `")
                    .endsWith("` has a sign that stands for a character that was lost");
        }
    }

    @ParameterizedTest
    @CsvSource({"framework, 1, 12", "period, 2, 9", "edition, 5, 10", "as_at, 6, 8", "illustrative, 7, 15"})
    void so_it_is_in_what_a_data_set_says_of_itself(String key, int line, int column) {
        SoftAssertions all = new SoftAssertions();
        String[] lines = HEADER.split("\n");
        for (String character : HiddenCharacters.ALL) {
            String changed = lines[line - 1].substring(0, column) + character + lines[line - 1].substring(column);
            TestRules.write(folder, "dataset.yaml", HEADER.replace(lines[line - 1] + "\n", changed + "\n"));
            ProblemsException refused = catchThrowableOfType(ProblemsException.class, this::read);
            all.assertThat(refused.problems()).as(changed).singleElement().satisfies(problem -> {
                // What YAML does not take, or takes for the end of a line, is told by itself.
                boolean byItself = problem.what().startsWith("a character that does not show, ");
                assertThat(problem.where())
                        .hasToString("dataset.yaml:" + line + ":" + (byItself ? column + 1 : column));
                assertThat(problem.toString()).contains(Characters.named(character.codePointAt(0)));
            });
        }
        all.assertAll();
    }

    @Test
    void no_line_of_what_a_data_set_says_of_itself_ends_where_nobody_sees_it() {
        for (String end : List.of("\u0085", "\u2028", "\u2029")) {
            TestRules.write(
                    folder,
                    "dataset.yaml",
                    HEADER.replace("period: 2021/22-Q2\n", "")
                            .replace("title: Second quarter", "title: Second quarter" + end + "period: 2021/22-Q1"));
            assertThat(faults())
                    .anyMatch(fault -> fault.startsWith("dataset.yaml:2:22 a character that does not show"));
        }
    }

    @Test
    void the_title_of_a_data_set_is_prose() {
        TestRules.write(folder, "dataset.yaml", HEADER.replace("Second quarter", "\uF0B7 Second\u00AD quar\u202Eter"));
        assertThat(read().header().title()).isEqualTo("\uF0B7 Second\u00AD quar\u202Eter");
    }

    @Test
    void a_column_and_a_key_are_read_as_what_is_seen_of_them_and_told() {
        TestRules.write(folder, "results.csv", TABLES.get("results.csv").replace("value,", "va\u200Blue,"));
        TestRules.write(folder, "dataset.yaml", HEADER.replace("source:", "sour\u00ADce:"));
        assertThat(faults())
                .containsExactly(
                        "dataset.yaml:4:1 unknown key `sour\\u00adce`",
                        "results.csv:1:value `va\\u200blue` has a character that does not show");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets\u200B.csv",
                "targets.c\u00ADsv",
                "targets.сsv",
                "tаrgets.csv",
                "targets.csv\u200B",
                "targets.c\u00A0sv",
                "targets.csv\u00A0",
                "targets.csv\u3000",
                "targets\u2003.csv"
            })
    void a_table_is_not_passed_over_for_a_name_that_looks_right(String name) {
        TestRules.write(folder, name, "");
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, this::read);
        assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.hint())
                .startsWith("It has U+")
                .contains("`targets.csv`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets.csv ",
                "targets.csv\n",
                "Targets.csv",
                "dataset.yaml ",
                "dataset.yaml\u00A0",
                "Dataset.yaml",
                "targets.csv\u0301",
                "targets.c\u015Bv"
            })
    void nor_for_a_blank_an_accent_or_a_capital_letter(String name) {
        TestRules.write(folder, name, "");
        assertThat(catchThrowableOfType(ProblemsException.class, this::read).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what()).startsWith("unknown file `");
                    assertThat(problem.hint()).containsAnyOf("`targets.csv`", "`dataset.yaml`");
                });
    }

    @Test
    void notes_beside_the_tables_may_be_called_anything() {
        TestRules.write(
                folder, "Отчёт.docx", "", "R\u00E9sum\u00E9 \u2013 notes.md", "", "Scan\u202F1 e\u0301.png", "");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "А 01, two scripts",
        "AА01, two scripts",
        "Ａ 01, another form",
        "𝐀 01, another form",
        "A\u00A001, not an ordinary one",
        "A\u2009 01, not an ordinary one",
        "e\u0301 01, as two characters",
    })
    void a_name_that_looks_like_another_is_refused_in_every_table(String ref, String what) {
        if (ref.equals("А 01")) {
            // All of the word is of one alphabet, and it is another name.
            TestRules.write(
                    folder, "results.csv", TABLES.get("results.csv").replace("A 01,2021/22-Q2", ref + ",2021/22-Q2"));
            assertThat(faults()).contains("results.csv:3:ref unknown indicator `А 01`");
            return;
        }
        TABLES.forEach((name, text) -> TestRules.write(folder, name, text.replace("A 01", ref)));
        assertThat(faults().filter(fault -> fault.contains(what)).map(fault -> fault.substring(0, fault.indexOf(' '))))
                .containsExactlyInAnyOrderElementsOf(TABLES.entrySet().stream()
                        .flatMap(table -> Stream.iterate(
                                        2, i -> i <= table.getValue().lines().count(), i -> i + 1)
                                .map(line -> table.getKey() + ":" + line + ":ref"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3000A 01", "A 01\u2003", "\u00A0A 01\u00A0"})
    void blanks_of_any_kind_around_a_name_are_no_part_of_it(String ref) {
        TABLES.forEach((name, text) -> TestRules.write(folder, name, text.replace("A 01", ref)));
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"service, Digital, Digitаl", "group, SHARED_SERVICE, SHАRED_SERVICE", "service, Digital, Ｄigital"})
    void so_is_that_of_a_service_or_a_group(String column, String name, String alike) {
        TestRules.write(folder, "indicators.csv", TABLES.get("indicators.csv").replace(name, alike));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("indicators.csv:2:" + column + " `" + alike + "` has"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"％", "﹪", "per\u00A01,000", "pеr 1,000", "per １,000"})
    void so_is_a_unit(String unit) {
        TestRules.write(folder, "indicators.csv", unit(unit));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("indicators.csv:2:unit `" + unit + "` has"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m²", "°C", "µg", "£", "kg CO₂e", "½ hours", "€"})
    void signs_of_units_are_plain(String unit) {
        TestRules.write(folder, "indicators.csv", unit(unit));
        assertThat(faults()).noneMatch(fault -> fault.contains(":unit `" + unit + "` has"));
    }

    private static String unit(String unit) {
        List<String> lines = TABLES.get("indicators.csv").lines().toList();
        String[] cells = lines.get(1).split(",", -1);
        cells[List.of(lines.get(0).split(",")).indexOf("unit")] = '"' + unit + '"';
        return lines.get(0) + "\n" + String.join(",", cells) + "\n";
    }

    @Test
    void a_word_or_figure_that_is_unknown_for_what_it_hides_is_no_riddle() {
        String results = TABLES.get("results.csv");
        TestRules.write(folder, "results.csv", results.replace("95.5", "９5.5").replace(",NO,", ",NО,"));
        assertThatThrownBy(this::read)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(ProblemsException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::hint)
                        .satisfiesExactly(
                                hint -> assertThat(hint).startsWith("It has U+041E CYRILLIC CAPITAL LETTER O in it."),
                                hint -> assertThat(hint).startsWith("It has U+FF19 FULLWIDTH DIGIT NINE in it.")));
    }

    @Test
    void two_refs_that_are_read_as_one_are_told() {
        String indicators = TABLES.get("indicators.csv");
        String row = indicators.substring(indicators.indexOf("A 01"));
        TestRules.write(folder, "indicators.csv", indicators + row.replace("A 01", "CO₂") + row.replace("A 01", "CO2"));
        assertThat(faults()).contains("indicators.csv:3:ref `CO₂` looks like another indicator, `CO2`");
        TestRules.write(folder, "indicators.csv", indicators + row.replace("A 01", "m²") + row.replace("A 01", "m₂"));
        assertThat(faults()).contains("indicators.csv:4:ref `m₂` looks like another indicator, `m²`");
    }

    @Test
    void names_with_accents_and_signs_are_names() {
        TABLES.forEach((name, text) -> TestRules.write(
                folder, name, text.replace("A 01", "Tŷ-½ CO₂").replace("Digital", "Gwasanaethau’r Tŷ – £")));
        assertThat(faults()).isEmpty();
    }

    @Test
    void in_json_it_is_told_of_the_value() {
        SoftAssertions all = new SoftAssertions();
        for (String character : HiddenCharacters.ALL) {
            String escape = HiddenCharacters.escape(character);
            String json =
                    """
                    { "framework": "do%1$sver", "period": "2021/22-Q2", "title": "Second %1$s",
                      "indicators": [ { "ref": "A%1$s01", "title": "Ca%1$slls", "kind": "KPI", "frequency": "QUARTERLY",
                                        "polarity": "HIGH%1$sER", "bases": [ "LAT%1$sEST" ], "target": 90 } ],
                      "results": [ { "ref": "A%1$s01", "period": "2021/22-%1$sQ2", "basis": "LATEST", "value": "9%1$s5",
                                     "note": "%1$s" } ] }
                    """
                            .formatted(escape);
            ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> DataSetReader.open(
                            Json.map(json, (pointer, line, column) -> new Location.InBody(pointer, line, column), 100),
                            Overrides.NONE)
                    .read(EDITION));
            all.assertThat(refused.problems())
                    .as(escape)
                    .extracting(problem -> problem.where().toString())
                    .containsExactly(
                            "/framework",
                            "/indicators/0/ref",
                            "/indicators/0/polarity",
                            "/indicators/0/bases",
                            "/results/0/ref",
                            "/results/0/period",
                            "/results/0/value");
        }
        all.assertAll();
    }
}
