package org.ragstone.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a text what looks like something else, so that two names which are read as one are not two. */
public final class LookAlikes {
    // What keyboards of western Europe type is no look-alike, even where Unicode has another form of it.
    private static final int FIRST_BEYOND_LATIN_1 = 0x100;
    private static final char LOST = '\uFFFD';
    private static final String JOINING = "-_.'\u2010\u2011\u2019";
    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    // Up to there every letter is Latin, and every accent one with its letter.
    private static final int FIRST_BEYOND_LATIN = 0x250;

    private LookAlikes() {}

    /** What is wrong with a text that is a name or a label, of which the text itself shows nothing. */
    public enum Fault {
        HIDDEN("has a character that does not show", "Delete it, or type the text anew."),
        LOST("has a sign that stands for a character that was lost", "Type the character anew."),
        ODD_BLANK("has a blank that is not an ordinary one", "Type an ordinary blank."),
        MORE_LINES("has a tab or the end of a line in it", "Write it on one line, with ordinary blanks."),
        OTHER_FORM("has a character in another form than the plain one", "Type the plain one."),
        IN_PARTS("has a letter and its accent as two characters", "Type them as one."),
        TWO_SCRIPTS("has letters of two scripts in one word", "Type the word in one alphabet.");

        private final String what;
        private final String hint;

        Fault(String what, String hint) {
            this.what = what;
            this.hint = hint;
        }

        /** The mistake, told of the text where it stands. */
        public Problem in(String text, Location where) {
            return new Problem(where, what(text), hint);
        }

        /** What is wrong with the text. */
        public String what(String text) {
            return "`" + text + "` " + what;
        }

        public String hint() {
            return hint;
        }
    }

    /** What is wrong with a name, if anything is. */
    public static Optional<Fault> inName(String name) {
        Optional<Fault> fault = inLabel(name);
        return fault.isEmpty() && !Characters.isPlain(name) && name.chars().anyMatch(Characters::isOddBlank)
                ? Optional.of(Fault.ODD_BLANK)
                : fault;
    }

    /** What is wrong with a text that is told within a line, if anything is. */
    public static Optional<Fault> inLine(String text) {
        return text.chars().anyMatch(each -> each < ' ' && Characters.isBlank(each))
                ? Optional.of(Fault.MORE_LINES)
                : Optional.empty();
    }

    /** What is wrong with a label, if anything is; its blanks may be of any kind. */
    public static Optional<Fault> inLabel(String label) {
        if (Characters.isPlain(label)) {
            return Optional.empty();
        }
        if (Characters.firstHidden(label, 0) >= 0) {
            return Optional.of(Fault.HIDDEN);
        }
        if (isLost(label)) {
            return Optional.of(Fault.LOST);
        }
        if (label.codePoints().anyMatch(LookAlikes::isOtherForm)) {
            return Optional.of(Fault.OTHER_FORM);
        }
        if (isLatin(label)) {
            return Optional.empty();
        }
        if (!Normalizer.isNormalized(label, Form.NFC)) {
            return Optional.of(Fault.IN_PARTS);
        }
        return oddLetter(label).isPresent() ? Optional.of(Fault.TWO_SCRIPTS) : Optional.empty();
    }

    /** Whether a program has put a sign for what it could not read. */
    public static boolean isLost(String text) {
        return text.indexOf(LOST) >= 0;
    }

