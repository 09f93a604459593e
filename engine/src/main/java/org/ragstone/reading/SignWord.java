package org.ragstone.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which accounts and their readers say which side of 0, or of the budget, a figure is on: {@code CR}, {@code under}. */
final class SignWord {
    /** The letters that stand for such words, as they may for others. */
    static final List<String> LETTERS = List.of("F", "A", "U", "C", "D");

    private static final Set<String> WORDS = Set.of(
            ("cr dr credit debit credits debits under over underspend overspend underspent overspent underspending"
                            + " overspending fav favourable favorable adv adverse unfav unfavourable unfavorable deficit surplus"
                            + " loss profit gain saving savings shortfall pressure negative minus down up less fewer more below"
                            + " above lower higher better worse increase decrease reduction rise fall drop behind ahead"
                            + " undershoot overshoot owed owing")
                    .split(" "));
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private SignWord() {}

    static boolean isOne(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What to do where the first or the last of the words says a sign. */
    static Optional<String> cure(String words) {
        List<String> each =
                BETWEEN.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
        return each.isEmpty()
                ? Optional.empty()
                : Stream.of(each.get(0), each.get(each.size() - 1))
                        .filter(SignWord::isOne)
                        .findFirst()
                        .map(word -> "Write the number with the sign that `" + word + "` stands for, `-` or none.");
    }
}
