package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ragstone.model.Cancellation;

/** A table in plain text: columns as wide as they need to be, up to a width at which long texts are wrapped. Not thread-safe. */
final class TextTable {
    private static final int WIDEST = 46;
    private static final String GAP = "  ";

    private final String indent;
    private final boolean[] numbers;
    private final int[] widths;
    // Written when all is there, since every row widens the columns of all.
    private final List<Consumer<StringBuilder>> lines = new ArrayList<>();

    /** A table with these headings; those that start with {@code >} head a column of numbers, set to the right. */
    TextTable(String indent, List<String> headings) {
        this.indent = indent;
        this.numbers = new boolean[headings.size()];
        this.widths = new int[headings.size()];
        List<String> header = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            numbers[i] = headings.get(i).startsWith(">");
            header.add(numbers[i] ? headings.get(i).substring(1) : headings.get(i));
        }
        row(header);
    }

    void row(List<String> cells) {
        row(cells, 0, List.of());
    }

    /** A row of which one cell has further lines right below its text. */
    void row(List<String> cells, int column, List<String> below) {
        Cancellation.check();
        if (cells.size() != numbers.length) {
            throw new IllegalArgumentException(cells.size() + " cells for " + numbers.length + " columns");
        }
        List<List<String>> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> cell = new ArrayList<>(wrapped(onOneLine(cells.get(i))));
            if (i == column) {
                cell.addAll(below);
            }
            for (String line : cell) {
                widths[i] = Math.max(widths[i], width(line));
            }
            row.add(cell);
        }
        lines.add(out -> write(row, out));
    }

    /** A line across the table, above the rows that follow. */
    void heading(String text) {
        lines.add(out -> out.append(indent).append(onOneLine(text)).append('\n'));
    }

    /** A text below the row before, from its second column on, that widens no column. */
    void note(String text) {
        lines.add(out -> {
            WrappedText note = new WrappedText();
            note.line(indent.length() + widths[0] + GAP.length(), text);
            out.append(note);
        });
    }

    void writeTo(StringBuilder out) {
        lines.forEach(each -> each.accept(out));
    }

    private void write(List<List<String>> cells, StringBuilder out) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String padding = " ".repeat(widths[i] - width(cell));
                text.append(numbers[i] ? padding + cell : cell + padding).append(GAP);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrapped(String text) {
        if (width(text) <= WIDEST) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WordPieces.of(text, " ", WIDEST)) {
            if (line.length() > 0 && width(line + " " + word) > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A line end in somebody's text would forge a line of the table. */
    private static String onOneLine(String text) {
        return Shown.harmless(text.replaceAll("[\\t\\r\\n]+", " "));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
