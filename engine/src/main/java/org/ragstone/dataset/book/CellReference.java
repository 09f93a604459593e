package org.ragstone.dataset.book;

/** How spreadsheet programs name cells: the column by letters, the row by its number from 1, as in {@code D17}. */
record CellReference(int row, int column) {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /** The cell that is named, or one before the first row and column where none is. */
    static CellReference of(String name) {
        int end = 0;
        int column = 0;
        while (end < name.length() && end <= MOST_LETTERS && name.charAt(end) >= 'A' && name.charAt(end) <= 'Z') {
            column = column * LETTERS + name.charAt(end) - 'A' + 1;
            end++;
        }
        int row = end > 0 && end <= MOST_LETTERS ? row(name, end) : 0;
        return row > 0 ? new CellReference(row, column - 1) : new CellReference(0, -1);
    }

    /** The number behind the letters, or 0. It is asked for every cell of a sheet. */
    private static int row(String name, int from) {
        int row = 0;
        for (int i = from; i < name.length(); i++) {
            char each = name.charAt(i);
            if (each < '0' || each > '9' || i >= from + MOST_DIGITS) {
                return 0;
            }
            row = row * 10 + each - '0';
        }
        return row;
    }

    boolean isOne() {
        return row > 0 && column >= 0;
    }

    /** The letters of a column, which is counted from 0. */
    static String letters(int column) {
        return column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
