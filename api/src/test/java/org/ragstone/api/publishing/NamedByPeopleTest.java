package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.publishing.Stage.Run;

/** Frameworks, editions and drafts as people name them on the command line. */
@Order(1)
class NamedByPeopleTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void rules() {
        stage = Stage.with(folder, "kent/2018-19", "dover/2021-22");
    }

    private Run run(String line) {
        String full = line.replace("RULES", stage.rules.toString()).replace("DRAFTS", stage.drafts.toString());
        return stage.run(full.split(" "));
    }

    /** Where the command looks for drafts. */
    private static String withDrafts(String line) {
        return line + " --drafts DRAFTS";
    }

    private void draft() {
        assertThat(run("draft kent 2018-19 --drafts DRAFTS").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kent | the framework kent",
                "kent/ | the framework kent",
                "./kent | the framework kent",
                "RULES/kent | the framework kent",
                "kent/2018-19 | the edition kent/2018-19",
                "kent/2018-19/ | the edition kent/2018-19",
                "./kent/2018-19 | the edition kent/2018-19",
                "kent 2018-19 | the edition kent/2018-19",
                "kent/ 2018-19/ | the edition kent/2018-19",
                "RULES/kent 2018-19 | the edition kent/2018-19",
                "RULES/kent/2018-19 | the edition kent/2018-19",
                "RULES/kent/../kent/2018-19/ | the edition kent/2018-19",
                "DRAFTS/kent/2019-20 | the draft drafts/kent/2019-20",
                "DRAFTS/kent/2019-20/ | the draft drafts/kent/2019-20",
                "kent/2019-20 | the draft drafts/kent/2019-20",
                "kent 2019-20 | the draft drafts/kent/2019-20",
                "2019-20 | the draft drafts/kent/2019-20"
            })
    void check_and_test_say_what_they_took_the_words_for(String words, String what) {
        assertThat(run("new-edition kent 2019-20 --extends 2018-19 --from 2019/20 --draft --drafts DRAFTS")
                        .err())
                .isEmpty();
        Run check = run(withDrafts("check " + words));
        assertThat(check.err()).isEmpty();
        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).startsWith("Checked " + what + ".\nkent/").doesNotContain("dover/");
        assertThat(check.out().contains("kent/2019-20: sound")).isEqualTo(what.contains("2019-20"));
    }

    @Test
    void test_runs_the_cases_of_what_is_named() {
        assertThat(run("test kent --failures").out()).matches("Tested the framework kent\\.\n\\d+ passed, 0 failed\n");
        assertThat(run("test dover/2021-22 --failures").out()).startsWith("Tested the edition dover/2021-22.\n");
        draft();
        assertThat(run("test DRAFTS/kent/2018-19 --failures").out())
                .startsWith("Tested the draft drafts/kent/2018-19.\n");
        assertThat(run("test RULES --failures").out()).as("all rules").matches("\\d+ passed, 0 failed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check knet | knet: is neither a framework, an edition nor a draft | the framework `kent`",
                "test kent/2018-18 | kent/2018-18: is neither | the edition `kent/2018-19`",
                "check kent 2018-91 | kent 2018-91: is neither | the edition `kent/2018-19`",
                "check kent/2019-30 | kent/2019-30: is neither | the draft `drafts/kent/2019-20`",
                "check 2018-9 | 2018-9: is neither | the edition `kent/2018-19`",
                "check DRAFTS/kent | drafts/kent: is neither | the draft `drafts/kent/2019-20`",
                "check RULES/kent/2018-91 | rules/kent/2018-91: is neither | the edition `kent/2018-19`",
                "check surrey | surrey: is neither | There are the frameworks `dover`, `kent`. There are the drafts `kent/2019-20`.",
                "compare --to kent/2018-18 | kent/2018-18: is neither | the edition `kent/2018-19`",
                "compare --to kent | kent: is the framework kent, and not an edition | FRAMEWORK/EDITION",
                "show kent/2018-18 | there is no framework `kent/2018-18` | Allowed",
                "publish kent/2019-21 | kent/2019-21: there is no such folder, and no such draft | `drafts/kent/2019-20`",
                "publish kent | kent: there is no draft of it | `drafts/kent/2019-20`",
                "publish kent 2018-19 | kent/2018-19: there is no draft of it | `drafts/kent/2019-20`"
            })
    void what_names_nothing_is_told_with_what_is_near(String line, String what, String hint) {
        run("new-edition kent/2019-20 --extends kent/2018-19 --from 2019/20 --draft --drafts DRAFTS");
        Run run = run(line.startsWith("show") || line.startsWith("compare") ? line : withDrafts(line));
        assertThat(run.err()).contains(what, hint);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show EDITION",
                "draft EDITION --drafts DRAFTS",
                "upgrade EDITION --from 2030/31 --drafts DRAFTS",
                "rename EDITION --rule X --to Y --dry-run --drafts DRAFTS",
                "rollback EDITION --list",
                "compare --from EDITION --to kent/2018-19",
                "compare --to EDITION --from kent/2018-19",
                "evaluate ../samples/kent-2018-07 --edition EDITION",
                "explain ../samples/kent-2018-07 GL02 --edition EDITION",
                "new-edition kent/2030-31 --extends EDITION --from 2030/31"
            })
    void every_command_takes_an_edition_in_every_form(String line) {
        List<String> forms = Stream.of(
                        "kent/2018-19", "kent/2018-19/", "./kent/2018-19", "RULES/kent/2018-19", "RULES/kent/2018-19/")
                .toList();
        List<String> all = line.contains(" EDITION --from 2030/31 --d")
                        || line.startsWith("show")
                        || line.startsWith("draft")
                        || line.startsWith("rename")
                        || line.startsWith("rollback")
                ? Stream.concat(forms.stream(), Stream.of("kent 2018-19")).toList()
                : forms;
        for (String form : all) {
            Stage.deleteIfThere(stage.drafts);
            Stage.deleteIfThere(stage.rules.resolve("kent/2030-31"));
            Run run = run(line.replace("EDITION", form));
            if (line.startsWith("rename")) {
                assertThat(run.err()).as(form).contains("no rule `X`");
            } else if (line.startsWith("rollback")) {
                assertThat(run.err()).as(form).contains("kent/2018-19: nothing is kept of `2018-19`");
            } else {
                assertThat(run.err()).as(form).isEmpty();
                assertThat(run.exitCode()).as(form).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"check kent/2018-19", "check kent", "test kent/2018-19", "test kent 2018-19"})
    void a_draft_is_named_instead_of_what_is_live_not_beside_it(String line) {
        assertThat(run(line + " --draft nosuch --drafts DRAFTS").exitCode()).isEqualTo(2);
    }

    @Test
    void an_edition_of_another_framework_than_asked_for_is_refused() {
        assertThat(run("evaluate ../samples/kent-2018-07 --edition dover/2021-22")
                        .err())
                .contains("kent: there is no edition `dover/2021-22`");
        Run extended = run("new-edition kent 2030-31 --extends dover/2021-22 --from 2030/31");
        assertThat(extended.err()).startsWith("`--extends` is `dover/2021-22`, of another framework than `kent`.");
        assertThat(extended.exitCode()).isEqualTo(2);
    }

    @Test
    void show_takes_an_edition_where_it_takes_a_period() {
        assertThat(run("show kent 2018-19").out())
                .isEqualTo(run("show kent 2018-07").out());
        draft();
        assertThat(run("show DRAFTS/kent/2018-19").out()).contains("kent/2018-19, in force from");
        Run both = run("show kent/2018-19 2018-07");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).startsWith("`kent/2018-19` is the edition kent/2018-19 already; leave out `2018-07`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kent 2019-20", "kent/2019-20", "kent/2019-20/", "DRAFTS/kent/2019-20", "2019-20"})
    void a_draft_is_published_by_its_name_and_then_no_draft_any_more(String words) {
        run("new-edition kent/2019-20 --extends 2018-19 --from 2019/20 --draft --drafts DRAFTS");
        Run run = run(withDrafts("publish " + words));
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Published kent/2019-20\n")
                .containsPattern("  Draft   drafts/\\.published/kent/2019-20/0001-.*Z\n");
        assertThat(Drafts.in(stage.drafts)).isEmpty();
        assertThat(run(withDrafts("publish kent 2019-20")).err())
                .contains(
                        "kent/2019-20: there is no draft of it any more; it was published, and lies in `drafts/.published/")
                .contains("`draft kent/2019-20`");
        Path lies = stage.drafts.resolve(".published/kent/2019-20");
        Path one = lies.resolve(lies.toFile().list()[0]);
        assertThat(one.resolve("framework.yaml")).exists();
        assertThat(run("check --draft " + one).err()).contains("has been published, and is no draft any more");
        assertThat(run("check " + stage.drafts).err()).contains("there is no framework in this folder");
    }

    @Test
    void what_was_published_before_is_never_written_over() {
        for (int i = 1; i <= 3; i++) {
            stage.run("publish", stage.draft("one", "Title " + i).toString());
        }
        Path lies = stage.drafts.resolve("one/.published/kent/2018-19");
        assertThat(lies.toFile().list()).hasSize(3);
        assertThat(Stream.of(lies.toFile().list())
                        .map(name -> Stage.read(lies.resolve(name).resolve("framework.yaml"))))
                .anyMatch(text -> text.contains("title: Title 1"))
                .anyMatch(text -> text.contains("title: Title 2"))
                .anyMatch(text -> text.contains("title: Title 3"));
    }

    @Test
    void a_draft_that_cannot_be_moved_is_published_all_the_same() throws Exception {
        Path draft = stage.draft("one", "One");
        Stage.write(stage.drafts.resolve("one/.published"), "a file");
        Run run = stage.run("publish", draft.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  The draft stays where it is: the folder cannot be made");
        assertThat(draft).isDirectory();
        assertThat(stage.title()).isEqualTo("One");
        Path elsewhere = Files.move(stage.draft("two", "Two"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(stage.drafts.resolve("two/kent/2018-19"), elsewhere);
        assertThat(stage.run("publish", stage.drafts.resolve("two/kent/2018-19").toString())
                        .out())
                .contains("  The draft stays where it is: is a link to a folder elsewhere");
    }

    @Test
    void what_can_be_put_back_is_listed_for_a_framework_newest_first() {
        assertThat(run("rollback kent --list").err())
                .contains("nothing is kept of `kent`", "nothing has been published here");
        stage.run("publish", stage.draft("one", "One").toString());
        run("rollback kent 2018-19");
        stage.run("publish", stage.draft("two", "Two").toString());
        run("new-edition kent/2019-20 --extends 2018-19 --from 2019/20 --draft --drafts DRAFTS");
        run(withDrafts("publish kent 2019-20"));
        run("rollback kent/2019-20");
        Run run = run("rollback kent --list");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("kent/")))
                .hasSize(5)
                .anyMatch(line -> line.contains("kent/2019-20") && line.contains("taken off by `rollback`"))
                .anyMatch(line ->
                        line.startsWith("kent/2019-20  before ") && line.endsWith(" there was no such edition"));
        assertThat(run.out().lines().filter(line -> line.startsWith("kent/2018-19")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("replaced by `publish`"),
                        line -> assertThat(line).contains("replaced by `rollback`"),
                        line -> assertThat(line).contains("replaced by `publish`"));
        assertThat(run.out())
                .startsWith("What can be put back of the framework kent, newest first:\n")
                .containsSubsequence("--to 3` puts it back", "--to 2` puts it back", "--to 1` puts it back");
        assertThat(run("rollback kent").err())
                .startsWith("`kent` is a framework; name the edition that is to be put back");
        assertThat(run("rollback kent/2019-20").out())
                .startsWith("Put kent/2019-20 live again, which a `rollback` had taken off\n")
                .endsWith("`rollback kent 2019-20` typed again takes it off again.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            check SAMPLES/kent-2018-07                 | is a data set, and not rules       | `check --data SAMPLES/kent-2018-07` looks it through
            test SAMPLES/kent-2018-07                  | is a data set, and not rules       | `check --data SAMPLES/kent-2018-07` looks it through
            show SAMPLES/kent-2018-07                  | is a data set, and not rules       | `check --data SAMPLES/kent-2018-07` looks it through
            compare --to SAMPLES/kent-2018-07          | is a data set, and not rules       | `check --data SAMPLES/kent-2018-07` looks it through
            check SAMPLES/kent-2018-07/results.csv     | is of the data set                 | `check --data SAMPLES/kent-2018-07` looks it through
            check SAMPLES                              | holds data sets, and no rules      | `check --data SAMPLES/
            check kent/2018-19/rating.drl              | is a file of an edition            | Name the edition: `kent/2018-19`.
            test RULES/kent/2018-19/rating.test.yaml   | is a file of an edition            | Name the edition: `RULES/kent/2018-19`.
            evaluate RULES/kent                        | is the framework kent, and not a data set           | `check` looks rules through
            evaluate kent/2018-19                      | is the edition kent/2018-19, and not a data set     | `check` looks rules through
            evaluate RULES                             | is the rules in RULES, and not a data set           | `check` looks rules through
            evaluate RULES/kent/2018-19/rating.drl     | is a file of the edition in                         | `check` looks rules through
            explain RULES/kent GL02                    | is the framework kent, and not a data set           | `check` looks rules through
            check --data kent                          | is the framework kent, and not a data set           | `check` looks rules through
            compare --to kent/2021-22 kent             | is the framework kent, and not a data set           | `check` looks rules through
            """)
    void what_is_named_in_the_place_of_another_thing_is_told_as_what_it_is(String command, String what, String hint) {
        Run run = run(placed(command));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(placed(what).replace("RULES", "rules"), placed(hint).replace("RULES", "rules"))
                .endsWith("1 problem.\n");
    }

    private static String placed(String text) {
        return text.replace("SAMPLES", "../samples");
    }

    @Test
    void a_folder_of_drafts_is_looked_at_draft_by_draft_among_the_rules() throws Exception {
        run("new-edition kent/2019-20 --extends 2018-19 --from 2019/20 --draft --drafts DRAFTS");
        run("new-edition kent/2020-21 --extends 2018-19 --from 2020/21 --draft --drafts DRAFTS");
        for (String name : List.of("required-action.drl", "required-action.test.yaml")) {
            Files.copy(
                    stage.live().resolve(name),
                    stage.drafts.resolve("kent/2019-20").resolve(name));
        }
        Run check = run("check " + stage.drafts);
        assertThat(check.err()).isEmpty();
        assertThat(check.out())
                .startsWith("Checked the drafts in drafts, each among the rules.\n")
                .contains("kent/2019-20: sound", "kent/2020-21: sound")
                .doesNotContain("kent/2018-19: ");
        assertThat(run("test --failures " + stage.drafts).out()).contains(" 0 failed");
        // Told to be the rules, they lack what they extend, and no rule that would have come with it is missed.
        assertThat(run("check --rules " + stage.drafts).err())
                .contains("there is no edition `2018-19`")
                .endsWith("2 problems.\n");
    }

    @Test
    void sentences_of_the_example_are_noted_once_its_document_is_no_longer_the_source() throws Exception {
        Stage copied = Stage.with(folder.resolve("copied"), "example/2026-27");
        copied.run("new", "borough", "--council", "Borough");
        assertThat(copied.run("check").out()).doesNotContain("still the example's");
        Path yaml = copied.rules.resolve("borough/2026-27/framework.yaml");
        String own = Files.readString(yaml)
                .replace("An example council, Performance Management", "Borough, Performance")
                .replace("Green: the target is achieved", "Green is on target");
        Files.writeString(yaml, own);
        assertThat(copied.run("check").out())
                .containsOnlyOnce("note: borough/2026-27: clauses are still the example's sentences: `AMBER`, ")
                .doesNotContain("`GREEN`, ");
        assertThat(copied.run("draft", "borough").err()).contains("There are: `borough/2026-27`.");
        copied.run("draft", "borough/2026-27", "--drafts", copied.drafts.toString());
        Path draft = copied.drafts.resolve("borough/2026-27");
        Files.writeString(draft.resolve("framework.yaml"), own.replace("council: Borough", "council: The borough"));
        assertThat(copied.run("publish", draft.toString()).out())
                .contains("still the example's sentences: `AMBER`, ")
                .contains("note: borough/2026-27/framework.yaml:2: the list LEFT TO DO still stands above it");
    }
}
