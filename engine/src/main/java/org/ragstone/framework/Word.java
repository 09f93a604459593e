package org.ragstone.framework;

import java.util.List;
import java.util.Optional;

/**
 * A word that a framework answers with, and how it is shown. {@code counting} says what totals make of it. Of actions,
 * {@code posts} must act, each for itself; where the framework declares none, {@code by} is the indicator column that names who must. {@code severity} is of alerts and actions, where the framework
 * orders them. {@code position} is the word's place in its list, from 0.
 */
public record Word(
        String name,
        String label,
        String symbol,
        Counting counting,
        String by,
        List<Post> posts,
        Optional<Word> severity,
        int position) {
    public Word {
        posts = List.copyOf(posts);
    }

    /** One that is nothing but a word. */
    static Word plain(String name, String label, int position) {
        return new Word(name, label, "", Counting.IN_TOTAL, "", List.of(), Optional.empty(), position);
    }

    /** The same at another place of its list. */
    Word at(int place) {
        return new Word(name, label, symbol, counting, by, posts, severity, place);
    }

    /** How soon it is told among others: the most severe first, and those of which nothing is said last. */
    public int rank() {
        return severity.map(Word::position).orElse(Integer.MAX_VALUE);
    }

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
