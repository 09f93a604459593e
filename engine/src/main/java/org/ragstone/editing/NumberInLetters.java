package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.check.sentence.NumberWords;
import org.ragstone.editing.MeantNumber.Unit;

/** A number as sentences say it in letters, {@code five per cent}: of what it is a number stands behind it. */
record NumberInLetters(Optional<BigDecimal> number, Unit of) {
    /** Of a line; a word is said in letters anyway. */
    static NumberInLetters of(Optional<Line> line) {
        return line.flatMap(Line::said)
                .map(said -> new NumberInLetters(Optional.of(said.number()), said.unit()))
                .orElse(new NumberInLetters(Optional.empty(), Unit.OTHER));
    }

    boolean isIn(String text) {
        return number.stream()
                .flatMap(each -> NumberWords.places(text, each))
                .anyMatch(found -> Unit.saidBy(text.substring(found.end())) == of);
    }
}
