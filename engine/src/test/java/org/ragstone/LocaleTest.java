package org.ragstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.RulesFolder;
import org.ragstone.testing.Golden;
import org.ragstone.testing.TestRules;

/** What people are told is the same on every machine, whatever language it speaks. */
@Isolated
class LocaleTest {
    private static final Pattern OF_THE_MACHINE =
            Pattern.compile("%[,0-9]*d(?:[^\"\\\\]|\\\\.)*\"\\)?\\s*\\.formatted\\(");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    /** French has another sign between thousands, and Egypt other digits. */
    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "ar-EG-u-nu-arab"})
    void mistakes_are_told_alike_in_every_locale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Golden.cases("errors/framework")
                .forEach(rules -> Golden.check(rules, () -> new RulesFolder(rules).timeline("council")));
        Golden.cases("errors/dataset").stream()
                .filter(folder -> !Files.exists(folder.resolve("dataset.json")))
                .forEach(folder -> Golden.check(folder, () -> DataSetReader.open(folder, Overrides.NONE)
                        .read(new RulesFolder(TestRules.SHIPPED))));
    }

    @Test
    void no_number_is_written_as_the_machine_would() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(each -> each.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path each : sources) {
                assertThat(Files.readString(each)).as(each.toString()).doesNotContainPattern(OF_THE_MACHINE);
            }
        }
    }
}
