package org.ragstone.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.model.Cancellation;

/** Finds the word somebody meant. */
public final class Nearest {
    private static final int MOST_LISTED = 30;
    private static final int FEW = 8;
    // Compared in full, a pasted page would cost a square of its length.
    private static final int LONGEST_COMPARED = 200;
    private static final int MOST_SLIPS = 10;

    private Nearest() {}

    /** A hint for a word that is none of those allowed: the nearest of them if one is near, and all, if they are few. */
    public static String hint(String word, Collection<String> allowed) {
        return hint(word, allowed, MOST_LISTED, FEW);
    }

    /** Likewise with all, however many: of words that are the language's own, which nobody can look up in a file of theirs. */
    static String hintWithAll(String word, Collection<String> allowed) {
        return hint(word, allowed, allowed.size(), allowed.size());
    }

    private static String hint(String word, Collection<String> allowed, int most, int mostBesideNearest) {
        Optional<String> nearest = to(word, allowed);
        if (nearest.isEmpty()) {
            return list(allowed, most);
        }
        String meant = "Maybe you meant `" + nearest.get() + "`.";
        return allowed.size() == 1 ? meant : (meant + " " + list(allowed, mostBesideNearest)).strip();
    }

    /** A hint for a name of several words: the name that is near, or begins with it; otherwise what is given. */
    public static String ofNames(String name, Collection<String> names, String otherwise) {
        return to(name, names)
                .or(() -> names.stream()
                        .filter(each -> !name.isEmpty() && each.startsWith(name))
                        .findFirst())
                .map(meant -> "Maybe you meant `" + meant + "`.")
                .orElse(otherwise);
    }

    private static String list(Collection<String> allowed, int most) {
        if (allowed.isEmpty()) {
            return "None is declared.";
        }
        return allowed.size() > most
                ? ""
                : "Allowed: " + allowed.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")) + ".";
    }

    /**
     * The allowed word that the given one is most likely a slip of, or empty if none is near, or so many are that it would take
     * long to find the nearest.
     */
    public static Optional<String> to(String word, Collection<String> allowed) {
        return to(word, allowed, new Slips(word));
    }

    static Optional<String> to(String word, Collection<String> allowed, Slips slips) {
        if (word.isEmpty() || word.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        Optional<String> plural = plural(word).filter(allowed::contains);
        if (plural.isPresent()) {
            return plural;
        }
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        Cancellation.check();
        for (String each : allowed) {
            int most = Math.min(MOST_SLIPS, Math.max(1, Math.min(word.length(), each.length()) / 3));
            int distance = slips.to(each, Math.min(most, least - 1));
            if (distance <= most && distance < least) {
                least = distance;
                nearest = Optional.of(each);
            }
            if (slips.areTooManySteps()) {
                return Optional.empty();
            }
        }
        return nearest;
    }

    /** Of a word in {@code y}, which three letters tell from its plural. */
    private static Optional<String> plural(String word) {
        return word.endsWith("y") ? Optional.of(word.substring(0, word.length() - 1) + "ies") : Optional.empty();
    }
}
