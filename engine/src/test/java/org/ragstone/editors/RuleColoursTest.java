package org.ragstone.editors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.editors.Coloured.Part;
import org.ragstone.policy.gate.RuleColours;
import org.ragstone.testing.Golden;
import org.ragstone.testing.TestRules;

/** How editors colour rule files; {@code -Dgolden=write} writes the grammar anew. */
class RuleColoursTest {
    private static final JsonNode GRAMMAR = RuleColours.grammar();

    @Test
    void what_is_shipped_is_what_the_gates_words_make() {
        Golden.check(Shipped.EDITORS.resolve("syntaxes").resolve("rules.tmLanguage.json"), Shipped.text(GRAMMAR));
    }

    static List<Path> ruleFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(TestRules.SHIPPED, TestRules.FRAMEWORKS)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".drl")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void every_word_and_sign_of_a_sound_rule_file_has_a_colour_and_none_that_of_a_fault(Path file) throws IOException {
        List<Part> parts = Coloured.parts(GRAMMAR, Files.readString(file));
        assertThat(parts).isNotEmpty();
        assertThat(parts)
                .allMatch(part -> !part.scope().isEmpty() && !part.scope().startsWith("invalid"));
    }

    @Test
    void every_word_of_the_vocabulary_has_the_colour_of_its_kind() {
        assertThat(RuleColours.facts())
                .allSatisfy(fact -> assertThat(scope(fact)).isEqualTo("support.class.drl"));
        assertThat(RuleColours.verbs()).allSatisfy(verb -> assertThat(Coloured.parts(GRAMMAR, verb + "( $r"))
                .first()
                .isEqualTo(new Part(verb, "support.function.drl")));
        assertThat(RuleColours.fields())
                .allSatisfy(field -> assertThat(scope(field)).isEqualTo("variable.other.property.drl"));
        assertThat(RuleColours.answers())
                .allSatisfy(word -> assertThat(scope('"' + word + '"')).isEqualTo("constant.language.drl"));
    }

    private static String scope(String text) {
        List<Part> parts = Coloured.parts(GRAMMAR, text);
        assertThat(parts).as(text).hasSize(1);
        return parts.get(0).scope();
    }

    @ParameterizedTest
    @CsvSource({
        "rule, keyword.control.drl",
        "end, keyword.control.drl",
        "in, keyword.control.drl",
        "inARow, variable.other.property.drl",
        "indicator.kind, variable.other.property.drl",
        "result.basis, variable.other.property.drl",
        "@clause, storage.type.annotation.drl",
        "$j, variable.parameter.drl",
        "0.5, constant.numeric.drl",
        "<=, keyword.operator.drl",
        "==, keyword.operator.drl",
        "'\"PURPLE\"', string.quoted.double.drl",
        "'// a note', comment.line.double-slash.drl",
        "Judgment, invalid.illegal.drl",
        "targt, invalid.illegal.drl",
        "not, invalid.illegal.drl",
        "indicator.knd, invalid.illegal.drl"
    })
    void a_word_is_coloured_by_what_it_is(String text, String scope) {
        assertThat(Coloured.parts(GRAMMAR, text).get(0).scope()).isEqualTo(scope);
    }

    @Test
    void a_rule_is_found_by_its_name() {
        assertThat(Coloured.parts(GRAMMAR, "rule \"Rating: green when the target is achieved\" /* a\nb */ when"))
                .extracting(Part::scope)
                .containsExactly(
                        "keyword.control.drl",
                        "entity.name.function.drl",
                        "comment.block.drl",
                        "comment.block.drl",
                        "comment.block.drl",
                        "keyword.control.drl");
    }

    @Test
    void the_extension_names_every_file_that_is_shipped_and_no_other() throws IOException {
        JsonNode extension = new ObjectMapper()
                .readTree(Shipped.EDITORS.resolve("package.json").toFile());
        List<String> named = new ArrayList<>();
        extension.path("contributes").findValuesAsText("path").forEach(named::add);
        extension.path("contributes").findValuesAsText("url").forEach(named::add);
        extension.path("contributes").findValuesAsText("configuration").forEach(named::add);
        try (Stream<Path> all = Files.walk(Shipped.EDITORS)) {
            List<String> shipped = all.filter(Files::isRegularFile)
                    .map(file ->
                            "./" + Shipped.EDITORS.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("./package.json") && !file.equals("./README.md"))
                    .toList();
            assertThat(named).containsExactlyInAnyOrderElementsOf(shipped);
        }
    }
}
