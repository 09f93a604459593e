package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Yaml;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.Golden;
import org.ragstone.testing.TestRules;

/**
 * Single slips in an edition that is sound otherwise: told at the file and line they are in, and nowhere else, with what
 * was most likely meant.
 */
class OfficersMistakesTest {
    private static final Path MISTAKES = Path.of("src", "test", "resources", "gate", "mistakes.yaml");

    @TempDir
    private Path folder;

    private record Mistake(String name, MapNode map) {
        String text(String key) {
            return map.text(key);
        }

        String edited(String text) {
            String once = replaced(text, "");
            return map.get("then-was").isPresent() ? replaced(once, "then-") : once;
        }

        private String replaced(String text, String which) {
            String was = raw(which + "was");
            int at = text.indexOf(was);
            assertThat(at).as("%s: there is no %s", name, was).isNotNegative();
            return text.substring(0, at) + raw(which + "is") + text.substring(at + was.length());
        }

        private String raw(String key) {
            return map.get(key).orElseThrow().text();
        }

        /** The line that is given, or else the one on which the last edit begins to differ from what was. */
        int line(String text) {
            if (!text("line").isEmpty()) {
                return Integer.parseInt(text("line"));
            }
            boolean twice = map.get("then-was").isPresent();
            String before = twice ? replaced(text, "") : text;
            String was = raw(twice ? "then-was" : "was");
            String is = raw(twice ? "then-is" : "is");
            int same = 0;
            while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
                same++;
            }
            return (int) before.substring(0, before.indexOf(was) + same)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
        }
    }

    private static List<Mistake> mistakes() throws IOException {
        MapNode all = Yaml.map("mistakes.yaml", Files.readString(MISTAKES), new Problems());
        return all.names().stream()
                .map(name -> new Mistake(name, (MapNode) all.get(name).orElseThrow()))
                .toList();
    }

    @Test
    void each_is_told_on_its_line_with_what_was_meant() throws IOException {
        List<String> misplaced = new ArrayList<>();
        List<String> withoutSuggestion = new ArrayList<>();
        List<String> told = new ArrayList<>();
        int suggestions = 0;
        for (Mistake mistake : mistakes()) {
            Path rules = folder.resolve(mistake.name());
            TestRules.copy(TestRules.SHIPPED.resolve("kent"), rules.resolve("kent"));
            Path file = rules.resolve("kent").resolve("2018-19").resolve(mistake.text("file"));
            String before = Files.readString(file);
            Files.writeString(file, mistake.edited(before));
            List<Problem> problems =
                    RulesCheck.of(new RulesFolder(rules), new CompiledOnce()).problems();
            String shown = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
            told.add("=== " + mistake.name() + "\n" + shown + "\n");
            String place = "kent/2018-19/" + mistake.text("file") + ":" + mistake.line(before);
            boolean placed = !problems.isEmpty()
                    && problems.stream()
                            .allMatch(each ->
                                    (each.where().file() + ":" + each.where().line()).equals(place));
            if (!placed) {
                misplaced.add("=== %s, expected at %s%n%s".formatted(mistake.name(), place, shown));
            }
            String suggested = mistake.text("suggests");
            suggestions += suggested.isEmpty() ? 0 : 1;
            if (problems.stream().noneMatch(each -> (each.what() + " " + each.hint()).contains(suggested))) {
                withoutSuggestion.add("=== %s, expected %s%n%s".formatted(mistake.name(), suggested, shown));
            }
        }
        Golden.check(MISTAKES.resolveSibling("mistakes.expected.txt"), String.join("\n", told));
        assertThat(String.join("\n", misplaced)).isEmpty();
        assertThat(String.join("\n", withoutSuggestion)).isEmpty();
        assertThat(told).hasSizeGreaterThanOrEqualTo(60);
        assertThat(suggestions).isGreaterThanOrEqualTo(45);
    }
}
