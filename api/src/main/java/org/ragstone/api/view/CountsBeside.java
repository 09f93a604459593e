package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.framework.Word;

/** Counts of now and of an earlier period side by side, under the words of both: those of now first. */
public record CountsBeside(List<Word> words, List<Row> rows) {
    public CountsBeside {
        words = List.copyOf(words);
        rows = List.copyOf(rows);
    }

    /** What is counted, its counts in the order of the words, and the totals; {@code part} is empty where it is of the whole. */
    public record Row(String part, String heading, List<Pair> counts, Pair total) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** How many now and before; empty where nothing was counted under that heading. */
    public record Pair(Optional<Integer> now, Optional<Integer> before) {}

    private record Key(String part, String heading) {}

    static CountsBeside of(Counts now, Counts before) {
        Map<String, Word> words = new LinkedHashMap<>();
        now.words().forEach(word -> words.put(word.name(), word));
        before.words().forEach(word -> words.putIfAbsent(word.name(), word));
        Map<Key, Counts.Row> rowsNow = byKey(now);
        Map<Key, Counts.Row> rowsBefore = byKey(before);
        List<Key> keys = new ArrayList<>(rowsNow.keySet());
        rowsBefore.keySet().stream().filter(key -> !rowsNow.containsKey(key)).forEach(keys::add);
        return new CountsBeside(
                List.copyOf(words.values()),
                keys.stream()
                        .map(key -> row(
                                key,
                                words.values(),
                                new Side(now, Optional.ofNullable(rowsNow.get(key))),
                                new Side(before, Optional.ofNullable(rowsBefore.get(key)))))
                        .toList());
    }

    private static Map<Key, Counts.Row> byKey(Counts counts) {
        Map<Key, Counts.Row> rows = new LinkedHashMap<>();
        counts.rows().forEach(row -> rows.put(new Key(row.part(), row.heading()), row));
        return rows;
    }

    private static Row row(Key key, Iterable<Word> words, Side now, Side before) {
        List<Pair> counts = new ArrayList<>();
        words.forEach(word -> counts.add(new Pair(now.count(word), before.count(word))));
        return new Row(key.part(), key.heading(), counts, new Pair(now.total(), before.total()));
    }

    /** The counts of a period under a heading, if it has any. */
    private record Side(Counts counts, Optional<Counts.Row> row) {
        Optional<Integer> count(Word word) {
            return row.map(of -> {
                int count = 0;
                for (int i = 0; i < counts.words().size(); i++) {
                    if (counts.words().get(i).name().equals(word.name())) {
                        count = of.counts().get(i).count();
                    }
                }
                return count;
            });
        }

        Optional<Integer> total() {
            return row.map(Counts.Row::total);
        }
    }
}
