package org.ragstone.api.report.chart;

/** A text in a picture and its place along the axis that it belongs to, in tenths of a unit. */
public record Label(int tenths, String text) {
    /** As an attribute has it. */
    public String place() {
        return PathText.place(tenths);
    }
}
