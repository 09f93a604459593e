package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.KilledCommand;
import org.ragstone.api.Main;

/** Whatever the moment a run is killed at, its file is the old or the new one, and the next run leaves nothing else. */
@Order(1)
class OutputKilledTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("answer.json");
    }

    private List<String> arguments(String sample) {
        return List.of(
                "evaluate",
                Path.of("..", "samples", sample).toString(),
                "--rules",
                Path.of("..", "rules").toString(),
                "--format",
                "json",
                "--reasons",
                "full",
                "--out",
                file().toString());
    }

    private String[] names() {
        return Objects.requireNonNull(folder.toFile().list());
    }

    /** The file when the command has run here. */
    private String written(List<String> command) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        assertThat(Main.run(command.toArray(String[]::new), Map.of(), nowhere, nowhere))
                .isZero();
        return content();
    }

    private String content() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_file_is_whole() throws Exception {
        List<List<String>> commands = List.of(arguments("kent-2018-07"), arguments("kent-2021-07"));
        KilledCommand killed = new KilledCommand(commands.get(1));
        List<String> whole = commands.stream().map(this::written).toList();
        killed.kill(number -> {
            List<String> command = commands.get(number % 2);
            return new KilledCommand.Try(command, moment -> {
                assertThat(whole).as(moment).contains(content());
                assertThat(written(command)).as(moment).isEqualTo(whole.get(number % 2));
                assertThat(names()).as(moment).containsExactly("answer.json");
            });
        });
    }
}
