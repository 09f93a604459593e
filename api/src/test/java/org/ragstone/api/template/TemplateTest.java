package org.ragstone.api.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.Ragstone;
import org.ragstone.api.workbook.ReadBook;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Period;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.gate.Gate;

/** Templates of all editions, and their examples judged by them. */
class TemplateTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final RulesFolder FOLDER = new RulesFolder(RULES);

    @TempDir
    private Path folder;

    /** Each edition with a month and a quarter that it is in force for. */
    static Stream<Arguments> editions() {
        return FOLDER.frameworks().stream()
                .flatMap(framework -> FOLDER.timeline(framework).editions().stream())
                .flatMap(edition -> {
                    Period year = edition.dates().from().orElseGet(() -> period("2026/27"));
                    String start = year.toString().substring(0, 4);
                    return Stream.of(start + "-07", year + "-Q2").map(each -> Arguments.of(edition.path(), each));
                });
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static Edition edition(String path) {
        String[] names = path.split("/");
        return FOLDER.read(names[0], names[1]);
    }

    private static Template template(String path, String period) {
        Edition edition = edition(path);
        return Template.of(edition, false, Gate.approve(edition), period(period));
    }

    private static ReadBook book(Template template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.writeWorkbook(out);
        return new ReadBook(out.toByteArray());
    }

    private static String csv(Template template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.writeCsv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The examples as the folder of a data set, judged. */
    private Evaluation judged(String path, String period) {
        TemplateTable table = template(path, period).table();
        List<String> indicators = new ArrayList<>(List.of(String.join(",", table.columns())));
        List<String> results = new ArrayList<>(List.of("ref,period,basis,value"));
        for (Map<String, String> row : table.rows()) {
            indicators.add(String.join(
                    ",",
                    table.columns().stream()
                            .map(each -> row.getOrDefault(each, ""))
                            .toList()));
            table.periods().stream()
                    .filter(each -> row.containsKey(each.words()))
                    .forEach(each -> results.add(String.join(
                            ",",
                            row.get("ref"),
                            each.period(),
                            each.basis().orElseThrow().name(),
                            row.get(each.words()))));
        }
        try {
            Files.writeString(
                    folder.resolve("dataset.yaml"),
                    "framework: " + path.substring(0, path.indexOf('/')) + "\nperiod: " + period + "\n");
            Files.write(folder.resolve("indicators.csv"), indicators);
            Files.write(folder.resolve("results.csv"), results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Ragstone.withRules(RULES).evaluate(folder);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void its_examples_are_a_sound_data_set_in_which_every_result_has_a_status(String path, String period) {
        Evaluation evaluation = judged(path, period);
        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation.results()).isNotEmpty().allSatisfy(each -> assertThat(each.status())
                .isPresent());
        assertThat(evaluation.warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void it_has_no_standard_that_no_rule_asks_for(String path, String period) {
        assertThat(judged(path, period).warnings()).noneMatch(each -> each.code() == WarningCode.NOT_ASKED_FOR);
    }

    @Test
    void it_has_the_columns_of_its_edition_and_the_periods_that_its_rules_compare_with() {
        assertThat(csv(template("dover/2021-22", "2021/22-Q2"))
                        .lines()
                        .filter(line -> line.startsWith("ref,"))
                        .findFirst()
                        .orElseThrow())
                .contains(",tolerance,group,")
                .doesNotContain("floor", "contractual", "lower")
                .endsWith(
                        ",2021/22-Q2,YTD 2021/22-Q2,Assessment 2021/22-Q2,Assessment YTD 2021/22-Q2,Target 2021/22-Q2");
        assertThat(csv(template("kent/2021-22", "2021-07"))
                        .lines()
                        .filter(line -> line.startsWith("ref,"))
                        .findFirst()
                        .orElseThrow())
                .contains("floor", "lower")
                .doesNotContain("tolerance", "group");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_workbook_tells_every_column_and_its_words(String path, String period) {
        Template template = template(path, period);
        ReadBook book = book(template);
        assertThat(book.names()).containsExactly("indicators", "dataset", "commentary", "how to fill it in", "words");
        assertThat(book.table("indicators").get(0).keySet())
                .containsExactlyElementsOf(template.table().headings())
                .isSubsetOf(book.table("how to fill it in").stream()
                        .map(each -> each.get("Column"))
                        .toList());
        assertThat(book.table("how to fill it in"))
                .allSatisfy(each -> assertThat(each.get("What to write")).isNotBlank());
        assertThat(book.table("dataset"))
                .contains(
                        Map.of("key", "framework", "value", path.substring(0, path.indexOf('/'))),
                        Map.of("key", "period", "value", period));
        assertThat(book.table("words").stream()
                        .filter(each -> each.get("Column").equals("action"))
                        .map(each -> each.get("Word")))
                .containsExactlyElementsOf(edition(path).words().actions().names());
    }
}
