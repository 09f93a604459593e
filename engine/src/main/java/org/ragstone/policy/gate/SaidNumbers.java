package org.ragstone.policy.gate;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers in the name of a rule, as somebody reads them who reads it aloud: neither 10 nor 1 stands in {@code -10},
 * {@code 1/10}, {@code 10:30}, {@code 1 000} or {@code 10 million}, and both of two that a dash parts are read, as is 3 in
 * {@code 3rd}.
 */
public final class SaidNumbers {
    private static final String NO_PART_OF_A_WORD = "(?<![\\p{L}\\p{N}_.,^\u2044\u2215])";
    private static final String NO_SECOND_PART = "(?<!\\d[:'\u2019\u00D7*])(?<!\\d\\h?/\\h?)";
    private static final String NOT_NEGATIVE =
            "(?<!(?:^|[^\\d%])[-\u2010\u2011\u2013\u2212]\u00A3?)(?<!(?i:minus|negative)\\h\u00A3?)";
    private static final String NO_MORE_THOUSANDS = "(?!(?<=\\d\\h)\\d{3}(?!\\d))";
    private static final String DIGITS = "(?:(?:\\d{1,3}(?:,\\d{3})++|\\d++)(?:\\.\\d++)?+|\\.\\d++)";
    private static final String ORDINAL = "(?=(?:(?<=1)st|(?<=2)nd|(?<=3)rd|(?<=\\d)th)(?![\\p{L}\\p{N}_]))";
    private static final String ENDS_THERE =
            "(?![\\p{L}\\p{N}_^\u2044\u2215])(?![.,:'\u2019\u00D7*]\\d)(?!\\h?/\\h?\\d)";
    private static final String NOT_IN_THOUSANDS =
            "(?!\\h\\d{3}(?!\\d))(?!\\h(?i:hundred|thousand|million|billion)\\b)";
    private static final String NOT_WITH_A_FRACTION = "(?!\\h(?:\\p{No}|\\d++\\h?[/\u2044\u2215]\\h?\\d))";
    // 2018-10 is a month, 2018-19 a year, and 2018-10-05 a day.
    private static final String DASH = "[-\u2010\u2011\u2013]";
    private static final String NO_START_OF_A_DATE = "(?!\\d{4}" + DASH + "\\d{2}(?!\\d))";
    private static final String NO_END_OF_A_DATE =
            "(?!(?<=(?<!\\d)\\d{4}" + DASH + "(?:\\d{2}" + DASH + ")?)\\d{2}(?!\\d))";
    private static final Pattern NUMBER = Pattern.compile(NO_PART_OF_A_WORD
            + NO_SECOND_PART
            + NOT_NEGATIVE
            + NO_MORE_THOUSANDS
            + NO_START_OF_A_DATE
            + NO_END_OF_A_DATE
            + DIGITS
            + "(?:" + ORDINAL + "|" + ENDS_THERE + NOT_IN_THOUSANDS + NOT_WITH_A_FRACTION + ")");

    private SaidNumbers() {}

    static Stream<BigDecimal> in(String name) {
        return places(name).map(said -> number(said.group()));
    }

    /** Where each stands. */
    public static Stream<MatchResult> places(String name) {
        return NUMBER.matcher(name).results();
    }

    /** The number that is written there. */
    public static BigDecimal number(String said) {
        return new BigDecimal(said.replace(",", ""));
    }
}
