package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.api.publishing.Stage.Run;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.RulesFolder;

/** Drafts of the newest language that an officer asks for, and what they list to be decided. */
@Order(1)
class UpgradeTest {
    private static final String EVERY_OTHER =
            "indicator.frequency in ( \"MONTHLY\", \"QUARTERLY\", \"TERMLY\", \"ANNUAL\" )";

    @TempDir
    private Path folder;

    private static Stream<String> shipped() throws IOException {
        RulesFolder rules = new RulesFolder(Stage.SHIPPED);
        return rules.frameworks().stream()
                .flatMap(framework -> rules.timeline(framework).editions().stream())
                .filter(edition -> !edition.language().equals(LanguageVersion.NEWEST))
                .map(Edition::path);
    }

    private Stage stage(String edition) {
        return Stage.with(folder, edition.substring(0, edition.indexOf('/')));
    }

    private Run upgrade(Stage stage, String edition, String... options) {
        return stage.run(
                Stream.concat(Stream.of("upgrade", edition, "--drafts", stage.drafts.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            each -> folder.relativize(each).toString(),
                            Stage::read,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    /** What `check` tells of the draft, each fault in one line. */
    private static List<String> told(Stage stage, Path draft) {
        String text = stage.run("check", stage.rules.toString(), "--draft", draft.toString())
                .err();
        return text.lines()
                .filter(line -> !line.startsWith(" ") && !line.matches("\\d+ problems?\\."))
                .toList();
    }

    private static List<String> listed(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.matches("    [^ ]+/[^ ]+: .*") && !line.contains("the scenario `"))
                .map(String::strip)
                .toList();
    }

    private void assertListsWhatCheckTells(Stage stage, String edition) throws IOException {
        Map<String, String> before = files(stage.rules);
        Run run = upgrade(stage, edition, "--from", "2040/41");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Path draft = stage.drafts.resolve(edition).resolveSibling("2040-41");
        assertThat(listed(run)).containsExactlyInAnyOrderElementsOf(told(stage, draft));
        assertThat(files(stage.rules)).isEqualTo(before);
        assertThat(run.out().contains("asks nothing of it"))
                .isEqualTo(!run.out().contains("TO DECIDE"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_is_listed_is_what_check_tells_of_the_draft(String edition) throws IOException {
        assertListsWhatCheckTells(stage(edition), edition);
    }

    private static final Pattern EDIT = Pattern.compile("as before, `(?<would>[^`]+)` in place of `(?<was>[^`]+)`:");
    private static final Pattern RULE =
            Pattern.compile("      `(?<rule>.+)` \\((?<path>.+)/(?<file>[^/]+)\\.drl:\\d+\\)");

    /** Writes every rule that no longer speaks of something as the list says, in a copy that keeps the periods of its cases. */
    private static void followList(Stage stage, Run run, Path draft) {
        String made = Stage.read(draft.resolve("framework.yaml"));
        Optional<Matcher> edit = Optional.empty();
        for (String line : run.out().lines().toList()) {
            Matcher rule = RULE.matcher(line);
            if (edit.isPresent() && rule.matches()) {
                String path = rule.group("path");
                String name = rule.group("file");
                copy(stage.rules.resolve(path), name, draft, made);
                writeRule(draft.resolve(name + ".drl"), rule.group("rule"), edit.get());
            } else {
                edit = Optional.of(EDIT.matcher(line)).filter(Matcher::find);
            }
        }
    }

    private static void copy(Path from, String name, Path draft, String made) {
        if (Files.exists(draft.resolve(name + ".drl"))) {
            return;
        }
        Stage.write(draft.resolve(name + ".drl"), Stage.read(from.resolve(name + ".drl")));
        String edition = from.getParent().getFileName() + "/" + from.getFileName();
        Matcher period = Pattern.compile("`(period: [^`]+)` of " + Pattern.quote(edition))
                .matcher(made);
        assertThat(period.find()).isTrue();
        String cases = Stage.read(from.resolve(name + ".test.yaml"));
        boolean hasOne = cases.lines().anyMatch(line -> line.startsWith("period:"));
        Stage.write(draft.resolve(name + ".test.yaml"), hasOne ? cases : period.group(1) + "\n" + cases);
    }

    private static void writeRule(Path file, String rule, Matcher edit) {
        String text = Stage.read(file);
        int start = text.indexOf("rule \"" + rule + "\"");
        String changed = text.substring(start)
                .replaceFirst(Pattern.quote(edit.group("was")), Matcher.quoteReplacement(edit.group("would")));
        assertThat(changed).isNotEqualTo(text.substring(start));
        Stage.write(file, text.substring(0, start) + changed);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_draft_whose_rules_are_written_as_it_lists_is_clean(String edition) {
        Stage stage = stage(edition);
        Run run = upgrade(stage, edition, "--from", "2040/41");
        Path draft = stage.drafts.resolve(edition).resolveSibling("2040-41");
        followList(stage, run, draft);
        for (String command : List.of("check", "test")) {
            Run clean = stage.run(command, stage.rules.toString(), "--draft", draft.toString());
            assertThat(clean.err()).isEmpty();
            assertThat(clean.exitCode()).isZero();
        }
    }

    /** Of every room of the language: what framework.yaml, data and rules can say that they could not. */
    @Test
    void all_that_is_new_beside_is_listed() {
        Run run = upgrade(stage("kent/2021-22"), "kent/2021-22", "--from", "2040/41");
        String brought = run.out().substring(run.out().indexOf("NEW IN LANGUAGE"));
        assertThat(brought.lines().skip(1).takeWhile(line -> !line.isEmpty()))
                .containsExactly(
                        "  framework.yaml can have `runs`, `posts`, `severities`",
                        "  `directions` in it can have `in-total`, `arrow`",
                        "  `alerts` in it can have `severity`",
                        "  `actions` in it can have `severity`",
                        "  `labels` in it can have `by-kind`, `by-group`",
                        "  `by` of an action can list several posts",
                        "  data can give a floor without a target",
                        "  rules can ask `indicator.aggregation`, `Before( run )`, `Before( inARow )`",
                        "  `indicator.frequency` can be `HALF_YEARLY`",
                        "  `Judgement( against )` can be `PRO_RATA_TARGET`, `FLOOR`",
                        "  `Judgement( target )` can be `NOT_SET`",
                        "  `Comparison( against )` can be `PREVIOUS_FIGURE`",
                        "  `DirectionOfTravel( against )` can be `PREVIOUS_FIGURE`",
                        "  `judge` can say `PRO_RATA_TARGET`, `FLOOR`");
    }

    @Test
    void cases_keep_the_period_that_they_were_written_for() {
        Stage stage = stage("kent/2018-19");
        Run run = upgrade(stage, "kent/2018-19", "--from", "2027/28");
        assertThat(run.out())
                .contains("targetSet == \"NO_EARLIER_FIGURE\"")
                .doesNotContain("PHASED\", \"NO_EARLIER")
                .doesNotContain("Cases that fail");
        Run later = upgrade(stage, "kent/2018-19", "--from", "2061/62");
        assertThat(later.out().substring(later.out().indexOf("TO DECIDE")).replace("2061-62", "2027-28"))
                .isEqualTo(run.out().substring(run.out().indexOf("TO DECIDE")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating.drl | target == \"ACHIEVED\" )",
                "not-rated.drl | targetSet == \"NONE\" )",
                "phased-target.drl | targetSet == \"PHASED\" )",
                "no-figure.drl | state == \"NOT_DUE\" )",
                "direction-of-travel.drl | change == \"BETTER\","
            })
    void so_it_is_where_rules_know_every_frequency_but_the_new_one(String file, String asked) throws IOException {
        Stage stage = stage("dover/2021-22");
        Path rules = stage.rules.resolve("dover/2021-22").resolve(file);
        String text = Stage.read(rules);
        assertThat(text).contains(asked);
        String end = asked.substring(asked.length() - 1);
        String more = asked.replaceAll(" ?[,)]$", "") + ", " + EVERY_OTHER + (end.equals(")") ? " )" : ",");
        Stage.write(rules, text.replace(asked, more));
        assertListsWhatCheckTells(stage, "dover/2021-22");
        assertThat(Stage.read(stage.drafts.resolve("dover/2040-41/framework.yaml")))
                .contains("#   `indicator.frequency` can also be `HALF_YEARLY`.")
                .contains("to take it in, `indicator.frequency in ( \"MONTHLY\", \"QUARTERLY\", \"TERMLY\", \"ANNUAL\","
                        + " \"HALF_YEARLY\" )` in place of `" + EVERY_OTHER + "`:\n#       `")
                .contains("(dover/2021-22/" + file + ":");
    }

    @Test
    void a_rule_that_says_which_words_it_does_not_mean_takes_the_new_one_in() {
        Stage stage = stage("kent/2018-19");
        Stage.replace(
                stage.live().resolve("required-action.drl"),
                "outcome in \\( \"AMBER\", \"RED\" \\)",
                "outcome in ( \"AMBER\", \"RED\" ), indicator.frequency != \"ANNUAL\"");
        assertThat(upgrade(stage, "kent/2018-19", "--from", "2040/41").out())
                .contains("  `indicator.frequency` can also be `HALF_YEARLY`.\n    These rules take it in; to leave it"
                        + " out, `indicator.frequency in ( \"MONTHLY\", \"QUARTERLY\", \"TERMLY\" )` in place of"
                        + " `indicator.frequency != \"ANNUAL\"`:\n      `Required action: commentary on a rating below green`"
                        + " (kent/2018-19/required-action.drl:3)\n");
    }

    @Test
    void a_draft_whose_rules_are_written_as_it_lists_judges_as_before_and_can_be_published() {
        Stage stage = stage("kent/2021-22");
        String draft = stage.drafts.resolve("kent/2040-41").toString();
        Run run = upgrade(stage, "kent/2021-22", "--from", "2040/41");
        assertThat(run.out())
                .startsWith("Made drafts/kent/2040-41, which is kent/2021-22 in language 2, in force from 2040/41.\n")
                .endsWith("It is a draft; `publish drafts/kent/2040-41` puts it live.\n");
        assertThat(run.out())
                .contains(
                        """
                          `targetSet` can also be `NO_EARLIER_FIGURE` (`NONE` until now).
                        """)
                .contains(
                        """
                            These rules no longer speak of it; as before, `targetSet in ( "NONE", "NO_EARLIER_FIGURE" )` in place of `targetSet == "NONE"`:
                              `Not rated: a key performance indicator without a target` (kent/2018-19/not-rated.drl:3)
                        """);
        assertThat(stage.run("publish", draft).exitCode()).isEqualTo(1);
        String rules = Stage.read(stage.rules.resolve("kent/2018-19/not-rated.drl"));
        Stage.write(
                Path.of(draft, "not-rated.drl"),
                rules.replace("targetSet == \"NONE\"", "targetSet in ( \"NONE\", \"NO_EARLIER_FIGURE\" )"));
        Stage.write(
                Path.of(draft, "not-rated.test.yaml"),
                Stage.read(stage.rules.resolve("kent/2018-19/not-rated.test.yaml")));
        assertThat(stage.run("publish", draft).err()).isEmpty();
        Edition made = new RulesFolder(stage.rules).read("kent", "2040-41");
        assertThat(made.language()).isEqualTo(LanguageVersion.NEWEST);
        assertThat(made.from()).hasToString("Optional[2040/41]");
        assertThat(new RulesFolder(stage.rules).read("kent", "2021-22").language())
                .isEqualTo(LanguageVersion.FIRST);
    }

    @Test
    void without_a_start_it_is_the_year_after_every_edition_and_the_draft_is_called_by_it() {
        Stage stage = stage("kent/2021-22");
        stage.run("new-edition", "kent", "later", "--extends", "2021-22", "--from", "2050/51");
        assertThat(upgrade(stage, "kent/2021-22").out()).startsWith("Made drafts/kent/2051-52, ");
        assertThat(upgrade(stage, "kent/2021-22", "--name", "mine", "--from", "2041-07")
                        .out())
                .startsWith("Made drafts/kent/mine, which is kent/2021-22 in language 2, in force from 2041-07.\n");
    }

    @Test
    void scenarios_that_fail_are_listed() {
        Stage stage = stage("kent/2018-19");
        Stage.replace(stage.live().resolve("rating.test.yaml"), "RATING: AMBER", "RATING: RED");
        Run run = upgrade(stage, "kent/2018-19", "--from", "2040/41");
        assertThat(run.out())
                .containsSubsequence(
                        "TO DECIDE\n",
                        "  Cases that fail until it is decided:\n",
                        "    kent/2018-19/rating.test.yaml:14:5: the scenario `one under the target` fails, as kent/2040-41 takes it over\n");
    }

    @Test
    void an_edition_of_the_newest_language_is_left_as_it_is() {
        Stage stage = stage("kent/2018-19");
        Stage.write(
                stage.live().resolve("framework.yaml"),
                Stage.read(stage.live().resolve("framework.yaml")) + "\nlanguage: 2\n");
        Run run = upgrade(stage, "kent/2018-19");
        assertThat(run.out())
                .isEqualTo("kent/2018-19 is of language 2 already, the newest there is. Nothing was made.\n");
        assertThat(run.exitCode()).isZero();
        assertThat(stage.drafts).doesNotExist();
    }

    @Test
    void an_edition_that_has_a_fault_is_told_it_and_no_draft_is_made() {
        Stage stage = stage("kent/2018-19");
        Stage.replace(stage.live().resolve("rating.drl"), "floor == \"MISSED\"", "floor == \"ACHIEVED\"");
        Run run = upgrade(stage, "kent/2018-19");
        assertThat(run.err()).contains("kent/2018-19/rating.drl: no rule answers");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(stage.drafts).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kemt/2021-22 | 1 | rules: there is no framework `kemt` | Maybe you meant `kent`.",
                "kent/2021-2 | 1 | kent: there is no edition `2021-2` | Maybe you meant `2021-22`.",
                "kent/2021-22 --from 2021-04 | 1 | kent/2021-22/framework.yaml:5:7: the edition `2021-22` starts at the same time | Name another period with `--from`",
                "kent/2018-19 --from 2018-10 | 1 | kent/2018-19/framework.yaml:6:8: `until` 2018/19 reaches into the edition `2018-10` | Without `until`",
                "kent/2021-22 --name 2018-19 | 1 | rules/kent/2018-19: is there already | Choose another name",
                "kent/2021-22 --name ../x | 1 | --name: `../x` cannot be the name of a folder here | Maybe `x`.",
                "kent/2021-22 --drafts RULES/d | 1 | rules/d: stands among the rules | with `--drafts`.",
                "kent | 2 | `kent` is no edition; name it as FRAMEWORK/EDITION. | Usage: ragstone upgrade",
                "kent/ | 2 | `kent/` is no edition | Usage: ragstone upgrade",
                "drafts/kent/2018-19 | 2 | `drafts/kent/2018-19` is no edition | Usage: ragstone upgrade",
                "kent 2018-19 x | 2 | `kent 2018-19 x` is no edition | Usage: ragstone upgrade",
                "kent/2018-19 --from soon | 2 | Invalid value for option '--from' | Usage: ragstone upgrade"
            })
    void what_cannot_be_drafted_is_told_and_nothing_is_made(String arguments, int exitCode, String what, String hint) {
        Stage stage = stage("kent/2018-19");
        Run run = stage.run(("upgrade " + arguments.replace("RULES", stage.rules.toString())).split(" "));
        assertThat(run.err()).containsSubsequence(what, hint);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("rules");
    }
}
