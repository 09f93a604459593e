package org.ragstone.api.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.KilledCommand;
import org.ragstone.framework.EditionFolder;

/** Whatever the moment a publication or a rollback is killed at, the old or the new edition is live and whole. */
@Order(1)
class PublishKilledTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void prepare() {
        stage = Stage.with(folder, "kent/2018-19");
    }

    private Path coming() {
        return new EditionFolder(stage.rules.resolve(Stage.FRAMEWORK), Stage.EDITION).coming();
    }

    private Path staged() {
        return stage.rules.resolve(Stage.FRAMEWORK).resolve(".replaced").resolve(".staged");
    }

    /** Those that have been published are made anew. */
    private void drafts() {
        stage.draft("one", "One");
        stage.draft("two", "Two");
    }

    private List<String> arguments(String... command) {
        return List.of(
                String.join(" ", command).concat(" --rules " + stage.rules).split(" "));
    }

    /** One of two is live, whole, and the command goes on from there. */
    private void check(String moment, String before, String after, List<String> arguments) {
        drafts();
        String live = stage.title();
        assertThat(live).as(moment).isIn(before, after);
        assertThat(stage.run("check", stage.rules.toString()).err()).as(moment).isEmpty();
        Stage.Run next = stage.run(arguments.toArray(String[]::new));
        assertThat(next.err()).as(moment).isEmpty();
        assertThat(next.exitCode()).as(moment).isZero();
        assertThat(coming()).as(moment).doesNotExist();
        assertThat(staged()).as(moment).doesNotExist();
    }

    @Test
    void of_a_publication() throws Exception {
        List<List<String>> commands = List.of(
                arguments("publish", stage.draft("one", "One").toString()),
                arguments("publish", stage.draft("two", "Two").toString()));
        // The first finds nothing kept, and makes the folders for it.
        stage.run(commands.get(0).toArray(String[]::new));
        new KilledCommand(commands.get(1)).kill(number -> {
            String before = stage.title();
            String after = number % 2 == 0 ? "One" : "Two";
            List<String> command = commands.get(number % 2);
            drafts();
            return new KilledCommand.Try(command, moment -> {
                check(moment, before, after, command);
                assertThat(stage.title()).as(moment).isEqualTo(after);
            });
        });
    }

    @Test
    void of_a_rollback() throws Exception {
        String old = stage.title();
        stage.run("publish", stage.draft("one", "One").toString());
        List<String> command = arguments("rollback", Stage.FRAMEWORK, Stage.EDITION);
        new KilledCommand(command).kill(number -> {
            String before = stage.title();
            String after = before.equals(old) ? "One" : old;
            return new KilledCommand.Try(command, moment -> {
                String live = stage.title();
                check(moment, before, after, command);
                assertThat(stage.title()).as(moment).isNotEqualTo(live).isIn(before, after);
            });
        });
    }
}
