package org.ragstone.api.report.workbook;

import java.util.List;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;

/** The last sheet: what every column of the others is. */
record HowToReadPart(List<Part> others) implements Part {
    private static final String ALL = "all sheets";

    @Override
    public String name() {
        return "how to read it";
    }

    @Override
    public String holds() {
        return "What each column of each sheet is, and how figures and blank cells are to be read.";
    }

    @Override
    public List<Titled> headings() {
        return List.of(
                new Titled("Sheet", "The sheet."),
                new Titled("Column", "The heading of the column."),
                new Titled("What it is", "What stands in it."));
    }

    @Override
    public void write(Sheet sheet) {
        row(
                sheet,
                ALL,
                "figures",
                "Numbers in the indicator's own unit, with the decimals they are judged with: 94.10 of a percentage is 94.10%.");
        row(
                sheet,
                ALL,
                "long figures",
                "A figure of more than 15 digits stands as a text, since a spreadsheet would round it.");
        row(sheet, ALL, "blank cells", "There is nothing to tell. Where a figure is missing, the status says why.");
        row(sheet, ALL, "colours", "None has a meaning: a status is its word.");
        row(sheet, ALL, "long texts", "What is longer than a cell holds ends with how long it was.");
        row(
                sheet,
                ALL,
                "further sheets",
                "What is longer than a sheet goes on in another: findings 2 under the same headings.");
        for (Part part : others) {
            part.headings().forEach(each -> row(sheet, part.name(), each.text(), each.means()));
        }
    }

    private static void row(Sheet sheet, String of, String column, String means) {
        sheet.row(List.of(SheetCell.text(of), SheetCell.text(column), SheetCell.text(means)));
    }
}
