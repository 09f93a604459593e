package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.check.RulesCheck;
import org.ragstone.model.Problem;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/** Links among the rules are followed within them, and what cannot be looked into takes nothing from what can. */
class LinksTest {
    private static final String SUMMARY = "kent/2018-19/words/summary.txt";

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void kent() {
        rules = folder.resolve("rules");
        TestRules.copy(TestRules.SHIPPED.resolve("kent/2018-19"), rules.resolve("kent/2018-19"));
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(rules.resolve(name), Path.of(target));
    }

    private Edition read() {
        return new RulesFolder(rules).read("kent", "2018-19");
    }

    private List<String> checked() {
        return RulesCheck.of(new RulesFolder(rules), new CompiledOnce()).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void links_that_lead_round_or_nowhere_are_told_and_keep_no_framework_from_being_judged() throws IOException {
        link("kent/loop", "..");
        link("loop", "loop");
        link("a", "b");
        link("b", "a");
        link("round", ".");
        assertThat(new RulesFolder(rules).frameworks()).containsExactly("kent");
        assertThat(new RulesFolder(rules).timeline("kent").editions()).hasSize(1);
        String nowhere = ": is a link that leads nowhere\n  Put what it should lead to in its place, or take it away.";
        String round = ": is a link to a folder that it stands in\n  Take it away.";
        assertThat(checked())
                .containsExactly("a" + nowhere, "b" + nowhere, "kent/loop" + round, "loop" + nowhere, "round" + round);
    }

    @Test
    void a_folder_that_cannot_be_read_is_told_and_keeps_no_other_from_being_judged() throws IOException {
        Path lost = Files.createDirectories(rules.resolve("lost+found"));
        TestRules.write(rules, "kent/rating.drl", "");
        Path secret = Files.createDirectories(rules.resolve("kent/2018-19/secret"));
        for (Path each : List.of(lost, secret)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("---------"));
        }
        assumeThat(Files.isReadable(lost)).isFalse();
        assertThat(new RulesFolder(rules).frameworks()).containsExactly("kent");
        assertThat(checked())
                .hasSize(2)
                .anyMatch(each -> each.startsWith("lost+found: the folder cannot be read"))
                .anyMatch(each -> each.startsWith("kent/rating.drl: the file stands outside an edition's folder"));
        for (Path each : List.of(lost, secret)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Where the folder of a framework is a disk of its own. */
    @Test
    void what_systems_put_on_a_disk_is_no_edition() throws IOException {
        link("kent/lost+found", "nowhere");
        assertThat(new RulesFolder(rules).editions("kent")).containsExactly("2018-19");
        assertThat(new RulesFolder(rules).timeline("kent").editions()).hasSize(1);
    }

    @Test
    void a_framework_elsewhere_is_refused_by_its_own_name_and_no_other() throws IOException {
        Files.move(rules.resolve("kent"), folder.resolve("kent"));
        TestRules.copy(TestRules.SHIPPED.resolve("example"), rules.resolve("example"));
        link("kent", "../kent");
        RulesFolder folder = new RulesFolder(rules);
        assertThat(folder.frameworks()).containsExactly("example");
        assertThatThrownBy(() -> folder.requireFramework("kent"))
                .hasMessage("kent: is a link that leads out of the folder\n  Put a copy in its place.");
    }

    /** Else the edition before it would judge in its stead. */
    @Test
    void an_edition_elsewhere_leaves_open_which_is_in_force() throws IOException {
        Files.move(rules.resolve("kent/2018-19"), folder.resolve("elsewhere"));
        link("kent/2018-19", "../../elsewhere");
        assertThatThrownBy(() -> new RulesFolder(rules).timeline("kent"))
                .hasMessageContaining("kent/2018-19: is a link that leads out of the folder");
    }

    @Test
    void a_file_elsewhere_is_refused_and_not_shown() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
        Files.delete(rules.resolve(SUMMARY));
        Files.createSymbolicLink(rules.resolve(SUMMARY), secret);
        assertThatThrownBy(this::read)
                .hasMessageContaining(SUMMARY + ": is a link that leads out of the folder")
                .hasMessageNotContaining("root:x");
    }

    /** As a config map of Kubernetes is mounted: what is real stands in a hidden folder. */
    @Test
    void mounted_rules_are_followed_and_exchanged_in_one_step() throws IOException {
        String revision = read().revision();
        Files.createDirectories(rules.resolve("..2026_01_01"));
        Files.move(rules.resolve("kent"), rules.resolve("..2026_01_01/kent"));
        link("..data", "..2026_01_01");
        link("kent", "..data/kent");
        assertThat(read().revision()).isEqualTo(revision);
        assertThat(checked()).isEmpty();
        TestRules.copy(rules.resolve("..2026_01_01"), rules.resolve("..2026_02_02"));
        Files.writeString(rules.resolve("..2026_02_02").resolve(SUMMARY), "{total}\n");
        link("..data_tmp", "..2026_02_02");
        Files.move(rules.resolve("..data_tmp"), rules.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(read().revision()).isNotEqualTo(revision);
    }

    @Test
    void files_that_are_links_are_read_once_more_when_they_are_exchanged_together() throws IOException {
        Path edition = rules.resolve("kent/2018-19");
        for (String version : List.of("..1", "..2")) {
            TestRules.write(edition, version + "/rating.drl", "// " + version);
        }
        Files.delete(edition.resolve("rating.drl"));
        link("kent/2018-19/..data", "..1");
        link("kent/2018-19/rating.drl", "..data/rating.drl");
        AtomicInteger times = new AtomicInteger();
        new EditionFolder(rules.resolve("kent"), "2018-19").read(each -> {
            if (times.getAndIncrement() == 0) {
                try {
                    link("kent/2018-19/..new", "..2");
                    Files.move(each.resolve("..new"), each.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
            return times.get();
        });
        assertThat(times).hasValue(2);
    }
}
