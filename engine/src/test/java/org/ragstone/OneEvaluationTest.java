package org.ragstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that follows one evaluation names types, and each is there. */
class OneEvaluationTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java"), Path.of("..", "api", "src", "main", "java"));
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z][A-Za-z0-9]*)");
    private static final Pattern CODE = Pattern.compile("`([A-Z][a-z][A-Za-z]*)`");
    private static final Pattern IN_THE_PICTURE =
            Pattern.compile("\\b([A-Z][a-z]+(?:[A-Z][a-z]+)+|Gate|Parser|Condition|Field|Verb|Reason|Finding)\\b");

    private static Set<String> declared() throws IOException {
        Set<String> declared = new TreeSet<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    DECLARED.matcher(Files.readString(file)).results().forEach(each -> declared.add(each.group(1)));
                }
            }
        }
        return declared;
    }

    @Test
    void every_type_that_it_names_is_there() throws IOException {
        String page = Files.readString(Path.of("docs", "one-evaluation.md"));
        int picture = page.indexOf("```") + 3;
        Set<String> named = Stream.concat(
                        CODE.matcher(page).results(),
                        IN_THE_PICTURE
                                .matcher(page.substring(picture, page.indexOf("```", picture)))
                                .results())
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(100).contains("DataSetReader", "JoinedResult", "ExplanationReport");
        assertThat(declared()).containsAll(named);
    }
}
