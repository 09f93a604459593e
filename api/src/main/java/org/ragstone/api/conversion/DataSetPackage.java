package org.ragstone.api.conversion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.columns.ColumnGuide;
import org.ragstone.api.columns.CsvResource;
import org.ragstone.api.columns.DataPackage;
import org.ragstone.api.columns.ToldColumn;
import org.ragstone.api.columns.ToldColumn.Content;
import org.ragstone.dataset.TableShape;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.WrittenDataSet.WrittenTable;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;
import org.ragstone.model.Column;
import org.ragstone.reading.Node;

/** What the tables of a data set are: in the words of the guides, and in those of the edition that judges it. */
final class DataSetPackage {
    private static final String REF = Column.REF.written();
    private static final String PART = "part";
    // A day is in columns that are called so, and in no others.
    private static final String DAY = "_on";
    private static final Map<String, List<String>> KEYS = Map.of(
            "indicators", List.of(REF),
            "composites", List.of(REF, PART),
            "targets", List.of(REF, "period", "basis", "set_on"),
            "results", List.of(REF, "period", "basis"),
            "rebases", List.of(REF, "period"));

    private final ColumnGuide guide = new ColumnGuide();
    private final WrittenDataSet data;
    private final Words words;

    private DataSetPackage(WrittenDataSet data) {
        this.data = data;
        this.words = data.edition().words();
    }

    static DataPackage of(WrittenDataSet data) {
        return new DataSetPackage(data).whole();
    }

    private DataPackage whole() {
        String of = data.framework() + " " + data.period();
        String madeUp = header("illustrative").equals("true") ? " Its figures are made up." : "";
        Set<String> refs = data.rows(TableShape.INDICATORS.name()).stream()
                .map(row -> row.getOrDefault(REF, ""))
                .collect(Collectors.toSet());
        return new DataPackage(
                of,
                header("title").isEmpty()
                        ? data.framework() + ", " + data.period().title()
                        : header("title"),
                "A data set, to be judged by its framework's rules." + madeUp,
                header("source"),
                data.tables().stream().map(each -> resource(each, refs)).toList());
    }

    private String header(String key) {
        return data.header().get(key).map(Node::text).orElse("");
    }

    private CsvResource resource(WrittenTable table, Set<String> refs) {
        String name = table.name();
        CsvResource resource = new CsvResource(name, guide.of(name), table.columns(), column -> told(name, column));
        table.rows().forEach(resource::add);
        List<String> key = KEYS.getOrDefault(name, List.of()).stream()
                .filter(column -> isFilled(table, column))
                .toList();
        if (areUnique(table, key)) {
            resource.key(key);
        }
        if (!name.equals(TableShape.INDICATORS.name())) {
            List.of(REF, PART).stream()
                    .filter(column -> table.columns().contains(column))
                    .filter(column -> refs.containsAll(filled(table, column)))
                    .forEach(column -> resource.refer(column, TableShape.INDICATORS.name(), REF));
        }
        return resource;
    }

    private static List<String> filled(WrittenTable table, String column) {
        return table.rows().stream()
                .map(row -> table.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isFilled(WrittenTable table, String column) {
        return filled(table, column).size() == table.rows().size();
    }

    private static boolean areUnique(WrittenTable table, List<String> key) {
        Set<List<String>> seen = new HashSet<>();
        return table.rows().stream()
                .allMatch(row -> seen.add(
                        key.stream().map(column -> table.text(row, column)).toList()));
    }

    private ToldColumn told(String table, String column) {
        return new ToldColumn(
                description(table, column),
                content(table, column),
                words(table, column),
                guide.isNeeded(table, column));
    }

    private Content content(String table, String column) {
        if (guide.isOfFigures(table, column)) {
            return Content.FIGURE;
        }
        if (guide.isOfLists(table, column)) {
            return Content.LIST;
        }
        return column.endsWith(DAY) ? Content.DAY : Content.TEXT;
    }

    private List<String> words(String table, String column) {
        return own(table, column).map(each -> List.copyOf(each.names())).orElseGet(() -> guide.words(table, column));
    }

    /** The words that the edition declares for a column. */
    private Optional<WordList> own(String table, String column) {
        return switch (table + "." + column) {
            case "indicators.group" -> Optional.of(words.groups());
            case "results.assessment" -> Optional.of(words.assessments());
            case "commentary.action" -> Optional.of(words.actions());
            case "bands.rating" -> Optional.of(words.ratings());
            default -> Optional.empty();
        };
    }

    private String description(String table, String column) {
        String told = guide.of(table, column);
        if (told.isEmpty() && table.equals(TableShape.INDICATORS.name())) {
            return guide.ofPosts(words.posts(), column);
        }
        return Stream.concat(Stream.of(told), own(table, column).stream().map(DataSetPackage::called))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What the words are called, where that says more. */
    private static String called(WordList words) {
        return words.all().stream()
                .filter(word -> !word.label().isEmpty() && !word.label().equals(word.name()))
                .map(word -> word.name() + " is “" + word.label() + "”")
                .collect(Collectors.joining(", "))
                .transform(text -> text.isEmpty() ? "" : text + ".");
    }
}
