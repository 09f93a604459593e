package org.ragstone.check.sentence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as people write them in letters, as far as frameworks do; and which one of a row something is. */
public final class NumberWords {
    private static final List<String> COUNTED =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> PLACED = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Map<String, Integer> OTHERS = Map.of(
            "fifteen", 15, "twenty", 20, "twenty-five", 25, "twenty five", 25, "thirty", 30, "forty", 40, "fifty", 50);
    /** Of a target, in hundredths; a third is nobody's decimal. */
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "half", new BigDecimal("50"),
            "third", new BigDecimal("33.3"),
            "quarter", new BigDecimal("25"),
            "fifth", new BigDecimal("20"),
            "tenth", new BigDecimal("10"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Map<String, BigDecimal> CARDINALS = cardinals();
    private static final Map<String, BigDecimal> ORDINALS = byPlace(PLACED);

    /** A number in digits that is no part of a date, a reference or a longer number. */
    static final String DIGITS = "(?<![\\w.,/:-])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\w/:]*\\d)";
    /** One that may be the second of two that a dash parts. */
    static final String SECOND = "(?<![\\w.,/:])(?:\\d+)(?:\\.\\d+)?";

    /** A number in letters, as a pattern. */
    public static final String CARDINAL = alternatives(CARDINALS);

    static final String ORDINAL = alternatives(ORDINALS);
    static final String FRACTION = alternatives(FRACTIONS);

    private static final Pattern IN_LETTERS = Pattern.compile(CARDINAL, Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_ENDING = Pattern.compile("(\\d+)\\s?(?:st|nd|rd|th)");

    private NumberWords() {}

    private static Map<String, BigDecimal> cardinals() {
        Map<String, BigDecimal> all = new HashMap<>(byPlace(COUNTED));
        OTHERS.forEach((word, number) -> all.put(word, BigDecimal.valueOf(number)));
        all.put("twice", BigDecimal.valueOf(2));
        return all;
    }

    private static Map<String, BigDecimal> byPlace(List<String> words) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, BigDecimal.valueOf(numbers.size() + 1L)));
        return numbers;
    }

    private static String alternatives(Map<String, BigDecimal> words) {
        return words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    }

    /** Where a text says a number in letters, in capitals or not. */
    public static Stream<MatchResult> places(String text, BigDecimal number) {
        return IN_LETTERS
                .matcher(text)
                .results()
                .filter(found -> number(found.group().toLowerCase(Locale.ROOT)).compareTo(number) == 0);
    }

    /** The number that is written so, in digits or in letters, or which one of a row. */
    static BigDecimal number(String written) {
        Matcher ending = WITH_ENDING.matcher(written);
        String digits = ending.matches() ? ending.group(1) : written;
        return Optional.ofNullable(CARDINALS.get(written))
                .or(() -> Optional.ofNullable(ORDINALS.get(written)))
                .orElseGet(() -> new BigDecimal(digits.replace(",", "")));
    }

    /** What a fraction of something is in hundredths of it. */
    static BigDecimal percent(String fraction) {
        return Optional.ofNullable(FRACTIONS.get(fraction)).orElseThrow();
    }

    /** What a fraction of one is. */
    static BigDecimal part(String fraction) {
        return percent(fraction).divide(HUNDRED).stripTrailingZeros();
    }

    static boolean isRough(String fraction) {
        return fraction.equals("third");
    }
}
