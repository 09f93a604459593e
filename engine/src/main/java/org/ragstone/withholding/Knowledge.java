package org.ragstone.withholding;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All that follows by sums and differences from equations, each of which says that a form is nothing. In every one a quantity is
 * expressed by those numbered below it. Not thread-safe.
 */
final class Knowledge {
    private final Map<Integer, Form> expressed = new HashMap<>();

    /** Another that knows the same; what either learns the other does not. */
    Knowledge copy() {
        Knowledge copy = new Knowledge();
        copy.expressed.putAll(expressed);
        return copy;
    }

    /** Adds an equation; answers whether it says anything new. */
    boolean add(Form nothing) {
        Form rest = rest(nothing);
        if (rest.isKnown()) {
            // What contradicts it says nothing that could be reckoned with: figures are rounded, and revised.
            return false;
        }
        express(rest);
        return true;
    }

    /** Adds an equation of which nothing is known but that it is one, as {@link #rest} leaves it. */
    void express(Form rest) {
        int highest = rest.terms().lastKey();
        Fraction of = rest.of(highest);
        expressed.put(highest, of.equals(Fraction.ONE) ? rest : rest.times(Fraction.ONE.dividedBy(of)));
    }

    /** What is left of a form once all that is known is put in: a number, where the form is known. */
    Form rest(Form form) {
        NavigableMap<Integer, Fraction> terms = new TreeMap<>(form.terms());
        Fraction number = form.number();
        Integer each = terms.isEmpty() ? null : terms.lastKey();
        while (each != null && each >= 0) {
            Form known = expressed.get(each);
            if (known != null) {
                Fraction times = terms.getOrDefault(each, Fraction.ZERO).negated();
                known.terms().forEach((quantity, of) -> Form.add(terms, quantity, of.times(times)));
                number = number.plus(known.number().times(times));
            }
            each = terms.lowerKey(each);
        }
        return new Form(terms, number);
    }
}
