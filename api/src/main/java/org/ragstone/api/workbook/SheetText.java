package org.ragstone.api.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;

/** Texts as a cell can hold them: what cannot be seen as its escape, and no longer than a cell takes. */
final class SheetText {
    /** What Excel takes in one cell. */
    static final int LONGEST = 32_767;

    // What a workbook has in place of a character: it would be read as that.
    private static final Pattern LOOKS_LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern BACK_TO_THE_START = Pattern.compile("\\r");

    private SheetText() {}

    static String of(String text) {
        String shown = Characters.isPlain(text) ? text : shown(text);
        String cut = shown.length() <= LONGEST ? shown : cut(shown);
        return cut.contains("_x") ? LOOKS_LIKE_AN_ESCAPE.matcher(cut).replaceAll("_x005F_") : cut;
    }

    /** With line ends as a cell has them. */
    private static String shown(String text) {
        return BACK_TO_THE_START
                .matcher(Characters.shown(text.replace("\r\n", "\n")))
                .replaceAll("\\\\u000d");
    }

    private static String cut(String text) {
        String told = String.format(Locale.ROOT, " [cut: %,d characters]", text.length());
        return Characters.cut(text, LONGEST - told.length() - 1) + told;
    }
}
