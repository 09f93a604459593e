package org.ragstone.api.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Parts of JSON, written member by member as {@link JsonText} would write them: names and most texts as they are, and what needs
 * more care by the library. What is written is gathered, and put into bytes at the end of a line or of its members: then what does so is
 * compiled once, and not with each member of each kind of line. Not thread-safe.
 */
final class JsonLine {
    private static final byte[][] INDENTATIONS = IntStream.rangeClosed(0, 20)
            .mapToObj(depth -> ("\n" + "  ".repeat(depth)).getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    private static final byte[] QUOTE = {'"'};
    private static final byte[] COMMA = {','};
    private static final byte[] BLANK = {' '};
    private static final byte[] LINE_END = {'\n'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final int MOST_GATHERED = 1 << 6;

    private final Bytes out;
    private final byte[][] gathered = new byte[MOST_GATHERED][];
    // The text or the figure that stands behind each of those up to a closing quote, if anything does.
    private final @Nullable Object[] values = new Object[MOST_GATHERED];
    private int count;
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
        this.layout = layout;
        this.first = depth;
        this.depth = depth;
    }

    /** For members of its objects, written beside it. */
    JsonLine inAnObject(Bytes beside) {
        return new JsonLine(beside, layout, first + 1);
    }

    private enum Bracket {
        OF_OBJECT('{', '}'),
        OF_LIST('[', ']');

        private final byte[] open;
        private final byte[] close;

        Bracket(char open, char close) {
            this.open = new byte[] {(byte) open};
            this.close = new byte[] {(byte) close};
        }
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
        return open(Bracket.OF_OBJECT);
    }

    JsonLine begin(Name name) {
        return name(name).open(Bracket.OF_OBJECT);
    }

    /** Begins an object without objects in it, which is on one line in any layout. */
    JsonLine beginOnOneLine(Name name) {
        name(name);
        onOneLine++;
        return open(Bracket.OF_OBJECT);
    }

    /** Likewise the next of a list. */
    JsonLine beginOnOneLine() {
        separate();
        onOneLine++;
        return open(Bracket.OF_OBJECT);
    }

    JsonLine end() {
        return close(Bracket.OF_OBJECT);
    }

    JsonLine beginList(Name name) {
        return name(name).open(Bracket.OF_LIST);
    }

    /** Begins a list of objects that are on one line: beside a single one it is on that line too. */
    JsonLine beginListOfLines(Name name, int size) {
        name(name);
        onOneLine += size == 1 ? 1 : 0;
        return open(Bracket.OF_LIST);
    }

    JsonLine endList() {
        return close(Bracket.OF_LIST);
    }

    /** Ends the object of the line, and the line. */
    void endLine() {
        end();
        gather(LINE_END);
        endMembers();
    }

    /** Ends members that will stand in an object. */
    void endMembers() {
        needsComma = false;
        write();
    }

    private JsonLine open(Bracket bracket) {
        gather(bracket.open);
        depth++;
        needsComma = false;
        return this;
    }

    private JsonLine close(Bracket bracket) {
        depth--;
        // Right behind what opens it there is nothing to be parted.
        if (needsComma) {
            indent();
        } else if (layout == JsonLayout.INDENTED) {
            gather(BLANK);
        }
        onOneLine = Math.max(onOneLine - 1, 0);
        gather(bracket.close);
        needsComma = true;
        return this;
    }

    private void separate() {
        comma();
        indent();
    }

    private void comma() {
        if (needsComma) {
            gather(COMMA);
        }
    }

    private void indent() {
        if (layout == JsonLayout.INDENTED && onOneLine > 0) {
            gather(BLANK);
        } else if (layout == JsonLayout.INDENTED) {
            gather(INDENTATIONS[depth]);
        }
    }

    private JsonLine name(Name name) {
        separate();
        gather(layout == JsonLayout.INDENTED ? name.indented : name.onOneLine);
        needsComma = false;
        return this;
    }

    /** Members that were written before, for an object as deep; there is at least one. */
    JsonLine members(byte[] written) {
        comma();
        gather(written);
        needsComma = true;
        return this;
    }

    JsonLine text(Name name, String text) {
        return quoted(name, text);
    }

    private JsonLine quoted(Name name, Object value) {
        if (layout == JsonLayout.INDENTED) {
            name(name);
            gather(QUOTE, value);
        } else {
            gather(needsComma ? name.next : name.first, value);
        }
        needsComma = true;
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
        return text(name, word.name());
    }

    /** Every digit, as a text. */
    JsonLine figure(Name name, BigDecimal figure) {
        return quoted(name, figure);
    }

    JsonLine yes(Name name) {
        return truth(name, true);
    }

    JsonLine truth(Name name, boolean truth) {
        name(name);
        gather(truth ? TRUE : FALSE);
        needsComma = true;
        return this;
    }

    /** Any part of a document, absent where there is none. */
    JsonLine part(Name name, Optional<?> part) {
        if (part.isPresent()) {
            name(name);
            write();
            JsonText.writePart(part.get(), layout, depth, out);
            needsComma = true;
        }
        return this;
    }

    private void gather(byte[] written) {
        gather(written, null);
    }

    /** @param opening ends with the quote before the value, if there is one */
    private void gather(byte[] opening, @Nullable Object value) {
        if (count == MOST_GATHERED) {
            write();
        }
        gathered[count] = opening;
        values[count++] = value;
    }

    /** All that was gathered. */
    private void write() {
        for (int i = 0; i < count; i++) {
            out.write(gathered[i]);
            Object value = values[i];
            if (value != null) {
                writeText(value instanceof BigDecimal figure ? figure.toPlainString() : (String) value);
            }
        }
        count = 0;
    }

    /** Behind its opening quote. */
    private void writeText(String text) {
        if (isPlain(text)) {
            out.writePlain(text);
            out.write('"');
        } else {
            out.shorten(out.length() - 1);
            JsonText.writePart(text, layout, 0, out);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~' || each == '"' || each == '\\') {
                return false;
            }
        }
        return true;
    }
}
