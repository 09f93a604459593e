package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.Folders;
import org.ragstone.api.publishing.Stage.Run;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;

/** Frameworks, editions and drafts made by the commands an officer types. */
class NewTest {
    @TempDir
    private Path folder;

    private static void assertRefused(Run run, String... said) {
        assertThat(run.err()).containsSubsequence(said);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    private static List<String> lines(Path file) {
        return Stage.read(file).lines().toList();
    }

    @Test
    void a_new_framework_judges_at_once_and_keeps_every_other_line_of_the_example() {
        Stage stage = Stage.with(folder, "example");
        Run run =
                stage.run("new", "borough", "--title", "How we judge: 2027", "--council", "Borough of \"Ash\" & 'Oak'");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Made rules/borough/2026-27, a copy of the example");
        Edition made = new RulesFolder(stage.rules).read("borough", "2026-27");
        assertThat(made.title()).isEqualTo("How we judge: 2027");
        assertThat(made.council()).isEqualTo("Borough of \"Ash\" & 'Oak'");
        assertThat(stage.run("check", stage.rules.toString()).exitCode()).isZero();
        assertThat(stage.run("test", stage.rules.toString()).exitCode()).isZero();
        List<String> before = lines(stage.rules.resolve("example/2026-27/framework.yaml"));
        List<String> after = lines(stage.rules.resolve("borough/2026-27/framework.yaml"));
        assertThat(below(after)).hasSameSizeAs(below(before));
        assertThat(below(after)).filteredOn(line -> !before.contains(line)).hasSize(2);
        assertThat(stage.rules.toFile().list()).containsExactlyInAnyOrder("borough", "example", ".schemas");
    }

    /** Without what stands above the first key. */
    private static List<String> below(List<String> lines) {
        return lines.stream().dropWhile(line -> line.startsWith("#")).toList();
    }

    private static String above(Path file) {
        return Stage.read(file).lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_left_to_do_stands_above_it_with_its_names_filled_in() {
        Stage stage = Stage.with(folder, "example");
        stage.run("new", "borough", "--title", "How we judge", "--edition", "first", "--council", "Ash");
        String above = above(stage.rules.resolve("borough/first/framework.yaml"));
        assertThat(above)
                .contains(
                        "before borough/first judges a report",
                        "Yours in this file: the period it is in force `from`, and the sentences of your document",
                        "rating.drl               the colours, and the 10 %",
                        "words/summary.txt",
                        "ragstone check borough",
                        "ragstone test borough",
                        "ragstone change borough/first --rule",
                        "ragstone publish borough NEXT")
                .doesNotContain("`title`", "`council`", "copy the folder", "example");
        stage.run("new", "county", "--from", "2027/28");
        assertThat(above(stage.rules.resolve("county/2026-27/framework.yaml")))
                .contains("Yours in this file: `title`, `council`, and the sentences of your document");
    }

    @Test
    void the_commands_above_a_draft_do_as_they_are_typed() {
        Stage stage = Stage.with(folder, "kent");
        String drafts = stage.drafts.toString();
        stage.run(
                "new-edition",
                "kent",
                "2027-28",
                "--extends",
                "2021-22",
                "--from",
                "2027/28",
                "--draft",
                "--drafts",
                drafts);
        List<String> typed = above(stage.drafts.resolve("kent/2027-28/framework.yaml"))
                .lines()
                .filter(line -> line.startsWith("#    ragstone ") && !line.contains("OLD"))
                .map(line -> line.substring("#    ragstone ".length()))
                .toList();
        assertThat(typed).extracting(line -> line.split(" ")[0]).containsExactly("check", "test", "compare", "publish");
        assertThat(typed).allSatisfy(line -> {
            Run run = stage.run(line.split(" "));
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
        });
    }

    @Test
    void editors_find_the_schema_that_the_first_line_names_wherever_it_was_made_or_is_put() throws IOException {
        Stage stage = Stage.with(folder, "example", "kent");
        stage.run("new", "borough");
        assertNamesItsSchemas(stage.rules.resolve("borough/2026-27"));
        String drafts = stage.drafts.toString();
        stage.run(
                "new-edition",
                "kent",
                "2027-28",
                "--extends",
                "2021-22",
                "--from",
                "2027/28",
                "--draft",
                "--drafts",
                drafts);
        Path draft = stage.drafts.resolve("kent/2027-28");
        assertNamesItsSchemas(draft);
        Stage.delete(stage.rules.resolve(".schemas"));
        assertThat(stage.run("publish", draft.toString()).err()).isEmpty();
        assertNamesItsSchemas(stage.rules.resolve("kent/2027-28"));
        assertThat(stage.run("check", stage.rules.toString()).err()).isEmpty();
        assertThat(new RulesFolder(stage.rules).frameworks()).containsExactly("borough", "example", "kent");
    }

    private static void assertNamesItsSchemas(Path edition) throws IOException {
        try (Stream<Path> files = Files.list(edition)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String first = lines(file).get(0);
                assertThat(first).startsWith("# yaml-language-server: $schema=../../.schemas/");
                Path schema =
                        edition.resolve(first.substring(first.indexOf('=') + 1)).normalize();
                String title = file.endsWith("framework.yaml") ? "framework.yaml" : "Scenarios";
                assertThat(Stage.read(schema)).contains("\"title\": \"" + title + "\"");
            }
        }
    }

    @Test
    void a_draft_of_an_edition_has_its_bytes() {
        Stage stage = Stage.with(folder, "kent");
        stage.run("draft", "kent", "2018-19", "--drafts", stage.drafts.toString());
        assertThat(FolderContent.read(stage.drafts.resolve("kent/2018-19"), "")
                        .isSame(FolderContent.read(stage.rules.resolve("kent/2018-19"), "")))
                .isTrue();
    }

    @Test
    void what_editors_are_given_can_be_put_in_a_folder() {
        Stage stage = Stage.with(folder, "example");
        Path extension = folder.resolve("ragstone-1.0.0");
        Run run = stage.run("editors", extension.toString());
        assertThat(run.err()).isEmpty();
        assertThat(FolderContent.read(extension, "")
                        .isSame(FolderContent.read(Path.of("..", "engine", "docs", "editors"), "")))
                .isTrue();
        assertRefused(stage.run("editors", extension.toString()), "is there already");
    }

    @Test
    void its_edition_and_its_start_can_be_named() {
        Stage stage = Stage.with(folder, "example");
        stage.run("new", "borough", "--edition", "2027-28", "--from", "2027/28");
        Edition made = new RulesFolder(stage.rules).read("borough", "2027-28");
        assertThat(made.from()).hasToString("Optional[2027/28]");
        assertThat(lines(stage.rules.resolve("borough/2027-28/framework.yaml"))).contains("from: 2027/28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b | `a b` cannot be the name of a folder here | Maybe `a-b`.",
                "../out | `../out` cannot be the name of a folder here | Maybe `out`.",
                ".. | `..` cannot be the name of a folder here | Letters, digits",
                ".hidden | `.hidden` cannot be the name of a folder here | Maybe `hidden`.",
                "2027/28 | `2027/28` cannot be the name of a folder here | Maybe `2027-28`.",
                "con | `con` cannot be the name of a folder here | Windows takes it for a device",
                "NUL.2018 | `NUL.2018` cannot be the name of a folder here | Maybe `NUL-2018`. Windows takes it for a device",
                "Com1.a.b | `Com1.a.b` cannot be the name of a folder here | Maybe `Com1-a-b`.",
                "lpt³ | `lpt³` cannot be the name of a folder here | Windows takes it",
                "council. | `council.` cannot be the name of a folder here | Maybe `council`.",
                "'council ' | `council ` cannot be the name of a folder here | Maybe `council`.",
                "e\u0301 | `e\u0301` cannot be the name of a folder here | Maybe `é`.",
                "na\u200Bme | `na\\u200bme` cannot be the name of a folder here | Maybe `name`.",
                "a:b | `a:b` cannot be the name of a folder here | Maybe `a-b`.",
                "example | rules/example: is there already | Choose another name"
            })
    void a_name_that_cannot_be_one_is_refused(String name, String what, String hint) {
        Stage stage = Stage.with(folder, "example");
        assertRefused(stage.run("new", name), what, hint);
        assertThat(stage.rules.toFile().list()).containsExactly("example");
        assertThat(folder.toFile().list()).containsExactly("rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "nuls", "com10", "auxiliary.2018", "lpt"})
    void a_name_that_only_begins_like_that_of_a_device_can_be_one(String name) {
        assertThat(FolderName.of(name, "NAME")).isEqualTo(name);
    }

    @Test
    void without_an_example_there_is_nothing_to_copy() {
        Stage stage = Stage.with(folder, "kent/2018-19");
        assertRefused(
                stage.run("new", "borough"),
                "rules: there is no framework `example` that could be copied",
                "Copy the folder `example` of the rules that come with the program into this one.");
    }

    @Test
    void a_broken_example_is_told_and_nothing_is_made_of_it() {
        Stage stage = Stage.with(folder, "example");
        Stage.write(stage.rules.resolve("example/2026-27/rating.drl"), "nonsense");
        assertRefused(stage.run("new", "borough"), "rules/borough/2026-27/rating.drl:1:1: ");
        assertThat(stage.rules.toFile().list()).containsExactly("example");
    }

    @Test
    void a_new_edition_judges_as_the_one_it_extends_until_it_is_changed() {
        Stage stage = Stage.with(folder, "kent");
        Run run = stage.run("new-edition", "kent", "2027-28", "--extends", "2021-22", "--from", "2027/28");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Made rules/kent/2027-28, which judges as 2021-22 does until you change it.\n");
        assertThat(stage.run("check", stage.rules.toString()).exitCode()).isZero();
        assertThat(stage.run("test", stage.rules.toString(), "--failures").out())
                .endsWith(" 0 failed\n");
        assertThat(stage.run("show", "kent", "2027-06").out())
                .contains("kent/2027-28, in force from 2027/28")
                .contains("kent/2018-19/rating.drl");
        assertThat(lines(stage.rules.resolve("kent/2027-28/framework.yaml")))
                .contains("extends: 2021-22", "from: 2027/28")
                .contains(
                        "# kent/2027-28, what changes from 2027/28 on. Everything else is taken over from the edition 2021-22.",
                        "#    ragstone check kent",
                        "#    ragstone compare --to kent/2027-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kemt 2027-28 --extends 2021-22 --from 2027/28 | there is no framework `kemt` | Maybe you meant `kent`.",
                "kent 2027-28 --extends 2021-2 --from 2027/28 | there is no edition `2021-2` | Maybe you meant `2021-22`.",
                "kent 2021-22 --extends 2018-19 --from 2027/28 | rules/kent/2021-22: is there already | Choose another name",
                "kent aux --extends 2018-19 --from 2027/28 | NAME: `aux` cannot be the name | Windows takes it for a device",
                "kent .x --extends 2018-19 --from 2027/28 | NAME: `.x` cannot be the name | Maybe `x`.",
                "kent 2027-28 --extends 2018-19 --from 2021-04 | kent/2021-22/framework.yaml:5:7: the edition `2021-22` starts at the same time | `--from`",
                "kent 2027-28 --extends 2018-19 --from 2018-10 | kent/2018-19/framework.yaml:6:8: `until` 2018/19 reaches into the edition `2027-28` | Without `until`"
            })
    void an_edition_that_cannot_stand_among_the_others_is_not_made(String arguments, String what, String hint) {
        Stage stage = Stage.with(folder, "kent");
        assertRefused(stage.run(("new-edition " + arguments).split(" ")), what, hint);
        assertThat(stage.rules.resolve("kent").toFile().list())
                .containsExactlyInAnyOrder("2012-13", "2018-19", "2021-22");
    }

    @Test
    void a_draft_of_a_new_edition_counts_when_it_is_published() {
        Stage stage = Stage.with(folder, "kent");
        String drafts = stage.drafts.toString();
        Run run = stage.run(
                "new-edition",
                "kent",
                "2027-28",
                "--extends",
                "2021-22",
                "--from",
                "2027/28",
                "--draft",
                "--drafts",
                drafts);
        assertThat(run.out()).endsWith("It is a draft; `publish drafts/kent/2027-28` puts it live.\n");
        assertThat(new RulesFolder(stage.rules).editions("kent")).doesNotContain("2027-28");
        assertThat(stage.run("publish", drafts + "/kent/2027-28").exitCode()).isZero();
        assertThat(new RulesFolder(stage.rules).editions("kent")).contains("2027-28");
        assertThat(stage.run("test", stage.rules.toString(), "--failures").exitCode())
                .isZero();
    }

    @Test
    void a_draft_that_is_refused_leaves_no_folder() {
        Stage stage = Stage.with(folder, "kent");
        String[] asked = "new-edition kent 2027-28 --extends 2018-19 --from 2018-10 --draft --drafts".split(" ");
        String[] all = Stream.concat(Stream.of(asked), Stream.of(stage.drafts.toString()))
                .toArray(String[]::new);
        assertRefused(stage.run(all), "`until` 2018/19 reaches into");
        assertThat(folder.toFile().list()).containsExactly("rules");
    }

    @Test
    void a_draft_of_an_edition_is_a_copy_that_is_not_made_twice() {
        Stage stage = Stage.with(folder, "kent/2018-19");
        String drafts = stage.drafts.toString();
        assertThat(stage.run("draft", "kent", "2018-19", "--drafts", drafts).out())
                .startsWith("Made drafts/kent/2018-19, a copy of kent/2018-19.\n");
        FolderContent live = FolderContent.read(stage.rules.resolve("kent/2018-19"), "");
        assertThat(FolderContent.read(stage.drafts.resolve("kent/2018-19"), "").isSame(live))
                .isTrue();
        assertRefused(
                stage.run("draft", "kent", "2018-19", "--drafts", drafts), "drafts/kent/2018-19: is there already");
        assertRefused(stage.run("draft", "kent", "2018-9", "--drafts", drafts), "Maybe you meant `2018-19`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "rules/drafts", "rules/kent/.drafts", "link"})
    void drafts_do_not_stand_among_the_rules(String drafts) throws Exception {
        Stage stage = Stage.with(folder, "kent/2018-19");
        Files.createSymbolicLink(folder.resolve("link"), stage.rules);
        String path = folder.resolve(drafts).toString();
        assertRefused(
                stage.run("draft", "kent", "2018-19", "--drafts", path),
                drafts + ": stands among the rules, where a draft would be live",
                "`--drafts`");
        assertThat(stage.rules.toFile().list()).containsExactly("kent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXAMPLE | example | new EXAMPLE",
                "example/Café | example/Cafe\u0301 | new-edition example Café --extends 2026-27 --from 2027/28",
                "example/next | example/NEXT | new-edition example next --extends 2026-27 --from 2027/28",
                "example/next | example/NEXT | new-edition example next --extends 2026-27 --from 2027/28 --draft --drafts DRAFTS",
                "example | EXAMPLE | draft example 2026-27 --drafts DRAFTS",
                "example/next | example/Next | publish DRAFTS/example/next"
            })
    void a_name_that_other_systems_hold_for_one_that_is_there_is_refused(String name, String there, String command)
            throws Exception {
        Stage stage = Stage.with(folder, "example");
        boolean isDraft = command.startsWith("draft");
        Path beside = (isDraft ? stage.drafts : stage.rules).resolve(there);
        Files.createDirectories(beside);
        Folders.copy(stage.rules.resolve("example/2026-27"), stage.drafts.resolve("example/next"));
        Run run = stage.run(command.replace("DRAFTS", stage.drafts.toString()).split(" "));
        assertRefused(
                run,
                (isDraft ? "drafts/" : "rules/") + name + ": `" + beside.getFileName() + "` is there already",
                "which Windows and macOS hold for the same name",
                "Choose another name.");
    }
}
