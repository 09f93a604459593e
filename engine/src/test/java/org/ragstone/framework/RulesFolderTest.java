package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.check.RulesCheck;
import org.ragstone.model.Basis;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.CountedFolders;
import org.ragstone.testing.TestRules;

class RulesFolderTest {
    @TempDir
    private Path rules;

    private Edition edition(String period) {
        return new RulesFolder(rules)
                .edition("a", Optional.empty(), Period.parse(period).orElseThrow());
    }

    private void write(String edition, String dates) {
        TestRules.write(rules, "a/" + edition + "/framework.yaml", "title: t\ncouncil: c\n" + dates);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-01, first",
        "2018-03, first",
        "2017/18, first",
        "2018-04, second",
        "2018/19, second",
        "2019-03, second",
        "2021-04, fourth",
        "2030-01, fourth"
    })
    void a_period_is_judged_by_the_edition_in_force_for_it(String period, String name) {
        write("first", "");
        write("second", "from: 2018/19\nuntil: 2018/19\n");
        write("third", "from: 2019/20\nuntil: 2019/20\n");
        write("fourth", "from: 2021/22\n");
        assertThat(edition(period).name()).isEqualTo(name);
    }

    @Test
    void an_edition_ends_where_the_next_one_starts_and_does_not_come_back() {
        write("open", "from: 2015/16\n");
        write("closed", "from: 2018/19\nuntil: 2018/19\n");
        assertThat(edition("2018-03").name()).isEqualTo("open");
        assertThatThrownBy(() -> edition("2020-05")).hasMessageContaining("no edition is in force for 2020-05");
    }

    @Test
    void a_period_no_edition_holds_is_told_with_those_there_are() {
        write("2018-19", "from: 2018/19\nuntil: 2018/19\n");
        write("2021-22", "from: 2021/22\n");
        assertThatThrownBy(() -> edition("2020-05"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "a: no edition is in force for 2020-05\n  There are: 2018-19 from 2018/19 until 2018/19; 2021-22 from 2021/22.");
    }

    /** Another edition judges what no edition holds only where an {@code until} says so. */
    @Test
    void without_until_there_is_no_hole() {
        write("first", "from: 2015/16\n");
        write("second", "from: 2018-07\n");
        write("third", "from: 2020/21-Q3\n");
        for (Period month = Period.parse("2015-04").orElseThrow();
                !month.equals(Period.parse("2023-01").orElseThrow());
                month = Period.month(month.first().plusMonths(1))) {
            assertThat(edition(month.toString()).name()).isNotEmpty();
        }
    }

    @Test
    void an_edition_takes_over_what_it_does_not_give_itself() {
        TestRules.write(
                rules,
                "a/2018-19/framework.yaml",
                """
                title: First
                council: A council
                from: 2018/19
                until: 2018/19
                sources: { GN: Guidance, COVER: Cover }
                clauses:
                  GREEN: { words: Achieved, source: GN, place: page 1 }
                  RED: { words: Missed, source: GN }
                ratings: { GREEN: { label: Green }, RED: { label: Red } }
                not-rated: { NOT_DUE: { label: Not due } }
                groups: [ONE, TWO]
                due: { KPI: [LATEST], ACTIVITY: [YEAR_TO_DATE] }
                figures: EXACT
                """,
                "a/2018-19/rating.drl",
                "// first ratings",
                "a/2018-19/rating.test.yaml",
                "# first ratings",
                "a/2018-19/not-rated.drl",
                "// first states",
                "a/2018-19/no-figure.drl",
                "// first without",
                "a/2018-19/no-figure.test.yaml",
                "# first without",
                "a/2018-19/all.test.yaml",
                "# first of all",
                "a/2021-22/framework.yaml",
                """
                title: Second
                from: 2021/22
                extends: 2018-19
                without: [no-figure.drl]
                clauses: { GREEN: { words: Met, source: COVER } }
                ratings: { AMBER: { label: Amber } }
                not-rated: { SUSPENDED: {}, NOT_DUE: { label: Later } }
                groups: [THREE]
                due: { KPI: [LATEST, YEAR_TO_DATE] }
                """,
                "a/2021-22/rating.drl",
                "// second ratings",
                "a/2022-23/framework.yaml",
                "from: 2022/23\nextends: 2021-22\n");
        Edition second = edition("2021/22");
        assertThat(second.title()).isEqualTo("Second");
        assertThat(second.council()).isEqualTo("A council");
        assertThat(second.until()).isEmpty();
        assertThat(second.clauses().get("GREEN")).isEqualTo(new Clause("GREEN", "Met", "COVER", ""));
        assertThat(second.clauses().get("RED").words()).isEqualTo("Missed");
        assertThat(second.words().ratings().names()).containsExactly("GREEN", "RED", "AMBER");
        assertThat(second.words().notRated().names())
                .as("who names every word says their order")
                .containsExactly("SUSPENDED", "NOT_DUE");
        assertThat(second.words().notRated().get("NOT_DUE").label()).isEqualTo("Later");
        assertThat(second.words().groups().names()).containsExactly("THREE");
        assertThat(second.due())
                .containsEntry(IndicatorKind.KPI, List.of(Basis.LATEST, Basis.YEAR_TO_DATE))
                .containsEntry(IndicatorKind.ACTIVITY, List.of(Basis.YEAR_TO_DATE));
        assertThat(second.figures()).isEqualTo(FigurePolicy.EXACT);
        assertThat(second.ruleFiles().stream().map(SourceFile::path))
                .containsExactly("a/2018-19/not-rated.drl", "a/2021-22/rating.drl");
        assertThat(second.testFiles().stream().map(SourceFile::path))
                .as("a rule file brings its own scenarios")
                .containsExactly("a/2018-19/all.test.yaml");
        Edition third = edition("2022/23");
        assertThat(third.title()).isEqualTo("Second");
        assertThat(third.ruleFiles()).isEqualTo(second.ruleFiles());
        assertThat(third.revision()).isNotEqualTo(second.revision());
    }

    @Test
    void what_is_none_is_not_taken_over() {
        TestRules.write(
                rules,
                "a/2018-19/framework.yaml",
                """
                title: First
                council: A council
                ratings: { GREEN: {}, RED: {} }
                columns: { Month: [LATEST], Year: [YEAR_TO_DATE] }
                percentages: HALF_UP
                """,
                "a/2018-19/words/summary.txt",
                "{GREEN} of {total}",
                "a/2021-22/framework.yaml",
                """
                from: 2021/22
                extends: 2018-19
                ratings: { RED: none, AMBER: {} }
                columns: { Year: none, Quarter: [LATEST] }
                percentages: none
                without: [words/summary.txt]
                """);
        Edition second = edition("2021/22");
        assertThat(second.words().ratings().names()).containsExactly("GREEN", "AMBER");
        assertThat(second.columns().keySet()).containsExactly("Month", "Quarter");
        assertThat(second.summary().percentages()).isEmpty();
        assertThat(second.templates()).isEmpty();
        assertThat(edition("2018/19").templates()).singleElement().satisfies(template -> assertThat(template.name())
                .isEqualTo("summary"));
    }

    @Test
    void the_revision_is_of_what_is_inherited_too() {
        write("first", "");
        TestRules.write(rules, "a/first/rating.drl", "// one");
        TestRules.write(rules, "a/second/framework.yaml", "from: 2018/19\nextends: first\n");
        String revision = edition("2018/19").revision();
        TestRules.write(rules, "a/first/rating.drl", "// two");
        String changed = edition("2018/19").revision();
        assertThat(changed).isNotEqualTo(revision);
        write("first", "figures: EXACT\n");
        assertThat(edition("2018/19").revision()).isNotEqualTo(changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../a", "/etc", "", ".", "b"})
    void only_a_folder_of_the_rules_is_a_framework(String name) {
        write("first", "");
        RulesFolder folder = new RulesFolder(rules);
        assertThatThrownBy(() -> folder.edition(
                        name, Optional.empty(), Period.parse("2018-07").orElseThrow()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("there is no framework");
        assertThatThrownBy(() -> folder.edition(
                        "a", Optional.of("../" + name), Period.parse("2018-07").orElseThrow()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("there is no edition");
    }

    @Test
    void the_revision_is_of_framework_yaml_and_the_rule_files_and_of_nothing_else() throws Exception {
        TestRules.copy(TestRules.SHIPPED, rules);
        Path kent = rules.resolve("kent").resolve("2018-19");
        String revision = revision();
        assertThat(revision)
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(TestRules.kent().revision());

        Path rating = kent.resolve("rating.drl");
        String text = Files.readString(rating);
        Files.writeString(rating, text.replace("\n", "\r\n"));
        assertThat(revision()).as("line ends do not count").isEqualTo(revision);

        Files.writeString(kent.resolve("rating.test.yaml"), "cases: {}");
        Files.writeString(kent.resolve("notes.txt"), "notes");
        assertThat(revision()).as("tests and notes do not count").isEqualTo(revision);

        Files.writeString(rating, text + "// a comment\n");
        assertThat(revision()).as("every other byte counts").isNotEqualTo(revision);
        Files.writeString(rating, text);
        Files.move(kent.resolve("not-rated.drl"), kent.resolve("unrated.drl"));
        assertThat(revision()).as("names count").isNotEqualTo(revision);
    }

    /** Else an edition would be in force without the texts that its council agreed. */
    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "framework.yaml"})
    void texts_whose_folder_cannot_be_reached_are_not_taken_for_no_texts(String target) throws Exception {
        TestRules.copy(TestRules.SHIPPED, rules);
        Path kent = rules.resolve("kent").resolve("2018-19");
        Path words = kent.resolve("words");
        Files.move(words, kent.resolve("texts"));
        Files.createSymbolicLink(words, Path.of("texts"));
        assertThat(revision()).isEqualTo(TestRules.kent().revision());

        Files.delete(words);
        Files.createSymbolicLink(words, Path.of(target));
        assertThatThrownBy(this::revision)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("kent/2018-19/words: is no folder that can be read");
    }

    private String revision() {
        return TestRules.edition(rules, "kent", "2018-19").revision();
    }

    /** Twice as many editions are listed about twice as often, however they are read. */
    @Test
    void the_folders_of_a_framework_are_listed_in_step_with_its_editions() {
        List<Consumer<Path>> readings = List.of(
                folder -> new RulesFolder(folder).timeline("a"),
                folder -> RulesCheck.of(new RulesFolder(folder), new CompiledOnce()));
        for (int i = 0; i < 20; i++) {
            write("e" + i, "from: " + (2000 + i) + "-04\n");
        }
        List<Integer> few = readings.stream().map(this::listings).toList();
        for (int i = 20; i < 40; i++) {
            write("e" + i, "from: " + (2000 + i) + "-04\n");
        }
        for (int i = 0; i < readings.size(); i++) {
            assertThat(listings(readings.get(i))).isPositive().isLessThanOrEqualTo(2 * few.get(i));
        }
    }

    private int listings(Consumer<Path> reading) {
        CountedFolders counted = new CountedFolders();
        reading.accept(counted.counted(rules));
        return counted.listings();
    }
}
