package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** What programs leave beside the files of a data set, and what may be thought to be read. */
class FilesBesideTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void sample() throws IOException {
        for (String name : List.of("dataset.yaml", "indicators.csv", "results.csv")) {
            Files.copy(Path.of("..", "samples", "kent-2018-07").resolve(name), folder.resolve(name));
        }
    }

    private List<String> noticed() {
        return TestRules.data(folder, TestRules.kent()).notices().stream()
                .map(Notice::toString)
                .toList();
    }

    private void put(String name) throws IOException {
        Files.writeString(folder.resolve(name), "\u0005Owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thumbs.db",
                "desktop.ini",
                ".DS_Store",
                "._results.csv",
                "._dataset.yaml",
                "results.csv.bak",
                "results.csv~",
                "README.md",
                "datapackage.json",
                "~$notes.docx",
                ".~lock.notes.odt#",
                "~$results.xlsx",
                "~WRL0001.tmp",
                "notes.txt",
                "5A3B2C00"
            })
    void what_is_left_there_is_passed_over(String name) throws IOException {
        put(name);
        assertThat(noticed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "~$results.csv, results.csv",
        ".~lock.results.csv#, results.csv",
        ".~lock.targets.csv#, targets.csv",
        ".results.csv.swp, results.csv",
        ".#indicators.csv, indicators.csv",
        "~$dataset.yaml, dataset.yaml"
    })
    void a_file_that_another_program_has_open_is_noticed(String lock, String file) throws IOException {
        put(lock);
        assertThat(noticed())
                .containsExactly(file
                        + ": open in another program; what that has not saved is not read\n  If it is not, delete `"
                        + lock + "`, which says so.");
    }

    @Test
    void the_lock_of_an_editor_may_be_a_link_to_nowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve(".#results.csv"), Path.of("me@office.123:456"));
        assertThat(noticed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results.xlsx",
                "Results.XLSX",
                "targets.xls",
                "KPI master 2026.xlsm",
                "data.ods",
                "a.xlsb",
                "a.numbers"
            })
    void a_workbook_is_noticed_and_not_read(String name) throws IOException {
        put(name);
        assertThat(noticed())
                .containsExactly(
                        name
                                + ": a workbook is not read\n  Name it in place of the folder, if its sheets are a data set; else save each as “CSV UTF-8”.");
    }

    @ParameterizedTest
    @CsvSource({
        "targets.txt, targets.csv",
        "Targets.tsv, targets.csv",
        "targets.csv.txt, targets.csv",
        "results.txt, results.csv",
        "dataset.yaml.txt, dataset.yaml",
        "dataset.yml, dataset.yaml",
    })
    void a_table_under_another_ending_is_noticed_and_not_read(String name, String meant) throws IOException {
        put(name);
        assertThat(noticed())
                .containsExactly(name + ": not read under this name\n  Maybe it is meant as `" + meant + "`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"target.csv", "Results.csv", "results (1).csv", "Copy of results.csv", "results-OFFICE-PC.csv"})
    void a_second_table_is_a_mistake(String name) throws IOException {
        put(name);
        assertThatThrownBy(this::noticed).hasMessageContaining(name + ": unknown file `" + name + "`");
    }

    @Test
    void notices_are_told_beside_problems() throws IOException {
        Files.move(folder.resolve("results.csv"), folder.resolve("results.txt"));
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, this::noticed);
        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly("results.csv: there is no such file");
        assertThat(refused.notices())
                .extracting(Notice::toString)
                .containsExactly("results.txt: not read under this name\n  Maybe it is meant as `results.csv`.");
    }
}
