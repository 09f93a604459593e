package org.ragstone.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.ragstone.evaluation.DueResult;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.policy.Reason;
import org.ragstone.policy.language.PolicyRule;

/**
 * One finding a row, and a row for each rule behind it where several agree. A required action thus has a row for each
 * result that calls for it.
 */
final class CsvReport implements Report {
    @Override
    public void write(Evaluation evaluation, Writer out) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(
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
            for (JudgedResult result : evaluation.results()) {
                for (Finding finding : result.findings()) {
                    finding.because().forEach(reason -> write(result.due(), finding, reason, csv));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DueResult due, Finding finding, Reason reason, CsvWriter csv) {
        PolicyRule rule = reason.rule();
        csv.writeRecord(
                due.indicator().ref(),
                due.indicator().title(),
                due.period().toString(),
                due.basis().name(),
                finding.kind().name(),
                finding.against(),
                finding.outcome(),
                finding.word().label(),
                due.figure().map(BigDecimal::toPlainString).orElse(""),
                finding.comparedWith(),
                rule.name(),
                rule.clause(),
                rule.assumption(),
                rule.place());
    }
}
