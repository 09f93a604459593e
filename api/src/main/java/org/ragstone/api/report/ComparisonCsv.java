package org.ragstone.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ragstone.compare.AskedChange;
import org.ragstone.compare.DataComparison;
import org.ragstone.compare.EditionComparison;
import org.ragstone.compare.Outcome;
import org.ragstone.compare.PolicyChange;
import org.ragstone.compare.ResultChange;
import org.ragstone.enumeration.Aspect;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSetHeader;
import org.ragstone.reading.CellText;

/**
 * A comparison as rows, one a change: those over the combinations first, without a data set and with the conditions they hold
 * under, then those of each data set.
 */
final class ComparisonCsv {
    static final List<String> COLUMNS = List.of(
            "data_set",
            "ref",
            "title",
            "period",
            "basis",
            "kind",
            "against",
            "before",
            "after",
            "rule_before",
            "rule_after",
            "conditions",
            "illustrative");

    private ComparisonCsv() {}

    static String of(EditionComparison comparison) {
        return text(csv -> {
            csv.writeRecord(COLUMNS);
            comparison.policy().changes().forEach(change -> csv.writeRecord(row(change)));
            for (DataComparison data : comparison.data()) {
                String illustrative = illustrative(data.before().header());
                data.changes().forEach(change -> csv.writeRecord(row(data.name(), illustrative, change)));
                data.asked().forEach(change -> csv.writeRecord(row(data.name(), illustrative, change)));
            }
        });
    }

    static String text(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new SeenWriter(text))) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static List<String> row(PolicyChange change) {
        List<String> ofNoData = List.of("", "", "", "", "");
        return row(ofNoData, change.aspect(), change.before(), change.after(), change.conditions(), "");
    }

    static List<String> row(String dataSet, String illustrative, ResultChange change) {
        Cancellation.check();
        List<String> result = List.of(
                dataSet,
                change.indicator().ref(),
                change.indicator().title(),
                change.period().toString(),
                change.basis().name());
        return row(result, change.aspect(), change.before(), change.after(), "", illustrative);
    }

    /** Of no basis: whoever must act does so whichever results call for it. */
    static List<String> row(String dataSet, String illustrative, AskedChange change) {
        Cancellation.check();
        List<String> row = new ArrayList<>(List.of(
                dataSet,
                change.indicator().ref(),
                change.indicator().title(),
                change.period().toString(),
                "",
                "REQUIRED_OF",
                change.action(),
                change.isAsked() ? "" : change.of(),
                change.isAsked() ? change.of() : "",
                "",
                "",
                "",
                illustrative));
        row.replaceAll(CellText::of);
        return row;
    }

    static String illustrative(DataSetHeader header) {
        return header.illustrative() ? "YES" : "";
    }

    private static List<String> row(
            List<String> result,
            Aspect aspect,
            List<Outcome> before,
            List<Outcome> after,
            String conditions,
            String illustrative) {
        List<String> row = new ArrayList<>(result);
        row.add(aspect.kind().name());
        row.add(aspect.kind() == Aspect.Kind.DIRECTION ? aspect.of() : "");
        row.add(words(before));
        row.add(words(after));
        row.add(rules(before));
        row.add(rules(after));
        row.add(conditions);
        row.add(illustrative);
        row.replaceAll(CellText::of);
        return row;
    }

    private static String words(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::word).collect(Collectors.joining("; "));
    }

    private static String rules(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(each -> each.rules().stream())
                .map(rule -> rule.name() + " (" + rule.place() + ")")
                .collect(Collectors.joining("; "));
    }
}
