package org.ragstone.warning;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Titles of the words that a pattern is written with, in the shapes in which they are found and not found. */
final class TitlesByChance {
    private static final int COUNT = 20_000;
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final List<String> OTHERS = List.of(
            "net score",
            "no. of",
            "at the end",
            "so far",
            "1st",
            "over and under",
            "s",
            "é",
            "e\u0301",
            "\u0301",
            "_",
            "7",
            "%",
            "ſ",
            "ı",
            "\uD835\uDC00",
            "spend",
            "cum.");
    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", "", "s ", "-", ": ", "ing ", "'", "ies ", "é ", "\u0301");

    private TitlesByChance() {}

    /** @param words in which there are those of the pattern */
    static List<String> of(String words) {
        List<String> vocabulary = Stream.concat(
                        WORD.matcher(words).results().map(each -> each.group()), OTHERS.stream())
                .toList();
        Random random = new Random(20);
        return IntStream.range(0, COUNT)
                .mapToObj(any -> random.ints(1 + random.nextInt(5), 0, vocabulary.size())
                        .mapToObj(at -> vocabulary.get(at) + BETWEEN.get(random.nextInt(BETWEEN.size())))
                        .collect(Collectors.joining()))
                .map(title -> random.nextBoolean() ? title : title.toUpperCase(Locale.ROOT))
                .toList();
    }
}
