package org.ragstone.api.report.chart;

/** All marks of a kind in a picture, as the text of one path; {@code open} ones are of what is provisional, and hollow. */
public record Path(Kind kind, boolean open, String d) {
    /** The classes it has. */
    public String css() {
        return open ? kind.css() + " rs-open" : kind.css();
    }
}
