package org.ragstone.api.report.chart;

/** How much room a text takes at the size that charts have, in units: rather too much, since fonts differ. */
final class TextWidth {
    private static final int HUNDREDTHS_OF_A_CHARACTER = 840;
    private static final int HUNDRED = 100;

    private TextWidth() {}

    static int of(String text) {
        return (text.length() * HUNDREDTHS_OF_A_CHARACTER + HUNDRED - 1) / HUNDRED;
    }
}
