package org.ragstone.check.sentence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.policy.language.Operator;

/** Tells which per cents are of the target itself, and not how far from it. */
final class Share {
    private static final String OF_TARGET_TEXT = "\\s*(?:%|per ?cent)?\\s+of\\s+(?:[\\w'-]+ ){0,3}?targets?\\b";
    private static final Pattern OF_TARGET = Pattern.compile(SentenceNumbers.OF + "(?:[\\w'-]+ ){0,3}?targets?\\b");

    private static final Pattern OF_IT = Pattern.compile(SentenceNumbers.OF + "(?:it|this|that|them)\\b");
    private static final Pattern TARGET = Pattern.compile("\\btargets?\\b");

    /** What may stand between two numbers that are shares of one target: "at least 90 % but below 95 % of target". */
    private static final Pattern FIRST_OF_TWO = Pattern.compile(
            "^(?:\\s|[-,()]|\\b(?:to|and|but|or|up|not|no|includ\\w+|inclusive|exclud\\w+|less|more|fewer|greater|lower|higher|than|below|under|above|over"
                    + "|beyond|at|least|most|within|with|is|just|short|the|an?|equal|better|it)\\b)+(?:\\d+(?:\\.\\d+)?|[a-z]+(?:[- ][a-z]+)?(?= ?per ?cent))"
                    + OF_TARGET_TEXT);

    private static final Pattern WITHIN = Pattern.compile("\\bwithin (?:\\w+ ){0,3}$");
    private static final Pattern OR_BETTER = Pattern.compile("^[^,;]{0,40}\\bor (?:better|above|higher|more)\\b");

    /** Not so much of it, but so much from it, or of something else. */
    private static final Pattern OF_DISTANCE = Pattern.compile(
            "^\\s*(?:[\\w'-]+ )?(?:of|short|off|below|under|above|worse|better|away|adrift|from|points?|tolerance|variance|margin)\\b");

    private static final Pattern ABOUT_TARGET = Pattern.compile("\\b(?:targets?|met|achiev\\w*|reach\\w*)\\b");

    /** Per cent of certainty are no per cent of a target. */
    static final Pattern OF_CERTAINTY = Pattern.compile("\\b(?:confiden\\w*|sure|certain\\w*|significan\\w*)\\b");

    /** The least of a target that is a share of it, and not how far from it. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);

    private Share() {}

    /** Whether a number of per cent is one, by what stands before and behind it. */
    static boolean is(BigDecimal number, String before, String behind) {
        return number.compareTo(LEAST) >= 0
                && (OF_TARGET.matcher(behind).find()
                        || (OF_IT.matcher(behind).find()
                                && TARGET.matcher(before).find())
                        || FIRST_OF_TWO.matcher(behind).find()
                        || isBare(before, behind))
                && !SentenceNumbers.BY.matcher(before).find();
    }

    /** "Nearly met (95 % and over)": of what is said of a target so much can only be of it. */
    private static boolean isBare(String before, String behind) {
        return !OF_DISTANCE.matcher(behind).find()
                && Bounded.of(before, behind).operator().isPresent()
                && ABOUT_TARGET.matcher(before + behind).find()
                && !OF_CERTAINTY.matcher(before + behind).find();
    }

    /** "Within 90 % of the target" is at least so much of it. */
    static Bounded bounded(String before, String behind) {
        if (WITHIN.matcher(before).find()) {
            Bounded within = Bounded.of(before, behind);
            return new Bounded(Optional.of(Operator.AT_LEAST), within.words(), within.length());
        }
        Bounded bounded = Bounded.of(before, behind);
        return bounded.operator().isEmpty() && OR_BETTER.matcher(behind).find()
                ? new Bounded(Optional.of(Operator.AT_LEAST), 0, 0)
                : bounded;
    }
}
