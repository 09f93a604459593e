package org.ragstone.policy.gate;

/** The letters and digits that names and numbers of a rule file are made of. */
final class Letters {
    private Letters() {}

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
