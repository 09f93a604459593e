package org.ragstone.withholding;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * So many times each of some quantities, and a number. What is numbered below nothing is no quantity but marks what was used, so that it
 * is seen which figures a sum is made of. Immutable.
 */
record Form(NavigableMap<Integer, Fraction> terms, Fraction number) {
    static final Form NOTHING = new Form(new TreeMap<>(), Fraction.ZERO);

    static Form once(int quantity) {
        return NOTHING.plus(quantity, Fraction.ONE);
    }

    Form plus(int quantity, Fraction times) {
        NavigableMap<Integer, Fraction> changed = new TreeMap<>(terms);
        add(changed, quantity, times);
        return new Form(changed, number);
    }

    Form plus(Fraction other) {
        return new Form(terms, number.plus(other));
    }

    Form plus(Form other, Fraction times) {
        NavigableMap<Integer, Fraction> changed = new TreeMap<>(terms);
        other.terms.forEach((quantity, each) -> add(changed, quantity, each.times(times)));
        return new Form(changed, number.plus(other.number.times(times)));
    }

    Form minus(Form other) {
        return plus(other, Fraction.ONE.negated());
    }

    Form times(Fraction factor) {
        return NOTHING.plus(this, factor);
    }

    static void add(NavigableMap<Integer, Fraction> terms, int quantity, Fraction times) {
        Fraction sum = terms.getOrDefault(quantity, Fraction.ZERO).plus(times);
        if (sum.isZero()) {
            terms.remove(quantity);
        } else {
            terms.put(quantity, sum);
        }
    }

    /** How many times a quantity. */
    Fraction of(Integer quantity) {
        return terms.getOrDefault(quantity, Fraction.ZERO);
    }

    /** The quantities alone. */
    NavigableMap<Integer, Fraction> quantities() {
        return terms.tailMap(0, true);
    }

    boolean isKnown() {
        return quantities().isEmpty();
    }

    /** The marks of what it was made of. */
    Set<Integer> marks() {
        return terms.headMap(0, false).keySet().stream().collect(Collectors.toSet());
    }
}
