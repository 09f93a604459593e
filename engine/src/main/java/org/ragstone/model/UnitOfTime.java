package org.ragstone.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A unit that times are told in, from the shortest to the longest, with the words that people write for it. */
public enum UnitOfTime {
    SECONDS(1, "s", "sec", "secs", "second", "seconds"),
    MINUTES(60, "min", "mins", "m", "minute", "minutes"),
    HOURS(3_600, "h", "hr", "hrs", "hour", "hours"),
    DAYS(86_400, "days", "day", "d"),
    WEEKS(604_800, "weeks", "week", "wks", "wk", "w");

    private static final Map<String, UnitOfTime> BY_WORD = new HashMap<>();
    // As the unit of an indicator these are more often metres or something else.
    private static final List<String> NOT_BY_THEMSELVES = List.of("m", "d", "w");

    static {
        Arrays.stream(values()).forEach(unit -> unit.words.forEach(word -> BY_WORD.put(word, unit)));
    }

    private final long seconds;
    private final List<String> words;

    UnitOfTime(long seconds, String... words) {
        this.seconds = seconds;
        this.words = List.of(words);
    }

    /** The unit that a word behind a number names, in letters of either case. */
    public static Optional<UnitOfTime> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The time that the unit of an indicator is, or empty where it is none, or says more: {@code working days}. */
    public static Optional<UnitOfTime> of(String unit) {
        return named(unit).filter(each -> !NOT_BY_THEMSELVES.contains(unit.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether it is certain how many seconds it has: a day may be one of 24 hours or a working day, and a week one of seven days
     * or of five.
     */
    public boolean isOfTheClock() {
        return compareTo(HOURS) <= 0;
    }

    /** How many seconds it has, where a day has 24 hours and a week seven days. */
    public long seconds() {
        return seconds;
    }

    /** What it is called beside a number: {@code min}. */
    public String sign() {
        return words.get(0);
    }

    /** What it is called by itself: {@code minutes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
