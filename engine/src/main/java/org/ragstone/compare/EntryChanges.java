package org.ragstone.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.compare.SaidChange.Kind;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FrameworkEntries;

/** What framework.yaml says otherwise, whatever its keys are, but for what is told as a setting that differs. */
final class EntryChanges {
    // What comes of them is told: the files and entries that they take over or leave out.
    private static final Set<String> OF_FILES = Set.of("extends", "without");
    private static final int NAMED = 2;

    private final Map<List<String>, String> before;
    private final Map<List<String>, String> after;

    private EntryChanges(Map<List<String>, String> before, Map<List<String>, String> after) {
        this.before = before;
        this.after = after;
    }

    static List<SaidChange> of(Edition before, Edition after, List<SettingChange> told) {
        return new EntryChanges(FrameworkEntries.of(before), FrameworkEntries.of(after)).changes(told);
    }

    private List<SaidChange> changes(List<SettingChange> told) {
        Set<List<String>> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        Set<List<String>> named = new LinkedHashSet<>();
        List<SaidChange> changes = new ArrayList<>();
        for (List<String> key : keys) {
            if (OF_FILES.contains(key.get(0))
                    || isTold(key, told)
                    || said(before, key).equals(said(after, key))) {
                continue;
            }
            List<String> name = key.subList(0, Math.min(NAMED, key.size()));
            boolean isWhole = !has(before, name) || !has(after, name);
            if (!isWhole && FrameworkSubject.isOrigin(key)) {
                if (named.add(name)) {
                    changes.add(FrameworkSubject.origin(name, origin(before, name), origin(after, name)));
                }
            } else if (!isWhole) {
                changes.add(change(key, said(before, key), said(after, key)));
            } else if (named.add(name)) {
                changes.add(change(name, whole(before, name), whole(after, name)));
            }
        }
        return changes;
    }

    /** The document that a clause is quoted from, and the place in it. */
    private static String origin(Map<List<String>, String> entries, List<String> name) {
        return FrameworkSubject.ORIGIN.stream()
                .map(each -> said(
                        entries, Stream.concat(name.stream(), Stream.of(each)).toList()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static boolean isTold(List<String> key, List<SettingChange> told) {
        String path = String.join(".", key);
        return told.stream()
                .map(SettingChange::key)
                .anyMatch(each -> path.equals(each) || (each.contains(".") && path.startsWith(each + ".")));
    }

    private static String said(Map<List<String>, String> entries, List<String> key) {
        return entries.getOrDefault(key, "");
    }

    private static boolean has(Map<List<String>, String> entries, List<String> name) {
        return under(entries, name).findAny().isPresent();
    }

    private static Stream<Map.Entry<List<String>, String>> under(Map<List<String>, String> entries, List<String> name) {
        return entries.entrySet().stream()
                .filter(each -> each.getKey().size() >= name.size()
                        && each.getKey().subList(0, name.size()).equals(name)
                        && !each.getValue().isEmpty());
    }

    /** All that is said of what is new or gone: of a clause its words alone, since that is what it says. */
    private static String whole(Map<List<String>, String> entries, List<String> name) {
        String words = FrameworkSubject.of(name).kind() == Kind.CLAUSE
                ? said(
                        entries,
                        Stream.concat(name.stream(), Stream.of(FrameworkSubject.WORDS))
                                .toList())
                : "";
        return words.isEmpty()
                ? under(entries, name)
                        .map(each -> told(
                                each.getKey().subList(name.size(), each.getKey().size()), each.getValue()))
                        .collect(Collectors.joining(", "))
                : words;
    }

    private static String told(List<String> below, String text) {
        return below.isEmpty() ? text : String.join(".", below) + " " + text;
    }

    private static SaidChange change(List<String> key, String before, String after) {
        FrameworkSubject subject = FrameworkSubject.of(key);
        String sentence = subject.speaks()
                ? Sentences.spoken(subject.told(), before, after)
                : Sentences.changed(subject.told(), before, after);
        return new SaidChange(subject.kind(), subject.name(), before, after, sentence);
    }
}
