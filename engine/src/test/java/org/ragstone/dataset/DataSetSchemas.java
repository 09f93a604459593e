package org.ragstone.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.editors.Hover;
import org.ragstone.editors.Shape;
import org.ragstone.model.FindingKind;

/** The schemas of dataset.yaml and of a data set in JSON, made from the lists that they are read by. */
public final class DataSetSchemas {
    // In CSV a column that has to be there, whose cells may be blank.
    private static final List<String> MAY_BE_BLANK = List.of("value", "against");

    private final Hover hover;

    private DataSetSchemas(Hover hover) {
        this.hover = hover;
    }

    /** That of the header in the folder of a data set. */
    public static ObjectNode ofHeader(Hover hover) {
        return new DataSetSchemas(hover).header();
    }

    /** That of a whole data set in JSON, as a file or as the body of a request. */
    public static ObjectNode ofJson(Hover hover) {
        return new DataSetSchemas(hover).json();
    }

    private ObjectNode header() {
        return Shape.neededMap(DataSetSource.HEADER_KEYS, key -> inYaml(key).told(hover.of("dataset." + key)))
                .requiring(List.of("framework", "period"))
                .schema("dataset.yaml", hover.of("dataset.yaml"));
    }

    private static Shape inYaml(String key) {
        return switch (key) {
            case "illustrative" -> Shape.word(List.of("true", "false"));
            case FigureMarksReader.MARKERS -> markers();
            case FigureMarksReader.PROVISIONAL_MARKS -> Shape.textList();
            default -> Shape.text();
        };
    }

    private static Shape markers() {
        return Shape.mapOf(".*\\S.*", Shape.neededWord(ResultRow.STATES));
    }

    private ObjectNode json() {
        List<TableShape> tables = TableShape.all();
        List<String> keys = Stream.concat(
                        DataSetSource.HEADER_KEYS.stream(), tables.stream().map(TableShape::name))
                .toList();
        List<String> needed = Stream.concat(
                        Stream.of("period"),
                        tables.stream().filter(table -> !table.optional()).map(TableShape::name))
                .toList();
        return Shape.neededMap(keys, key -> tables.stream()
                        .filter(table -> table.name().equals(key))
                        .findFirst()
                        .map(this::table)
                        .orElseGet(() -> headerInJson(key))
                        .told(hover.of("dataset." + key)))
                .requiring(needed)
                .schema("Data set", hover.of("dataset.json"));
    }

    private static Shape headerInJson(String key) {
        return switch (key) {
            case "illustrative" -> Shape.jsonTruth();
            case FigureMarksReader.MARKERS -> markers();
            case FigureMarksReader.PROVISIONAL_MARKS ->
                Shape.either(Shape.optionalListOf(Shape.neededText()), Shape.jsonText());
            case "period" -> Shape.neededText();
            default -> Shape.jsonText();
        };
    }

    private Shape table(TableShape table) {
        List<String> needed = table.required().stream()
                .filter(column -> !MAY_BE_BLANK.contains(column))
                .toList();
        Shape row = Shape.neededMap(table.columns(), column -> shape(table, column, needed.contains(column))
                        .told(hover.of(column(table, column))))
                .requiring(needed);
        // A framework may declare columns of its own that name posts.
        Shape known = table.equals(TableShape.INDICATORS) ? row.andOthers(Shape.jsonText()) : row;
        return table.optional() ? Shape.optionalListOf(known) : Shape.listOf(known);
    }

    private static Shape shape(TableShape table, String column, boolean isNeeded) {
        return column(table, column).equals("published.kind")
                ? Shape.neededWord(ColumnShapes.names(FindingKind.class))
                : ColumnShapes.inJson(column, isNeeded);
    }

    /** A column that says something else in a table than in others has a text of its own. */
    private static String column(TableShape table, String column) {
        boolean isOwn = List.of(
                        "commentary ref",
                        "commentary action",
                        "commentary post",
                        "commentary text",
                        "acknowledged ref",
                        "acknowledged period",
                        "acknowledged by",
                        "composites ref",
                        "rebases period",
                        "published kind")
                .contains(table.name() + " " + column);
        return isOwn ? table.name() + "." + column : "column." + column;
    }
}
