package org.ragstone.enumeration;

/** There are more combinations than could be gone through, so that nothing is proved. */
public final class TooManyCombinations extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyCombinations(String howMany) {
        super(howMany);
    }
}
