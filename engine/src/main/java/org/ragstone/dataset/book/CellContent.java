package org.ragstone.dataset.book;

/**
 * What a cell says: its text, or what keeps it from being read and how to mend that.
 *
 * @param fault what is wrong with the cell, or an empty text
 * @param isShortened whether the cell shows a number in thousands or millions, and the text is all of it
 */
record CellContent(String text, String fault, String cure, boolean isShortened) {
    static final CellContent BLANK = of("");

    static CellContent of(String text) {
        return new CellContent(text, "", "", false);
    }

    static CellContent fault(String what, String cure) {
        return new CellContent("", what, cure, false);
    }

    boolean isFault() {
        return !fault.isEmpty();
    }
}
