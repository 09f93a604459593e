package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher beside the jar, put into a folder whose name has blanks, and started from another. */
class ShellLauncherTest {
    private static final Path BUILT = Program.JAR.resolveSibling("ragstone");
    private static final String NO_JAVA =
            "Ragstone needs Java 17 or newer: let JAVA_HOME name one, or have its java first on the PATH.\n";

    @TempDir
    private Path temp;

    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("a place of its own"));
        launcher = Files.copy(BUILT, folder.resolve("ragstone"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(folder.resolve("ragstone.jar"), Program.JAR);
    }

    private Program.Run run(Map<String, String> environment, Path started, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(started.toString()));
        command.addAll(List.of(arguments));
        return Program.run(temp, environment, command);
    }

    @Test
    void it_prints_what_the_jar_prints() throws Exception {
        String sample = Program.TOP.resolve("samples/kent-2018-07").toString();
        String rules = Program.TOP.resolve("rules").toString();
        List<String> jar =
                List.of(Program.java(), "-jar", Program.JAR.toString(), "evaluate", sample, "--rules", rules);
        Program.Run plain = Program.run(temp, Map.of(), jar);
        assertThat(plain.out()).contains("REQUIRED ACTIONS (17)");
        assertThat(run(Map.of(), BUILT, "evaluate", sample, "--rules", rules)).isEqualTo(plain);
        assertThat(run(Map.of(), launcher, "evaluate", sample, "--rules", rules))
                .isEqualTo(plain);
    }

    @Test
    void that_of_windows_stands_beside_it_as_it_was_written() {
        Path written = Program.TOP.resolve(Path.of("api", "src", "main", "launcher", "ragstone.cmd"));
        assertThat(BUILT.resolveSibling("ragstone.cmd")).hasSameBinaryContentAs(written);
    }

    @Test
    void it_is_found_through_links() throws Exception {
        Path near = Files.createSymbolicLink(temp.resolve("near"), Path.of("a place of its own", "ragstone"));
        Path far = Files.createSymbolicLink(
                Files.createDirectory(temp.resolve("bin")).resolve("far"), Path.of("..", "near"));
        Program.Run direct = run(Map.of(), launcher, "--version");
        assertThat(direct.exitCode()).isZero();
        assertThat(run(Map.of(), near, "--version")).isEqualTo(direct);
        assertThat(run(Map.of(), far, "--version")).isEqualTo(direct);
    }

    @Test
    void arguments_and_exit_codes_go_through_as_they_are() throws Exception {
        Program.Run problem = run(Map.of(), launcher, "evaluate", "no  such $HOME folder");
        assertThat(problem.exitCode()).isEqualTo(1);
        assertThat(problem.out()).startsWith("no  such $HOME folder: ");
        assertThat(run(Map.of(), launcher, "evaluate", "--nonsense").exitCode()).isEqualTo(2);
        assertThat(run(Map.of(), launcher, "evaluate", "").exitCode()).isNotZero();
    }

    @Test
    void an_archive_that_is_none_is_passed_over_in_silence() throws Exception {
        Program.Run without = run(Map.of(), launcher, "--version");
        Files.writeString(launcher.resolveSibling("ragstone.jsa"), "no archive of classes");
        assertThat(run(Map.of(), launcher, "--version")).isEqualTo(without);
    }

    @Test
    void options_for_java_are_those_of_java_opts() throws Exception {
        Map<String, String> options = Map.of("JAVA_OPTS", "-Xmx64m -XshowSettings:vm");
        assertThat(run(options, launcher, "--version").out()).contains("Max. Heap Size: 64.00M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
    void an_older_java_is_refused_in_a_sentence(String version) throws Exception {
        Path home = home("exit 70");
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"%s\"\nX=\"1\"\n".formatted(version));
        assertThat(run(Map.of("JAVA_HOME", home.toString()), launcher, "--version"))
                .isEqualTo(new Program.Run(1, NO_JAVA));
    }

    @Test
    void where_no_file_says_which_java_it_is_the_java_is_asked() throws Exception {
        Path old = home("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2; exit 0");
        assertThat(run(Map.of("JAVA_HOME", old.toString()), launcher, "--version"))
                .isEqualTo(new Program.Run(1, NO_JAVA));
        Path recent = home("[ \"$1\" = -version ] && echo 'openjdk version \"21\" 2023-09-19' >&2 || echo run");
        assertThat(run(Map.of("JAVA_HOME", recent.toString()), launcher, "--version"))
                .isEqualTo(new Program.Run(0, "run\n"));
    }

    @Test
    void without_java_it_says_so_in_a_sentence() throws Exception {
        Path tools = Files.createDirectory(temp.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed")) {
            List<String> search = List.of("sh", "-c", "command -v " + tool);
            Path found = Path.of(Program.run(temp, Map.of(), search).out().strip());
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        Map<String, String> nowhere = Map.of("JAVA_HOME", "", "PATH", tools.toString());
        assertThat(run(nowhere, launcher, "--version")).isEqualTo(new Program.Run(1, NO_JAVA));
    }

    /** A home of Java whose java does what the script says. */
    private Path home(String script) throws IOException {
        Path home = Files.createTempDirectory(temp, "java home");
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
