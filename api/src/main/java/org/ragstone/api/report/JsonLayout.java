package org.ragstone.api.report;

/** What stands between the values of a JSON document. */
enum JsonLayout {
    ON_ONE_LINE,
    /** As people read it. */
    INDENTED;

    static JsonLayout of(ReportOptions options) {
        return options.compact() ? ON_ONE_LINE : INDENTED;
    }
}
