package org.ragstone.api.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.wide.Heading;
import org.ragstone.framework.Edition;
import org.ragstone.join.AskedFigures;
import org.ragstone.join.Join;
import org.ragstone.model.Column;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.reading.CellText;
import org.ragstone.warning.AskedColumns;

/**
 * A data set in the wide form, to be filled in: the columns that an edition can use, those of the period and of the periods that it
 * compares with, and three examples. Immutable.
 */
public final class Template {
    private final Edition edition;
    private final boolean isNamed;
    private final Period period;
    private final TemplateTable table;
    private final List<Map<String, String>> composites;

    private Template(
            Edition edition,
            boolean isNamed,
            Period period,
            TemplateTable table,
            List<Map<String, String>> composites) {
        this.edition = edition;
        this.isNamed = isNamed;
        this.period = period;
        this.table = table;
        this.composites = composites;
    }

    /**
     * With three indicators as examples.
     *
     * @param isNamed whether it asks for the edition by name, whichever is in force
     */
    public static Template of(Edition edition, boolean isNamed, List<PolicyRule> rules, Period period) {
        Join join = new Join(edition, rules);
        List<String> columns = AskedColumns.of(join);
        List<Heading> periods = Stream.of(
                        figures(join, List.of(period)), assessments(edition, period), targets(join, period))
                .flatMap(each -> each)
                .toList();
        List<Map<String, String>> rows = new ExampleRows(edition, columns, periods, period.frequency()).rows();
        return new Template(edition, isNamed, period, new TemplateTable(columns, periods, rows), List.of());
    }

    /**
     * With the indicators of another period and those of their targets that still hold.
     *
     * @param isNamed likewise
     */
    public static Template of(
            Edition edition, boolean isNamed, List<PolicyRule> rules, Period period, WrittenDataSet earlier) {
        Join join = new Join(edition, rules);
        EarlierRows rows = new EarlierRows(earlier, period);
        List<String> asked = AskedColumns.of(join);
        List<String> columns = Stream.concat(Indicator.COLUMNS.stream(), asked.stream())
                .distinct()
                .filter(each -> asked.contains(each) || rows.have(each))
                .toList();
        List<Period> reports = rows.frequencies().stream()
                .map(each -> Period.lastComplete(each, period))
                .toList();
        List<Heading> periods = Stream.of(
                        figures(join, reports),
                        assessments(edition, period),
                        targets(join, period),
                        rows.targets().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        return new Template(
                edition, isNamed, period, new TemplateTable(columns, periods, rows.rows()), earlier.rows("composites"));
    }

    private static Stream<Heading> figures(Join join, List<Period> reports) {
        return reports.stream()
                .flatMap(each -> AskedFigures.of(join, each).stream())
                .map(each -> new Heading(
                        Column.VALUE, Optional.of(each.basis()), each.period().toString()))
                .distinct();
    }

    /** Where the edition has words for what is judged without a figure. */
    private static Stream<Heading> assessments(Edition edition, Period period) {
        return edition.words().assessments().all().isEmpty()
                ? Stream.empty()
                : edition.due().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(basis -> new Heading(Column.ASSESSMENT, Optional.of(basis), period.toString()));
    }

    /** Where rules ask whether a target is one for the period. */
    private static Stream<Heading> targets(Join join, Period period) {
        boolean areAsked = join.asks(ResultFact.TARGET_SET) || join.asks(ResultFact.TARGET_THROUGH_YEAR);
        return areAsked && !period.isYear()
                ? Stream.of(new Heading(Column.TARGET, Optional.empty(), period.toString()))
                : Stream.empty();
    }

    /**
     * As CSV: the indicators alone. Leaves the stream open.
     *
     * @throws ProblemsException if some of them are computed from others, which CSV in this form has no room for
     */
    public void writeCsv(OutputStream out) {
        if (!composites.isEmpty()) {
            throw ProblemsException.of(
                    composites.get(0).getOrDefault("ref", ""),
                    "is computed from other indicators, which one table of CSV cannot tell",
                    "Ask for `--format xlsx`, which has a sheet for that.");
        }
        // Whoever opened the stream closes it.
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord("framework", edition.framework());
        if (isNamed) {
            csv.writeRecord("edition", edition.name());
        }
        csv.writeRecord("period", period.toString());
        csv.writeRecord(table.headings());
        table.rows()
                .forEach(row -> csv.writeRecord(
                        table.cells(row).stream().map(CellText::of).toList()));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a workbook, with a sheet for what the data set says of itself, one for commentary, and how all of it is filled in. */
    public void writeWorkbook(OutputStream out) {
        new TemplateBook(edition, isNamed, period, table, composites).write(out);
    }

    TemplateTable table() {
        return table;
    }
}
