package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.api.Folders;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.publishing.Stage.Run;
import org.ragstone.framework.RulesFolder;

/** Drafts put live and taken back, by the commands an officer types. */
class PublishingTest {
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d{6}Z";
    private static final String REVISION = "sha256:[0-9a-f]{64}";

    private static final String SAMPLE =
            Path.of("..", "samples", "kent-2018-07").toString();

    @TempDir
    private Path folder;

    private Stage kent() {
        return Stage.with(folder, "kent/2018-19");
    }

    private static void assertRefused(Run run, String... said) {
        assertThat(run.err()).containsSubsequence(said);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Test
    void a_draft_that_only_shows_otherwise_says_so_and_comes_back_as_it_was() throws IOException {
        Stage stage = kent();
        assertThat(stage.run("publish", stage.draft("one", "One").toString()).exitCode())
                .isZero();
        Path draft = stage.draft("two", "One");
        Files.writeString(draft.resolve("words/headings.yaml"), "totals: Our count\n");
        Path live = stage.rules.resolve("kent/2018-19/words/headings.yaml");
        assertThat(stage.run("publish", draft.toString()).out())
                .contains("It judges as before; what has changed is how that is shown.");
        assertThat(live).hasContent("totals: Our count");
        assertThat(stage.run("rollback", "kent/2018-19").exitCode()).isZero();
        assertThat(live).doesNotExist();
    }

    @Test
    void a_draft_takes_the_place_of_its_edition_which_is_kept() {
        Stage stage = kent();
        String before = stage.revision();
        Path draft = stage.draft("one", "One");
        Run run = stage.run("publish", draft.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(stage.title()).isEqualTo("One");
        assertThat(run.out())
                .matches("Published kent/2018-19\n  Before  " + before + "\n  Now     " + stage.revision()
                        + "\n  Kept    rules/kent/\\.replaced/2018-19/0001-" + MOMENT
                        + "\n  Draft   drafts/one/\\.published/kent/2018-19/0001-" + MOMENT
                        + "\n`rollback kent 2018-19` puts back what was before.\n");
        Path live = stage.rules.resolve("kent/2018-19");
        Path published = only(stage.drafts.resolve("one/.published/kent/2018-19"), "0001");
        assertThat(draft).doesNotExist();
        assertThat(FolderContent.read(live, "").isSame(FolderContent.read(published, "")))
                .isTrue();
        assertThat(names(stage.rules.resolve("kent"))).containsExactly(".replaced", "2018-19");
        assertThat(Stage.read(stage.rules.resolve("kent/.replaced/.gitignore"))).isEqualTo("*\n");
    }

    @Test
    void what_is_live_already_is_not_published_again() {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        stage.run("publish", draft.toString());
        Run run = stage.run("publish", stage.draft("one", "One").toString());
        assertThat(draft).isDirectory();
        assertThat(run.out()).isEqualTo("kent/2018-19 is like that already; nothing has changed.\n");
        assertThat(run.exitCode()).isZero();
        assertThat(names(stage.rules.resolve("kent/.replaced/2018-19"))).hasSize(1);
    }

    @Test
    void a_published_file_that_is_gone_is_told_by_every_command_that_reads_the_rules() throws IOException {
        Stage stage = kent();
        stage.run("publish", stage.draft("one", "One").toString());
        Path rating = stage.rules.resolve("kent/2018-19/rating.drl");
        String text = Stage.read(rating);
        Stage.write(rating, text + "// an edit is no loss\n");
        assertThat(stage.run("check").err()).isEmpty();
        Files.delete(rating);
        for (String[] command :
                new String[][] {{"check"}, {"test"}, {"evaluate", SAMPLE}, {"show", "kent", "2018-07"}}) {
            Run run = stage.run(command);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("kent/2018-19/rating.drl: the file is gone\n  Put it back.");
        }
        Stage.write(rating, text);
        assertThat(stage.run("check").err()).isEmpty();
    }

    @Test
    void what_was_taken_out_by_hand_is_meant_once_it_is_published_so() throws IOException {
        Stage stage = kent();
        Path live = stage.rules.resolve("kent/2018-19");
        Path draft = stage.draft("one", "One");
        stage.run("publish", draft.toString());
        Files.delete(live.resolve("words/summary.txt"));
        stage.draft("one", "One");
        Files.delete(draft.resolve("words/summary.txt"));
        assertThat(stage.run("check").exitCode()).isEqualTo(1);
        assertThat(stage.run("publish", draft.toString()).err()).isEmpty();
        assertThat(stage.run("check").err()).isEmpty();
    }

    @Test
    void what_was_published_is_no_part_of_a_draft_or_of_what_is_put_back() throws IOException {
        Stage stage = kent();
        Path live = stage.rules.resolve("kent/2018-19");
        Path copied = folder.resolve("copied/kent/2018-19");
        stage.run("publish", stage.draft("one", "One").toString());
        String first = Stage.read(live.resolve(".published"));
        assertThat(first).contains("  rating.drl\n", "  words/summary.txt\n").doesNotContain(".published\n");
        assertThat(stage.run("draft", "kent", "2018-19", "--drafts", stage.drafts.toString())
                        .err())
                .isEmpty();
        assertThat(stage.drafts.resolve("kent/2018-19/.published")).doesNotExist();
        Folders.copy(live, copied);
        Files.delete(copied.resolve("words/summary.txt"));
        assertThat(stage.run("check", "--draft", copied.toString()).err()).isEmpty();
        assertThat(stage.run("publish", copied.toString()).out()).doesNotContain("Left out");
        assertThat(Stage.read(live.resolve(".published"))).isNotEqualTo(first).doesNotContain("summary");
        assertThat(stage.run("check").err()).isEmpty();
        assertThat(stage.run("rollback", "kent", "2018-19").err()).isEmpty();
        assertThat(Stage.read(live.resolve(".published"))).contains("  words/summary.txt\n");
    }

    @Test
    void a_draft_brings_in_nothing_from_elsewhere() throws IOException {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        Path secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
        Files.delete(draft.resolve("words/summary.txt"));
        Files.createSymbolicLink(draft.resolve("words/summary.txt"), secret);
        for (String[] command :
                new String[][] {{"publish", draft.toString()}, {"check", "--draft", draft.toString()}}) {
            Run run = stage.run(command);
            assertThat(run.err()).contains("words/summary.txt: is a link that leads out of the folder");
            assertThat(run.out() + run.err()).doesNotContain("root:x");
        }
    }

    @Test
    void a_loop_beside_a_framework_keeps_nobody_from_working_on_another() throws IOException {
        Stage stage = Stage.with(folder, "kent/2018-19", "example");
        Files.createSymbolicLink(stage.rules.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(stage.rules.resolve("round"), Path.of("."));
        assertThat(stage.run("evaluate", SAMPLE).exitCode()).isZero();
        assertThat(stage.run("test", "--failures").out()).contains(" passed, 0 failed\n");
        assertThat(stage.run("publish", stage.draft("one", "One").toString()).err())
                .isEmpty();
        assertThat(stage.run("new", "borough").err()).isEmpty();
        Run check = stage.run("check");
        assertThat(check.out()).contains("kent/2018-19: ", "borough/");
        assertThat(check.err()).contains("loop: is a link that leads nowhere", "2 problems.");
    }

    @Test
    void only_files_of_an_edition_are_published_and_all_else_is_told() {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        List<String> others = List.of(
                "#rating.drl#",
                ".DS_Store",
                ".rating.drl.swp",
                "Thumbs.db",
                "framework.yaml.old",
                "minute of the committee.pdf",
                "old/notes.txt",
                "rating.drl.bak",
                "rating.drl.old",
                "rating.drl.orig",
                "rating.drl~",
                "rating.test.yaml.2018-11-01",
                "words/.summary.txt.swp",
                "words/summary.txt.orig",
                "words/~$notes.txt",
                "~$minute of the committee.docx");
        others.forEach(name -> Stage.write(draft.resolve(name), "left behind"));
        assertThat(stage.run("check", "--draft", draft.toString()).err()).isEmpty();
        Run run = stage.run("publish", draft.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  Left out: " + String.join(", ", others).replace("old/notes.txt", "old/") + "\n");
        Path live = stage.rules.resolve("kent/2018-19");
        List<String> own = new ArrayList<>(names(Stage.SHIPPED.resolve("kent/2018-19")));
        own.add(0, ".published");
        assertThat(names(live)).isEqualTo(own);
        assertThat(names(live.resolve("words"))).containsExactly("summary.txt");
        Path published = only(stage.drafts.resolve("one/.published/kent/2018-19"), "0001");
        assertThat(others)
                .allSatisfy(name -> assertThat(published.resolve(name)).exists());
    }

    @Test
    void what_is_wrong_with_a_draft_is_told_of_its_own_files_and_changes_nothing() {
        Stage stage = kent();
        String before = stage.revision();
        Path draft = stage.draft("one", "One");
        Stage.replace(draft.resolve("rating.drl"), "rate\\( \\$j, \"AMBER\" \\)", "rate( \\$j, \"YELLOW\" )");
        Stage.write(draft.resolve("rating.drl.txt"), "");
        assertRefused(
                stage.run("publish", draft.toString()),
                "drafts/one/kent/2018-19/rating.drl.txt: `rating.drl.txt` is not a name that is read");
        draft.resolve("rating.drl.txt").toFile().delete();
        Stage.write(draft.resolve("old/rating.drl"), "");
        assertRefused(
                stage.run("publish", draft.toString()),
                "drafts/one/kent/2018-19/old/rating.drl: the file stands outside an edition's folder",
                "drafts/one/kent/2018-19/rating.drl:16:13: `rate` cannot say `YELLOW`",
                "2 problems.");
        assertThat(stage.revision()).isEqualTo(before);
        assertThat(names(stage.rules.resolve("kent/.replaced"))).containsExactly(".gitignore", ".lock");
    }

    @Test
    void a_scenario_that_fails_stands_in_the_way() {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        Stage.replace(draft.resolve("rating.test.yaml"), "RATING: AMBER", "RATING: RED");
        assertRefused(
                stage.run("publish", draft.toString()),
                "drafts/one/kent/2018-19/rating.test.yaml:",
                "the scenario `",
                "` fails",
                "RATING: expected RED, got AMBER");
        assertThat(stage.title()).isNotEqualTo("One");
    }

    @Test
    void an_edition_that_extends_the_one_replaced_must_bear_it() {
        Stage stage = Stage.with(folder, "kent");
        Path draft = stage.draft("one", "One");
        Stage.replace(draft.resolve("framework.yaml"), "(?m)^until: .*$", "until: 2022/23");
        assertRefused(
                stage.run("publish", draft.toString()),
                "drafts/one/kent/2018-19/framework.yaml:6:8: `until` 2022/23 reaches into the edition `2021-22`");
    }

    @Test
    void another_framework_does_not_stand_in_the_way() {
        Stage stage = Stage.with(folder, "kent/2018-19", "dover/2021-22");
        Stage.write(stage.rules.resolve("dover/2021-22/rating.drl"), "nonsense");
        assertThat(stage.run("publish", stage.draft("one", "One").toString()).err())
                .isEmpty();
        assertThat(stage.title()).isEqualTo("One");
    }

    @Test
    void what_is_no_draft_is_refused_with_what_was_meant() throws IOException {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        assertRefused(stage.run("publish", draft + "-20"), "drafts/one/kent/2018-19-20: there is no such folder");
        assertRefused(
                stage.run("publish", draft.resolve("rating.drl").toString()),
                "drafts/one/kent/2018-19/rating.drl: is a file, not the folder of a draft");
        assertThat(stage.run(
                                "publish",
                                draft.toString(),
                                "--rules",
                                folder.resolve("none").toString())
                        .err())
                .contains("none: the folder cannot be read");
        assertRefused(
                stage.run("publish", draft.getParent().toString()),
                "drafts/one/kent: holds no framework.yaml",
                "Maybe you meant `drafts/one/kent/2018-19`.");
        assertRefused(
                stage.run("publish", stage.rules.resolve("kent/2018-19").toString()),
                "rules/kent/2018-19: stands among the rules already",
                "A draft stands outside `rules`.");
        Files.createSymbolicLink(folder.resolve("link"), stage.rules);
        assertRefused(
                stage.run("publish", folder.resolve("link/kent/2018-19").toString()),
                "link/kent/2018-19: stands among the rules already");
        Files.move(draft.getParent(), draft.resolveSibling("../kemt").normalize());
        assertRefused(
                stage.run("publish", folder.resolve("drafts/one/kemt/2018-19").toString()),
                "drafts/one/kemt/2018-19: there is no framework `kemt`",
                "Maybe you meant `kent`. A draft is a folder named as its edition, in one named as its framework.");
        assertThat(names(stage.rules.resolve("kent"))).containsExactly("2018-19");
    }

    @Test
    void only_an_edition_that_is_there_may_have_a_name_that_others_cannot_bear() throws IOException {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        Path named = Files.move(draft, draft.resolveSibling("as of 2018"));
        assertRefused(
                stage.run("publish", named.toString()),
                "drafts/one/kent/as of 2018: `as of 2018` cannot be the name of a folder here",
                "Maybe `as-of-2018`.");
        Files.move(stage.rules.resolve("kent/2018-19"), stage.rules.resolve("kent/as of 2018"));
        assertThat(stage.run("publish", named.toString()).err()).isEmpty();
        assertThat(new RulesFolder(stage.rules).read("kent", "as of 2018").title())
                .isEqualTo("One");
    }

    @Test
    void a_file_of_a_draft_that_cannot_be_read_is_told() throws IOException {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        Files.createSymbolicLink(draft.resolve("more.drl"), Path.of("nowhere"));
        Files.createSymbolicLink(draft.resolve("round"), Path.of(".."));
        assertRefused(
                stage.run("publish", draft.toString()),
                "drafts/one/kent/2018-19/more.drl: is no file that can be read",
                "drafts/one/kent/2018-19/round: is a link to a folder",
                "2 problems.");
    }

    @Test
    void rules_that_cannot_be_written_stay_as_they_are() throws IOException {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        Stage.write(stage.rules.resolve("kent/.replaced"), "a file");
        assertRefused(stage.run("publish", draft.toString()), "rules/kent/.replaced: the folder cannot be made");
        Files.delete(stage.rules.resolve("kent/.replaced"));
        Files.setPosixFilePermissions(stage.rules.resolve("kent"), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(stage.rules.resolve("kent"))).isFalse();
        assertRefused(stage.run("publish", draft.toString()), "rules/kent/.replaced: the folder cannot be made");
        Files.setPosixFilePermissions(stage.rules.resolve("kent"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void an_edition_that_is_a_link_is_not_published_over() throws IOException {
        Stage stage = kent();
        Files.move(stage.rules.resolve("kent/2018-19"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(stage.rules.resolve("kent/2018-19"), folder.resolve("elsewhere"));
        assertRefused(
                stage.run("publish", stage.draft("one", "One").toString()),
                "kent/2018-19: is a link to a folder elsewhere");
    }

    @Test
    void one_at_a_time_works_on_a_framework() {
        Stage stage = kent();
        Path draft = stage.draft("one", "One");
        try (LockedFramework other = LockedFramework.open(new DiskSteps(new Disk()), stage.rules.resolve("kent"))) {
            assertThat(other).isNotNull();
            assertRefused(
                    stage.run("publish", draft.toString()),
                    "rules/kent: somebody else is publishing this framework",
                    "Try again when they have done.");
        }
        assertThat(stage.run("publish", draft.toString()).exitCode()).isZero();
    }

    @Test
    void a_rollback_puts_back_what_was_replaced_and_the_next_one_undoes_it() {
        Stage stage = kent();
        String first = stage.revision();
        stage.run("publish", stage.draft("one", "One").toString());
        String second = stage.revision();
        Run run = stage.run("rollback", "kent", "2018-19");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("Rolled back kent/2018-19\n  Before  " + second + "\n  Now     " + first
                        + "\n  Kept    rules/kent/\\.replaced/2018-19/0002-" + MOMENT
                        + "\n`rollback kent 2018-19` typed again puts live again what this has taken off.\n");
        assertThat(stage.revision()).isEqualTo(first);
        assertThat(stage.run("rollback", "kent", "2018-19").out())
                .startsWith("Put kent/2018-19 live again, which a `rollback` had taken off\n")
                .endsWith("`rollback kent 2018-19` typed again takes it off again.\n");
        assertThat(stage.revision()).isEqualTo(second);
    }

    @Test
    void whatever_was_live_is_listed_and_can_be_put_back() {
        Stage stage = kent();
        String first = stage.revision();
        stage.run("publish", stage.draft("one", "One").toString());
        String second = stage.revision();
        stage.run("publish", stage.draft("two", "Two").toString());
        assertThat(stage.run("rollback", "kent", "2018-19", "--list").out())
                .matches("1  until .* UTC  " + first + "\n   rules/kent/\\.replaced/2018-19/0001-" + MOMENT
                        + "\n2  until .* UTC  " + second + "\n   rules/kent/\\.replaced/2018-19/0002-" + MOMENT + "\n");
        assertThat(stage.run("rollback", "kent", "2018-19", "--to", "1").exitCode())
                .isZero();
        assertThat(stage.revision()).isEqualTo(first);
        assertRefused(
                stage.run("rollback", "kent", "2018-19", "--to", "4"),
                "kent/2018-19: nothing is kept under the number 4",
                "There are: 1, 2, 3.");
        assertThat(stage.run("rollback", "kent", "2018-19", "--to", "1", "--list")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void an_edition_that_was_new_is_taken_off_again_and_can_be_put_back() {
        Stage stage = Stage.with(folder, "kent/2012-13");
        Run published = stage.run("publish", stage.draft("one", "One").toString());
        assertThat(published.out()).contains("  Before  no such edition\n").doesNotContain("Kept");
        Run run = stage.run("rollback", "kent", "2018-19");
        assertThat(run.out())
                .containsPattern("  Before  " + REVISION + "\n  Now     no such edition\n  Kept    rules/");
        assertThat(new RulesFolder(stage.rules).editions("kent")).containsExactly("2012-13");
        assertThat(stage.run("check", stage.rules.toString()).err()).isEmpty();
        assertThat(stage.run("rollback", "kent", "2018-19").exitCode()).isZero();
        assertThat(stage.title()).isEqualTo("One");
        assertThat(stage.run("rollback", "kent", "2018-19", "--list").out().lines())
                .hasSize(6)
                .filteredOn(line -> line.endsWith("UTC  no such edition"))
                .hasSize(2);
    }

    @Test
    void an_edition_that_another_needs_is_not_taken_off() {
        Stage stage = Stage.with(folder, "kent/2012-13");
        stage.run("publish", stage.draft("one", "One").toString());
        Folders.copy(Stage.SHIPPED.resolve("kent/2021-22"), stage.rules.resolve("kent/2021-22"));
        assertRefused(
                stage.run("rollback", "kent", "2018-19"),
                "kent/2021-22/framework.yaml:6:10: there is no edition `2018-19`");
        assertThat(stage.title()).isEqualTo("One");
    }

    @Test
    void the_only_edition_is_not_taken_off() {
        Stage stage = Stage.with(folder, "kent/2012-13");
        stage.run("publish", stage.draft("one", "One").toString());
        Stage.delete(stage.rules.resolve("kent/2012-13"));
        assertRefused(
                stage.run("rollback", "kent", "2018-19"), "kent/2018-19: it is the only edition of its framework");
    }

    @Test
    void a_rollback_is_refused_for_what_it_would_break_and_not_for_what_is_broken() {
        Stage stage = Stage.with(folder, "kent/2018-19", "kent/2012-13");
        stage.run("publish", stage.draft("one", "One").toString());
        Stage.write(stage.rules.resolve("kent/2012-13/rating.drl"), "nonsense");
        assertThat(stage.run("rollback", "kent", "2018-19").err()).isEmpty();
        assertThat(stage.title()).isNotEqualTo("One");
        Stage.write(only(stage.rules.resolve("kent/.replaced/2018-19"), "0002").resolve("rating.drl"), "nonsense");
        assertRefused(
                stage.run("rollback", "kent", "2018-19"),
                "rules/kent/.replaced/2018-19/0002-",
                "/rating.drl:1:1: ",
                "1 problem.");
        assertThat(stage.title()).isNotEqualTo("One");
    }

    private static Path only(Path folder, String start) {
        return folder.resolve(names(folder).stream()
                .filter(name -> name.startsWith(start))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void where_nothing_is_kept_nothing_is_put_back() {
        Stage stage = Stage.with(folder, "kent/2018-19", "kent/2012-13");
        assertRefused(
                stage.run("rollback", "kent", "2018-19"), "kent/2018-19: nothing is kept of `2018-19`", "`publish`");
        assertRefused(stage.run("rollback", "kemt", "2018-19"), "there is no framework `kemt`", "`kent`");
        assertThat(names(stage.rules.resolve("kent"))).containsExactly("2012-13", "2018-19");
        stage.run("publish", stage.draft("one", "One").toString());
        assertRefused(
                stage.run("rollback", "kent", "2012-13", "--list"),
                "nothing is kept of `2012-13`",
                "Something is kept of: 2018-19.");
    }

    @ParameterizedTest
    @CsvSource({"publish", "rollback kent", "new", "draft kent", "new-edition kent 2027-28 --from 2027/28"})
    void a_command_without_what_it_needs_is_wrong_usage(String command) {
        assertThat(kent().run(command.split(" ")).exitCode()).isEqualTo(2);
    }
}
