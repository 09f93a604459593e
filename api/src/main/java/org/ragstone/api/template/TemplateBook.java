package org.ragstone.api.template;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ragstone.api.columns.ColumnGuide;
import org.ragstone.api.workbook.Book;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.framework.Edition;
import org.ragstone.model.Column;
import org.ragstone.model.Period;
import org.ragstone.reading.Fields;

/** The sheets of a template: indicators, dataset and commentary are a data set; how to fill it in and words are for people. */
final class TemplateBook {
    private static final List<String> COMMENTARY = List.of("scope", "ref", "period", "action", "post", "text");
    private static final List<String> COMPOSITES = List.of("ref", "part", "weight");
    private static final List<String> HEADER = List.of("framework", "edition", "period", "title", "source");
    // As many rows as offer their words.
    private static final int ROWS = 1_000;
    private static final int WIDTH_OF_A_TEXT = 40;

    private final Edition edition;
    private final boolean isNamed;
    private final Period period;
    private final TemplateTable table;
    private final List<Map<String, String>> composites;
    private final ColumnGuide guide = new ColumnGuide();
    private final WordLists words;

    TemplateBook(
            Edition edition,
            boolean isNamed,
            Period period,
            TemplateTable table,
            List<Map<String, String>> composites) {
        this.edition = edition;
        this.isNamed = isNamed;
        this.period = period;
        this.table = table;
        this.composites = composites;
        this.words = new WordLists(edition, guide, table.columns());
    }

    void write(OutputStream out) {
        Book book = new Book(
                edition.title() + ", " + period.title() + ": to be filled in", "A data set for " + edition.path());
        indicators(book.sheet("indicators", table.headings(), Book.Use.WORKED_ON));
        dataSet(book.sheet("dataset", List.of("key", "value"), Book.Use.PUBLISHED));
        if (!composites.isEmpty()) {
            composites(book.sheet("composites", COMPOSITES, Book.Use.PUBLISHED));
        }
        commentary(book.sheet("commentary", COMMENTARY, Book.Use.WORKED_ON));
        new HowToFillIn(edition, table, guide, words)
                .write(book.sheet(HowToFillIn.SHEET, HowToFillIn.HEADINGS, Book.Use.PUBLISHED));
        words.write(book.sheet(WordLists.SHEET, WordLists.HEADINGS, Book.Use.PUBLISHED));
        book.writeTo(out);
    }

    private void indicators(Sheet sheet) {
        HowToFillIn notes = new HowToFillIn(edition, table, guide, words);
        for (int i = 0; i < table.headings().size(); i++) {
            sheet.note(i, notes.of(i));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            offer(sheet, i, table.columns().get(i));
        }
        for (int i = 0; i < table.periods().size(); i++) {
            if (table.periods().get(i).what() == Column.ASSESSMENT) {
                offer(sheet, table.columns().size() + i, Column.ASSESSMENT.written());
            }
        }
        table.rows().forEach(row -> {
            List<String> cells = table.cells(row);
            sheet.row(IntStream.range(0, cells.size())
                    .mapToObj(i -> cell(i, cells.get(i)))
                    .toList());
        });
    }

    private void offer(Sheet sheet, int column, String name) {
        words.of(name).ifPresent(each -> sheet.offer(column, ROWS, each));
    }

    /** A number where it is one as it stands; what is more than that, and whatever is a name, stays a text. */
    private SheetCell cell(int column, String text) {
        boolean isOfNumbers = column >= table.columns().size()
                || Fields.isOfAFigure(table.columns().get(column))
                || table.columns().get(column).equals(Column.DECIMALS.written());
        return isOfNumbers ? SheetCell.written(text) : SheetCell.text(text);
    }

    private void dataSet(Sheet sheet) {
        for (String key : HEADER) {
            sheet.row(List.of(SheetCell.text(key), SheetCell.text(header(key))));
        }
        sheet.atLeast(1, WIDTH_OF_A_TEXT);
    }

    private String header(String key) {
        return switch (key) {
            case "framework" -> edition.framework();
            case "edition" -> isNamed ? edition.name() : "";
            case "period" -> period.toString();
            default -> "";
        };
    }

    private void composites(Sheet sheet) {
        composites.forEach(row -> sheet.row(COMPOSITES.stream()
                .map(each -> SheetCell.text(row.getOrDefault(each, "")))
                .toList()));
    }

    private void commentary(Sheet sheet) {
        for (int i = 0; i < COMMENTARY.size(); i++) {
            String column = COMMENTARY.get(i);
            sheet.note(i, guide.of("commentary", column));
            if (!column.equals("post")) {
                offer(sheet, i, column);
            }
        }
        sheet.atLeast(COMMENTARY.indexOf("text"), WIDTH_OF_A_TEXT);
    }
}
