package org.ragstone.reading;

/** The stripped texts of a row of a CSV text, and the line that it begins on. */
final class CsvCells {
    private final int line;
    private final String[] texts;

    CsvCells(int line, String[] texts) {
        this.line = line;
        this.texts = texts;
    }

    int line() {
        return line;
    }

    int count() {
        return texts.length;
    }

    String text(int index) {
        return texts[index];
    }

    boolean isBlankFrom(int index) {
        for (int i = index; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
