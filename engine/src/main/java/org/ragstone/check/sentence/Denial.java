package org.ragstone.check.sentence;

import java.util.regex.Pattern;

/** Tells whether a phrase denies, or sets a bound to, what it says further on: "below green", "no ambers", "not improved". */
final class Denial {
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|never|neither|nor|none|without|cannot|rather than|instead of|other than|(?:anything|all|nothing) but|unless|until|except|whether|whatever"
                    + "|no longer|irrespective of|regardless of)\\b|n't\\b");
    /** Of a status, what is near it is another than itself. */
    private static final Pattern BOUNDED =
            Pattern.compile("\\b(?:than|below|above|under|over)(?: an?| the)?\\s*['\"]?$");

    /** What is named and does not count: "irrespective of any quarterly target", "and not the annual target". */
    private static final Pattern SET_ASIDE =
            Pattern.compile("\\b(?:(?<!or )not|never|irrespective of|regardless of|ignoring|disregarding|whatever)"
                    + "(?: (?:against|by|with|on|from|to|the|its|their|an?|any|of))*\\s*$");

    /** What comes next, or is near, a sentence names in passing: "before it goes to amber", "at risk of turning red". */
    private static final Pattern IN_PASSING = Pattern.compile(
            "\\b(?:(?:before|until) (?:\\w+ ){0,4}?(?:go|turn|becom|mov|chang|is|are|be|fall|drop|reach)\\w*(?: (?:to|into|as|at))?"
                    + "|(?:after|beyond|past|above|below|under|over|at) which (?:\\w+ ){0,6}?"
                    + "|(?:at risk|in danger) of(?: \\w+ing)?|heading (?:for|to|towards)|towards|close to|next to|near(?:ly|ing)?|almost|approaching|bordering on"
                    + "|verging on|short of|(?:could|may|might) (?:\\w+ )?(?:be|become|turn|go|move|fall)(?: to| into)?)(?: an?| the)?\\s*['\"]?$");

    /** The name of a line is no rating: "up to the amber threshold". */
    private static final Pattern OF_A_LINE = Pattern.compile(
            "^['\"]?[ -](?:(?:kpi|performance|warning|lower|upper|target|tolerance) )?(?:thresholds?|limits?|boundary|boundaries|cut[- ]?off|lines?|trigger (?:point|value)|values?|tolerances?|margins?)\\b");

    /** What it was, or would be, it is not. */
    private static final Pattern NOT_NOW = Pattern.compile("\\b(?:would be|was|were|previously|formerly)\\b");

    private static final Pattern NO_MORE = Pattern.compile("^['\"]?\\s+(?:no|any) (?:longer|more)\\b");
    /** What is said of it is that nothing is asked. */
    private static final Pattern NOTHING = Pattern.compile(
            "\\b(?:needs?|requires?|ha(?:s|ve)|gets?|calls? for) (?:none|nothing|no)\\b|\\b(?:do|does|is|are|need) not (?:need|require|have|get|call|be)\\b");

    private Denial() {}

    /** Whether what stands at a place of a phrase is denied by what stands before it. */
    static boolean before(String phrase, int at) {
        return DENIED.matcher(phrase.substring(0, at)).find();
    }

    /** Whether what stands at a place of a phrase is said not to count. */
    static boolean setsAside(String phrase, int at) {
        return SET_ASIDE.matcher(phrase.substring(0, at)).find();
    }

    /** Whether a status is named that need not be the one a phrase is about. */
    static boolean isInPassing(String phrase, int start, int end) {
        return IN_PASSING.matcher(phrase.substring(0, start)).find()
                || OF_A_LINE.matcher(phrase.substring(end)).find();
    }

    /** Whether a status that stands from one place of a phrase to another is not one that it speaks of. */
    static boolean ofStatus(String phrase, int start, int end) {
        return before(phrase, start)
                || NOT_NOW.matcher(phrase.substring(0, start)).find()
                || BOUNDED.matcher(phrase.substring(0, start)).find()
                || NO_MORE.matcher(phrase.substring(end)).find()
                || NOTHING.matcher(phrase.substring(end)).find();
    }
}
