package org.ragstone.api.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Alert;
import org.ragstone.api.view.Counts;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Totals;
import org.ragstone.api.view.Wording;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.framework.Word;

/** How many results come under each word: of all, of each service and each group, by direction, and what is asked for. */
record SummaryPart(Dashboard dashboard) implements Part {
    private static final String ALL = "All";
    private static final String WITHOUT_STATUS = "Without a status";
    private static final String NOT_COUNTED = "Not counted in the total";

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public String holds() {
        return "How many results have each status and direction, of all and of each part, and how many alerts and actions there are.";
    }

    @Override
    public List<Titled> headings() {
        return List.of(
                new Titled(
                        "Counted by",
                        "What the indicators are parted by: all of them, service or group; or what else is counted."),
                new Titled("Part", "Which part of them."),
                new Titled("Of", "The heading under which results are counted, as on the dashboard."),
                new Titled("Word", "The status, direction, alert or action that is counted."),
                new Titled("Count", "How many have it."),
                new Titled("Total", "How many are counted together, where that is told."),
                new Titled("Percent", "What part of the total that is, in per cent, where the framework shows it."));
    }

    @Override
    public void write(Sheet sheet) {
        Totals totals = dashboard.totals();
        write(sheet, ALL, totals.columns());
        totals.together()
                .forEach(each -> row(
                        sheet,
                        List.of(ALL, "", each.heading(), each.phrase()),
                        each.count(),
                        Optional.of(each.total()),
                        each.percentage()));
        write(sheet, "Directions of travel", totals.directions());
        totals.parts().forEach(each -> write(sheet, Wording.capitalised(Wording.by(each.by())), each.counts()));
        for (Alert alert : dashboard.alerts()) {
            row(
                    sheet,
                    List.of("Alerts", "", "Indicators", alert.word().label()),
                    alert.indicators().size(),
                    Optional.empty(),
                    Optional.empty());
        }
        for (Action action : dashboard.actions()) {
            int required = action.required().size();
            List<String> words =
                    List.of("Required actions", "", "Required", action.word().label());
            row(sheet, words, required, Optional.empty(), Optional.empty());
            List<String> outstanding =
                    List.of("Required actions", "", "Outstanding", action.word().label());
            row(sheet, outstanding, (int) action.outstanding(), Optional.of(required), Optional.empty());
        }
    }

    private static void write(Sheet sheet, String by, Counts counts) {
        for (Counts.Row row : counts.rows()) {
            for (int i = 0; i < counts.words().size(); i++) {
                Word word = counts.words().get(i);
                Counts.Count count = row.counts().get(i);
                row(
                        sheet,
                        List.of(by, row.part(), row.heading(), word.label()),
                        count.count(),
                        Optional.of(row.total()),
                        count.percentage());
            }
            if (row.withoutStatus() > 0) {
                List<String> words = List.of(by, row.part(), row.heading(), WITHOUT_STATUS);
                row(sheet, words, row.withoutStatus(), Optional.of(row.total()), Optional.empty());
            }
            if (row.notCounted() > 0) {
                List<String> words = List.of(by, row.part(), row.heading(), NOT_COUNTED);
                row(sheet, words, row.notCounted(), Optional.empty(), Optional.empty());
            }
        }
    }

    private static void row(
            Sheet sheet, List<String> words, int count, Optional<Integer> total, Optional<BigDecimal> percentage) {
        sheet.row(List.of(
                SheetCell.text(words.get(0)),
                SheetCell.text(words.get(1)),
                SheetCell.text(words.get(2)),
                SheetCell.text(words.get(3)),
                SheetCell.number(count),
                total.map(SheetCell::number).orElse(SheetCell.BLANK),
                SheetCell.number(percentage)));
    }
}
