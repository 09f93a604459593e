package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The word of a list that somebody meant by one that means the same, or that is written otherwise. */
final class MeantWord {
    // A word of the data, and what else people call it.
    private static final String TABLE =
            """
            HIGHER | high, up, increase, bigger, larger, more, maximise, higher is better, bigger is better, high is good
            LOWER | low, down, decrease, smaller, less, minimise, lower is better, smaller is better, low is good
            CLOSE | range, in range, within range, target range, between, near
            NONE | neutral, n/a, no polarity, contextual
            MONTHLY | month, every month, per month
            QUARTERLY | quarter, every quarter, per quarter
            TERMLY | term, school term
            HALF_YEARLY | half-year, halfyearly, six-monthly, biannual, bi-annual, twice a year
            ANNUAL | year, yearly, annually, every year, per year, per annum
            KPI | pi, performance, performance indicator, key performance indicator, measure
            ACTIVITY | volume, context, contextual, demand
            LATEST | current, actual, month, monthly, quarter, quarterly, period, in month, in period
            YEAR_TO_DATE | ytd, to date, cumulative, year so far
            ROLLING_12_MONTHS | rolling, rolling year, rolling 12, r12, r12m, 12 months, last 12 months, moving annual total
            SNAPSHOT | point in time, on the day, position
            FORECAST | projection, projected, prediction
            OUTTURN | year end, final, full year, annual, yearly
            SUM | total, add, added up, cumulative, count
            MEAN | average, avg
            RATE | ratio, percentage, percent, %, weighted average
            ACTIVE | live, open, current, in use
            SUSPENDED | paused, on hold
            WITHDRAWN | closed, deleted, discontinued, removed, retired
            NOT_REPORTED | missing, not available, n/a, tbc
            NOT_DUE | not applicable
            SUPPRESSED | confidential, withheld, redacted
            NOT_COMPUTABLE | #div/0!
            ASSESSED | judged
            YES | y, true, t, 1
            NO | n, false, f, 0
            true | yes, y, t, 1
            false | no, n, f, 0
            """;

    private static final Map<String, List<String>> MEANINGS = new HashMap<>();
    private static final Pattern BETWEEN = Pattern.compile("[,;/|&+\\n]|(?i:\\band\\b)");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 200;

    static {
        TABLE.lines().map(line -> line.split(" \\| ")).forEach(line -> {
            for (String other : line[1].split(", ")) {
                MEANINGS.computeIfAbsent(spaced(other), any -> new ArrayList<>())
                        .add(line[0]);
            }
        });
    }

    private MeantWord() {}

    /** A hint for a word that is none of those allowed: the one that was meant or is near, and all, if they are few. */
    static String hint(String word, Collection<String> allowed) {
        return Nearest.hint(of(word, allowed).orElse(word), allowed);
    }

    /** Likewise with all, however many. */
    static String hintWithAll(String word, Collection<String> allowed) {
        return Nearest.hintWithAll(of(word, allowed).orElse(word), allowed);
    }

    /** The allowed word that means the same, or is the same in letters of another case and other separators. */
    static Optional<String> of(String word, Collection<String> allowed) {
        String small = word.length() > LONGEST ? "" : word.strip().toLowerCase(Locale.ROOT);
        return allowed.stream()
                .filter(each -> !small.isEmpty() && folded(each).equals(folded(small)))
                .findFirst()
                .or(() -> MEANINGS.getOrDefault(spaced(small), List.of()).stream()
                        .filter(allowed::contains)
                        .findFirst());
    }

    private static String spaced(String word) {
        return word.replace('-', ' ').replace('_', ' ');
    }

    private static String folded(String word) {
        return NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("_");
    }

    /** The allowed words, with blanks between them, that stand in the text with something else between them. */
    static Optional<String> ofSeveral(String text, Collection<String> allowed) {
        List<String> meant = new ArrayList<>();
        for (String part : text.length() > LONGEST ? new String[0] : BETWEEN.split(text)) {
            List<String> words = of(part, allowed)
                    .map(List::of)
                    .orElseGet(() -> List.of(part.strip().split(" +")));
            for (String word : part.isBlank() ? List.<String>of() : words) {
                Optional<String> known = of(word, allowed);
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                meant.add(known.get());
            }
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", meant));
    }
}
