package org.ragstone.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.compare.Comparison;
import org.ragstone.compare.DataComparison;
import org.ragstone.compare.Outcome;
import org.ragstone.enumeration.Aspect;

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

    static String of(Comparison comparison) {
        StringWriter text = new StringWriter();
        // A writer in memory has nothing to close.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(COLUMNS);
        comparison
                .policy()
                .changes()
                .forEach(change -> csv.writeRecord(row(
                        List.of("", "", "", "", ""),
                        change.aspect(),
                        change.before(),
                        change.after(),
                        change.conditions(),
                        "")));
        for (DataComparison data : comparison.data()) {
            String illustrative = data.before().header().illustrative() ? "YES" : "";
            data.changes()
                    .forEach(change -> csv.writeRecord(row(
                            List.of(
                                    data.name(),
                                    change.indicator().ref(),
                                    change.indicator().title(),
                                    change.period().toString(),
                                    change.basis().name()),
                            change.aspect(),
                            change.before(),
                            change.after(),
                            "",
                            illustrative)));
        }
        return text.toString();
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
