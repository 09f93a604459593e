package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Period;
import org.ragstone.testing.TestRules;

/** The colours of words are read, taken over word by word, and no part of what names an edition. */
class ColoursTest {
    @TempDir
    private Path rules;

    private Edition edition(String framework, String name) {
        return TestRules.edition(rules, framework, name);
    }

    private Path kent(String edition) throws IOException {
        TestRules.copy(TestRules.SHIPPED.resolve("kent"), rules.resolve("kent"));
        return rules.resolve(Path.of("kent", edition, EditionFile.FRAMEWORK));
    }

    @ParameterizedTest
    @CsvSource({"kent/2012-13", "kent/2018-19", "kent-qpr/2020-21", "dover/2021-22", "example/2026-27"})
    void what_is_shipped_names_itself_as_it_did_without_them(String path) throws IOException {
        Path framework = Path.of(path).getParent();
        TestRules.copy(TestRules.SHIPPED.resolve(framework), rules.resolve(framework));
        String name = Path.of(path).getFileName().toString();
        Edition with = edition(framework.toString(), name);
        Path file = rules.resolve(path).resolve(EditionFile.FRAMEWORK);
        String text = Files.readString(file);

        assertThat(with.colours().of("RED")).isEqualTo(Colour.RED);
        Files.writeString(file, text.substring(0, text.indexOf("colours:\n")));
        Edition without = edition(framework.toString(), name);
        assertThat(without.colours().byWord()).isEmpty();
        assertThat(without.revision()).isEqualTo(with.revision());
        assertThat(without.isSameAs(with)).isFalse();
    }

    @Test
    void every_rating_that_is_shipped_has_a_colour_of_its_own() {
        RulesFolder shipped = new RulesFolder(TestRules.SHIPPED);
        assertThat(shipped.frameworks().stream().flatMap(each -> shipped.timeline(each).editions().stream()))
                .isNotEmpty()
                .allSatisfy(edition -> assertThat(
                                edition.words().ratings().names().stream().map(edition.colours()::of))
                        .doesNotHaveDuplicates()
                        .doesNotContain(Colour.GREY));
    }

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void wherever_it_stands_beside_the_columns(boolean areFirst, boolean areApart) throws IOException {
        Path file = kent("2018-19");
        String colours = "colours: { RED: red,\n  GREEN: green }\n";
        String columns = "dashboard:\n  KPI:\n\n    Figure: FIGURE\n";
        String text = Files.readString(file);
        String before = text.substring(0, text.indexOf("shown-target:"));
        String between = areApart ? "shown-target: YEAR_END_TARGET\n" : "";
        Files.writeString(file, before + between + "figures: PRINTED\n");
        String revision = edition("kent", "2018-19").revision();

        String first = areFirst ? colours : columns;
        String second = areFirst ? columns : colours;
        Files.writeString(file, before + first + between + second + "figures: PRINTED\n");

        Edition both = edition("kent", "2018-19");
        assertThat(both.colours().byWord()).hasSize(2);
        assertThat(both.dashboard().tables()).hasSize(1);
        assertThat(both.revision()).isEqualTo(revision);
    }

    @Test
    void they_are_taken_over_each_by_itself() throws IOException {
        Path later = kent("2021-22");
        assertThat(edition2021().colours().byWord())
                .isEqualTo(Map.of("GREEN", Colour.GREEN, "AMBER", Colour.YELLOW, "RED", Colour.RED));

        String text = Files.readString(later);
        Files.writeString(later, text + "\ncolours: { AMBER: orange, GREEN: none, SUSPENDED: light-blue }\n");

        Colours colours = edition2021().colours();
        assertThat(colours.byWord())
                .isEqualTo(Map.of("AMBER", Colour.ORANGE, "RED", Colour.RED, "SUSPENDED", Colour.LIGHT_BLUE));
        assertThat(colours.of("GREEN")).isEqualTo(Colour.GREY);

        Files.writeString(later, text + "\ncolours: none\n");
        assertThat(edition2021().colours().byWord()).isEmpty();
    }

    private Edition edition2021() {
        return new RulesFolder(rules)
                .edition("kent", Optional.of("2021-22"), Period.parse("2021-07").orElseThrow());
    }

    @Test
    void that_of_a_word_that_is_left_out_is_left_too() throws IOException {
        TestRules.write(
                rules,
                "council/one/framework.yaml",
                "title: T\ncouncil: C\nuntil: 2017/18\nratings: { GOOD: {}, BAD: {} }\ncolours: { GOOD: green, BAD: red }\n",
                "council/two/framework.yaml",
                "from: 2018/19\nextends: one\nratings: { BAD: none }\n");

        assertThat(edition("council", "two").colours().of("GOOD")).isEqualTo(Colour.GREEN);
    }

    @Test
    void their_names_are_those_of_the_tags() {
        assertThat(Arrays.stream(Colour.values()).map(Colour::word))
                .containsExactlyInAnyOrder(
                        "grey",
                        "green",
                        "turquoise",
                        "blue",
                        "light-blue",
                        "purple",
                        "pink",
                        "red",
                        "orange",
                        "yellow");
    }
}
