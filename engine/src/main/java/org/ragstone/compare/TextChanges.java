package org.ragstone.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.compare.SaidChange.Kind;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;

/** What the texts of the report say otherwise: of each the lines from the first that differs to the last. */
final class TextChanges {
    private TextChanges() {}

    static List<SaidChange> of(Edition before, Edition after) {
        Map<String, List<String>> one = texts(before);
        Map<String, List<String>> other = texts(after);
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .filter(name -> !lines(one, name).equals(lines(other, name)))
                .map(name -> change(name, lines(one, name), lines(other, name)))
                .toList();
    }

    private static List<String> lines(Map<String, List<String>> texts, String name) {
        return texts.getOrDefault(name, List.of());
    }

    private static Map<String, List<String>> texts(Edition edition) {
        return Stream.of(edition.files().templates(), edition.files().headings())
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        SourceFile::name, file -> file.text().lines().toList()));
    }

    private static SaidChange change(String name, List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int first = 0;
        while (first < most && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && fromEnd(before, last).equals(fromEnd(after, last))) {
            last++;
        }
        String said = joined(before.subList(first, before.size() - last));
        String says = joined(after.subList(first, after.size() - last));
        return new SaidChange(Kind.TEXT, name, said, says, Sentences.spoken("the text `" + name + "`", said, says));
    }

    private static String fromEnd(List<String> lines, int count) {
        return lines.get(lines.size() - 1 - count);
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" / "));
    }
}
