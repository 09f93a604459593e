package org.ragstone.api.report;

import org.ragstone.model.Cancellation;

/** Lines of plain text, wrapped between words at a width that can be read. Not thread-safe. */
final class WrappedText implements IndentedLines {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    // An address is never cut, so that it can be followed; a page that was pasted is none.
    private static final int LONGEST_WORD = 2_000;
    private static final String HANG = "  ";

    private final StringBuilder out = new StringBuilder();

    /** A text on lines of its own; what does not fit on the first is set in a little further. */
    @Override
    public void line(int indent, String text) {
        Cancellation.check();
        String start = " ".repeat(indent);
        int width = Math.max(NARROWEST, WIDTH - indent);
        StringBuilder line = new StringBuilder();
        // A line end or a control code in somebody's text would forge a line.
        for (String word : WordPieces.of(Shown.harmless(text).strip(), "\\s+", LONGEST_WORD)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                out.append(start).append(line).append('\n');
                line = new StringBuilder(HANG);
                line.append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        out.append(start).append(line).append('\n');
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    @Override
    public void blank() {
        out.append('\n');
    }

    @Override
    public String toString() {
        return Shown.harmless(out);
    }
}
