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
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ragstone.evaluation.DueResult;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;

/**
 * One finding a row, and a row for each rule behind it where several agree. A required action thus has a row for each
 * result that calls for it. Further columns say that figures are of an earlier period, provisional or made up, and by what
 * statistical method a rule was answered, where any are.
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

    /** A column that is there only where a result has something to say in it. */
    private record Remark(String column, BiFunction<DueResult, RuleBehind, String> text) {}

    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream stream) {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        // Whoever opened the writer closes it.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<Remark> remarks = remarks(evaluation);
        csv.writeRecord(with(COLUMNS, remarks, Remark::column));
        for (JudgedResult result : evaluation.results()) {
            for (Finding finding : result.findings()) {
                finding.behind()
                        .forEach(rule ->
                                csv.writeRecord(with(row(result, finding, rule.rule()), remarks, remark -> remark.text()
                                        .apply(result.due(), rule))));
            }
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Remark> remarks(Evaluation evaluation) {
        List<Remark> all = List.of(
                new Remark("value_period", CsvReport::earlierPeriod),
                new Remark("provisional", (due, reason) -> due.isProvisional() ? "YES" : ""),
                new Remark("method", (due, reason) -> Methods.words(Methods.of(reason, evaluation.edition()))),
                new Remark("illustrative", (due, reason) -> evaluation.header().illustrative() ? "YES" : ""));
        return all.stream()
                .filter(remark -> evaluation.results().stream().anyMatch(result -> result.findings().stream()
                        .flatMap(finding -> finding.behind().stream())
                        .anyMatch(reason ->
                                !remark.text().apply(result.due(), reason).isEmpty())))
                .toList();
    }

    private static String earlierPeriod(DueResult due, RuleBehind rule) {
        return due.figurePeriod().equals(due.period()) ? "" : due.figurePeriod().toString();
    }

    private static List<String> row(JudgedResult result, Finding finding, PolicyRule rule) {
        DueResult due = result.due();
        return List.of(
                due.indicator().ref(),
                due.indicator().title(),
                due.period().toString(),
                due.basis().name(),
                finding.kind().name(),
                finding.against(),
                finding.outcome(),
                finding.word().label(),
                value(due, finding),
                result.comparedWith(finding),
                rule.name(),
                rule.clause(),
                rule.assumption(),
                rule.place());
    }

    /** A figure that lags is not the period's; it stands only beside what was concluded from it. */
    private static String value(DueResult due, Finding finding) {
        boolean unused =
                finding.kind() == FindingKind.NOT_RATED && !due.figurePeriod().equals(due.period());
        return unused ? "" : due.figure().map(BigDecimal::toPlainString).orElse("");
    }

    private static List<String> with(List<String> row, List<Remark> remarks, Function<Remark, String> cell) {
        return Stream.concat(row.stream(), remarks.stream().map(cell)).toList();
    }
}
