package org.ragstone.api.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Parts of JSON, written member by member as {@link JsonText} would write them: names, words and most texts as they are, and what needs
 * more care by the library. Not thread-safe.
 */
final class JsonLine {
    private static final byte[][] INDENTATIONS = IntStream.rangeClosed(0, 20)
            .mapToObj(depth -> ("\n" + "  ".repeat(depth)).getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private final Bytes out;
    private final CarefulTexts careful;
    private final JsonLayout layout;
    private final int first;
    private int depth;
    // How many of the brackets that are open stand on one line in any layout.
    private int onOneLine;
    private boolean needsComma;

    /** On one line. */
    JsonLine(Bytes out) {
        this(out, JsonLayout.ON_ONE_LINE, 0);
    }

    /** @param depth in how many objects and lists of the document that stands which is written */
    JsonLine(Bytes out, JsonLayout layout, int depth) {
        this.out = out;
        this.careful = new CarefulTexts(out);
        this.layout = layout;
        this.first = depth;
        this.depth = depth;
    }

    /** For members of its objects, written beside it. */
    JsonLine inAnObject(Bytes beside) {
        return new JsonLine(beside, layout, first + 1);
    }

    /** The name of a member, put into bytes once. */
    static final class Name {
        private final byte[] onOneLine;
        private final byte[] indented;
        // Up to the text of the first member of an object, and of any other.
        private final byte[] first;
        private final byte[] next;

        Name(String name) {
            this.onOneLine = ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
            this.indented = ('"' + name + "\" : ").getBytes(StandardCharsets.UTF_8);
            this.first = ('"' + name + "\":\"").getBytes(StandardCharsets.UTF_8);
            this.next = (",\"" + name + "\":\"").getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Begins an object: the one that is written, or the next of a list. */
    JsonLine begin() {
        if (depth > first) {
            separate();
        }
        return open('{');
    }

    JsonLine begin(Name name) {
        return name(name).open('{');
    }

    /** Begins an object without objects in it, which is on one line in any layout. */
    JsonLine beginOnOneLine(Name name) {
        name(name);
        onOneLine++;
        return open('{');
    }

    /** Likewise the next of a list. */
    JsonLine beginOnOneLine() {
        separate();
        onOneLine++;
        return open('{');
    }

    JsonLine end() {
        return close('}');
    }

    JsonLine beginList(Name name) {
        return name(name).open('[');
    }

    /** Begins a list of objects that are on one line: beside a single one it is on that line too. */
    JsonLine beginListOfLines(Name name, int size) {
        name(name);
        onOneLine += size == 1 ? 1 : 0;
        return open('[');
    }

    JsonLine endList() {
        return close(']');
    }

    /** Ends the object of the line, and the line. */
    void endLine() {
        end();
        out.write('\n');
        endMembers();
    }

    /** Ends members that will stand in an object. */
    void endMembers() {
        needsComma = false;
    }

    private JsonLine open(char bracket) {
        out.write(bracket);
        depth++;
        needsComma = false;
        return this;
    }

    private JsonLine close(char bracket) {
        depth--;
        // Right behind what opens it there is nothing to be parted.
        if (needsComma) {
            indent();
        } else if (layout == JsonLayout.INDENTED) {
            out.write(' ');
        }
        onOneLine = Math.max(onOneLine - 1, 0);
        out.write(bracket);
        needsComma = true;
        return this;
    }

    private void separate() {
        comma();
        indent();
    }

    private void comma() {
        if (needsComma) {
            out.write(',');
        }
    }

    private void indent() {
        if (layout == JsonLayout.INDENTED) {
            if (onOneLine > 0) {
                out.write(' ');
            } else {
                out.write(INDENTATIONS[depth]);
            }
        }
    }

    private JsonLine name(Name name) {
        separate();
        out.write(layout == JsonLayout.INDENTED ? name.indented : name.onOneLine);
        needsComma = false;
        return this;
    }

    /** Up to the quote before a text. */
    private void quoted(Name name) {
        if (layout == JsonLayout.INDENTED) {
            name(name);
            out.write('"');
        } else {
            out.write(needsComma ? name.next : name.first);
        }
        needsComma = true;
    }

    /** Members that were written before, for an object as deep; there is at least one. */
    JsonLine members(byte[] written) {
        comma();
        out.write(written);
        needsComma = true;
        return this;
    }

    JsonLine text(Name name, String text) {
        quoted(name);
        if (isWrittenAsItIs(text)) {
            out.writePlain(text);
            out.write('"');
        } else {
            out.shorten(out.length() - 1);
            careful.write(text);
        }
        return this;
    }

    /** A text that may be empty, absent where it is. */
    JsonLine given(Name name, String text) {
        return text.isEmpty() ? this : text(name, text);
    }

    JsonLine text(Name name, Optional<String> text) {
        return text.isPresent() ? text(name, text.get()) : this;
    }

    JsonLine word(Name name, Enum<?> word) {
        quoted(name);
        out.writePlain(word.name());
        out.write('"');
        return this;
    }

    /** Every digit, as a text. */
    JsonLine figure(Name name, BigDecimal figure) {
        quoted(name);
        out.writeFigure(figure);
        out.write('"');
        return this;
    }

    JsonLine yes(Name name) {
        return truth(name, true);
    }

    JsonLine truth(Name name, boolean truth) {
        name(name);
        out.write(truth ? TRUE : FALSE);
        needsComma = true;
        return this;
    }

    /** Any part of a document, absent where there is none. */
    JsonLine part(Name name, Optional<?> part) {
        if (part.isPresent()) {
            name(name);
            JsonText.writePart(part.get(), layout, depth, out);
            needsComma = true;
        }
        return this;
    }

    private static boolean isWrittenAsItIs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~' || each == '"' || each == '\\') {
                return false;
            }
        }
        return true;
    }
}
