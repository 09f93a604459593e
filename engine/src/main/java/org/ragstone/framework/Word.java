package org.ragstone.framework;

/**
 * A word that a framework answers with, and how it is shown. {@code inTotal} is read of not-rated words: whether such a
 * result still counts among the indicators; {@code by} of actions: the indicator column that names who must act. {@code
 * position} is the word's place in its list, from 0.
 */
public record Word(String name, String label, String symbol, boolean inTotal, String by, int position) {
    /** The symbol, if there is one, and the label: "✓ Achieved". */
    public String shown() {
        return symbol.isEmpty() ? label : symbol + " " + label;
    }
}
