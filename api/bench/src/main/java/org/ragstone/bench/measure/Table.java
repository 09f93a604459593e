package org.ragstone.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of a run, printed as a table of Markdown. What nobody can give is blank. Not thread-safe. */
public final class Table {
    private final List<String> lines = new ArrayList<>();

    public Table(String title, String... columns) {
        lines.add("");
        lines.add("**" + title + "**");
        lines.add("");
        row(columns);
        lines.add("|---".repeat(columns.length) + "|");
    }

    public void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    public void print() {
        lines.forEach(System.out::println);
    }

    /** A number with so many digits as say something, or a blank. */
    static String cell(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return String.format(
                Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : number >= 0.1 ? "%.2f" : "%.3f", number);
    }
}
