package org.ragstone.dataset.wide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.reading.PeriodHeadings;
import org.ragstone.reading.PeriodText.NotAPeriod;

/**
 * What stands above a column of periods: what its cells are, a figure if nothing else is said, on which basis, if that is said, and
 * of which period, as the rows below have it.
 */
public record Heading(Column what, Optional<Basis> basis, String period) {
    /** What a result has of a period beside its figure. */
    public static final List<Column> OF_RESULTS = List.of(
            Column.VALUE,
            Column.NUMERATOR,
            Column.DENOMINATOR,
            Column.STATE,
            Column.ASSESSMENT,
            Column.ASSESSED_BY,
            Column.PROVISIONAL,
            Column.NOTE);

    /** What a target has. */
    public static final List<Column> OF_TARGETS =
            List.of(Column.TARGET, Column.FLOOR, Column.LOWER, Column.UPPER, Column.TOLERANCE, Column.SET_ON);

    private static final Pattern BETWEEN = Pattern.compile("[\\s_\\h:]+");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Map<String, Column> WHATS = whats();
    private static final Map<String, Basis> BASES = bases();

    private static Map<String, Column> whats() {
        Map<String, Column> whats = new LinkedHashMap<>();
        Stream.concat(OF_RESULTS.stream(), OF_TARGETS.stream()).forEach(each -> whats.put(plain(each.written()), each));
        List.of("actual", "figure", "result").forEach(each -> whats.put(each, Column.VALUE));
        whats.put("floor standard", Column.FLOOR);
        whats.put("set on", Column.SET_ON);
        return longestFirst(whats);
    }

    private static Map<String, Basis> bases() {
        Map<String, Basis> bases = new LinkedHashMap<>();
        Arrays.stream(Basis.values()).forEach(each -> bases.put(plain(each.name()), each));
        List.of("month", "monthly", "in month", "in the month", "quarter", "in quarter")
                .forEach(each -> bases.put(each, Basis.LATEST));
        List.of("ytd", "year-to-date", "cumulative", "cumulative to")
                .forEach(each -> bases.put(each, Basis.YEAR_TO_DATE));
        List.of("rolling 12 months to", "rolling year", "rolling 12", "r12m", "12 months to", "12 month rolling")
                .forEach(each -> bases.put(each, Basis.ROLLING_12_MONTHS));
        List.of("as at", "at end of", "position at").forEach(each -> bases.put(each, Basis.SNAPSHOT));
        List.of("year end forecast", "projected").forEach(each -> bases.put(each, Basis.FORECAST));
        List.of("year end", "full year").forEach(each -> bases.put(each, Basis.OUTTURN));
        return longestFirst(bases);
    }

    private static <T> Map<String, T> longestFirst(Map<String, T> words) {
        Map<String, T> sorted = new LinkedHashMap<>();
        words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(each -> sorted.put(each, words.get(each)));
        return sorted;
    }

    private static String plain(String written) {
        return BETWEEN.matcher(written).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * That of a column; empty where it says neither of what nor on which basis nor of which period.
     *
     * @throws NotAPeriod if it says the one and not the other
     */
    static Optional<Heading> of(String written, PeriodHeadings periods) throws NotAPeriod {
        String plain = BETWEEN.matcher(written).replaceAll(" ").strip();
        Optional<String> whole = periods.readAlone(plain);
        if (whole.isPresent()) {
            return Optional.of(new Heading(Column.VALUE, Optional.empty(), whole.get()));
        }
        Peeled peeled = new Peeled(plain);
        Optional<Column> what = peeled.take(WHATS);
        Optional<Basis> basis = peeled.take(BASES);
        what = what.isPresent() ? what : peeled.take(WHATS);
        Optional<String> period = peeled.rest.isEmpty() ? Optional.empty() : periods.read(peeled.rest);
        if (period.isPresent()) {
            return Optional.of(new Heading(what.orElse(Column.VALUE), basis, period.get()));
        }
        // Nothing of an indicator is called by a year.
        boolean isMeantAsOne = basis.isPresent()
                || (what.isPresent() && DIGIT.matcher(peeled.rest).find())
                || YEAR.matcher(peeled.rest).find();
        if (isMeantAsOne && !peeled.rest.isEmpty()) {
            periods.require(peeled.rest);
        }
        return Optional.empty();
    }

    /** It as it is written: {@code YTD 2018-07}, {@code Target 2018/19-Q1}. */
    public String words() {
        boolean isFigure = what == Column.VALUE;
        boolean isOfThePeriod =
                !isOfATarget() && basis.filter(each -> each == Basis.LATEST).isPresent();
        String on = isOfThePeriod ? "" : basis.map(Heading::words).orElse("");
        return Stream.of(isFigure ? "" : capital(plain(what.written())), on, period)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(Basis basis) {
        return basis == Basis.YEAR_TO_DATE ? "YTD" : capital(plain(basis.name()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    boolean isOfATarget() {
        return OF_TARGETS.contains(what);
    }

    /** What is left of a heading once the words at its ends are taken away. */
    private static final class Peeled {
        private String rest;

        Peeled(String rest) {
            this.rest = rest;
        }

        private <T> Optional<T> take(Map<String, T> words) {
            String small = rest.toLowerCase(Locale.ROOT);
            for (Map.Entry<String, T> each : words.entrySet()) {
                String word = each.getKey();
                if (small.startsWith(word + " ")) {
                    rest = rest.substring(word.length() + 1);
                    return Optional.of(each.getValue());
                }
                if (small.endsWith(" " + word)) {
                    rest = rest.substring(0, rest.length() - word.length() - 1);
                    return Optional.of(each.getValue());
                }
            }
            return Optional.empty();
        }
    }
}
