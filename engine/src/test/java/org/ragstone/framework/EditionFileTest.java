package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionFileTest {
    @ParameterizedTest
    @CsvSource({
        "framework.yaml, FRAMEWORK_YAML",
        "rating.drl, RULES",
        "rating.test.yaml, SCENARIOS",
        "words/summary.txt, TEMPLATE",
        "framework.yml, MISNAMED",
        "Framework.yaml, MISNAMED",
        "rating.DRL, MISNAMED",
        "rating.drl.txt, MISNAMED",
        "rating.test.yaml.txt, MISNAMED",
        "Rating.Test.YAML.TXT, MISNAMED",
        "rating.test.yml.txt, MISNAMED",
        "framework.yaml.txt, MISNAMED",
        "about-yaml.txt, NONE",
        "rating.drl~, NONE",
        "#rating.drl#, NONE",
        "rating.drl.bak, MISNAMED",
        "rating.yaml, MISNAMED",
        "words/notes.md, MISNAMED_TEMPLATE",
        "words/rating.drl, MISNAMED_TEMPLATE",
        "words/summary.TXT, MISNAMED_TEMPLATE",
        "words/summary.txt~, NONE",
        "Words, MISNAMED_FOLDER",
        "words, NONE",
        "Words/summary.txt, NONE",
        "notes.txt, NONE",
        "framework.yaml~, NONE",
        "old/rating.drl, NONE",
        "words/old/summary.txt, NONE",
        ".rating.drl, NONE",
        ".rating.drl.swp, NONE",
        "words/.summary.txt.swp, NONE",
        ".words/summary.txt, NONE"
    })
    void a_file_is_what_its_path_in_the_folder_says(String path, EditionFile kind) {
        assertThat(EditionFile.of(path)).isEqualTo(kind);
        assertThat(EditionFile.amongRules(Path.of("council", "2018-19").resolve(path)))
                .isEqualTo(kind);
        assertThat(EditionFile.amongRules(Path.of("council", ".2018-19.coming").resolve(path)))
                .as("of what is coming")
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rating.drl",
                "council/framework.yaml",
                ".council/2018-19/rating.drl",
                "council/.2018-19.making/rating.drl",
                "council/.replaced/2018-19/0001-2026-01-01T000000Z/rating.drl",
                "council/.replaced/rating.drl"
            })
    void what_stands_in_no_edition_is_none_of_its_files(String path) {
        assertThat(EditionFile.amongRules(Path.of(path))).isEqualTo(EditionFile.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "council, true",
        "council/2018-19, true",
        "council/.2018-19.coming, true",
        "council/2018-19/words, true",
        ".git, false",
        "council/.replaced, false",
        "council/2018-19/old, false",
        "council/2018-19/Words, false",
        "council/2018-19/words/old, false",
        "council/.replaced/words, false"
    })
    void files_of_an_edition_are_looked_for_where_they_can_be(String folder, boolean canBeIn) {
        assertThat(EditionFile.canBeIn(Path.of(folder))).isEqualTo(canBeIn);
    }

    @ParameterizedTest
    @CsvSource({
        "rating.drl, true",
        "council/framework.yaml, true",
        "council/words/summary.txt, true",
        "council/2018-19/old/rating.test.yaml, true",
        "council/2018-19/old/words/summary.txt, true",
        "council/2018-19/words/rating.drl, true",
        "council/2018-19/rating.drl, false",
        "council/2018-19/words/summary.txt, false",
        "council/2018-19/old/notes.txt, false",
        "council/2018-19/old/rating.drl.txt, false",
        "council/.replaced/2018-19/0001-2026-01-01T000000Z/rating.drl, false",
        "council/.2018-19.coming/rating.drl, false"
    })
    void what_would_be_read_elsewhere_is_misplaced(String path, boolean misplaced) {
        assertThat(EditionFile.isMisplaced(Path.of(path))).isEqualTo(misplaced);
    }

    @Test
    void scenarios_go_where_their_rules_go() {
        assertThat(EditionFile.scenariosOf("rating.drl")).isEqualTo("rating.test.yaml");
        assertThat(EditionFile.scenariosOf("a.drl.drl")).isEqualTo("a.drl.test.yaml");
    }
}
