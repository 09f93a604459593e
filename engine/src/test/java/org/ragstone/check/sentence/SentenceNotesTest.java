package org.ragstone.check.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.check.RulesCheck;
import org.ragstone.check.RulesCheck.CheckedRules;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.testing.TestRules;

/** What is noted of an edition as a whole, and that no note is a problem. */
class SentenceNotesTest {
    @TempDir
    Path folder;

    @Test
    void a_note_leaves_an_edition_sound_and_is_no_problem() throws IOException {
        example("framework.yaml", "missed by no more than 10 %", "missed by no more than 5 %");
        CheckedRules checked = checked();
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.isSound()).isTrue();
            assertThat(edition.notes())
                    .extracting(Note::what)
                    .containsExactly("the clause says `no more than 5 %`, and the rule `shortfallPercent <= 10`");
        });
    }

    @Test
    void an_edition_without_scenarios_is_noted() throws IOException {
        example("framework.yaml", "", "");
        try (var files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".test.yaml"))::iterator) {
                Files.delete(file);
            }
        }
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.where()).isEqualTo("example/2026-27");
            assertThat(note.what()).isEqualTo("no scenario says what its rules should come to");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Vacant, true",
        "vacant until May, true",
        "TBC, true",
        "to be appointed, true",
        "n/a, true",
        "'?', true",
        "The director, false",
        "Head of Vacancies, false",
        "Alison Mills, false"
    })
    void a_post_that_nobody_holds_and_that_has_to_act_is_noted(String holder, boolean isNoted) throws IOException {
        example(
                "framework.yaml",
                "  COMMENTARY: { label: Comment, by: director }",
                "  COMMENTARY: { label: Comment, by: head }\nposts:\n  head: { is: \"" + holder + "\", label: Head }");
        List<Note> notes = notes();
        if (isNoted) {
            assertThat(notes).singleElement().satisfies(note -> {
                assertThat(note.where()).matches("example/2026-27/required-action\\.drl:\\d+");
                assertThat(note.what())
                        .isEqualTo("nobody holds the post `head`, which has to act: it is `" + holder + "`");
            });
        } else {
            assertThat(notes).isEmpty();
        }
    }

    @Test
    void a_rule_that_is_taken_over_is_noted_beside_the_clause_of_the_newer_edition() throws IOException {
        example("framework.yaml", "# from: 2027/28", "until: 2026/27");
        Path newer = Files.createDirectories(folder.resolve("example").resolve("2027-28"));
        Files.writeString(
                newer.resolve("framework.yaml"),
                """
                from: 2027/28
                extends: 2026-27
                clauses:
                  AMBER: { words: "Amber: the target is missed by no more than 5 % of it", source: PMF, place: "3.1" }
                """);
        assertThat(SentenceNotes.of(new RulesFolder(folder), "example", "2026-27"))
                .isEmpty();
        assertThat(SentenceNotes.of(new RulesFolder(folder), "example", "2027-28"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.where()).isEqualTo("example/2026-27/rating.drl:15");
                    assertThat(note.clause()).hasValueSatisfying(clause -> assertThat(clause.where())
                            .isEqualTo("example/2027-28/framework.yaml:4"));
                });
    }

    /** The example, with a text of one of its files replaced. */
    private void example(String file, String old, String replacement) throws IOException {
        Path example = folder.resolve("example").resolve("2026-27");
        Files.createDirectories(example.getParent());
        TestRules.copy(TestRules.SHIPPED.resolve("example").resolve("2026-27"), example);
        String text = Files.readString(example.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(example.resolve(file), old.isEmpty() ? text : text.replace(old, replacement));
    }

    private CheckedRules checked() {
        return RulesCheck.proved(new RulesFolder(folder), new DroolsCompiler());
    }

    private List<Note> notes() {
        return SentenceNotes.of(new RulesFolder(folder), "example", "2026-27");
    }
}
