package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Yaml;

/** A framework.yaml may have the keys of the language that it is written against. */
class KnownKeysTest {
    private static final KnownKeys KEYS = KnownKeys.of("title", "language").and(2, "seasons");

    private static List<String> problems(String... lines) {
        Problems problems = new Problems();
        MapNode map = Yaml.salvage("framework.yaml", String.join("\n", lines) + "\n", problems);
        FrameworkYaml yaml = new FrameworkYaml(
                new Inheritance.Whole(
                        map,
                        new EditionFiles(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        true,
                        false),
                KEYS,
                problems);
        yaml.keys()
                .map("title")
                .ifPresent(title -> yaml.keys(title, KnownKeys.of("label").and(2, "season")));
        return problems.sorted().stream()
                .map(problem -> problem.what() + ". " + problem.hint())
                .toList();
    }

    @Test
    void a_key_is_known_from_its_version_on() {
        assertThat(KEYS.names(LanguageVersion.FIRST)).containsExactly("title", "language");
        assertThat(KEYS.names(new LanguageVersion(2))).containsExactly("title", "language", "seasons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: 2, seasons: x | ",
                "seasons: x | unknown key `seasons`. It is of language 2: with `language: 2` in framework.yaml it can stand here.",
                "language: 1, seasons: x | unknown key `seasons`. It is of language 2: with `language: 2` in framework.yaml it can stand here.",
                "seesons: x | unknown key `seesons`. Maybe you meant `seasons`. It is of language 2: with `language: 2` in framework.yaml it can stand here.",
                "language: 2, seesons: x | unknown key `seesons`. Maybe you meant `seasons`. Allowed: `title`, `language`, `seasons`.",
                "titel: x | unknown key `titel`. Maybe you meant `title`. Allowed: `title`, `language`.",
                "title: { label: x, season: y } | unknown key `season`. It is of language 2: with `language: 2` in framework.yaml it can stand here.",
                "language: 3, seasons: x | there is no language `3`. Allowed: `1`, `2`.",
                "langauge: 2, seasons: x | unknown key `langauge`. Maybe you meant `language`. Allowed: `title`, `language`, `seasons`.",
            })
    void what_a_later_version_brought_is_refused_by_name(String lines, String expected) {
        assertThat(problems(lines.split(", (?![^{]*})")))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }
}
