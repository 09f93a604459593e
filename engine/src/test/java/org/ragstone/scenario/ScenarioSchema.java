package org.ragstone.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.dataset.ColumnShapes;
import org.ragstone.dataset.ResultRow;
import org.ragstone.editors.Hover;
import org.ragstone.editors.Periods;
import org.ragstone.editors.Shape;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;

/** The schema of a file of scenarios, made from the lists that it is read by. */
public final class ScenarioSchema {
    private static final String WORD = "[A-Z][A-Z0-9_]{0,59}";
    private static final String EXPECTED = ScenarioFile.NONE + "|" + WORD;
    private static final List<String> COMPARATORS =
            Arrays.stream(DirectionAgainst.values()).map(Enum::name).toList();

    private final Hover hover;

    private ScenarioSchema(Hover hover) {
        this.hover = hover;
    }

    public static ObjectNode of(Hover hover) {
        return new ScenarioSchema(hover).schema();
    }

    private ObjectNode schema() {
        return Shape.neededMap(ScenarioFile.FILE_KEYS, key -> fileKey(key).told(hover.of("scenarios." + key)))
                .schema("Scenarios", hover.of("scenarios"));
    }

    private Shape fileKey(String key) {
        return switch (key) {
            case "indicator" -> Shape.map(ScenarioFile.COLUMNS, this::column);
            case "period" -> Periods.inItsForm();
            case ScenarioFile.TARGETS -> targets();
            case "cases" -> Shape.mapOf("[\\s\\S]*", Shape.map(ScenarioFile.CASE_COLUMNS, this::caseKey));
            case "tables" -> Shape.mapOf("[\\s\\S]*", table());
            default -> throw new IllegalStateException("`" + key + "` is a new key of scenarios: say its shape here");
        };
    }

    private Shape caseKey(String key) {
        if (ScenarioFile.COLUMNS.contains(key)) {
            return column(key);
        }
        Shape shape = ScenarioFile.BASES.contains(key) ? series() : ofCase(key);
        return shape.told(hover.of("case." + (ScenarioFile.BASES.contains(key) ? "series" : key)));
    }

    private Shape ofCase(String key) {
        return switch (key) {
            case "period" -> Periods.inItsForm();
            case ScenarioFile.TARGETS -> targets();
            case ScenarioFile.EXPECT -> expect();
            case "because" -> Shape.textList();
            case "problem" -> Shape.text();
            default -> {
                if (!ResultRow.OF_A_PERSON.contains(key)) {
                    throw new IllegalStateException("`" + key + "` is a new key of a case: say its shape here");
                }
                yield Shape.text();
            }
        };
    }

    /** What begins with a capital letter is a state. */
    private static Shape series() {
        String state = ColumnShapes.states().stream().collect(Collectors.joining("|", "(?:", ")"));
        return Shape.matching("(?:\\s*(?:" + state + "|[^A-Z\\s]\\S*)(?=\\s|$))*\\s*");
    }

    private Shape column(String column) {
        Shape shape = ColumnShapes.words(column)
                .map(words -> Shape.word(Stream.concat(words.stream(), Stream.of(ScenarioFile.NONE))
                        .toList()))
                .orElseGet(Shape::text);
        return shape.told(hover.of("column." + column));
    }

    private Shape targets() {
        String key = "(?:" + Periods.pattern() + ")(?:\\s+(?:" + String.join("|", ScenarioFile.BASES) + "))?";
        return Shape.mapOf(
                key,
                Shape.map(ColumnShapes.ofTargets(), column -> Shape.text().told(hover.of("column." + column)))
                        .orNone());
    }

    private Shape expect() {
        List<String> keys = Stream.concat(ExpectationReader.KINDS.stream(), ScenarioFile.BASES.stream())
                .toList();
        return Shape.map(
                keys,
                key -> ScenarioFile.BASES.contains(key)
                        ? Shape.map(ExpectationReader.KINDS, this::expected).told(hover.of("expect.basis"))
                        : expected(key));
    }

    private Shape expected(String name) {
        FindingKind kind = FindingKind.valueOf(name);
        Shape words = kind.isStatus() ? Shape.wordLike(EXPECTED) : Shape.wordListLike(EXPECTED);
        Shape shape = kind == FindingKind.DIRECTION
                ? Shape.either(words, Shape.map(COMPARATORS, against -> Shape.wordLike(EXPECTED)))
                : words;
        return shape.told(hover.of("expect." + name));
    }

    private Shape table() {
        List<String> headings = Stream.of(
                        List.of(ScenarioTable.CASE), ScenarioFile.CASE_COLUMNS, ExpectationReader.KINDS, COMPARATORS)
                .flatMap(List::stream)
                .filter(heading -> !heading.equals(ScenarioFile.EXPECT))
                .toList();
        List<String> keys = Stream.concat(
                        Stream.of(ScenarioTable.COLUMNS, ScenarioTable.ROWS), ScenarioFile.CASE_COLUMNS.stream())
                .toList();
        return Shape.map(keys, key -> switch (key) {
                    case ScenarioTable.COLUMNS -> Shape.wordList(headings).told(hover.of("table.columns"));
                    case ScenarioTable.ROWS ->
                        Shape.listOf(Shape.listOf(Shape.anything())).told(hover.of("table.rows"));
                    default -> caseKey(key);
                })
                .requiring(List.of(ScenarioTable.COLUMNS, ScenarioTable.ROWS));
    }
}
