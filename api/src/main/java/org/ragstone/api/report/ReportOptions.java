package org.ragstone.api.report;

/** What is asked of a report in JSON; other forms have one look. Compact is on one line. */
public record ReportOptions(ReasonLevel reasons, boolean compact) {
    public static final ReportOptions DEFAULT = new ReportOptions(ReasonLevel.brief, false);
}
