package org.ragstone.api.report.workbook;

import java.util.List;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Heading;
import org.ragstone.api.view.Provenance;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.model.Period;

/** The first sheet: whose dashboard it is, of which period and judged by what, and what each of the other sheets holds. */
record AboutPart(Dashboard dashboard, List<Part> others) implements Part {
    static final String NAME = "about";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String holds() {
        return "What this workbook is of, and what its sheets hold.";
    }

    @Override
    public List<Titled> headings() {
        return List.of(new Titled("What", "What is told."), new Titled("Says", "What it is here."));
    }

    /** As a list of open files shows it, where nobody sees the first sheet. */
    String title() {
        Heading heading = dashboard.heading();
        return heading.title() + ", " + heading.period().title()
                + (heading.illustrative() ? " (illustrative: figures are made up)" : "");
    }

    String subject() {
        return dashboard.heading().council() + ": performance indicators judged by "
                + dashboard.heading().edition();
    }

    @Override
    public void write(Sheet sheet) {
        Heading heading = dashboard.heading();
        Provenance provenance = dashboard.background().provenance();
        Period period = heading.period();
        row(sheet, "Title", heading.title());
        row(sheet, "Council", heading.council());
        row(sheet, "Period", period.title());
        sheet.row(List.of(
                SheetCell.text("First day"), SheetCell.day(period.first().atDay(1))));
        sheet.row(
                List.of(SheetCell.text("Last day"), SheetCell.day(period.last().atEndOfMonth())));
        if (heading.illustrative()) {
            row(sheet, "Illustrative", "YES: these figures are made up.");
        }
        row(sheet, "Judged by", heading.edition() + ", " + provenance.editionTitle());
        row(sheet, "Revision of the rules", heading.revision());
        row(sheet, "Decision", provenance.id());
        row(sheet, "Figures", heading.figures() == FigurePolicy.PRINTED ? "judged as printed" : "judged as given");
        if (!provenance.source().isEmpty()) {
            row(sheet, "Source", provenance.source());
        }
        dashboard.texts().values().forEach(each -> row(sheet, "In short", each.strip()));
        sheet.row(List.of(
                SheetCell.text("Problems"),
                SheetCell.number(dashboard.problems().size())));
        sheet.row(List.of(
                SheetCell.text("Warnings"),
                SheetCell.number(dashboard.warnings().size())));
        others.forEach(each -> row(sheet, "Sheet " + each.name(), each.holds()));
    }

    private static void row(Sheet sheet, String what, String says) {
        sheet.row(List.of(SheetCell.text(what), SheetCell.text(says)));
    }
}
