package org.ragstone.check.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.gate.Gate;

/** Sentences and rules that say the same, and such as do not. */
class PairsTest {
    private static final Path PAIRS = Path.of("src", "test", "resources", "sentences");
    private static final Pattern RULE = Pattern.compile("(.*\\)) => (\\w+) (\\w+)");
    private static final Map<String, List<String>> FILES = Map.of(
            "rate", List.of("rating.drl", "Rating"),
            "require", List.of("required-action.drl", "Required action"),
            "alert", List.of("required-action.drl", "Required action"),
            "travel", List.of("direction-of-travel.drl", "Direction of travel"),
            "range", List.of("expected-range.drl", "Expected range"),
            "judge", List.of("phased-target.drl", "Which target"),
            "doNotRate", List.of("not-rated.drl", "Not rated"));

    @TempDir
    Path folder;

    /** A sentence, the rules that cite it, and what is expected of them, or what they assume. */
    record Pair(String sentence, List<String> rules, String other) {
        static Pair of(String line) {
            String[] parts = line.split(" \\| ");
            return new Pair(parts[0], List.of(parts[1].split(" ; ")), parts.length > 2 ? parts[2] : "");
        }

        @Override
        public String toString() {
            return sentence + " | " + String.join(" ; ", rules);
        }
    }

    static Stream<Pair> differing() {
        return pairs("differ.txt");
    }

    static Stream<Pair> agreeing() {
        return pairs("agree.txt");
    }

    static Stream<Pair> named() {
        return pairs("names.txt");
    }

    private static Stream<Pair> pairs(String file) {
        try {
            return Files.readAllLines(PAIRS.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pair::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("differing")
    void what_a_rule_says_otherwise_is_noted_with_the_words_of_both(Pair pair) {
        assertThat(notes(pair, "")).singleElement().satisfies(note -> {
            assertThat(note.what()).contains(pair.other());
            assertThat(note.where()).startsWith("council/2026-27/").contains(".drl:");
            assertThat(note.rule()).isPresent();
            assertThat(note.clause()).hasValueSatisfying(clause -> {
                assertThat(clause.words()).isEqualTo(pair.sentence());
                assertThat(clause.where()).isEqualTo("council/2026-27/framework.yaml:7");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("agreeing")
    void nothing_is_noted_of_what_says_the_same_or_is_assumed(Pair pair) {
        assertThat(notes(pair, pair.other())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("named")
    void a_name_that_says_otherwise_than_its_rule_is_noted(Pair pair) {
        Matcher rule = RULE.matcher(pair.rules().get(0));
        assertThat(rule.matches()).isTrue();
        String file = FILES.get(rule.group(2)).get(0);
        Edition edition = edition("Nothing", Map.of(file, written(rule, pair.sentence(), "@assumption(\"ours\")")));
        List<Note> notes = SentenceNotes.of(edition, Gate.approve(edition), 1);
        if (pair.other().isEmpty()) {
            assertThat(notes).isEmpty();
        } else {
            assertThat(notes).singleElement().satisfies(note -> {
                assertThat(note.what()).isEqualTo(pair.other());
                assertThat(note.clause()).isEmpty();
            });
        }
    }

    @Test
    void rules_that_differ_from_the_same_words_of_a_clause_are_told_in_one_note() {
        Pair pair = new Pair(
                "Direction of travel is against the same quarter last year",
                List.of(
                        "Comparison( against == \"PREVIOUS_PERIOD\", change == \"BETTER\" ) => travel IMPROVED",
                        "Comparison( against == \"PREVIOUS_PERIOD\", change == \"WORSE\" ) => travel WORSENED"),
                "");
        assertThat(notes(pair, "")).singleElement().satisfies(note -> assertThat(note.what())
                .isEqualTo("the clause says `same quarter last year`, and the rule `against == \"PREVIOUS_PERIOD\"`"
                        + ", and `against == \"PREVIOUS_PERIOD\"` at council/2026-27/direction-of-travel.drl:9"));
    }

    private List<Note> notes(Pair pair, String assumption) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pair.rules().size(); i++) {
            Matcher rule = RULE.matcher(pair.rules().get(i));
            assertThat(rule.matches()).as(pair.rules().get(i)).isTrue();
            List<String> file = FILES.get(rule.group(2));
            String name = (file.get(1) + ": case " + "abc".charAt(i) + " " + numbers(rule.group(1))).strip();
            String citing = "@clause(\"C\")" + (assumption.isEmpty() ? "" : " @assumption(\"" + assumption + "\")");
            files.merge(file.get(0), written(rule, name, citing), String::concat);
        }
        Edition edition = edition(pair.sentence(), files);
        return SentenceNotes.of(edition, Gate.approve(edition), 1);
    }

    /** A number in a condition stands in the name too. */
    private static String numbers(String patterns) {
        return Pattern.compile("[<>]=? ([\\d.]+)")
                .matcher(patterns)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.joining(", "));
    }

    private static String written(Matcher rule, String name, String annotations) {
        return "rule \"%s\"\n  %s\nwhen\n  $f : %s\nthen\n  %s( $f, \"%s\" );\nend\n\n"
                .formatted(
                        name,
                        annotations.replace(" @", "\n  @"),
                        rule.group(1).replaceAll("\\) (Before|DirectionOfTravel)\\(", ")\n  $1("),
                        rule.group(2),
                        rule.group(3));
    }

    private Edition edition(String clause, Map<String, String> rules) {
        try {
            Path edition = Files.createDirectories(folder.resolve("council").resolve("2026-27"));
            String yaml = Files.readString(PAIRS.resolve("framework.yaml"));
            Files.writeString(edition.resolve("framework.yaml"), yaml.replace("{clause}", clause));
            for (Map.Entry<String, String> file : rules.entrySet()) {
                Files.writeString(edition.resolve(file.getKey()), file.getValue());
            }
            return new RulesFolder(folder).read("council", "2026-27");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
