package org.ragstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.evaluation.Memory;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/** Rules of a folder that somebody edits while they are used. */
class FolderRulesTest {
    private static final String EDITION = "example/2026-27";

    @TempDir
    private Path folder;

    private Rules rules;

    @BeforeEach
    void copied() throws IOException {
        Files.createDirectories(folder.resolve("example"));
        TestRules.copy(TestRules.SHIPPED.resolve(EDITION), folder.resolve(EDITION));
        rules = new FolderRules(new RulesFolder(folder), new CompiledOnce(), Memory.OF_ANSWERS);
    }

    private static DataSetHeader header(String edition, String period) {
        return new DataSetHeader(
                "example",
                Period.parse(period).orElseThrow(),
                "",
                "",
                Optional.of(edition).filter(named -> !named.isEmpty()),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static String revision(Rules rules, DataSetHeader header) {
        return rules.evaluatorFor(header).edition().revision();
    }

    private void edit() throws IOException {
        Path file = folder.resolve(EDITION).resolve("rating.drl");
        Files.writeString(file, Files.readString(file) + "\n// Looked at again.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-27"})
    void an_edit_meanwhile_changes_nothing_of_a_run_whether_its_edition_is_named_or_in_force(String edition)
            throws IOException {
        Rules run = rules.forARun();
        DataSetHeader header = header(edition, "2026-04");
        String before = revision(run, header);
        edit();
        assertThat(revision(run, header)).isEqualTo(before);
        assertThat(revision(run, header(edition, "2026-05"))).isEqualTo(before);
        assertThat(revision(rules, header)).isNotEqualTo(before);
        assertThat(revision(rules.forARun(), header)).isEqualTo(revision(rules, header));
        assertThat(revision(run, header)).isEqualTo(before);
    }

    @Test
    void a_run_sees_what_was_edited_before_it_first_asked() throws IOException {
        Rules run = rules.forARun();
        edit();
        assertThat(revision(run, header("", "2026-04"))).isEqualTo(revision(rules, header("", "2026-04")));
    }
}
