package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Characters;
import org.ragstone.model.Problem;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.HiddenCharacters;
import org.ragstone.testing.HiddenCharacters.Marked;
import org.ragstone.testing.TestRules;

/** What nobody sees in a file of the rules is refused where it stands, and what looks like another name is no name. */
class SeenRulesTest {
    private static final String EDITION = "council/first/";

    private static final Map<String, String> FILES = new TreeMap<>(
            Map.of(
                    "framework.yaml",
                    """
            # A ¦comment
            title: Te¦st of “hidden” characters¦
            council: 'A ¦council'
            sou¦rces: { D: A ¦document }
            clauses:
              GRE¦EN: { words: "on ¦target ½ m² 🟢", source: D¦, place: page 1 }
            ratings:
              GREEN: { label: 🟢 Gr¦een, symbol: "✓¦" }
              R¦ED: { label: "¦Red"¦ }
            due: { KPI: [LAT¦EST] }
            columns: { Mon¦th: [LATEST] }
            count-together: { do¦ing well: [GRE¦EN] }
            labels: { target: Ai¦m, floor: Fl¦oor }
            ¦figures: EXACT
            """,
                    "phased-target.drl",
                    """
            // WHICH ¦TARGET
            rule "Which target: ju¦dged on the target" @ass¦umption( "as ¦ever, 🟢 too¦" )
            when $r : Result( state == "REPO¦RTED", ¦targetSet == "FOR_THE_YEAR" ) then judge( $r, "YEAR_END_¦TARGET" );
            end¦
            """,
                    "rating.drl",
                    """
            rule "Rating: green when achieved"
              @clause( "GRE¦EN" )
            when $j : Judgement( tar¦get == "ACHIEVED" )
            then ra¦te( $j, "GREEN" ); end
            /* and ¦the other */
            rule "Rating: red when it is not" @assumption( "of course" )
            when $j : Judgement( target == "MISSED" ) then rate( $j, "R¦ED" ); end
            """,
                    "rating.test.yaml",
                    """
            indic¦ator: { polarity: HIGHER, target: 9¦0 }
            cases:
              a ca¦se: { LATEST: 9¦5, expect: { RATING: GRE¦EN }, because: "Rating: gre¦en when achieved" }  # no¦te
            """,
                    "words/headline.txt",
                    """
            # A ¦note
            Of {tot¦al} KPIs – ¦all of them –, {do¦ing well} are well¦.
            """));

    @TempDir
    private Path rules;

    @BeforeEach
    void write() {
        FILES.forEach((name, text) -> TestRules.write(rules, EDITION + name, HiddenCharacters.plain(text)));
    }

    private List<Problem> problems() {
        return RulesCheck.of(new RulesFolder(rules), new CompiledOnce()).problems();
    }

    private List<Problem> problemsWith(String name, String text) {
        TestRules.write(rules, EDITION + name, text);
        return problems();
    }

    private static Stream<String> files() {
        return FILES.keySet().stream();
    }

    @Test
    void without_a_hidden_character_nothing_is_wrong() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_character_that_nobody_sees_is_all_that_is_told_and_told_where_it_stands(String name) {
        SoftAssertions all = new SoftAssertions();
        for (Marked place : HiddenCharacters.places(FILES.get(name))) {
            for (String character : HiddenCharacters.ALL) {
                String what = EDITION + name + ":" + place.line() + ":" + place.column()
                        + ": a character that does not show, " + Characters.named(character.codePointAt(0))
                        + ", cannot stand here";
                all.assertThat(problemsWith(name, place.with(character)).stream()
                                .map(problem -> problem.where() + ": " + problem.what()))
                        .as("%s at %d:%d", Characters.named(character.codePointAt(0)), place.line(), place.column())
                        .containsExactly(what);
            }
        }
        all.assertAll();
    }

