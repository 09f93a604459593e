package org.ragstone.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.policy.language.Measure;

/**
 * A number as the sentences of a rule say it that asks for the same of something else too, or may: it is told apart by what it is a
 * number of, as {@code 5 %} from {@code 5 periods}. It says nothing where that cannot be told.
 */
record MeantNumber(Wording number, Unit of, List<Unit> others) implements Wording {
    /** What a sentence can say that a number is a number of. */
    enum Unit {
        PERCENT,
        PERIODS,
        OTHER;

        private static final Pattern PERCENT_BEHIND = Pattern.compile("\\A\\h?(?:%|per\\h?cent\\b|percent)");
        private static final Pattern PERIODS_BEHIND = Pattern.compile(
                "\\A(?:\\h?(?:st|nd|rd|th)\\b|(?:\\h[\\p{L}-]+)?\\h"
                        + "(?:periods?|weeks?|months?|quarters?|terms?|halves|years?|times|figures?|in a row)\\b)",
                Pattern.CASE_INSENSITIVE);

        static Unit of(Measure measure) {
            return switch (measure) {
                case PERCENT, CONFIDENCE -> PERCENT;
                case COUNT, PERIODS_IN_A_ROW, PERIODS_BEFORE -> PERIODS;
                case UNIT -> OTHER;
            };
        }

        /** By what stands behind it. */
        static Unit saidBy(String behind) {
            if (PERCENT_BEHIND.matcher(behind).find()) {
                return PERCENT;
            }
            return PERIODS_BEHIND.matcher(behind).find() ? PERIODS : OTHER;
        }
    }

    @Override
    public List<Replacement> in(String text) {
        List<Replacement> all = number.in(text);
        List<Replacement> own = new ArrayList<>();
        for (Replacement each : all) {
            if (Unit.saidBy(text.substring(each.start() + digits(text, each.start()))) == of) {
                own.add(each);
            }
        }
        if (others.isEmpty()) {
            return own.isEmpty() ? all : own;
        }
        return others.contains(of) ? List.of() : own;
    }

    /** How long the number is, without the ending of an ordinal. */
    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end - start;
    }
}
