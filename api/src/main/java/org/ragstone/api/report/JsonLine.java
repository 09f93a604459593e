package org.ragstone.api.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * JSON on a line, written member by member as {@link JsonText} would write it on one line: names and most texts as they are, and
 * what needs more care by the library. Not thread-safe.
 */
final class JsonLine {
    private final Bytes out;
    private boolean needsComma;

    JsonLine(Bytes out) {
        this.out = out;
    }

    /** The name of a member, put into bytes once. */
    static final class Name {
        private final byte[] bytes;

        Name(String name) {
            this.bytes = ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
        }
    }

    JsonLine begin() {
        return open('{');
    }

    JsonLine begin(Name name) {
        return name(name).open('{');
    }

    JsonLine end() {
        return close('}');
    }

    JsonLine beginList(Name name) {
        return name(name).open('[');
    }

    JsonLine endList() {
        return close(']');
    }

    /** Ends the object of the line, and the line. */
    void endLine() {
        end();
        out.write('\n');
        needsComma = false;
    }

    /** Ends members that will stand in an object. */
    void endMembers() {
        needsComma = false;
    }

    private JsonLine open(char bracket) {
        comma();
        out.write(bracket);
        needsComma = false;
        return this;
    }

    private JsonLine close(char bracket) {
        out.write(bracket);
        needsComma = true;
        return this;
    }

    private void comma() {
        if (needsComma) {
            out.write(',');
        }
    }

    private JsonLine name(Name name) {
        comma();
        out.write(name.bytes);
        needsComma = false;
        return this;
    }

    /** Members that were written before; there is at least one. */
    JsonLine members(byte[] written) {
        comma();
        out.write(written);
        needsComma = true;
        return this;
    }

    JsonLine text(Name name, String text) {
        name(name);
        if (isPlain(text)) {
            quote(text);
        } else {
            JsonText.writePart(text, out);
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
        return plain(name, word.name());
    }

    /** Every digit, as a text. */
    JsonLine figure(Name name, BigDecimal figure) {
        return plain(name, figure.toPlainString());
    }

    /** A text of which it is known that it has nothing to be escaped. */
    JsonLine plain(Name name, String text) {
        name(name);
        quote(text);
        needsComma = true;
        return this;
    }

    JsonLine yes(Name name) {
        name(name);
        out.writePlain("true");
        needsComma = true;
        return this;
    }

    /** Any part of a document, absent where there is none. */
    JsonLine part(Name name, Optional<?> part) {
        if (part.isPresent()) {
            name(name);
            JsonText.writePart(part.get(), out);
            needsComma = true;
        }
        return this;
    }

    private void quote(String plain) {
        out.write('"');
        out.writePlain(plain);
        out.write('"');
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
