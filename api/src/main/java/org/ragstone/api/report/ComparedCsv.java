package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.compare.IndicatorComparison;
import org.ragstone.reading.CellText;

/** The rows of {@link ComparisonCsv}, each of which says first of which council and report it is. */
final class ComparedCsv implements ComparedForm {
    private static final List<String> OF_COUNCILS = List.of("council", "report_period");
    private static final List<String> OF_ONE = List.of("report_period");

    @Override
    public int lists() {
        return 1;
    }

    @Override
    public long most() {
        return Long.MAX_VALUE;
    }

    @Override
    public List<Listed> changes(ComparedHeading of, boolean areOfCouncils, IndicatorComparison compared) {
        List<String> first = new ArrayList<>();
        if (areOfCouncils) {
            first.add(CellText.of(of.council().orElse("")));
        }
        first.add(of.report().toString());
        String illustrative = ComparisonCsv.illustrative(of.header());
        List<List<String>> rows = Stream.concat(
                        compared.changes().stream().map(each -> ComparisonCsv.row(of.dataSet(), illustrative, each)),
                        compared.asked().stream().map(each -> ComparisonCsv.row(of.dataSet(), illustrative, each)))
                .map(row -> after(first, row))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Listed(0, ComparisonCsv.text(csv -> rows.forEach(csv::writeRecord))));
    }

    private static List<String> after(List<String> first, List<String> row) {
        return Stream.concat(first.stream(), row.stream()).toList();
    }

    @Override
    public void write(ComparedReports reports, Lists changes, OutputStream out) throws IOException {
        List<String> names = reports.areOfCouncils() ? OF_COUNCILS : OF_ONE;
        List<String> none = names.stream().map(each -> "").toList();
        String head = ComparisonCsv.text(csv -> {
            csv.writeRecord(after(names, ComparisonCsv.COLUMNS));
            reports.policy().changes().forEach(each -> csv.writeRecord(after(none, ComparisonCsv.row(each))));
        });
        out.write(head.getBytes(StandardCharsets.UTF_8));
        changes.copy(0, out);
    }
}
