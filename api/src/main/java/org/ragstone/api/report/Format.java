package org.ragstone.api.report;

import java.util.function.Supplier;

/** The forms of an evaluation, named as the command line names them. */
public enum Format {
    table(TableReport::new),
    json(JsonReport::new),
    csv(CsvReport::new);

    // Made when it is asked for: loading what another form is written with would take time.
    private final Supplier<Report> report;

    Format(Supplier<Report> report) {
        this.report = report;
    }

    public Report report() {
        return report.get();
    }
}
