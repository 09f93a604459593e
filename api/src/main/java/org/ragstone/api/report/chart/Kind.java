package org.ragstone.api.report.chart;

/** What a path of a picture is, in the order they are drawn; its class says to a style sheet how it looks. */
public enum Kind {
    RANGE("rs-range"),
    AIM("rs-aim"),
    GRID("rs-grid"),
    AXIS("rs-axis"),
    LIMIT("rs-limit"),
    MEAN("rs-mean"),
    FLOOR("rs-floor"),
    TARGET("rs-target"),
    LINE("rs-fit"),
    ANEW("rs-anew"),
    FIGURES("rs-figures"),
    POINTS("rs-points", "\u25cf"),
    PROVISIONAL("rs-open", "\u25cb"),
    BETTER("rs-better", "\u25c6"),
    WORSE("rs-worse", "\u25a0"),
    HIGH("rs-high", "\u25b2"),
    LOW("rs-low", "\u25bc"),
    SUPPRESSED("rs-withheld", "\u00d7");

    private final String css;
    private final String sign;

    Kind(String css) {
        this(css, "");
    }

    Kind(String css, String sign) {
        this.css = css;
        this.sign = sign;
    }

    public String css() {
        return css;
    }

    /** Its shape as a character, in a key to it; empty where it is a line or a band. */
    public String sign() {
        return sign;
    }
}
