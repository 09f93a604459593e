package org.ragstone.api.report;

import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.api.report.page.PageReport;
import org.ragstone.api.report.workbook.WorkbookReport;

/** The forms of an evaluation, named as the command line names them. */
public enum Format {
    table(TableReport::new),
    markdown(MarkdownReport::new),
    html(PageReport::new),
    xlsx(WorkbookReport::new),
    json(JsonReport::new),
    csv(CsvReport::new),
    ndjson(NdjsonReport::new);

    // Made when it is asked for: loading what another form is written with would take time.
    private final Supplier<Report> report;

    Format(Supplier<Report> report) {
        this.report = report;
    }

    public Report report() {
        return report.get();
    }

    /** A row of CSV for each indicator, of any number of them. */
    public static StreamedForm byIndicator(CsvLayout layout) {
        return StreamedCsv.ofIndicators(layout);
    }

    /** The form of any number of results, where it is one that can be written a piece at a time. */
    public Optional<StreamedForm> streamed(ReportOptions options) {
        return switch (this) {
            case table, markdown, html, xlsx, json -> Optional.empty();
            case csv -> Optional.of(StreamedCsv.ofFindings(options.csv()));
            case ndjson -> Optional.of(new StreamedNdjson(options.reasons()));
        };
    }
}
