package org.ragstone.api.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.report.FindingColumns;
import org.ragstone.api.report.FindingTexts;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.evaluation.Evaluation;

/** Every finding under the columns of the CSV: a row for each rule behind it. */
final class FindingsPart implements Part {
    private final FindingTexts texts;

    FindingsPart(Evaluation evaluation) {
        this.texts = new FindingTexts(evaluation);
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public String holds() {
        return "Every finding: a row for each rule behind it, under the columns that evaluate --format csv has.";
    }

    @Override
    public List<Titled> headings() {
        return texts.columns().stream()
                .map(each -> new Titled(each, FindingColumns.means(each)))
                .toList();
    }

    @Override
    public void write(Sheet sheet) {
        List<String> columns = texts.columns();
        texts.forEach(row -> {
            List<SheetCell> cells = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                String text = row.get(i);
                cells.add(FindingColumns.isOfFigures(columns.get(i)) ? SheetCell.figure(text) : SheetCell.text(text));
            }
            sheet.row(cells);
        });
    }
}
