package org.ragstone.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A reference that a spreadsheet has taken for a number or a day, and saved as that: {@code 7} for {@code 007}. */
final class SpreadsheetRef {
    private static final String FORMATTED = " unless the column is formatted as text.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,40}(?:\\.\\d{1,40})?(?:E[+-]?\\d{1,2})?");
    private static final Pattern SAVED_NUMBER = Pattern.compile("\\d(?:\\.\\d+)?E\\+\\d\\d");
    private static final Pattern SAVED_DAY =
            Pattern.compile("\\d{1,2}-[A-Z]{3}|[A-Z]{3}-(?:3[2-9]|[4-9]\\d)|\\d\\d/\\d\\d/\\d{4}");
    private static final Pattern WITH_POINT = Pattern.compile("\\d{1,9}\\.\\d{0,8}[1-9]");
    private static final Pattern NUMBERED_DAY = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})(?:[-/](?:\\d{2}|\\d{4}))?");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(0?[1-9]|[12]\\d|3[01])[- ]?([A-Z]{3,9})(?:[- ]?(?:\\d{2}|\\d{4}))?");
    private static final Pattern NAMED_MONTH = Pattern.compile("([A-Z]{3,9})[- ]?(\\d{1,2})");

    /** A spreadsheet keeps so many digits of a number. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.DOWN);

    /** It shows so many of one that is too wide. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);

    private SpreadsheetRef() {}

    /** What to say of a reference of none where one that there is was saved as that, or that as one that there is; else empty. */
    static Optional<String> hint(String ref, Collection<String> known) {
        return known.stream()
                .flatMap(each -> isMadeOf(ref, each)
                        ? Stream.of(saved(each, ref))
                        : Stream.of("Maybe you meant `" + each + "`, which a spreadsheet makes of it" + FORMATTED)
                                .filter(any -> isMadeOf(each, ref)))
                .findFirst();
    }

    /** What is told of one that stands twice, since of {@code 1.10} a spreadsheet makes {@code 1.1}; or nothing. */
    static String hintOfTwo(String ref) {
        return WITH_POINT.matcher(ref).matches() ? saved(ref + "0", ref) : "";
    }

    private static String saved(String meant, String ref) {
        return "Maybe you meant `" + meant + "`, of which a spreadsheet makes `" + ref + "`" + FORMATTED;
    }

    private static boolean isMadeOf(String saved, String meant) {
        String one = saved.toUpperCase(Locale.ROOT);
        String other = meant.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()) {
            return isNumberOf(one, other);
        }
        Set<String> days = SAVED_DAY.matcher(one).matches() ? days(one) : Set.of();
        return !days.isEmpty() && days(other).stream().anyMatch(days::contains);
    }

    private static boolean isNumberOf(String saved, String meant) {
        BigDecimal number = new BigDecimal(saved);
        BigDecimal kept = new BigDecimal(meant).round(KEPT);
        if (SAVED_NUMBER.matcher(saved).matches()) {
            return number.compareTo(kept.round(SHOWN)) == 0;
        }
        boolean isAsSaved = saved.indexOf('E') < 0
                && saved.equals(number.stripTrailingZeros().toPlainString());
        return isAsSaved && number.compareTo(kept) == 0;
    }

    /** The days of a year that it can be taken for. */
    private static Set<String> days(String ref) {
        Set<String> days = new HashSet<>();
        Matcher numbered = NUMBERED_DAY.matcher(ref);
        if (numbered.matches()) {
            add(numbered.group(1), Integer.parseInt(numbered.group(2)), days);
            add(numbered.group(2), Integer.parseInt(numbered.group(1)), days);
        }
        Matcher named = NAMED_DAY.matcher(ref);
        if (named.matches()) {
            add(named.group(1), month(named.group(2)), days);
        }
        Matcher month = NAMED_MONTH.matcher(ref);
        if (month.matches()) {
            add(month.group(2), month(month.group(1)), days);
        }
        return days;
    }

    private static void add(String day, int month, Set<String> days) {
        if (month >= 1 && month <= Month.values().length && Integer.parseInt(day) > 0) {
            days.add(Integer.parseInt(day) + " " + month);
        }
    }

    private static int month(String name) {
        for (Month each : Month.values()) {
            if (each.name().startsWith(name)) {
                return each.getValue();
            }
        }
        return 0;
    }
}
