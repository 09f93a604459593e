package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.check.RulesCheck;
import org.ragstone.model.Problem;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/** A file that was there is missed, until somebody says that the edition does without it. */
class GoneTest {
    private static final String OLD = "title: t\ncouncil: c\nuntil: 2018/19\n";
    private static final String NEW = "from: 2019/20\nextends: old\n";

    @TempDir
    private Path rules;

    @BeforeEach
    void twoEditions() {
        write("old/framework.yaml", OLD);
        write("old/rating.drl", "// old");
        write("old/not-rated.drl", "// old");
        write("old/rating.test.yaml", "cases: {}");
        write("old/words/summary.txt", "old");
        write("new/framework.yaml", NEW);
        write("new/rating.drl", "// new");
    }

    private void write(String path, String text) {
        TestRules.write(rules, "a/" + path, text);
    }

    private void delete(String path) throws IOException {
        Files.delete(rules.resolve("a").resolve(path));
    }

    private EditionFiles read(String edition) {
        return new RulesFolder(rules).read("a", edition).files();
    }

    private List<String> gone(EditionFiles before, String edition) {
        return Gone.since(before, read(edition)).stream()
                .map(Problem::where)
                .map(Object::toString)
                .toList();
    }

    private void publish(String edition, String moment, String... names) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        write(edition + "/.published", Manifest.of(moment, files).text());
    }

    @Test
    void rules_and_texts_are_missed_and_scenarios_are_not() throws IOException {
        EditionFiles before = read("old");
        for (String name : List.of("rating.drl", "rating.test.yaml", "words/summary.txt")) {
            delete("old/" + name);
        }
        assertThat(gone(before, "old")).containsExactly("a/old/rating.drl", "a/old/words/summary.txt");
    }

    @Test
    void what_is_taken_over_is_missed_too_unless_another_stands_for_it() throws IOException {
        EditionFiles before = read("new");
        delete("old/not-rated.drl");
        delete("old/rating.drl");
        assertThat(gone(before, "new")).containsExactly("a/old/not-rated.drl");
    }

    @Test
    void a_file_of_its_own_is_missed_though_another_is_taken_over_in_its_stead() throws IOException {
        EditionFiles before = read("new");
        delete("new/rating.drl");
        assertThat(gone(before, "new")).containsExactly("a/new/rating.drl");
    }

    @Test
    void what_an_edition_says_it_does_without_is_not_missed() throws IOException {
        EditionFiles before = read("old");
        EditionFiles later = read("new");
        delete("old/rating.drl");
        delete("old/words/summary.txt");
        write("old/framework.yaml", OLD + "without: [rating.drl, words/summary.txt]\n");
        assertThat(gone(before, "old")).isEmpty();
        assertThat(gone(later, "new")).isEmpty();
        delete("new/rating.drl");
        assertThat(gone(later, "new")).as("the old one speaks for itself").containsExactly("a/new/rating.drl");
        write("new/framework.yaml", NEW + "without: [rating.drl]\n");
        assertThat(gone(later, "new")).isEmpty();
    }

    @Test
    void an_edition_that_extends_another_now_misses_nothing_of_the_one_before() throws IOException {
        EditionFiles before = read("new");
        write("new/framework.yaml", "title: t\ncouncil: c\nfrom: 2019/20\n");
        assertThat(gone(before, "new")).isEmpty();
    }

    @Test
    void only_what_can_be_a_rule_file_or_a_text_is_done_without() {
        write("old/framework.yaml", OLD + "without: [rating, trend.drl]\n");
        assertThatThrownBy(() -> read("old"))
                .hasMessageContaining("`rating` is no name of a rule file or a text")
                .hasMessageNotContaining("`trend.drl`");
        write("old/framework.yaml", OLD);
        write("new/framework.yaml", NEW + "without: [not-rated.dr]\n");
        assertThatThrownBy(() -> read("new"))
                .hasMessageContaining("`not-rated.dr` is not inherited")
                .hasMessageContaining("Maybe you meant `not-rated.drl`.");
    }

    @Test
    void a_slip_in_the_name_of_a_rule_file_is_told_by_the_gate() {
        write("old/framework.yaml", OLD + "without: [raiting.drl]\n");
        write("new/framework.yaml", NEW + "without: [not-ratd.drl]\n");
        assertThat(RulesCheck.of(new RulesFolder(rules), new CompiledOnce()).problems())
                .map(Problem::toString)
                .anyMatch(each -> each.startsWith("a/old/framework.yaml:4:11: `raiting.drl` is not a rule file's name")
                        && each.contains("Maybe you meant `rating.drl`."))
                .anyMatch(each -> each.startsWith("a/new/framework.yaml:3:11: `not-ratd.drl` is not a rule file's name")
                        && each.contains("Maybe you meant `not-rated.drl`."));
    }

    /** As the hint of what is gone advises, whichever of the others it is called like. */
    @Test
    void a_file_of_its_own_that_is_gone_can_be_done_without_where_others_are_taken_over() throws IOException {
        write("old/words/page-1.txt", "one");
        write("new/words/page-2.txt", "two");
        publish("new", "2026-01-01T00:00:00Z", "rating.drl", "words/page-2.txt");
        EditionFiles before = read("new");
        delete("new/words/page-2.txt");
        assertThatThrownBy(() -> read("new")).hasMessageStartingWith("a/new/words/page-2.txt: the file is gone");
        write("new/framework.yaml", NEW + "without: [words/page-2.txt]\n");
        assertThat(gone(before, "new")).isEmpty();
        assertThat(read("new").templates()).map(SourceFile::name).contains("words/page-1.txt");
    }

    @Test
    void a_file_that_was_published_and_is_gone_is_told_by_whoever_reads() throws IOException {
        publish("old", "2026-01-01T00:00:00Z", "framework.yaml", "not-rated.drl", "rating.drl", "rating.test.yaml");
        assertThat(read("old").ruleFiles()).hasSize(2);
        delete("old/rating.drl");
        delete("old/rating.test.yaml");
        assertThatThrownBy(() -> read("old"))
                .hasMessageStartingWith("a/old/rating.drl: the file is gone\n  Put it back.");
        assertThat(read("new").ruleFiles()).as("another stands for it").hasSize(2);
        write("old/framework.yaml", OLD + "without: [rating.drl]\n");
        assertThat(read("old").ruleFiles()).hasSize(1);
    }

    @Test
    void what_a_publication_leaves_out_is_meant() throws IOException {
        publish("old", "2026-01-01T00:00:00Z", "rating.drl", "not-rated.drl");
        EditionFiles before = read("old");
        delete("old/words/summary.txt");
        assertThat(gone(before, "old")).containsExactly("a/old/words/summary.txt");
        publish("old", "2026-02-02T00:00:00Z", "rating.drl", "not-rated.drl");
        assertThat(gone(before, "old")).isEmpty();
        assertThat(read("old").isPublishedSince(before, "a/old")).isTrue();
    }

    @Test
    void a_draft_owes_nothing_to_what_was_published() {
        TestRules.write(rules, "draft/framework.yaml", OLD);
        TestRules.write(rules, "draft/.published", "0".repeat(64) + "  rating.drl\n");
        RulesFolder with = new RulesFolder(rules).with("a", "old", rules.resolve("draft"));
        assertThat(with.read("a", "old").ruleFiles()).isEmpty();
    }

    @Test
    void an_edition_is_put_together_from_copies_of_its_files_as_it_was() {
        write("new/framework.yaml", NEW + "without: [not-rated.drl]\n");
        Edition edition = new RulesFolder(rules).read("a", "new");
        List<SourceFile> copies = edition.files().folders().stream()
                .flatMap(folder -> folder.files().stream())
                .toList();
        assertThat(EditionCopies.read("a", "new", copies).revision()).isEqualTo(edition.revision());
        assertThatThrownBy(() -> EditionCopies.read("a", "old", copies.subList(0, 1)))
                .hasMessage("a/old: files are missing in it");
    }
}
