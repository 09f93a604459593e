package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.testing.TestRules;

/** The page that says how a decision is named shows what happens. A block there has a name behind its language. */
class DecisionIdPageTest {
    private static final Path PAGE = Path.of("docs", "decision-id.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```\\w+ ([^\\n]+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    private final Map<String, String> blocks = new LinkedHashMap<>();
    private Edition edition;
    private DataSet data;

    @BeforeEach
    void readPage() throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            blocks.put(matcher.group(1), matcher.group(2));
        }
        blocks.forEach((name, text) -> TestRules.write(folder, name, text));
        edition = TestRules.edition(folder, "council", "2018-19");
        data = TestRules.data(folder, edition);
    }

    private String shown(String name) {
        return blocks.getOrDefault(name, "");
    }

    @Test
    void the_texts_of_the_example_are_those_that_are_digested() {
        assertThat(data.indicators()).hasSize(3);
        for (IndicatorData each : data.indicators()) {
            assertThat(DecisionText.of(each))
                    .isEqualTo(shown("indicator " + each.indicator().ref()));
        }
        assertThat(DecisionText.of(data, edition.path(), edition.revision())).isEqualTo(shown("decision"));
    }

    @Test
    void the_id_of_the_example_is_that_of_its_evaluation() {
        assertThat(TestRules.evaluate(edition, data).decisionId() + "\n").isEqualTo(shown("id"));
    }

    /** By nothing of ours. */
    @Test
    void whoever_follows_the_page_makes_the_same_id() throws Exception {
        assertThat(shown("decision"))
                .endsWith("[indicators]\ndigest: %s\ndigest: %s\ndigest: %s\n"
                        .formatted(
                                digest(shown("indicator CALLS")),
                                digest(shown("indicator LETTERS")),
                                digest(shown("indicator REPAIRS"))));
        assertThat(shown("id")).isEqualTo("1:" + digest(shown("decision")) + "\n");
    }

    private static String digest(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(digest);
    }
}
