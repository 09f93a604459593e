package org.ragstone.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server reads its rules anew when what it sees of their files is other than before, and only then. */
class FilesSeenTest {
    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void oneEdition() throws IOException {
        rules = folder.resolve("rules");
        write("council/2018-19/framework.yaml", "title: t");
        write("council/2018-19/words/summary.txt", "{GREEN}");
    }

    private void write(String path, String text) throws IOException {
        Path file = rules.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private FilesSeen seen() {
        return FilesSeen.in(rules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council/2018-19/rating.drl",
                "council/2018-19/rating.test.yaml",
                "council/2018-19/words/notes.txt",
                "council/2018-19/rating.drl.txt",
                "council/2018-19/Words/summary.txt",
                "council/.2018-19.coming/rating.drl",
                "other/2018-19/framework.yaml",
                "council/2018-19/.published"
            })
    void what_is_read_or_told_of_is_seen_to_come_to_change_and_to_go(String path) throws IOException {
        FilesSeen before = seen();
        write(path, "a");
        FilesSeen there = seen();
        assertThat(there).isNotEqualTo(before);
        if (!path.contains("Words")) {
            write(path, "an edit");
            assertThat(seen()).isNotEqualTo(there);
        }
        Files.delete(rules.resolve(path));
        if (!path.contains("Words")) {
            assertThat(seen()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.yaml",
                "council/notes.yaml",
                "council/2018-19/notes.txt",
                "council/2018-19/framework.yaml~",
                "council/2018-19/rating.drl~",
                "council/2018-19/words/summary.txt~",
                "council/2018-19/#framework.yaml#",
                "council/2018-19/.rating.drl.swp",
                "council/2018-19/words/.summary.txt.swp",
                "council/2018-19/old/rating.drl",
                "council/.2018-19.making/rating.drl",
                "council/.replaced/.staged/rating.drl",
                "council/.replaced/2018-19/0001-2026-01-01T000000Z/rating.drl",
                ".git/index/rating.drl"
            })
    void what_nobody_reads_is_passed_over(String path) throws IOException {
        FilesSeen before = seen();
        write(path, "left behind");
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void an_edit_shows_through_links_that_stay_among_the_rules() throws IOException {
        Path mounted = Files.createDirectories(rules.resolve("..2026_01_01"));
        Files.move(rules.resolve("council"), mounted.resolve("council"));
        Files.createSymbolicLink(rules.resolve("..data"), Path.of("..2026_01_01"));
        Files.createSymbolicLink(rules.resolve("council"), Path.of("..data/council"));
        FilesSeen before = seen();
        Files.writeString(mounted.resolve("council/2018-19/words/summary.txt"), "{RED} and {GREEN}");
        FilesSeen edited = seen();
        assertThat(edited).isNotEqualTo(before);
        write("..2026_02_02/council/2018-19/framework.yaml", "title: t");
        assertThat(seen()).isEqualTo(edited);
        Files.delete(rules.resolve("..data"));
        Files.createSymbolicLink(rules.resolve("..data"), Path.of("..2026_02_02"));
        assertThat(seen().differing(edited)).containsExactly("council");
    }

    @Test
    void what_lies_elsewhere_is_seen_to_come_and_is_not_looked_at() throws IOException {
        FilesSeen before = seen();
        Path elsewhere = folder.resolve("elsewhere/2018-19/framework.yaml");
        Files.createDirectories(elsewhere.getParent());
        Files.createSymbolicLink(rules.resolve("other"), folder.resolve("elsewhere"));
        FilesSeen there = seen();
        assertThat(there.differing(before)).containsExactly("other");
        Files.writeString(elsewhere, "title: t");
        assertThat(seen()).isEqualTo(there);
    }

    @Test
    void what_changes_is_told_by_its_framework() throws IOException {
        write("other/2018-19/framework.yaml", "title: t");
        FilesSeen before = seen();
        write("other/2018-19/framework.yaml", "title: another");
        write("third/2018-19/framework.yaml", "title: t");
        FilesSeen now = seen();
        assertThat(now.differing(before)).containsExactlyInAnyOrder("other", "third");
        assertThat(before.with(Set.of("other"), now).differing(now)).containsExactly("third");
    }

    @Test
    void a_link_that_leads_nowhere_or_in_a_circle_hides_no_edit() throws IOException {
        Files.createSymbolicLink(rules.resolve("council/2018-19/words/gone.txt"), folder.resolve("gone"));
        Files.createSymbolicLink(rules.resolve("council/circle"), rules);
        FilesSeen before = seen();
        write("council/2018-19/framework.yaml", "title: another");
        FilesSeen edited = seen();
        assertThat(edited).isNotEqualTo(before);
        Files.delete(rules.resolve("council/2018-19/words/gone.txt"));
        assertThat(seen()).isNotEqualTo(edited);
    }

    @Test
    void a_change_of_rights_is_seen() throws IOException {
        assumeThat(rules.getFileSystem().supportedFileAttributeViews()).contains("unix");
        Path file = rules.resolve("council/2018-19/rating.drl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        FilesSeen before = FilesSeen.in(rules);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(FilesSeen.in(rules)).isNotEqualTo(before);
    }

    @Test
    void rules_that_are_gone_are_seen_to_be_gone() throws IOException {
        FilesSeen before = seen();
        Files.move(rules, folder.resolve("moved"));
        FilesSeen gone = seen();
        assertThat(gone).isNotEqualTo(before);
        Files.move(folder.resolve("moved"), rules);
        assertThat(seen()).isNotEqualTo(gone);
    }
}