    @Test
    void every_one_in_a_file_is_told_and_what_else_is_wrong_in_it() {
        String text = HiddenCharacters.plain(FILES.get("framework.yaml"))
                .replace("label: 🟢 Green", "label: 🟢\u200B Gr\u2028een, lable: x")
                .replace("ratings:", "rat\u00ADings:")
                .replace("KPI: [LATEST]", "KPI: [LA\uFEFFTESST]");
        assertThat(problemsWith("framework.yaml", text))
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "council/first/framework.yaml:7:4 a character that does not show, U+00AD SOFT HYPHEN, cannot stand here",
                        "council/first/framework.yaml:8:20 a character that does not show, U+200B ZERO WIDTH SPACE, cannot stand here",
                        "council/first/framework.yaml:8:24 a character that does not show, U+2028 LINE SEPARATOR, cannot stand here",
                        "council/first/framework.yaml:8:30 unknown key `lable`",
                        "council/first/framework.yaml:10:14 unknown basis `LATESST` in `KPI`",
                        "council/first/framework.yaml:10:16 a character that does not show, U+FEFF ZERO WIDTH NO-BREAK SPACE, cannot stand here");
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_sign_for_a_lost_character_is_told_where_it_stands(String name) {
        for (Marked place : HiddenCharacters.places(FILES.get(name))) {
            assertThat(problemsWith(name, place.with("\uFFFD")))
                    .singleElement()
                    .extracting(problem -> problem.where() + ": " + problem.what())
                    .isEqualTo(EDITION + name + ":" + place.line() + ":" + place.column()
                            + ": a sign that stands for a character that was lost,"
                            + " U+FFFD REPLACEMENT CHARACTER, cannot stand here");
        }
        assertThat(problemsWith(
                        "framework.yaml",
                        HiddenCharacters.plain(FILES.get("framework.yaml")).replace("\"Red\"", "\"Re\\uFFFDd\"")))
                .extracting(problem -> problem.where() + ": " + problem.what())
                .contains(
                        "council/first/framework.yaml:9:17: `Re\uFFFDd` has a sign that stands for a character that was lost");
    }

    @Test
    void so_many_that_nobody_would_read_on_are_counted() {
        String text = HiddenCharacters.plain(FILES.get("rating.drl")) + "// " + "\u200B".repeat(100_000) + "end\n";
        List<Problem> problems = problemsWith("rating.drl", text);
        assertThat(problems).hasSize(21);
        assertThat(problems.get(19).where()).hasToString("council/first/rating.drl:8:23");
        assertThat(problems.get(20))
                .hasToString(
                        """
                council/first/rating.drl:8:100003: the last of 100000 characters that do not show in this file
                    …%s?end
                     %s^"""
                                .formatted("?".repeat(60), " ".repeat(60)));
    }

    @Test
    void what_an_escape_makes_is_told_of_the_text_it_makes() {
        SoftAssertions all = new SoftAssertions();
        for (String character : HiddenCharacters.ALL) {
            String escape = "\\U%08x".formatted(character.codePointAt(0));
            String text =
                    HiddenCharacters.plain(FILES.get("framework.yaml")).replace("\"Red\"", "\"Re" + escape + "d\"");
            all.assertThat(problemsWith("framework.yaml", text).stream()
                            .map(problem -> problem.where() + ": " + problem.what() + " " + problem.hint()))
                    .containsExactly("council/first/framework.yaml:9:17: `Re" + HiddenCharacters.escape(character)
                            + "d` has a character that does not show It has "
                            + Characters.named(character.codePointAt(0))
                            + " in it. Delete it, or type the text anew.");
        }
        all.assertAll();
        assertThat(problemsWith(
                        "framework.yaml",
                        HiddenCharacters.plain(FILES.get("framework.yaml")).replace("  RED:", "  \"RE\\u200BD\":")))
                .extracting(problem -> problem.where().toString())
                .containsExactly("council/first/framework.yaml:9:3");
    }

