package org.ragstone.api.report;

/**
 * What is asked of a report in JSON, of which compact is on one line, of a workbook, of which a working copy keeps its headings in
 * sight and can be filtered, and of CSV; other forms have one look.
 */
public record ReportOptions(ReasonLevel reasons, boolean compact, boolean workingCopy, CsvLayout csv) {
    public static final ReportOptions DEFAULT = new ReportOptions(ReasonLevel.brief, false);

    public ReportOptions(ReasonLevel reasons, boolean compact) {
        this(reasons, compact, false, CsvLayout.PLAIN);
    }
}
