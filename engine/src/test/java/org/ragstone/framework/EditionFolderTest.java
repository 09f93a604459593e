package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.testing.TestRules;

class EditionFolderTest {
    @TempDir
    private Path rules;

    private EditionFolder folder;

    @BeforeEach
    void live() {
        write("e", "old");
        folder = new EditionFolder(rules.resolve("a"), "e");
    }

    private void write(String edition, String title) {
        TestRules.write(rules, "a/" + edition + "/framework.yaml", "title: " + title + "\ncouncil: c\n");
    }

    private String title() {
        return new RulesFolder(rules).read("a", "e").title();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_coming_counts_from_when_it_has_its_name_until_it_is_live() {
        write(".made", "new");
        assertThat(title()).isEqualTo("old");
        move(rules.resolve("a/.made"), folder.coming());
        assertThat(title()).isEqualTo("new");
        move(folder.live(), rules.resolve("a/.kept"));
        assertThat(title()).isEqualTo("new");
        assertThat(new RulesFolder(rules).editions("a")).containsExactly("e");
        move(folder.coming(), folder.live());
        assertThat(title()).isEqualTo("new");
        assertThat(new RulesFolder(rules).editions("a")).containsExactly("e");
    }

    @Test
    void other_hidden_folders_are_no_editions() {
        write(".made", "new");
        write(".coming", "new");
        assertThat(new RulesFolder(rules).editions("a")).containsExactly("e");
    }

    @Test
    void what_has_been_exchanged_meanwhile_is_read_once_more() {
        write(".made", "new");
        AtomicInteger times = new AtomicInteger();
        String read = folder.read(each -> {
            if (times.getAndIncrement() == 0) {
                move(folder.live(), rules.resolve("a/.kept"));
                move(rules.resolve("a/.made"), folder.live());
                return "some of each";
            }
            return "the new one";
        });
        assertThat(read).isEqualTo("the new one");
    }

    @Test
    void what_is_found_in_neither_place_is_looked_for_again() {
        move(folder.live(), rules.resolve("a/.made"));
        AtomicInteger times = new AtomicInteger();
        boolean found = folder.read(each -> {
            boolean there = Files.exists(each);
            if (times.getAndIncrement() == 0) {
                move(rules.resolve("a/.made"), folder.coming());
            }
            return there;
        });
        assertThat(found).isTrue();
    }

    @Test
    void what_is_exchanged_at_every_look_is_told() {
        AtomicInteger times = new AtomicInteger();
        assertThatThrownBy(() -> folder.read(each -> {
                    int time = times.getAndIncrement();
                    write(".made" + time, "new");
                    move(folder.live(), rules.resolve("a/.kept" + time));
                    move(rules.resolve("a/.made" + time), folder.live());
                    return time;
                }))
                .hasMessage("a/e: the edition is exchanged again and again\n  Try again later.");
    }

    @Test
    void a_framework_can_be_looked_at_with_other_files_for_an_edition_and_without_it() {
        write("f", "another");
        TestRules.write(rules, "a/f/framework.yaml", "title: another\ncouncil: c\nfrom: 2020/21\n");
        TestRules.write(rules, "draft/framework.yaml", "title: draft\ncouncil: c\n");
        TestRules.write(rules, "b/e/framework.yaml", "title: other\ncouncil: c\n");
        TestRules.write(rules, "draft/old/rating.drl", "");
        RulesFolder with = new RulesFolder(rules).with("a", "e", rules.resolve("draft"));
        assertThat(with.frameworks()).containsExactly("a");
        assertThat(with.editions("a")).containsExactly("e", "f");
        assertThat(with.read("a", "e").title()).isEqualTo("draft");
        assertThat(with.read("a", "f").title()).isEqualTo("another");
        assertThat(with.misplaced())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where().file()).isEqualTo("a/e/old/rating.drl"));
        assertThat(new RulesFolder(rules)
                        .with("c", "e", rules.resolve("draft"))
                        .read("c", "e")
                        .title())
                .isEqualTo("draft");
        assertThat(new RulesFolder(rules).without("a", "e").editions("a")).containsExactly("f");
    }
}
