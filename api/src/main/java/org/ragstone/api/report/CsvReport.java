package org.ragstone.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.evaluation.DueResult;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.Reason;
import org.ragstone.policy.language.PolicyRule;

/**
 * One finding a row, and a row for each rule behind it where several agree. A required action thus has a row for each
 * result that calls for it. Figures that are made up say so in a last column.
 */
final class CsvReport implements Report {
    private static final List<String> COLUMNS = List.of(
            "ref",
            "title",
            "period",
            "basis",
            "kind",
            "against",
            "outcome",
            "label",
            "value",
            "compared_with",
            "rule",
            "clause",
            "assumption",
            "where");

    @Override
    public void write(Evaluation evaluation, OutputStream stream) {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        // Whoever opened the writer closes it.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        boolean illustrative = evaluation.header().illustrative();
        csv.writeRecord(illustrative ? with(COLUMNS, "illustrative") : COLUMNS);
        for (JudgedResult result : evaluation.results()) {
            for (Finding finding : result.findings()) {
                finding.because().forEach(reason -> write(result.due(), finding, reason, illustrative, csv));
            }
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DueResult due, Finding finding, Reason reason, boolean illustrative, CsvWriter csv) {
        PolicyRule rule = reason.rule();
        List<String> row = List.of(
                due.indicator().ref(),
                due.indicator().title(),
                due.period().toString(),
                due.basis().name(),
                finding.kind().name(),
                finding.against(),
                finding.outcome(),
                finding.word().label(),
                value(due, finding),
                finding.comparedWith(),
                rule.name(),
                rule.clause(),
                rule.assumption(),
                rule.place());
        csv.writeRecord(illustrative ? with(row, "YES") : row);
    }

    /** A figure that lags is not the period's; it stands only beside what was concluded from it. */
    private static String value(DueResult due, Finding finding) {
        boolean unused =
                finding.kind() == FindingKind.NOT_RATED && !due.figurePeriod().equals(due.period());
        return unused ? "" : due.figure().map(BigDecimal::toPlainString).orElse("");
    }

    private static List<String> with(List<String> row, String cell) {
        List<String> longer = new ArrayList<>(row);
        longer.add(cell);
        return longer;
    }
}
