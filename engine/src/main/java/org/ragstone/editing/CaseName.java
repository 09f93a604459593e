package org.ragstone.editing;

import java.util.regex.Pattern;
import org.ragstone.check.sentence.NumberWords;

/** What the name of a case says of a number that changes. */
record CaseName(String name, Wording wording, NumberInLetters letters) {
    private static final Pattern DISTANCE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?:\\d+(?:\\.\\d+)?|half|third|quarter|fifth|tenth|" + NumberWords.CARDINAL + ")"
                    + "(?:\\h?%)?(?:\\h(?:an?|per|cent|percent|percentage|points?|units?|cases?|days?|weeks?|of|%)){0,4}"
                    + "\\h(?:more|less|fewer|over|under|short|off|beyond|past|further|better|worse|outside|inside|above"
                    + "|below|higher|lower)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether it says the number, in digits or in letters. */
    boolean saysTheNumber() {
        return wording.isIn(name) || saysItInLetters();
    }

    boolean saysItInLetters() {
        return letters.isIn(name);
    }

    /** Whether it says, beside the number, how far something lies from something: {@code half a per cent more than 10 %}. */
    boolean saysADistance() {
        return DISTANCE.matcher(wording.replacedBy(name, "")).find();
    }
}
