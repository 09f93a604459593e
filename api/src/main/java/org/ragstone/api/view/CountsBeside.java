package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Word;
import org.ragstone.model.Period;

/** Puts the counts of two periods into one table: a row for each period, one below the other, under the words of both. */
final class CountsBeside {
    private static final Counts.Count NONE = new Counts.Count(0, Optional.empty());

    private record Key(String part, String heading) {}

    private CountsBeside() {}

    static Counts of(Counts now, Period period, Counts before, Period earlier) {
        List<Word> words = words(now, before);
        Map<Key, List<Counts.Row>> rows = new LinkedHashMap<>();
        add(now, period, words, rows);
        add(before, earlier, words, rows);
        return new Counts(
                words,
                rows.values().stream().flatMap(List::stream).toList(),
                now.haveGaps() || before.haveGaps(),
                now.leaveOut() || before.leaveOut());
    }

    /** Those of now first; where both have a word, as it is called now. */
    private static List<Word> words(Counts now, Counts before) {
        Map<String, Word> words = new LinkedHashMap<>();
        Stream.of(now, before).forEach(counts -> counts.words().forEach(word -> words.putIfAbsent(word.name(), word)));
        return List.copyOf(words.values());
    }

    private static void add(Counts counts, Period of, List<Word> words, Map<Key, List<Counts.Row>> rows) {
        counts.rows()
                .forEach(row -> rows.computeIfAbsent(new Key(row.part(), row.heading()), key -> new ArrayList<>())
                        .add(new Counts.Row(
                                row.part(),
                                row.heading() + ", " + of.title(),
                                counts(row, counts.words(), words),
                                row.withoutStatus(),
                                row.total(),
                                row.notCounted())));
    }

    private static List<Counts.Count> counts(Counts.Row row, List<Word> own, List<Word> words) {
        Map<String, Counts.Count> byName = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            byName.put(own.get(i).name(), row.counts().get(i));
        }
        return words.stream()
                .map(word -> byName.getOrDefault(word.name(), NONE))
                .toList();
    }
}
