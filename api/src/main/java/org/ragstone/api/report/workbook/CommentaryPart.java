package org.ragstone.api.report.workbook;

import java.util.List;
import org.ragstone.api.view.Commentaries;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.model.Commentary;

/** What was written and answers no required action. */
record CommentaryPart(Commentaries commentaries) implements Part {
    @Override
    public String name() {
        return "commentary";
    }

    @Override
    public String holds() {
        return "What was written of the whole, of services and of indicators, and answers no required action.";
    }

    @Override
    public List<Titled> headings() {
        return List.of(
                new Titled("Of", "What it is about: OVERALL, SERVICE or INDICATOR."),
                new Titled("Ref", "The indicator's reference, or the service."),
                new Titled("Indicator", "What the indicator is called."),
                new Titled("Period", "The period it was written for."),
                new Titled("By", "Who wrote it."),
                new Titled("Text", "What was written."));
    }

    @Override
    public void write(Sheet sheet) {
        commentaries.overall().forEach(each -> row(sheet, "", each));
        commentaries.services().forEach(each -> row(sheet, "", each));
        commentaries.indicators().forEach(of -> of.commentary()
                .forEach(each -> row(sheet, of.indicator().heading(), each)));
    }

    private static void row(Sheet sheet, String indicator, Commentary commentary) {
        sheet.row(List.of(
                SheetCell.text(commentary.scope().name()),
                SheetCell.text(commentary.ref()),
                SheetCell.text(indicator),
                SheetCell.text(commentary.period().toString()),
                SheetCell.text(commentary.post()),
                SheetCell.text(commentary.text())));
    }
}
