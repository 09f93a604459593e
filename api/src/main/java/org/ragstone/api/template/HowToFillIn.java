package org.ragstone.api.template;

import java.util.List;
import org.ragstone.api.columns.ColumnGuide;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.dataset.wide.Heading;
import org.ragstone.framework.Edition;

/** What is to be written where: in the words that editors are told too. */
record HowToFillIn(Edition edition, TemplateTable table, ColumnGuide guide, WordLists words) {
    static final String SHEET = "how to fill it in";
    static final List<String> HEADINGS = List.of("Sheet", "Column", "What to write");

    private static final String INDICATORS = "indicators";

    void write(Sheet sheet) {
        row(
                sheet,
                INDICATORS,
                "",
                "A row for each indicator. Delete those whose ref begins with EXAMPLE, where there are any.");
        row(
                sheet,
                INDICATORS,
                "",
                "A blank cell under a period is no figure. Write a word of the sheet words in its place to say why there is none.");
        row(
                sheet,
                INDICATORS,
                "",
                "Further columns are of further periods: their heading is what stands in them, the basis and the period, as Latest 2018-07, YTD Q1, Target 2018/19, Numerator 2018-07.");
        row(
                sheet,
                INDICATORS,
                "",
                "Columns that you do not need can be deleted, but for ref, title, kind and frequency.");
        for (int i = 0; i < table.headings().size(); i++) {
            row(sheet, INDICATORS, table.headings().get(i), of(i));
        }
        for (String key : List.of("framework", "edition", "period", "title", "source")) {
            row(sheet, "dataset", key, guide.of(key));
        }
        for (String column : List.of("scope", "ref", "period", "action", "post", "text")) {
            row(sheet, "commentary", column, guide.of("commentary", column));
        }
        row(sheet, WordLists.SHEET, "", "The words that columns offer. It is not read, nor is this sheet.");
    }

    private static void row(Sheet sheet, String of, String column, String what) {
        sheet.row(List.of(SheetCell.text(of), SheetCell.text(column), SheetCell.text(what)));
    }

    /** What stands in a column of the indicators, by its place. */
    String of(int place) {
        int own = table.columns().size();
        return place < own
                ? ofColumn(table.columns().get(place))
                : ofPeriod(table.periods().get(place - own));
    }

    private String ofColumn(String column) {
        String told = guide.of(INDICATORS, column);
        String group = column.equals("group") ? " Here: " + String.join(", ", words.names(column)) + "." : "";
        return told.isEmpty() ? guide.ofPosts(edition.words().posts(), column) : told + group;
    }

    private String ofPeriod(Heading heading) {
        return switch (heading.what()) {
            case VALUE ->
                "The figure for " + heading.period() + " on the basis "
                        + heading.basis().map(Enum::name).orElse("")
                        + ". Blank where there is none, or a word that says why: "
                        + String.join(", ", words.names(WordLists.STATES)) + ".";
            case ASSESSMENT ->
                guide.of("results", "assessment") + " Here: " + String.join(", ", words.names("assessment"))
                        + ". The figure is left blank then.";
            default -> guide.of("targets", heading.what().written()) + " For " + heading.period() + " alone.";
        };
    }
}
