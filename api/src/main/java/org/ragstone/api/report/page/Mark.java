package org.ragstone.api.report.page;

import java.util.Optional;
import org.ragstone.framework.Word;

/**
 * One thing in a cell: a text, or a word of the framework with its symbol. {@code basis} stands before it where it is of another
 * than the heading says, and {@code beside} behind it; both may be empty. A status leads to {@code href}.
 */
public record Mark(String basis, Optional<Word> word, String text, String beside, String href) {
    static Mark text(String text) {
        return new Mark("", Optional.empty(), text, "", "");
    }

    static Mark text(String basis, String text, String beside) {
        return new Mark(basis, Optional.empty(), text, beside, "");
    }

    Mark on(String other) {
        return new Mark(other, word, text, beside, href);
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
