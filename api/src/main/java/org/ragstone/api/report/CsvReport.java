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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Word;
import org.ragstone.join.DueResult;
import org.ragstone.model.Cancellation;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Period;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.reading.CellText;

/**
 * One finding a row, and a row for each rule behind it where several agree. A required action thus has a row for each
 * result that calls for it. Further columns say that figures are of an earlier period, provisional or made up, by what
 * statistical method a rule was answered, how severe an alert or an action is, which posts must act and have not, and how figures were written
 * that are times, where any are.
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

    /** What a row tells. */
    private record Told(JudgedIndicator judged, JudgedResult result, Finding finding, RuleBehind rule) {
        private DueResult due() {
            return result.due();
        }

        private Optional<Period> comparedPeriod() {
            return result.comparedPeriod(finding.against());
        }

        private Optional<Word> severity() {
            return finding.word().severity();
        }

        /** What is required of the posts that the framework declares, of each that must act. */
        private List<RequiredAction> ofPosts() {
            return finding.word().posts().isEmpty()
                    ? List.of()
                    : judged.requiredActions().stream()
                            .filter(each -> each.action().equals(finding.word()))
                            .toList();
        }

        private String posts(Predicate<RequiredAction> which) {
            return ofPosts().stream().filter(which).map(RequiredAction::byWhom).collect(Collectors.joining("; "));
        }
    }

    /** A column that is there only where a result has something to say in it. */
    private record Remark(String column, Predicate<Told> isThere, Function<Told, String> text) {}

    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream stream) {
        Writer out = new SeenWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        // Whoever opened the writer closes it.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<Remark> remarks = remarks(evaluation);
        csv.writeRecord(Stream.concat(COLUMNS.stream(), remarks.stream().map(Remark::column))
                .toList());
        for (JudgedIndicator judged : evaluation.indicators()) {
            Cancellation.check();
            told(judged, each -> csv.writeRecord(row(each, remarks)));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of which there is any, in one look at the results. */
    private static List<Remark> remarks(Evaluation evaluation) {
        boolean illustrative = evaluation.header().illustrative();
        List<Remark> all = List.of(
                new Remark("value_period", told -> isEarlier(told.due()), told -> earlierPeriod(told.due())),
                new Remark("compared_period", told -> told.comparedPeriod().isPresent(), told -> told.comparedPeriod()
                        .map(Period::toString)
                        .orElse("")),
                new Remark(
                        "provisional",
                        told -> told.due().isProvisional(),
                        told -> yes(told.due().isProvisional())),
                new Remark(
                        "method",
                        told -> told.rule().restsOn(FactType.TREND)
                                || told.rule().restsOn(FactType.REGRESSION),
                        told -> Methods.words(Methods.of(told.rule(), evaluation.edition()))),
                new Remark("illustrative", told -> illustrative, told -> yes(illustrative)),
                new Remark("severity", told -> told.severity().isPresent(), told -> told.severity()
                        .map(Word::name)
                        .orElse("")),
                new Remark("required_of", told -> !told.ofPosts().isEmpty(), told -> told.posts(each -> true)),
                new Remark(
                        "outstanding", told -> !told.ofPosts().isEmpty(), told -> told.posts(each -> !each.answered())),
                new Remark("written", told -> !told.due().written().isEmpty(), told -> told.due()
                        .written()));
        List<Remark> missing = new ArrayList<>(all);
        for (JudgedIndicator judged : evaluation.indicators()) {
            told(judged, each -> missing.removeIf(remark -> remark.isThere().test(each)));
        }
        return all.stream().filter(each -> !missing.contains(each)).toList();
    }

    private static void told(JudgedIndicator judged, Consumer<Told> row) {
        for (JudgedResult result : judged.results()) {
            for (Finding finding : result.findings()) {
                for (RuleBehind rule : finding.behind()) {
                    row.accept(new Told(judged, result, finding, rule));
                }
            }
        }
    }

    private static String yes(boolean holds) {
        return holds ? "YES" : "";
    }

    private static boolean isEarlier(DueResult due) {
        return !due.figurePeriod().equals(due.period());
    }

    private static String earlierPeriod(DueResult due) {
        return isEarlier(due) ? due.figurePeriod().toString() : "";
    }

    private static List<String> row(Told told, List<Remark> remarks) {
        Finding finding = told.finding();
        DueResult due = told.due();
        PolicyRule rule = told.rule().rule();
        List<String> row = new ArrayList<>();
        texts(
                row,
                due.indicator().ref(),
                due.indicator().title(),
                due.period().toString(),
                due.basis().name(),
                finding.kind().name(),
                finding.against(),
                finding.outcome(),
                finding.word().label());
        row.add(CellText.ofFigure(value(due, finding)));
        row.add(CellText.ofFigure(told.result().comparedWith(finding)));
        texts(row, rule.name(), rule.clause(), rule.assumption(), rule.place());
        remarks.forEach(remark -> texts(row, remark.text().apply(told)));
        return row;
    }

    private static void texts(List<String> row, String... texts) {
        for (String text : texts) {
            row.add(CellText.of(text));
        }
    }

    /** A figure that lags is not the period's; it stands only beside what was concluded from it. */
    private static String value(DueResult due, Finding finding) {
        boolean unused = finding.kind() == FindingKind.NOT_RATED && isEarlier(due);
        return unused ? "" : due.figure().map(BigDecimal::toPlainString).orElse("");
    }
}
