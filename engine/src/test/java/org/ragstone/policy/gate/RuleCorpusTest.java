package org.ragstone.policy.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.gate.RuleCorpus.Entry;
import org.ragstone.reading.SourceText;
import org.ragstone.testing.Golden;
import org.ragstone.testing.TestRules;

/**
 * Rule files that try to get something past the gate, and odd ones that are sound. Many of the attacks run code where
 * rules are handed to Drools as they are written; it would set a property or write a file.
 */
class RuleCorpusTest {
    private static final String BREACH = "ragstone.breach";
    private static final int SHOWN = 3;

    @TempDir
    private Path folder;

    private final Edition kent = TestRules.kent();
    private final RuleGrammar grammar = RuleGrammars.of(kent);

    @AfterEach
    void nothing_has_left_a_trace() {
        assertThat(System.getProperty(BREACH)).isNull();
        assertThat(Path.of(BREACH)).doesNotExist();
    }

    static List<Path> hostile() {
        return RuleCorpus.hostile();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void every_attack_is_refused_where_it_stands(Path corpus) throws IOException {
        List<Entry> entries = RuleCorpus.entries(corpus);
        assertThat(entries).hasSizeGreaterThan(10);
        List<String> told = new ArrayList<>();
        List<String> misplaced = new ArrayList<>();
        long slowest = 0;
        for (Entry entry : entries) {
            long start = System.nanoTime();
            List<Problem> problems = problems(entry);
            slowest = Math.max(slowest, System.nanoTime() - start);
            told.add(told(entry, problems));
            String file = kent.path() + "/" + entry.file();
            boolean placed = problems.stream()
                    .anyMatch(each ->
                            each.where().file().equals(file) && each.where().line() == entry.line());
            if (!placed) {
                misplaced.add("line " + entry.line() + "\n" + told(entry, problems));
            }
            assertThat(grammar.refusal(Map.of(entry.file(), entry.text())))
                    .as("the other reader of %s", entry)
                    .isPresent();
        }
        System.out.printf(
                "%s: %d attacks, the slowest refused in %,d ms%n",
                corpus.getFileName(), entries.size(), slowest / 1_000_000);
        String name = corpus.getFileName().toString().replace(".txt", ".expected.txt");
        Golden.check(corpus.resolveSibling(name), String.join("\n", told));
        assertThat(String.join("\n", misplaced)).isEmpty();
    }

    @Test
    void every_sound_file_is_accepted_and_runs() throws IOException {
        List<Entry> entries = RuleCorpus.sound();
        assertThat(entries).hasSizeGreaterThan(40);
        for (Entry entry : entries) {
            assertThat(problems(entry)).as(entry.toString()).isEmpty();
            assertThat(grammar.refusal(Map.of(entry.file(), entry.text())))
                    .as("the other reader of %s", entry)
                    .isEmpty();
            Edition edition = with(entry);
            assertThat(new DroolsCompiler().compile(edition).rules()).isEqualTo(Gate.approve(edition));
        }
    }

    private Edition with(Entry entry) throws IOException {
        Path file = folder.resolve(entry.file());
        Files.write(file, entry.text().getBytes(StandardCharsets.UTF_8));
        String path = kent.path() + "/" + entry.file();
        List<SourceFile> others = kent.ruleFiles().stream()
                .filter(each -> !each.name().equals(entry.file()))
                .toList();
        SourceFile source = new SourceFile(entry.file(), path, SourceText.read(file, path));
        return TestRules.with(
                kent, Stream.concat(others.stream(), Stream.of(source)).toList());
    }

    private List<Problem> problems(Entry entry) throws IOException {
        try {
            Gate.approve(with(entry));
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    private static String told(Entry entry, List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        String more = problems.size() > SHOWN ? "\n(and " + (problems.size() - SHOWN) + " more)" : "";
        return "=== " + entry + "\n" + shown + more + "\n";
    }
}
