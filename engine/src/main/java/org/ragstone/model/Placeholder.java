package org.ragstone.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a text that only holds the place of one from a text that says something. */
public final class Placeholder {
    /** No placeholder is longer, however it is spaced and dotted. */
    private static final int LONGEST = 80;

    private static final Pattern BETWEEN = Pattern.compile("[,;\\v]|\\s[-\u2013\u2014]+\\s|\\.\\s");

    /**
     * What people write into a cell that has to be filled, in letters and digits alone: each names no cause, no act and no date.
     * Whole texts, since "pending the court's decision" says something.
     */
    private static final Set<String> TEXTS = Set.of(
            "",
            "tbc",
            "tba",
            "tbd",
            "tobeconfirmed",
            "tobeadvised",
            "tobeadded",
            "tobeannounced",
            "tobecompleted",
            "tobedecided",
            "tobedetermined",
            "tobeprovided",
            "tobeupdated",
            "tobewritten",
            "tofollow",
            "commenttofollow",
            "commentstofollow",
            "commentarytofollow",
            "narrativetofollow",
            "updatetofollow",
            "awaited",
            "awaiting",
            "awaitingcomment",
            "awaitingcomments",
            "awaitingcommentary",
            "awaitingnarrative",
            "awaitingresponse",
            "awaitingupdate",
            "commentawaited",
            "commentaryawaited",
            "updateawaited",
            "pending",
            "commentpending",
            "commentarypending",
            "updatepending",
            "outstanding",
            "na",
            "notapplicable",
            "notavailable",
            "notknown",
            "notprovided",
            "unknown",
            "none",
            "nil",
            "null",
            "nothing",
            "nothingtoadd",
            "nothingtoreport",
            "nocomment",
            "nocomments",
            "nocommentary",
            "nofurthercomment",
            "nofurthercomments",
            "noupdate",
            "nofurtherupdate",
            "nofurtherupdates",
            "asabove",
            "asbefore",
            "asbelow",
            "aslasttime",
            "aslastmonth",
            "aslastquarter",
            "aspreviously",
            "above",
            "below",
            "ditto",
            "same",
            "sameasabove",
            "seeabove",
            "seebelow",
            "seecomment",
            "seecomments",
            "seecommentabove",
            "seecommentsabove",
            "seeprevious",
            "pleaseseeabove",
            "pleaseseebelow",
            "comment",
            "comments",
            "commentary",
            "commentaryhere",
            "commenthere",
            "insertcomment",
            "insertcommentary",
            "insertcommenthere",
            "insertcommentaryhere",
            "insertnarrative",
            "insertnarrativehere",
            "addcomment",
            "addcommentary",
            "placeholder",
            "test",
            "text",
            "todo",
            "ok",
            "okay",
            "noted",
            "wip",
            "workinprogress",
            "draft",
            "loremipsum",
            "blank",
            "empty",
            "ref",
            "narrative",
            "nocommentprovided",
            "nocommentreceived",
            "nocommentaryprovided",
            "nocommentaryreceived",
            "nonarrative",
            "nonarrativeprovided",
            "nonarrativereceived",
            "commentrequired",
            "commentaryrequired",
            "narrativerequired",
            "commentneeded",
            "commentaryneeded",
            "narrativeneeded",
            "commentoutstanding",
            "commentaryoutstanding",
            "narrativeoutstanding",
            "clickheretoentertext",
            "clickortapheretoentertext",
            "deleteasappropriate",
            "naatthistime",
            "tobeconfirmedatalaterdate",
            "aspreviouslyreported",
            "awaitingdata",
            "datanotavailable",
            "noupdatethismonth",
            "noupdatethisquarter");

    /** Words that only send the reader elsewhere or put him off: of several, all have to be such. */
    private static final Set<String> FILLERS = Set.of(
            "tbc",
            "tba",
            "tbd",
            "see",
            "refer",
            "please",
            "above",
            "below",
            "as",
            "same",
            "and",
            "or",
            "the",
            "a",
            "to",
            "be",
            "by",
            "from",
            "for",
            "of",
            "in",
            "here",
            "will",
            "follow",
            "follows",
            "following",
            "awaiting",
            "awaited",
            "pending",
            "provide",
            "provided",
            "confirm",
            "confirmed",
            "add",
            "added",
            "insert",
            "enter",
            "update",
            "updated",
            "further",
            "comment",
            "comments",
            "commentary",
            "narrative",
            "text",
            "response",
            "last",
            "previous",
            "month",
            "quarter",
            "year",
            "report",
            "director",
            "directors",
            "manager",
            "officer",
            "head",
            "service",
            "team");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Placeholder() {}

    /** Whether a text says nothing, whatever its case, blanks and punctuation: {@code T.B.C.}, {@code -}, {@code N/A - see above}. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (isOne(text)) {
            return true;
        }
        for (String part : BETWEEN.split(text)) {
            if (!isOne(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(String text) {
        String letters = lettersOf(text);
        return TEXTS.contains(letters) || isOneLetterAgainAndAgain(letters) || areFillers(text);
    }

    private static boolean areFillers(String text) {
        String[] words = NO_WORD.split(Characters.stripped(text).toLowerCase(Locale.ROOT));
        for (String word : words) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                return false;
            }
        }
        return words.length > 1;
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code xxx}. A digit may be a figure. */
    private static boolean isOneLetterAgainAndAgain(String letters) {
        return Character.isLetter(letters.charAt(0)) && letters.chars().allMatch(each -> each == letters.charAt(0));
    }
}
