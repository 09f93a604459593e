package org.ragstone.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.compare.AskedChange;
import org.ragstone.compare.DataComparison;
import org.ragstone.compare.EditionComparison;
import org.ragstone.compare.Outcome;
import org.ragstone.compare.PolicyChange;
import org.ragstone.compare.ResultChange;
import org.ragstone.enumeration.Aspect;
import org.ragstone.model.Cancellation;
import org.ragstone.reading.CellText;

/**
 * A comparison as rows, one a change: those over the combinations first, without a data set and with the conditions they hold
 * under, then those of each data set.
 */
final class ComparisonCsv {
    private static final List<String> COLUMNS = List.of(
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
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new SeenWriter(text))) {
            csv.writeRecord(COLUMNS);
            comparison.policy().changes().forEach(change -> csv.writeRecord(row(change)));
            for (DataComparison data : comparison.data()) {
                data.changes().forEach(change -> csv.writeRecord(row(data, change)));
                data.asked().forEach(change -> csv.writeRecord(row(data, change)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(PolicyChange change) {
        List<String> ofNoData = List.of("", "", "", "", "");
        return row(ofNoData, change.aspect(), change.before(), change.after(), change.conditions(), "");
    }

    private static List<String> row(DataComparison data, ResultChange change) {
        Cancellation.check();
        List<String> result = List.of(
                data.name(),
                change.indicator().ref(),
                change.indicator().title(),
                change.period().toString(),
                change.basis().name());
        return row(result, change.aspect(), change.before(), change.after(), "", illustrative(data));
    }

    /** Of no basis: whoever must act does so whichever results call for it. */
    private static List<String> row(DataComparison data, AskedChange change) {
        Cancellation.check();
        List<String> row = new ArrayList<>(List.of(
                data.name(),
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
                illustrative(data)));
        row.replaceAll(CellText::of);
        return row;
    }

    private static String illustrative(DataComparison data) {
        return data.before().header().illustrative() ? "YES" : "";
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
