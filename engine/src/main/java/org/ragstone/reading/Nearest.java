package org.ragstone.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word somebody meant. */
public final class Nearest {
    private static final int MOST_LISTED = 30;
    private static final int FEW = 8;
    // Compared in full, a pasted page would cost a square of its length.
    private static final int LONGEST_COMPARED = 200;
    private static final int MOST_STEPS = 10;

    private Nearest() {}

    /** A hint for a word that is none of those allowed: the nearest of them if one is near, and all, if they are few. */
    public static String hint(String word, Collection<String> allowed) {
        Optional<String> nearest = to(word, allowed);
        if (nearest.isEmpty()) {
            return list(allowed, MOST_LISTED);
        }
        String meant = "Maybe you meant `" + nearest.get() + "`.";
        return allowed.size() == 1 ? meant : (meant + " " + list(allowed, FEW)).strip();
    }

    private static String list(Collection<String> allowed, int most) {
        if (allowed.isEmpty()) {
            return "None is declared.";
        }
        return allowed.size() > most
                ? ""
                : "Allowed: " + allowed.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")) + ".";
    }

    /** The allowed word that the given one is most likely a slip of, or empty if none is near. */
    public static Optional<String> to(String word, Collection<String> allowed) {
        if (word.isEmpty() || word.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String each : allowed) {
            int most = Math.min(MOST_STEPS, Math.max(1, Math.min(word.length(), each.length()) / 3));
            int distance = distance(word, each, Math.min(most, least - 1));
            if (distance <= most && distance < least) {
                least = distance;
                nearest = Optional.of(each);
            }
        }
        return nearest;
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours; case and the kind of separator do not count. More
     * than most is all that is said of what is further away.
     */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        String a = folded(one);
        String b = folded(other);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(steps[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            steps[i][0] = i;
            int nearest = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
                nearest = Math.min(nearest, steps[i][j]);
            }
            // A swap reaches back over one line of steps, so one more than most may still come down to it.
            if (nearest > most + 1) {
                return most + 1;
            }
        }
        return steps[a.length()][b.length()];
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
