package org.ragstone.api.report.chart;

/** How much room a text takes at the size that charts have, in units: rather too much, since fonts differ. */
final class TextWidth {
    private static final int NARROW = 45;
    private static final int USUAL = 84;
    private static final int WIDE = 130;

    private TextWidth() {}

    static int of(String text) {
        int tenths = text.chars().map(TextWidth::ofCharacter).sum();
        return (tenths + Plot.TENTHS - 1) / Plot.TENTHS;
    }

    private static int ofCharacter(int character) {
        return switch (character) {
            case '.', ',', ' ', '/' -> NARROW;
            case '%', 'm', 'M' -> WIDE;
            default -> USUAL;
        };
    }
}
