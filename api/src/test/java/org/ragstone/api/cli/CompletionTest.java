package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.api.Folders;
import org.ragstone.api.Main;

/** What a shell completes by the script that is printed for it. */
class CompletionTest {
    @TempDir
    private static Path folder;

    private static String script;

    @BeforeAll
    static void print() {
        for (String edition : List.of("kent/2018-19", "kent/2012-13", "dover/2021-22")) {
            Folders.copy(
                    Path.of("..", "rules").resolve(edition),
                    folder.resolve("rules").resolve(edition));
        }
        Folders.copy(Path.of("..", "rules", "kent", "2018-19"), folder.resolve("drafts/kent/2018-19"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new String[] {"completion", "--drafts", folder.resolve("drafts").toString()},
                Map.of("RAGSTONE_RULES", folder.resolve("rules").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
        script = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void commands_are_completed_where_there_are_no_rules() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new String[] {"completion", "--rules", folder.resolve("nowhere").toString()},
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(exitCode).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(List.copyOf(Commands.of("help").keySet()));
    }

    @Test
    void every_command_is_completed() {
        assertThat(script).contains(List.copyOf(Commands.of("help").keySet()));
    }

    @ParameterizedTest
    @CsvSource({
        "ragstone ch, check change",
        "ragstone evaluate --for, --format",
        "ragstone evaluate --format j, json",
        "ragstone new-edition d, dover dover/2021-22",
        "ragstone check kent/, kent/2012-13 kent/2018-19",
        "ragstone test do, dover dover/2021-22",
        "ragstone rollback kent 2018, 2018-19",
        "ragstone change kent/2012, kent/2012-13",
        "ragstone compare --to dover, dover/2021-22"
    })
    @DisabledOnOs(OS.WINDOWS)
    void bash_completes_what_is_typed(String typed, String completed) throws Exception {
        assertThat(complete(typed)).isEqualTo(completed);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_draft_is_completed_too() throws Exception {
        String drafts = folder.resolve("drafts").toString();
        assertThat(complete("ragstone change " + drafts)).isEqualTo(drafts + "/kent/2018-19");
    }

    /** As bash asks for it when the tab key is pressed behind the last word. */
    private static String complete(String typed) throws IOException, InterruptedException {
        Path asked = folder.resolve("completion.sh");
        Files.writeString(
                asked,
                script + "COMP_WORDS=(" + typed + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                        + "_complete_ragstone 2>/dev/null\necho \"${COMPREPLY[*]}\"\n");
        Process bash = new ProcessBuilder("bash", asked.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return said.strip();
    }
}
