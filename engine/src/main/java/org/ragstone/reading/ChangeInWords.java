package org.ragstone.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A target against last year's figure that says its change in words: {@code 5% better}, {@code 5% fewer}. */
final class ChangeInWords {
    private static final List<String> MORE = List.of("more", "higher", "above", "increase", "up", "over", "rise");
    private static final List<String> LESS =
            List.of("less", "fewer", "lower", "below", "decrease", "reduction", "down", "under", "fall", "cut");
    // Which of the two it is, the polarity would have to say, and people do not always mean that.
    private static final List<String> EITHER =
            List.of("better", "improvement", "improved", "change", "difference", "worse");

    private ChangeInWords() {}

    /** The target that is meant, or the two that can be; an empty text where the words are about something else. */
    static String of(String percent, String words) {
        List<String> each = Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        String amount = percent.replace(" ", "");
        String above = "`LAST_YEAR + " + amount + "`";
        String below = "`LAST_YEAR - " + amount + "`";
        if (each.stream().anyMatch(MORE::contains)) {
            return above;
        }
        if (each.stream().anyMatch(LESS::contains)) {
            return below;
        }
        return each.stream().anyMatch(EITHER::contains) ? above + " or " + below : "";
    }
}
