package org.ragstone.model;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The characters without a shape that make one emoji of several: a family, a flag, a heart that is red. */
final class Emoji {
    private static final Set<Character.UnicodeBlock> BLOCKS = Set.of(
            Character.UnicodeBlock.ARROWS,
            Character.UnicodeBlock.MISCELLANEOUS_TECHNICAL,
            Character.UnicodeBlock.ENCLOSED_ALPHANUMERICS,
            Character.UnicodeBlock.GEOMETRIC_SHAPES,
            Character.UnicodeBlock.MISCELLANEOUS_SYMBOLS,
            Character.UnicodeBlock.DINGBATS,
            Character.UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_ARROWS);

    private static final int JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LIGHTEST_SKIN = 0x1F3FB;
    private static final int DARKEST_SKIN = 0x1F3FF;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    /** Those of England, Scotland and Wales, which a black flag bears as letters that do not show. No other text is hidden so. */
    private static final List<String> FLAGS = List.of(flag("gbeng"), flag("gbsct"), flag("gbwls"));

    private Emoji() {}

    private static String flag(String region) {
        StringBuilder flag = new StringBuilder().appendCodePoint(BLACK_FLAG);
        region.chars().forEach(letter -> flag.appendCodePoint(FIRST_TAG + letter));
        return flag.appendCodePoint(LAST_TAG).toString();
    }

    /** Whether the hidden character that stands there is such a one, in its place. */
    static boolean isPartOfOne(String text, int at) {
        int hidden = text.codePointAt(at);
        int after = at + Character.charCount(hidden);
        int next = after < text.length() ? text.codePointAt(after) : 0;
        return switch (hidden) {
            case AS_EMOJI -> isSymbol(before(text, at)) || (isOfAKey(before(text, at)) && next == KEYCAP);
            case JOINER -> endsAnEmoji(text, at) && isSymbol(next);
            default -> hidden > FIRST_TAG && hidden <= LAST_TAG && isInAFlag(text, at);
        };
    }

    private static int before(String text, int at) {
        return at > 0 ? text.codePointBefore(at) : 0;
    }

    private static boolean endsAnEmoji(String text, int at) {
        int last = before(text, at);
        return last == AS_EMOJI ? isSymbol(before(text, at - 1)) : isSymbol(last);
    }

    private static boolean isOfAKey(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9') || codePoint == '#' || codePoint == '*';
    }

    private static boolean isInAFlag(String text, int at) {
        return FLAGS.stream().anyMatch(flag -> IntStream.range(Math.max(0, at - flag.length() + 1), at)
                .anyMatch(start -> text.startsWith(flag, start)));
    }

    /** What Unicode takes for the base of an emoji is in these blocks; until Java 21 there is no property for it. */
    private static boolean isSymbol(int codePoint) {
        if (codePoint >= LIGHTEST_SKIN && codePoint <= DARKEST_SKIN) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL ->
                codePoint > Character.MAX_VALUE || BLOCKS.contains(Character.UnicodeBlock.of(codePoint));
            default -> false;
        };
    }
}
