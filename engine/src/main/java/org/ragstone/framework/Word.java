package org.ragstone.framework;

/**
 * A word that a framework answers with, and how it is shown. {@code counting} says what totals make of it, {@code by} of actions
 * names the indicator column that says who must act. {@code position} is the word's place in its list, from 0.
 */
public record Word(String name, String label, String symbol, Counting counting, String by, int position) {
    /** The symbol, if there is one, and the label: "✓ Achieved". */
    public String shown() {
        return symbol.isEmpty() ? label : symbol + " " + label;
    }

    /** Whether a result that has it is part of the total. */
    public boolean inTotal() {
        return counting == Counting.IN_TOTAL;
    }

    /** Whether it is counted at all, be it beside the total. */
    public boolean isCounted() {
        return counting != Counting.NOWHERE;
    }
}