    /** The name that is most likely meant: plain where its characters have other forms. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        Characters.seen(name).codePoints().filter(each -> each != LOST).forEach(each -> {
            if (Characters.isOddBlank(each)) {
                plain.append(' ');
            } else if (isOtherForm(each)) {
                plain.append(Normalizer.normalize(Character.toString(each), Form.NFKC));
            } else {
                plain.appendCodePoint(each);
            }
        });
        return Normalizer.normalize(plain, Form.NFC);
    }

    /** A name without what makes it another than one that is read: as small plain letters, no accents, no odd blanks. */
    public static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        Characters.seen(name)
                .codePoints()
                .filter(each -> each != LOST && !Characters.isOddBlank(each))
                .forEach(bare::appendCodePoint);
        if (Characters.isPlain(bare.toString())) {
            return bare.toString().strip().toLowerCase(Locale.ROOT);
        }
        String parted = Normalizer.normalize(bare, Form.NFKD);
        return ACCENTS.matcher(parted).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    /** One text for all that are read as the same, whatever the form of their characters and the number of their blanks. */
    public static String folded(String text) {
        String plain = Characters.isPlain(text) ? text : Normalizer.normalize(text, Form.NFKC);
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** The first character by which a text is another than it looks, if there is one. */
    static Optional<Integer> firstIn(String text) {
        if (Characters.isPlain(text)) {
            return Optional.empty();
        }
        Optional<Integer> byItself = text.codePoints()
                .filter(each -> Characters.isHidden(each)
                        || each == LOST
                        || (each > ' ' && Characters.isOddBlank(each))
                        || isOtherForm(each))
                .boxed()
                .findFirst();
        return byItself.or(() -> looseAccent(text)).or(() -> oddLetter(text));
    }

    private static Optional<Integer> looseAccent(String text) {
        return Normalizer.isNormalized(text, Form.NFC)
                ? Optional.empty()
                : text.codePoints()
                        .filter(each -> Character.getType(each) == Character.NON_SPACING_MARK)
                        .boxed()
                        .findFirst();
    }

    private static boolean isOtherForm(int codePoint) {
        return codePoint >= FIRST_BEYOND_LATIN_1
                && (Character.isLetterOrDigit(codePoint)
                        || Character.getType(codePoint) == Character.LETTER_NUMBER
                        || isOfOtherWidth(codePoint))
                && !Normalizer.isNormalized(Character.toString(codePoint), Form.NFKC);
    }

    /** As the signs of East Asia are. */
    private static boolean isOfOtherWidth(int codePoint) {
        boolean isFullOrHalf = codePoint >= 0xFF00 && codePoint <= 0xFFEF;
        boolean isSmall = codePoint >= 0xFE50 && codePoint <= 0xFE6F;
        return isFullOrHalf || isSmall;
    }

    /** Whether no letter or accent needs a look into the tables of Unicode, which are large. */
    private static boolean isLatin(String text) {
        return text.codePoints()
                .noneMatch(each -> each >= FIRST_BEYOND_LATIN && isOfWord(each) && JOINING.indexOf(each) < 0);
    }

    private static Optional<Integer> oddLetter(String text) {
        return isLatin(text) ? Optional.empty() : Scripts.oddLetter(text);
    }

    /** Looks at words letter by letter. */
    private static final class Scripts {
        private static final Set<UnicodeScript> OF_ANY = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);
        private static final Set<UnicodeScript> OF_EAST_ASIA = Set.of(
                UnicodeScript.HAN,
                UnicodeScript.HIRAGANA,
                UnicodeScript.KATAKANA,
                UnicodeScript.BOPOMOFO,
                UnicodeScript.HANGUL);

        /** A letter of another script than those before it in its word; of the two, the one that is not Latin. */
        static Optional<Integer> oddLetter(String text) {
            int first = 0;
            UnicodeScript script = UnicodeScript.COMMON;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                int each = text.codePointAt(i);
                if (!isOfWord(each)) {
                    script = UnicodeScript.COMMON;
                    continue;
                }
                UnicodeScript own = script(each);
                if (OF_ANY.contains(own) || own == script) {
                    continue;
                }
                if (script != UnicodeScript.COMMON) {
                    return Optional.of(own == UnicodeScript.LATIN ? first : each);
                }
                first = each;
                script = own;
            }
            return Optional.empty();
        }

        private static UnicodeScript script(int codePoint) {
            UnicodeScript script = UnicodeScript.of(codePoint);
            return OF_EAST_ASIA.contains(script) ? UnicodeScript.HAN : script;
        }
    }

    /** Letters and digits with their accents, and what joins them to one word. */
    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(codePoint) || JOINING.indexOf(codePoint) >= 0;
        };
    }
}
