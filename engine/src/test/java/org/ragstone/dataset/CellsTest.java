package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.Edition;
import org.ragstone.model.Characters;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Result;
import org.ragstone.model.Standards;
import org.ragstone.reading.Json;
import org.ragstone.testing.TestRules;

/**
 * Cells as people and spreadsheets fill them, in a file of CSV and in JSON: read where that is certain, else refused at the cell
 * with the cure for exactly that. What comes of a cell is {@code = 94}, or what is wrong and {@code ->} the hint; where only the hint
 * stands it is no number.
 */
class CellsTest {
    private static final Path TABLES = Path.of("src", "test", "resources", "cells");
    private static final Edition EXAMPLE = TestRules.edition(TestRules.SHIPPED, "example", "2026-27");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final List<String> OF_A_RESULT = List.of("value", "numerator", "denominator");

    @TempDir
    private Path folder;

    /** A cell, and what should come of it. */
    private record Cell(String column, String unit, String text, String comes) {}

    private static Stream<List<String>> rows(String table) {
        try {
            return Files.readAllLines(TABLES.resolve(table)).stream().map(line -> Stream.of(line.split("\\|", -1))
                    .map(Characters::stripped)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static Cell cell(String column, String unit, String text, String comes) {
        String what = "`" + unescaped(text) + "` is not a number";
        return new Cell(
                column,
                unit,
                unescaped(text),
                comes.startsWith("= ") || comes.contains(" -> ") ? comes : what + " -> " + comes);
    }

    static Stream<Cell> values() {
        return rows("values.txt").map(row -> cell("value", row.get(1), row.get(0), row.get(2)));
    }

    static Stream<Cell> times() {
        return rows("times.txt").map(row -> cell("value", row.get(1), row.get(0), row.get(2)));
    }

    static Stream<Cell> otherColumns() {
        return rows("other-columns.txt").map(row -> cell(row.get(0), row.get(2), row.get(1), row.get(3)));
    }

    static Stream<Cell> markers() {
        return rows("markers.txt").map(row -> {
            String unless = row.size() > 3 && !row.get(3).isEmpty() ? " " + row.get(3) : "";
            String cure = row.size() > 4 ? row.get(4) + " " : "";
            return cell(
                    "value",
                    "%",
                    row.get(0),
                    "`%1$s` stands for %2$s: %3$sleave `value` blank and write `%4$s` in `state`%5$s, or declare it once in dataset.yaml: `markers: { \"%1$s\": %4$s }`."
                            .formatted(row.get(0), row.get(2), cure, row.get(1), unless));
        });
    }

    static Stream<Cell> cells() {
        return Stream.of(values(), times(), otherColumns(), markers()).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_of_a_file_is_read_or_has_its_cure(Cell cell) {
        assertThat(comes(cell, () -> TestRules.data(csv(cell), EXAMPLE))).isEqualTo(cell.comes);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void so_is_a_text_in_json(Cell cell) {
        assertThat(comes(cell, () -> json(cell))).isEqualTo(cell.comes);
    }

    private static String comes(Cell cell, Supplier<DataSet> reading) {
        try {
            return "= " + figure(reading.get().indicators().get(0), cell.column);
        } catch (ProblemsException e) {
            return e.problems().stream().map(problem -> comes(cell, problem)).collect(Collectors.joining(" AND "));
        }
    }

    private static String comes(Cell cell, Problem problem) {
        assertThat(problem.where().toString()).endsWith(cell.column);
        return problem.what() + " -> " + problem.hint();
    }

    private static String figure(IndicatorData data, String column) {
        Standards standards = data.indicator().standards();
        Optional<?> figure =
                switch (column) {
                    case "target" -> standards.target();
                    case "floor" -> standards.floor();
                    case "lower" -> standards.lower();
                    case "upper" -> standards.upper();
                    case "tolerance" ->
                        standards.tolerance().map(each -> each.amount().toPlainString() + (each.percent() ? "%" : ""));
                    case "numerator" -> result(data).numerator();
                    default -> result(data).value();
                };
        return figure.map(each -> each instanceof BigDecimal number ? number.toPlainString() : each.toString())
                .orElse("nothing");
    }

    private static Result result(IndicatorData data) {
        return data.results().get(0);
    }

    private static Map<String, String> indicator(Cell cell) {
        Map<String, String> row =
                row("ref", "A", "title", "Calls", "kind", "KPI", "frequency", "MONTHLY", "unit", cell.unit);
        row.putAll(
                switch (cell.column) {
                    case "floor", "tolerance" -> row("target", "999999", "polarity", "HIGHER");
                    case "lower" -> row("upper", "999999", "polarity", "CLOSE");
                    case "upper" -> row("lower", "0", "polarity", "CLOSE");
                    default -> row("polarity", "HIGHER");
                });
        if (!OF_A_RESULT.contains(cell.column)) {
            row.put(cell.column, cell.text);
        }
        return row;
    }

    private static Map<String, String> result(Cell cell) {
        // No figure stands beside another, which may be one that its own comma has made two of.
        Map<String, String> row = row("ref", "A", "value", "50", "period", "2026-06", "basis", "LATEST");
        if (OF_A_RESULT.contains(cell.column)) {
            row.put(cell.column, cell.text);
        }
        return row;
    }

    /** In the order given, which a {@code Map.of} changes from run to run. */
    private static Map<String, String> row(String... columnsAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            row.put(columnsAndCells[i], columnsAndCells[i + 1]);
        }
        return row;
    }

    private Path csv(Cell cell) {
        return TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: 2026-06\n",
                "indicators.csv",
                table(indicator(cell)),
                "results.csv",
                table(result(cell)));
    }

    private static String table(Map<String, String> row) {
        String cells = row.values().stream()
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
        return String.join(",", row.keySet()) + "\n" + cells + "\n";
    }

    private static DataSet json(Cell cell) {
        String body = "{\"framework\":\"example\",\"period\":\"2026-06\",\"indicators\":[" + object(indicator(cell))
                + "],\"results\":[" + object(result(cell)) + "]}";
        return DataSetReader.open(
                        Json.map(body, (pointer, line, column) -> new Location.InBody(pointer, line, column), 100),
                        Overrides.NONE)
                .read(EXAMPLE);
    }

    private static String object(Map<String, String> row) {
        return row.entrySet().stream()
                .map(each -> quoted(each.getKey()) + ":" + quoted(each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
