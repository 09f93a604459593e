package org.ragstone.reading;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.ProblemsException;

/**
 * A text of one byte a character, as spreadsheets save "CSV" in western Europe. Nothing in it says so, and "CSV (MS-DOS)" and "CSV
 * (Macintosh)" have other characters for the same bytes; they are told apart by characters that nobody writes where they stand.
 */
final class Windows1252 {
    private static final Charset CHARSET = Charset.forName("windows-1252");
    private static final int LAST_OF_ASCII = 0x7F;
    private static final int MOST_SHOWN = 12;

    private enum Other {
        MS_DOS("CSV (MS-DOS)", "IBM850"),
        MACINTOSH("CSV (Macintosh)", "x-MacRoman");

        private final String form;
        private final String charset;

        Other(String form, String charset) {
            this.form = form;
            this.charset = charset;
        }

        /** What the byte is there, where the Java that runs knows. */
        private Stream<String> reading(byte each) {
            return Charset.isSupported(charset)
                    ? Stream.of("`" + new String(new byte[] {each}, Charset.forName(charset)) + "` in " + form)
                    : Stream.of();
        }
    }

    private Windows1252() {}

    /** @throws ProblemsException if it may be another text */
    static String text(byte[] bytes, String name, Notices notices) {
        String text = new String(bytes, CHARSET);
        int doubt = OddPlaces.first(text);
        if (doubt >= 0) {
            throw refusal(bytes, name, doubt, text.charAt(doubt));
        }
        notices.add(
                new Location.InFile(name),
                "read as Windows-1252, since it is not UTF-8",
                "It has %s. If that is wrong, save the file as UTF-8.".formatted(beyondAscii(text)));
        return text;
    }

    private static ProblemsException refusal(byte[] bytes, String name, int at, char character) {
        EncodedText encoded = new EncodedText(name, bytes, 0, CHARSET);
        String others = Stream.of(Other.values())
                .flatMap(other -> other.reading(bytes[at]))
                .collect(Collectors.joining(", "));
        String hint = others.isEmpty() ? EncodedText.CURE : "Maybe it is " + others + ". " + EncodedText.CURE;
        String what = character == OddPlaces.NONE
                ? "the byte %02X here is no character".formatted(bytes[at])
                : "the byte %02X here would be `%s`, where nobody writes one".formatted(bytes[at], character);
        return encoded.refusalAt(at, what, hint);
    }

    /** Each of its characters that tell it from other encodings, once. */
    private static String beyondAscii(String text) {
        int[] all = text.chars()
                .filter(each -> each > LAST_OF_ASCII)
                .distinct()
                .limit(MOST_SHOWN + 1L)
                .toArray();
        String shown = Arrays.stream(all)
                .limit(MOST_SHOWN)
                .mapToObj(each -> Characters.isSeen(each) ? "`" + (char) each + "`" : Characters.named(each))
                .collect(Collectors.joining(", "));
        return all.length > MOST_SHOWN ? shown + " and others" : shown;
    }
}
