package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** The page of all warnings: each has its row, and how often it comes over all data sets that are at hand is counted. */
class HowOftenTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path PAGE = Path.of("docs", "warnings.md");
    private static final Pattern OF_CODE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");
    private static final Pattern OF_BOUND = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\| ([\\d., ]+) \\|");
    private static final Pattern OF_DATA =
            Pattern.compile("(?m)^\\| \\[(\\S+)]\\(\\S+\\) \\| `([A-Z_]+)` \\| (\\d+) \\|");

    private static final Pattern OF_REFUSED = Pattern.compile("(?m)^\\| \\[(\\S+)]\\(\\S+\\) \\| refused \\|");

    /** The folders of data sets, and the rules that they are judged by. */
    private static final Map<Path, Path> DATA = Map.of(
            Path.of("..", "samples"), TestRules.SHIPPED,
            RESOURCES.resolve("reports"), TestRules.SHIPPED,
            RESOURCES.resolve("published"), TestRules.SHIPPED,
            RESOURCES.resolve("bands"), TestRules.SHIPPED,
            RESOURCES.resolve("frameworks").resolve("data"), TestRules.FRAMEWORKS);

    private static List<Path> dataSets(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Warning> warnings(Path data, RulesFolder rules) {
        DataSetReader reader = DataSetReader.open(data, Overrides.NONE);
        Edition edition = reader.find(
                        rules::requireFramework,
                        header -> rules.edition(header.framework(), header.edition(), header.period()))
                .orElseThrow();
        DataSet read = reader.read(edition);
        return TestRules.evaluator(edition).evaluate(read).warnings();
    }

    @Test
    void each_comes_as_often_as_the_page_says() throws IOException {
        Map<String, Long> counted = new TreeMap<>();
        Set<String> refused = new TreeSet<>();
        List<String> all = new ArrayList<>();
        DATA.forEach((folder, rules) -> dataSets(folder).forEach(data -> {
            String name = data.getFileName().toString();
            try {
                warnings(data, new RulesFolder(rules)).forEach(each -> {
                    counted.merge(name + " " + each.code(), 1L, Long::sum);
                    all.add(name + " " + each);
                });
            } catch (ProblemsException e) {
                refused.add(name);
            }
        }));
        String page = Files.readString(PAGE);
        assertThat(OF_REFUSED.matcher(page).results().map(row -> row.group(1))).containsExactlyElementsOf(refused);
        Map<String, Long> told = OF_DATA.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1) + " " + row.group(2),
                        row -> Long.valueOf(row.group(3)),
                        Long::sum,
                        TreeMap::new));
        assertThat(counted).as(String.join("\n", all)).isEqualTo(told);
    }

    @Test
    void each_has_its_row_in_the_order_of_the_codes() throws IOException {
        for (Path page : List.of(PAGE, Path.of("..", "samples", "README.md"))) {
            assertThat(OF_CODE.matcher(Files.readString(page)).results().map(row -> row.group(1)))
                    .containsExactlyElementsOf(Arrays.stream(WarningCode.values())
                            .map(WarningCode::name)
                            .toList());
        }
    }

    /** Where a row stands is told of it, and nothing else depends on it. */
    @Test
    void rows_may_stand_in_any_order() {
        DATA.forEach((folder, rules) -> dataSets(folder).forEach(path -> {
            try {
                RulesFolder all = new RulesFolder(rules);
                DataSet data = DataSetReader.open(path, Overrides.NONE).read(all);
                Evaluator evaluator = TestRules.evaluator(all.edition(
                        data.header().framework(),
                        data.header().edition(),
                        data.header().period()));
                assertThat(wherever(evaluator.evaluate(turned(data))))
                        .as("%s", path)
                        .isEqualTo(wherever(evaluator.evaluate(data)));
            } catch (ProblemsException e) {
                assertThat(e.areMistakes()).isTrue();
            }
        }));
    }

    private static List<String> wherever(Evaluation evaluation) {
        return evaluation.warnings().stream()
                .map(each -> each.code() + " " + each.of() + " "
                        + each.problem().what() + " " + each.problem().hint())
                .toList();
    }

    private static DataSet turned(DataSet data) {
        return new DataSet(
                data.header(),
                data.indicators().stream()
                        .map(each -> new IndicatorData(
                                each.indicator(),
                                turned(each.targets()),
                                turned(each.results()),
                                turned(each.rebases()),
                                turned(each.commentary()),
                                turned(each.acknowledged()),
                                turned(each.parts()),
                                each.composed()))
                        .toList(),
                turned(data.commentary()),
                turned(data.acknowledged()),
                data.published(),
                data.bands(),
                data.notices());
    }

    private static <T> List<T> turned(List<T> rows) {
        List<T> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    @Test
    void each_bound_is_on_the_page_as_it_is() throws IOException {
        Map<String, String> told = OF_BOUND.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, other) -> one, TreeMap::new));
        assertThat(told).hasSizeGreaterThan(10).isEqualTo(bounds());
    }

    private static Map<String, String> bounds() {
        Map<String, String> bounds = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ragstone.warning").stream()
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .forEach(field -> number(field)
                                .ifPresent(is -> bounds.put(
                                        field.getDeclaringClass().getSimpleName() + "." + field.getName(), is)));
        return bounds;
    }

    /** The number that a constant is, or the numbers, or empty where it is something else. */
    private static Optional<String> number(Field field) {
        try {
            field.setAccessible(true);
            Object is = field.get(null);
            List<?> all = is instanceof List<?> list ? list : List.of(is);
            return all.get(0) instanceof Number
                    ? Optional.of(all.stream().map(Object::toString).collect(Collectors.joining(", ")))
                    : Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
