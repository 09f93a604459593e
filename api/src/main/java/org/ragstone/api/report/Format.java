package org.ragstone.api.report;

/** The forms of an evaluation, named as the command line names them. */
public enum Format {
    table(new TableReport()),
    json(new JsonReport()),
    csv(new CsvReport());

    private final Report report;

    Format(Report report) {
        this.report = report;
    }

    public Report report() {
        return report;
    }
}
