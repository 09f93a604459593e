package org.ragstone.reading;

/**
 * Finds in a text that was taken for Windows-1252 a character that nobody writes where it stands: there it is most likely another,
 * of another encoding. A capital in the midst of a word is one (`CouncilÕs`), a letter at a digit (`œ500`), a quote that closes
 * nothing (`caf‚`).
 */
final class OddPlaces {
    /** Stands for a byte that is no character. */
    static final char NONE = '\uFFFD';

    private static final int LAST_OF_ASCII = 0x7F;
    private static final char END = '\n';

    /** What is in no text of councils: signs of other languages, and accents without a letter. */
    private static final String NOWHERE = NONE + "‚„‹›ƒˆ˜¤¨¬¸ŸÿýÐðÞþÕõÒ";

    /** Words of one letter. */
    private static final String WORDS = "ÀÓ";

    private OddPlaces() {}

    /** Where the first stands, or -1. */
    static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each > LAST_OF_ASCII && isOdd(at(text, i - 1), each, at(text, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static char at(String text, int index) {
        return index < 0 || index >= text.length() ? END : text.charAt(index);
    }

    private static boolean isOdd(char before, char each, char after) {
        if (NOWHERE.indexOf(each) >= 0) {
            return true;
        }
        return switch (each) {
            case 'œ' -> !isLetter(before) && after != 'u';
            case '“', '‘', '‰', 'ª', '¢' -> isLetter(before);
            case '”', '†', '‡', '£', '€', '•', '™' -> isLetter(before) && isLetter(after);
            case '¡', '¿' -> isLetter(before) || isDigit(before);
            case '²', '³' -> !isLetter(before) && !isDigit(before) && before != ')';
            case '«' -> isDigit(before);
            case '¥' -> !isDigit(after);
            default -> isLetter(each) && isOddLetter(before, each, after);
        };
    }

    private static boolean isOddLetter(char before, char each, char after) {
        return Character.isUpperCase(each)
                ? isOddCapital(before, each, after)
                : isDigit(before) || (Character.isUpperCase(after) && !Character.isUpperCase(before));
    }

    private static boolean isOddCapital(char before, char each, char after) {
        if (isLetter(before)) {
            return Character.isLowerCase(before) || Character.isLowerCase(after);
        }
        boolean isWord = WORDS.indexOf(each) >= 0 && isBlank(before) && isBlank(after);
        return isDigit(before) || !(isLetter(after) || isWord);
    }

    /** A letter of a word; what stands for a quantity is none. */
    private static boolean isLetter(char character) {
        return Character.isLetter(character) && "ªºµ".indexOf(character) < 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isBlank(char character) {
        return character <= ' ' || character == ',' || character == '"';
    }
}
