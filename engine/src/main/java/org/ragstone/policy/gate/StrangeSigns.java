package org.ragstone.policy.gate;

import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Characters;

/** Signs that no rule has, and what those mean who write them. */
final class StrangeSigns {
    /** Signs that people write, and the one they mean. */
    private static final Map<String, String> MEANT = Map.of(
            "=", "==", "===", "==", "<>", "!=", "=<", "<=", "=>", ">=", "&", ",", "&&", ",", "\u2264", "<=", "\u2265",
            ">=", "\u2260", "!=");

    private StrangeSigns() {}

    /** The sign of a rule that is meant, if that can be said. */
    static Optional<String> meantBy(String sign) {
        return Optional.ofNullable(MEANT.get(sign));
    }

    /** What to write instead; may be empty. {@code codePoint} is the first of the sign. */
    static String hint(String sign, int codePoint) {
        if (MEANT.containsKey(sign)) {
            return "Maybe you meant `" + MEANT.get(sign) + "`.";
        }
        if (!Characters.isSeen(codePoint)) {
            return Character.isSpaceChar(codePoint) ? "Type an ordinary blank." : "Delete it.";
        }
        if (Character.isLetter(codePoint)) {
            return "It is " + Characters.named(codePoint) + "; outside quotes stand the letters a to z only.";
        }
        return switch (sign.charAt(0)) {
            case '|' -> "Join conditions with commas; write a second rule for `or`.";
            case '!' -> "Nothing is negated; ask for another answer, such as `!= \"WORD\"`.";
            case '#', '/' -> "Start a comment with `//`.";
            case '-', '\u2013', '\u2212' ->
                "Numbers in rules are sizes and never negative; a name with a dash in it stands in quotes.";
            case '%' -> "A number stands alone, beside a field that is a percentage: `shortfallPercent <= 10`.";
            case '{', '}', '[', ']' -> "Only round brackets are used.";
            case '\\' -> "Delete it.";
            default -> "";
        };
    }
}