    @ParameterizedTest
    @CsvSource({
        "label: 🟢 Green, label: Grеen, 8:19, two scripts",
        "'symbol: \"✓\"', symbol: аB, 8:36, two scripts",
        "\"Red\", Ｒed, 9:17, in another form",
        "Month:, Mоnth:, 11:12, two scripts",
        "Month:, Mon𝐭h:, 11:12, in another form",
        "Month:, A\u00A0month:, 11:12, a blank that is not an ordinary one",
        "doing well:, dоing well:, 12:19, two scripts",
        "doing well:, doing we\u0301ll:, 12:19, as two characters",
        "Aim, Аim, 13:19, two scripts",
        "Floor, Flооr, 13:31, two scripts",
    })
    void a_label_is_written_in_plain_letters_of_one_alphabet(String label, String alike, String where, String what) {
        String text = HiddenCharacters.plain(FILES.get("framework.yaml"));
        assertThat(text).contains(label);
        assertThat(problemsWith("framework.yaml", text.replace(label, alike)))
                .filteredOn(problem -> problem.where().file().endsWith(".yaml"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).hasToString("council/first/framework.yaml:" + where);
                    assertThat(problem.what()).contains(what);
                    assertThat(problem.hint()).contains("It has U+", "Type");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "title: Test of “hidden” characters, 'title: \"A{}B\"', 2:8",
        "council: 'A council', 'council: \"A{}B\"', 3:10",
        "D: A document, 'D: \"A{}B\"', 4:15",
        "place: page 1, 'place: \"page{}1\"', 6:57",
        "label: 🟢 Green, 'label: \"A{}B\"', 8:19",
        "'symbol: \"✓\"', 'symbol: \"A{}B\"', 8:36",
        "Month:, '\"A{}B\":', 11:12",
        "doing well:, '\"doing{}well\":', 12:19",
        "Aim, '\"A{}B\"', 13:19",
        "Floor }, '\"A{}B\" }', 13:31",
    })
    void what_is_told_within_a_line_has_no_other_in_it(String text, String written, String where) {
        String whole = HiddenCharacters.plain(FILES.get("framework.yaml"));
        assertThat(whole).contains(text);
        for (String escape : List.of("\\n", "\\r", "\\r\\n", "\\t")) {
            assertThat(problemsWith("framework.yaml", whole.replace(text, written.replace("{}", escape))))
                    .extracting(problem -> problem.where().toString())
                    .contains("council/first/framework.yaml:" + where);
        }
    }

