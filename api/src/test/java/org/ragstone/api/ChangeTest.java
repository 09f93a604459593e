package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code change} and {@code rename}, as an officer types them. */
@Order(1)
class ChangeTest {
    private static final String AMBER = "Rating: amber when the target is missed by no more than 10 % of it";
    private static final String AMBER_OF_5 = "Rating: amber when the target is missed by no more than 5 % of it";

    @TempDir
    private Path folder;

    private Path rules;
    private Path drafts;
    private Path draft;

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void copyTheExample() throws IOException {
        rules = folder.resolve("rules");
        drafts = folder.resolve("drafts");
        draft = drafts.resolve("example").resolve("2027-28");
        Folders.copy(Path.of("..", "rules", "example"), rules.resolve("example"));
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--rules", rules.toString(), "--drafts", drafts.toString()));
        return typed(all.toArray(String[]::new));
    }

    private static Run typed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run change(String what, String rule, String old, String replacement, String... others) {
        List<String> all = new ArrayList<>(List.of("change", what, "--rule", rule, "--old", old, "--new", replacement));
        all.addAll(List.of(others));
        return run(all.toArray(String[]::new));
    }

    private Run makeTheDraft() {
        return change("example/2026-27", AMBER, "10", "5", "--edition", "2027-28", "--from", "2027/28");
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(each).toString(), Files.readString(each));
            }
        }
        return files;
    }

    @Test
    void of_an_edition_that_is_live_the_draft_of_the_next_is_made() throws IOException {
        SortedMap<String, String> before = files();
        Run made = makeTheDraft();
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out())
                .contains("-rule \"" + AMBER + "\"\n+rule \"" + AMBER_OF_5 + "\"\n")
                .contains("Made " + draft + ", in force from 2027/28.")
                .contains("`10` stands here too, and stays;")
                .contains(rules.resolve("example/2026-27/framework.yaml") + ":")
                .contains(draft.resolve("rating.drl") + ":2:1");
        assertThat(files()).containsAllEntriesOf(before);
        Run published = typed("publish", draft.toString(), "--rules", rules.toString());
        assertThat(published.exitCode()).as(published.err()).isZero();
    }

    @Test
    void two_words_name_an_edition_too_and_the_next_year_is_its_start() {
        Run made = run("change", "example", "2026-27", "--rule", AMBER, "--old", "10", "--new", "5");
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).contains("It is a draft; `publish ");
    }

    @Test
    void a_dry_run_prints_the_same_and_writes_nothing() throws IOException {
        SortedMap<String, String> before = files();
        Run dry = change("example/2026-27", AMBER, "10", "5", "--edition", "2027-28", "--from", "2027/28", "--dry-run");
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out()).endsWith("Nothing was written; without `--dry-run` it is.\n");
        assertThat(files()).isEqualTo(before);
        String differences = dry.out().substring(0, dry.out().indexOf("\nNothing was written"));
        assertThat(makeTheDraft().out()).startsWith(differences);
    }

    @Test
    void a_draft_is_changed_where_it_stands_and_back_again() throws IOException {
        makeTheDraft();
        SortedMap<String, String> before = files();
        Run there = change(draft.toString(), AMBER_OF_5, "5", "7.5", "--cases", "leave");
        assertThat(there.exitCode()).as(there.err()).isZero();
        assertThat(there.out()).contains("now fail").contains("\nChanged " + draft + ".\nNext: `check " + draft + "`");
        assertThat(files()).isNotEqualTo(before);
        change(draft.toString(), AMBER_OF_5.replace("5 %", "7.5 %"), "7.5", "5", "--cases", "leave");
        assertThat(files()).isEqualTo(before);
    }

    /** How files are written that editors and systems have saved: LF, CRLF, CR alone, each in turn, with a mark, without a last end. */
    enum Written {
        MARKED("\n"),
        CRLF("\r\n"),
        CR("\r"),
        MIXED("\r\n", "\n", "\r");

        private final List<String> ends;

        Written(String... ends) {
            this.ends = List.of(ends);
        }

        void rewrite(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                    Files.writeString(each, of(Files.readString(each)));
                }
            }
        }

        private String of(String text) {
            StringBuilder written = new StringBuilder(this == CRLF ? "" : "\uFEFF");
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                boolean isLast = i == lines.size() - 1;
                written.append(lines.get(i)).append(isLast && this == MIXED ? "" : ends.get(i % ends.size()));
            }
            return written.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void lines_end_as_they_did_and_a_mark_stays(Written written) throws IOException {
        makeTheDraft();
        SortedMap<String, String> plain = files();
        written.rewrite(draft);
        SortedMap<String, String> before = files();
        change(draft.toString(), AMBER_OF_5, "5", "7.5", "--cases", "leave");
        SortedMap<String, String> changed = files();
        change(draft.toString(), AMBER_OF_5.replace("5 %", "7.5 %"), "7.5", "5", "--cases", "leave");
        assertThat(files()).isEqualTo(before);
        for (Map.Entry<String, String> each : plain.entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
        change(draft.toString(), AMBER_OF_5, "5", "7.5", "--cases", "leave");
        written.rewrite(draft);
        assertThat(changed).isEqualTo(files());
    }

    @ParameterizedTest
    @EnumSource
    void what_a_draft_takes_over_is_written_as_it_was(Written written) throws IOException {
        makeTheDraft();
        Path rating = draft.resolve("rating.drl");
        String expected = written.of(Files.readString(rating));
        Folders.delete(drafts);
        written.rewrite(rules);
        Run made = makeTheDraft();
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(Files.readString(rating)).isEqualTo(expected);
        String cases = Files.readString(draft.resolve("rating.test.yaml"));
        assertThat(cases.startsWith("\uFEFF")).isEqualTo(written != Written.CRLF);
        assertThat(cases.contains("\r")).isEqualTo(written != Written.MARKED);
        assertThat(cases.replace("\r\n", "").contains("\n"))
                .isEqualTo(written == Written.MARKED || written == Written.MIXED);
    }

    @Test
    void a_rule_is_renamed_with_the_cases_that_name_it() {
        makeTheDraft();
        Run renamed = run("rename", draft.toString(), "--rule", AMBER_OF_5, "--to", "Rating: amber within 5 %");
        assertThat(renamed.exitCode()).as(renamed.err()).isZero();
        assertThat(renamed.out()).contains("+rule \"Rating: amber within 5 %\"").doesNotContain("stands here too");
    }

    @Test
    void what_the_rules_would_have_problems_with_is_refused_and_nothing_written() throws IOException {
        makeTheDraft();
        SortedMap<String, String> before = files();
        Run refused = run("rename", draft.toString(), "--rule", AMBER_OF_5, "--to", "Amber");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("rating.drl:").contains("starts with its file's word");
        Run unsaid = change(draft.toString(), "Required action: attention to a red rating", "OFF_TARGET", "ON_FIRE");
        assertThat(unsaid.exitCode()).isEqualTo(1);
        assertThat(unsaid.err()).contains("cannot say `ON_FIRE`");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_done_is_told() throws IOException {
        SortedMap<String, String> before = files();
        assertThat(change("example/2026-27", "Rating: amber", "10", "5").err())
                .contains("there is no rule `Rating: amber`");
        assertThat(change("example/2025-26", AMBER, "10", "5").err()).contains("2026-27");
        assertThat(change("exampel/2026-27", AMBER, "10", "5").err()).contains("`example/2026-27`");
        assertThat(change("example", AMBER, "10", "5"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("name that as FRAMEWORK/EDITION"));
        assertThat(change("example/2026-27", AMBER, "10", "five").err()).contains("`five` is not a number");
        assertThat(change("example/2026-27", AMBER, "10", "5", "--cases", "keep")
                        .err())
                .contains("`keep` is not among its words");
        assertThat(files()).isEqualTo(before);
        makeTheDraft();
        assertThat(makeTheDraft().err())
                .contains("is there already")
                .contains("Name it, `" + draft + "`, in place of the edition");
        assertThat(change(draft.toString(), AMBER_OF_5, "5", "6", "--edition", "x")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void what_is_to_be_expected_and_cannot_be_is_not_said_to_be_possible() throws IOException {
        makeTheDraft();
        Path cases = draft.resolve("rating.test.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replace(
                                "LATEST: 89\n    expect: { RATING: AMBER, ",
                                "LATEST: 89\n    expect: { RATING: [AMBER], "));
        Run moved = change(draft.toString(), AMBER_OF_5, "5", "1", "--dry-run");
        assertThat(moved.out()).contains("With `--cases expect` a case expects what comes of it.");
        Run expected = change(draft.toString(), AMBER_OF_5, "5", "1", "--cases", "expect", "--dry-run");
        assertThat(expected.out())
                .contains("now fail")
                .contains("`--cases expect` leaves what is said for several")
                .doesNotContain("With `--cases expect`");
    }

    @Test
    void what_has_moved_and_what_is_to_be_looked_at_is_told() {
        assertThat(makeTheDraft().out()).contains("Yours to look at:").contains("4 cases moved with the line:");
    }
}
