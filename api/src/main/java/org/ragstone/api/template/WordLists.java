package org.ragstone.api.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.api.columns.ColumnGuide;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.framework.Edition;
import org.ragstone.framework.WordList;
import org.ragstone.model.ResultState;

/** The words that columns offer, one below the other on a sheet of their own, by which each list is found. */
final class WordLists {
    static final String SHEET = "words";
    static final String STATES = "in place of a figure";
    static final List<String> HEADINGS = List.of("Column", "Word", "What it is");

    private static final String COLUMN_OF_WORDS = "B";
    private static final List<String> OF_INDICATORS =
            List.of("kind", "polarity", "frequency", "bases", "aggregation", "contractual", "status");

    private final Map<String, List<Word>> lists = new LinkedHashMap<>();

    private record Word(String name, String label) {}

    WordLists(Edition edition, ColumnGuide guide, List<String> columns) {
        OF_INDICATORS.stream().filter(columns::contains).forEach(each -> put(each, guide.words("indicators", each)));
        if (columns.contains("group")) {
            put("group", edition.words().groups());
        }
        put(
                STATES,
                guide.words("results", "state").stream()
                        .filter(each -> !each.equals(ResultState.ASSESSED.name()))
                        .toList());
        put("assessment", edition.words().assessments());
        put("scope", guide.words("commentary", "scope"));
        put("action", edition.words().actions());
    }

    private void put(String column, List<String> words) {
        put(column, words.stream().map(each -> new Word(each, "")), words.isEmpty());
    }

    private void put(String column, WordList words) {
        put(
                column,
                words.all().stream().map(each -> new Word(each.name(), each.label())),
                words.all().isEmpty());
    }

    private void put(String column, Stream<Word> words, boolean areNone) {
        if (!areNone) {
            lists.put(column, words.toList());
        }
    }

    /** Where the words of a column stand, or nothing where it has none. */
    Optional<Sheet.WordRows> of(String column) {
        int first = 2;
        for (Map.Entry<String, List<Word>> each : lists.entrySet()) {
            int last = first + each.getValue().size() - 1;
            if (each.getKey().equals(column)) {
                return Optional.of(new Sheet.WordRows(SHEET, COLUMN_OF_WORDS, first, last));
            }
            first = last + 1;
        }
        return Optional.empty();
    }

    /** The names of those of a column. */
    List<String> names(String column) {
        return lists.getOrDefault(column, List.of()).stream().map(Word::name).toList();
    }

    void write(Sheet sheet) {
        List<List<SheetCell>> rows = new ArrayList<>();
        lists.forEach((column, words) -> words.forEach(each ->
                rows.add(List.of(SheetCell.text(column), SheetCell.text(each.name()), SheetCell.text(each.label())))));
        rows.forEach(sheet::row);
    }
}
