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
    POINTS("rs-points"),
    PROVISIONAL("rs-open"),
    BETTER("rs-better"),
    WORSE("rs-worse"),
    HIGH("rs-high"),
    LOW("rs-low"),
    SUPPRESSED("rs-withheld");

    private final String css;

    Kind(String css) {
        this.css = css;
    }

    public String css() {
        return css;
    }
}
