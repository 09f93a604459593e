package org.ragstone.check.sentence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.policy.language.Operator;

/**
 * How English says which side of a number is meant, before it and behind it. The first that fits counts, so that "no more than" is
 * looked for before "more than".
 */
enum Bound {
    // What is not over it, not within it: the denial turns the word round.
    OUTSIDE("(?:not|isn't|never) (?:be )?(?:within|up to)|outside(?: of)?|beyond|out of", "", Operator.MORE),
    NO_MORE(
            "(?:less|lower|fewer|smaller) than or (?:equal to|the same as)|equal to or (?:less|lower|fewer) than|(?:no|not|nor|never) (?:more|greater|higher|larger|further|worse) than|(?:not|no more) (?:exceed(?:s|ing)?|over|above)(?: by)?"
                    + "|(?:within|up to and including|up to|at most|maximum(?: of)?|max|no further than|<=|=<|\u2264)(?: a| an)?(?: tolerance of)?",
            "or (?:less|fewer|under|below|lower|closer|within)|at (?:the )?most|maximum",
            Operator.AT_MOST),
    NO_LESS(
            "(?:more|greater|higher) than or (?:equal to|the same as)|equal to or (?:more|greater|higher) than|(?:no|not|never) (?:less|fewer|lower|smaller) than|(?:not|never) (?:below|under)"
                    + "|(?:at least|minimum(?: of)?|min|>=|=>|\u2265)",
            "(?:or|and) (?:more|greater|over|above|higher|worse|further|beyond|upwards)|plus|\\+|at least",
            Operator.AT_LEAST),
    MORE(
            "(?:more|greater|higher|larger|further|worse|better) than|exceed(?:s|ed|ing)?(?: by)?|over|above|in excess of|upwards of|>",
            "",
            Operator.MORE),
    LESS(
            "(?:not (?:including|reaching)|excluding),?|(?:up )?to just (?:under|below|short of)|(?:less|fewer|lower|smaller|closer) than|under|below|<",
            "",
            Operator.LESS);

    /** What may stand between the words and the number. */
    private static final String FILLER = "\\s*(?:by |of |a |an |the |\u00a3|for )*$";

    private static final String BETWEEN_NUMBER_AND_WORDS =
            "^\\s*(?:(?:below|under|off|short of|worse than|from|of|away from) (?:the |its |their )?(?:target |it )?|short |away |late )?";

    private final Pattern before;
    private final Optional<Pattern> behind;
    private final Operator operator;

    Bound(String before, String behind, Operator operator) {
        this.before = Pattern.compile("(?:^|(?<![\\w<>=]))(?:" + before + ")" + FILLER);
        this.behind = behind.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(BETWEEN_NUMBER_AND_WORDS + "(?:" + behind + ")(?!\\w)"));
        this.operator = operator;
    }

    /** Whether a denial before it turns it round: "not at least", and not "not achieved by more than". */
    boolean isTurnable() {
        return this == NO_MORE || this == NO_LESS;
    }

    Operator operator() {
        return operator;
    }

    /** Where its words begin that end where a number starts; -1 where they are not its. */
    int startBefore(String text) {
        var found = before.matcher(text);
        return found.find() ? found.start() : -1;
    }

    /** How many characters its words take behind a number; 0 where they are not its. */
    int lengthBehind(String text) {
        return behind.map(pattern -> pattern.matcher(text))
                .filter(found -> found.find())
                .map(found -> found.end())
                .orElse(0);
    }
}
