package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.testing.CompiledOnce;
import org.ragstone.testing.TestRules;

/** Slips of officers in the words of language 2 and in saying which language they write: told at their place, with what was meant. */
class LanguageSlipsTest {
    @TempDir
    private Path rules;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "example/2026-27 | framework.yaml | language: 2 | language: two | 24:11 | there is no language 'two' | Allowed: '1', '2'.",
                "example/2026-27 | framework.yaml | language: 2 | language: 3 | 24:11 | there is no language '3' | Allowed: '1', '2'.",
                "example/2026-27 | framework.yaml | language: 2 | language: 2.0 | 24:11 | there is no language '2.0' | Allowed: '1', '2'.",
                "example/2026-27 | framework.yaml | language: 2 | langauge: 2 | 24:1 | unknown key 'langauge' | Maybe you meant 'language'.",
                "example/2026-27 | framework.yaml | language: 2 | language: [2] | 24:11 | 'language' should be a text | not a list",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | targetSet == \"NO_EARLIER_FIGURES\" | 17:75 | 'targetSet' cannot be '\"NO_EARLIER_FIGURES\"' | Maybe you meant 'NO_EARLIER_FIGURE'.",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | targetSet == \"NO_PREVIOUS_FIGURE\" | 17:75 | 'targetSet' cannot be '\"NO_PREVIOUS_FIGURE\"' | 'NO_EARLIER_FIGURE'",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | target == \"NO_EARLIER_FIGURE\" | 17:62 | 'Result' has no field 'target' | It is a field of 'Judgement'.",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | targetSet == \"NONE\" and targetSet == \"NO_EARLIER_FIGURE\" | 17:82 | expected ',' or ')', found 'and' | Join conditions with commas",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | indicator.aggregation == \"TOTAL\" | 17:87 | 'indicator.aggregation' cannot be '\"TOTAL\"' | 'SUM'",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | indicator.aggregate == \"SUM\" | 17:62 | has no field 'indicator.aggregate' | Maybe you meant 'indicator.aggregation'.",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | aggregation == \"SUM\" | 17:62 | 'Result' has no field 'aggregation' | 'indicator.aggregation'",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | indicator.frequency == \"HALF_YEAR\" | 17:85 | 'indicator.frequency' cannot be '\"HALF_YEAR\"' | Maybe you meant 'HALF_YEARLY'.",
                "example/2026-27 | not-rated.drl | targetSet == \"NO_EARLIER_FIGURE\" | indicator.frequency == \"HALFYEARLY\" | 17:85 | 'indicator.frequency' cannot be '\"HALFYEARLY\"' | 'HALF_YEARLY'",
                "example/2026-27 | direction-of-travel.drl | \"PREVIOUS_PERIOD\", change == \"BETTER\" | \"PREVIOUS_FIGURES\", change == \"BETTER\" | 11:31 | 'against' cannot be '\"PREVIOUS_FIGURES\"' | Maybe you meant 'PREVIOUS_FIGURE'.",
                "example/2026-27 | direction-of-travel.drl | \"PREVIOUS_PERIOD\", change == \"BETTER\" | \"LAST_FIGURE\", change == \"BETTER\" | 11:31 | 'against' cannot be '\"LAST_FIGURE\"' | 'PREVIOUS_FIGURE'",
                "kent-qpr/2020-21 | framework.yaml | labels: { target | labels: { KPI: {}, target | 76:11 | unknown key 'KPI' | Maybe it should stand under 'by-kind'. It is of language 2: with 'language: 2' in framework.yaml",
                "kent/2018-19 | framework.yaml | by: director | by: [director] | 52:54 | 'by' should be a text, not a list | Posts, of which there can be several, are of language 2: with 'language: 2' in framework.yaml",
                "kent/2018-19 | not-rated.drl | targetSet == \"NONE\" | targetSet == \"NO_EARLIER_FIGURE\" | 6:75 | 'targetSet' cannot be '\"NO_EARLIER_FIGURE\"' | It is of language 2: with 'language: 2' in framework.yaml",
                "kent/2018-19 | not-rated.drl | targetSet == \"NONE\" | indicator.aggregation == \"SUM\" | 6:62 | has no field 'indicator.aggregation' | It is of language 2: with 'language: 2' in framework.yaml",
                "kent/2018-19 | not-rated.drl | targetSet == \"NONE\" | indicator.frequency == \"HALF_YEARLY\" | 6:85 | 'indicator.frequency' cannot be '\"HALF_YEARLY\"' | It is of language 2: with 'language: 2' in framework.yaml",
                "kent/2018-19 | direction-of-travel.drl | \"PREVIOUS_PERIOD\", change == \"BETTER\" | \"PREVIOUS_FIGURE\", change == \"BETTER\" | 6:31 | 'against' cannot be '\"PREVIOUS_FIGURE\"' | It is of language 2: with 'language: 2' in framework.yaml"
            })
    void each_is_told_where_it_is_with_what_was_meant(
            String edition, String file, String was, String is, String at, String what, String hint)
            throws IOException {
        String framework = edition.substring(0, edition.indexOf('/'));
        TestRules.copy(TestRules.SHIPPED.resolve(framework), rules.resolve(framework));
        Path edited = rules.resolve(edition).resolve(file);
        String text = Files.readString(edited);
        assertThat(text).contains(was);
        int start = text.indexOf(was);
        Files.writeString(edited, text.substring(0, start) + is + text.substring(start + was.length()));
        List<Problem> problems =
                RulesCheck.of(new RulesFolder(rules), new CompiledOnce()).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString())
                .startsWith("%s/%s:%s: ".formatted(edition, file, at))
                .containsSubsequence(what.replace('\'', '`'), hint.replace('\'', '`'));
    }
}
