package org.ragstone.api.report.page;

import java.util.Optional;
import org.ragstone.framework.Word;

/**
 * One thing in a cell: a text, or a word of the framework with its symbol. {@code basis} stands before it where it is of another
 * than the heading says, and {@code beside} behind it. A status leads to {@code href}, the reason of {@code ref}. What has a {@code colour} is shown as a tag.
 * Each of these may be empty.
 */
public record Mark(
        String basis, Optional<Word> word, String text, String beside, String href, String ref, String colour) {
    static Mark text(String text) {
        return text("", text, "");
    }

    static Mark text(String basis, String text, String beside) {
        return new Mark(basis, Optional.empty(), text, beside, "", "", "");
    }

    static Mark word(Word word, String beside, String colour) {
        return new Mark("", Optional.of(word), "", beside, "", "", colour);
    }

    Mark on(String other) {
        return new Mark(other, word, text, beside, href, ref, colour);
    }

    /** Whether it leads to what explains it. */
    public boolean isStatus() {
        return !href.isEmpty();
    }

    public String symbol() {
        return word.map(Word::symbol).orElse("");
    }

    /** The word alone, since its symbol is not read out. */
    public String label() {
        return word.map(Word::label).orElse(text);
    }
}
