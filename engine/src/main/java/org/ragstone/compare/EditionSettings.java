package org.ragstone.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.framework.Post;
import org.ragstone.framework.StandardLabels;
import org.ragstone.framework.Word;
import org.ragstone.framework.Words;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.FactType;

/** What framework.yaml settles, entry by entry, so that two can be held side by side. */
final class EditionSettings {
    private final Map<String, String> arithmetic = new LinkedHashMap<>();
    private final Map<String, String> runs = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    private EditionSettings(Edition edition, Set<FactType> asked) {
        arithmetic.put("figures", edition.figures().name());
        edition.due().forEach((kind, bases) -> arithmetic.put("due." + kind, joined(bases)));
        Set<String> behindFacts = asked.stream().map(FactType::methodKey).collect(Collectors.toSet());
        edition.methods().forEach((key, settings) -> {
            if (behindFacts.contains(key)) {
                methods(key, settings);
            }
        });
        if (asked.contains(FactType.BEFORE)) {
            edition.words().runs().statuses().forEach((run, statuses) -> runs.put("runs." + run, joined(statuses)));
        }
        for (FindingKind kind : FindingKind.values()) {
            edition.words()
                    .of(kind)
                    .all()
                    .forEach(word -> shown.put(
                            Words.key(kind) + "." + word.name(),
                            word.shown()
                                    + by(word)
                                    + word.severity()
                                            .map(severity -> ", " + severity.name())
                                            .orElse("")
                                    + counting(word)));
        }
        edition.words()
                .posts()
                .all()
                .forEach(post -> shown.put(
                        "posts." + post.key(),
                        post.label() + ", "
                                + post.column()
                                        .map(column -> "column " + column)
                                        .orElse(post.is())));
        shown.put("severities", joined(List.copyOf(edition.words().severities().names())));
        edition.columns().forEach((heading, bases) -> shown.put("columns." + heading, joined(bases)));
        edition.summary().percentages().ifPresent(each -> shown.put("percentages", each.toString()));
        edition.summary()
                .countTogether()
                .forEach((phrase, ratings) -> shown.put("count-together." + phrase, joined(ratings)));
        shown.put("shown-target", edition.shownTarget().name());
        shown("labels", edition.labels().general());
        edition.labels().byKind().forEach((kind, each) -> shown("labels.by-kind." + kind, each));
        edition.labels().byGroup().forEach((group, each) -> shown("labels.by-group." + group, each));
        edition.dashboard()
                .tables()
                .forEach((table, columns) -> columns.forEach(
                        each -> shown.put("dashboard." + table.words() + "." + each.heading(), each.words())));
        edition.colours().byWord().forEach((word, colour) -> shown.put("colours." + word, colour.word()));
    }

    private static String counting(Word word) {
        return switch (word.counting()) {
            case IN_TOTAL -> "";
            case BESIDE_TOTAL -> ", not in the total";
            case NOWHERE -> ", no arrow";
        };
    }

    private void shown(String key, StandardLabels labels) {
        shown.put(key + ".target", labels.target());
        shown.put(key + ".floor", labels.floor());
        shown.put(key + ".heading", labels.heading());
    }

    private static String by(Word word) {
        String posts = word.posts().stream().map(Post::key).collect(Collectors.joining(" and "));
        String by = posts.isEmpty() ? word.by() : posts;
        return by.isEmpty() ? "" : ", by " + by;
    }

    private void methods(String key, List<MethodSetting> settings) {
        settings.forEach(each -> arithmetic.put(key + "." + each.name(), each.is()));
    }

    private static String joined(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** The entries that differ, those of one alone among them; of methods, where the rules of either ask for them. */
    static List<SettingChange> changes(Evaluator before, Evaluator after) {
        Set<FactType> asked = new LinkedHashSet<>();
        List.of(before, after).forEach(each -> each.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .forEach(pattern -> asked.add(pattern.fact())));
        EditionSettings one = new EditionSettings(before.edition(), asked);
        EditionSettings other = new EditionSettings(after.edition(), asked);
        List<SettingChange> changes = new ArrayList<>(changes(one.arithmetic, other.arithmetic, key -> true));
        // Of a run that one alone declares, the other asks nothing.
        changes.addAll(changes(one.runs, other.runs, run -> one.runs.containsKey(run) && other.runs.containsKey(run)));
        changes.addAll(changes(one.shown, other.shown, key -> false));
        return changes;
    }

    private static List<SettingChange> changes(
            Map<String, String> one, Map<String, String> other, Predicate<String> isArithmetic) {
        Set<String> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .filter(key -> !one.getOrDefault(key, "").equals(other.getOrDefault(key, "")))
                .map(key -> new SettingChange(
                        key, one.getOrDefault(key, ""), other.getOrDefault(key, ""), isArithmetic.test(key)))
                .toList();
    }
}