    @Test
    void what_is_quoted_may_have_letters_of_every_kind() {
        String text = HiddenCharacters.plain(FILES.get("framework.yaml"))
                .replace("words: \"on target", "words: \"on\\ntarget Grеen ﬁx Ｇ é\u00A0Tŷ’r €")
                .replace("label: 🟢 Green", "label: Gwyrdd\u00A0– ŵŷâ µg CO₂ ½ ✓ ◐ ✗ → ° m² 日本カナ Ελληνικά");
        assertThat(problemsWith("framework.yaml", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"On\u00A0target", "On \u2003target", "\u00A0On target", "On target\u3000", "'On  target'"})
    void two_ratings_that_differ_by_their_blanks_are_shown_alike(String label) {
        String text = HiddenCharacters.plain(FILES.get("framework.yaml"))
                .replace("label: 🟢 Green, symbol: \"✓\"", "label: On target")
                .replace("\"Red\"", label);
        assertThat(problemsWith("framework.yaml", text))
                .extracting(Problem::what)
                .containsExactly("`RED` is shown like `GREEN`: " + label.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource({"rating.drl, green when, grеen when, 1:6, two scripts", "rating.drl, green when, ｇreen when, 1:6, form"
    })
    void so_is_the_name_of_a_rule(String file, String name, String alike, String where, String what) {
        String text = HiddenCharacters.plain(FILES.get(file)).replace(name, alike);
        assertThat(problemsWith(file, text).get(0).toString())
                .startsWith("council/first/" + file + ":" + where + ": ")
                .contains(what, "It has U+");
    }

    @Test
    void a_word_that_is_unknown_for_a_letter_that_looks_like_another_is_no_riddle() {
        String text = HiddenCharacters.plain(FILES.get("rating.drl")).replace("\"ACHIEVED\"", "\"АCHIEVED\"");
        assertThat(problemsWith("rating.drl", text)).singleElement().satisfies(problem -> assertThat(problem.hint())
                .startsWith("It has U+0410 CYRILLIC CAPITAL LETTER A in it. Maybe you meant `ACHIEVED`."));
    }

    @ParameterizedTest
    @CsvSource({
        "rating\u200B.drl, rating\\u200b.drl",
        "rating.d\u00ADrl, rating.d\\u00adrl",
        "rаting.drl, rаting.drl",
        "rating.drӏ, rating.drӏ",
        "ｒating.drl, ｒating.drl",
        "more\u2028.test.yaml, more\\u2028.test.yaml",
        "framework\u200B.yaml, framework\\u200b.yaml",
        "words/headline\u202E.txt, words/headline\\u202e.txt",
        "wоrds, wоrds",
        "notes\u200B.md, notes\\u200b.md",
        "more.test.yaml\u00A0, more.test.yaml\u00A0",
        "more.test.yaml\u0301, more.test.yaml\u0301",
        "more.t\u2003est.yaml\u3000, more.t\u2003est.yaml\u3000",
        "mo\u00A0re.drl, mo\u00A0re.drl",
        "more\u3000.test.yaml, more\u3000.test.yaml",
        "me\u0301.drl, me\u0301.drl",
        "framework.yaml\u2003, framework.yaml\u2003",
        "words/summary\u00A0.txt, words/summary\u00A0.txt",
        "words/summary.txt\u00A0, words/summary.txt\u00A0",
        "words/re\u0301sume\u0301.txt, words/re\u0301sume\u0301.txt",
        "words\u00A0, words\u00A0",
        "wor\u2003ds, wor\u2003ds",
        "words\u0301, words\u0301",
    })
    void a_file_is_not_passed_over_for_a_name_that_looks_right(String name, String shown) {
        TestRules.write(rules, EDITION + name, "");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).hasToString(EDITION + shown);
            assertThat(problem.hint())
                    .contains("It has U+")
                    .containsAnyOf("Type the name anew.", "The texts of a report");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.test.yaml ", "more.drl\n", "a\nb.drl", "framework.yaml\r", "words ", "words\n"})
    void nor_for_a_blank_or_a_line_end(String name) {
        TestRules.write(rules, EDITION + name, "");
        assertThat(problems()).singleElement().satisfies(problem -> assertThat(problem.what())
                .isEqualTo("`" + Characters.shownOnOneLine(name) + "` is not a name that is read"));
    }

    @Test
    void notes_may_be_called_anything_that_shows() {
        TestRules.write(rules, EDITION + "Scan\u202F1 e\u0301.png", "");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "counc\u200Bil/first, counc\\u200bil/first, does not show",
        "cоuncil/first, cоuncil/first, two scripts",
        "ｃouncil/first, ｃouncil/first, form",
        "council/fir\u00ADst, council/fir\\u00adst, does not show",
        "council/fіrst, council/fіrst, two scripts",
        "council/the\u00A0first, council/the\u00A0first, a blank",
        "Ty\u0302/first, Ty\u0302/first, as two characters",
    })
    void no_folder_has_a_name_that_looks_like_another(String folder, String shown, String what) throws IOException {
        Path moved = rules.resolve(folder);
        Files.createDirectories(moved.getParent());
        Files.move(rules.resolve(EDITION), moved);
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).hasToString(shown);
            assertThat(problem.what()).contains(what);
        });
    }

    @Test
    void a_folder_may_have_accents_and_letters_of_another_alphabet() throws IOException {
        Files.createDirectories(rules.resolve("Cyngor-Môn"));
        Files.move(rules.resolve(EDITION), rules.resolve("Cyngor-Môn/Ελλάδα.2"));
        assertThat(problems()).isEmpty();
    }
}
