package org.ragstone.api.report.workbook;

import java.util.List;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.model.Problem;
import org.ragstone.model.Warning;

/** What the rules leave open, and what was judged as it is given and makes no sense. */
record WarningsPart(Dashboard dashboard) implements Part {
    @Override
    public String name() {
        return "warnings";
    }

    @Override
    public String holds() {
        return "What the rules leave open, and what was judged as it was given and makes no sense. It has no rows where there is nothing.";
    }

    @Override
    public List<Titled> headings() {
        return List.of(
                new Titled(
                        "Kind", "problem, where the rules leave a result without a status or give it two; or warning."),
                new Titled("Code", "The code to acknowledge a warning by."),
                new Titled("Of", "What it is about: the indicator, basis, period and column."),
                new Titled("Where", "The file and line where that is written."),
                new Titled("What", "What makes no sense."),
                new Titled("Hint", "How to mend it."),
                new Titled("Acknowledged by", "Who knows of it and lets it stand."),
                new Titled("Reason", "Why."));
    }

    @Override
    public void write(Sheet sheet) {
        for (Problem each : dashboard.problems()) {
            row(sheet, "problem", "", "", each, "", "");
        }
        for (Warning each : dashboard.warnings()) {
            row(
                    sheet,
                    "warning",
                    each.code().toString(),
                    each.of().toString(),
                    each.problem(),
                    each.acknowledged()
                            .map(by -> by.by().isEmpty() ? "somebody" : by.by())
                            .orElse(""),
                    each.acknowledged().map(by -> by.reason()).orElse(""));
        }
    }

    private static void row(
            Sheet sheet, String kind, String code, String of, Problem problem, String by, String reason) {
        sheet.row(List.of(
                SheetCell.text(kind),
                SheetCell.text(code),
                SheetCell.text(of),
                SheetCell.text(problem.where().toString()),
                SheetCell.text(problem.what()),
                SheetCell.text(problem.hint()),
                SheetCell.text(by),
                SheetCell.text(reason)));
    }
}
