package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
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

    private String revision() {
        return TestRules.edition(rules, "kent", "2018-19").revision();
    }
}
