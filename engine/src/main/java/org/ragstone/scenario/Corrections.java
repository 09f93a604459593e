package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Characters;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Location;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** What a case would have to expect, and which rules to name, to say what comes of it. Not thread-safe. */
final class Corrections {
    private final List<PolicyRule> rules;
    private final MapNode map;
    private final JudgedIndicator judged;
    private final Map<Location, String> corrections = new LinkedHashMap<>();
    private boolean isPossible = true;

    private Corrections(List<PolicyRule> rules, MapNode map, JudgedIndicator judged) {
        this.rules = rules;
        this.map = map;
        this.judged = judged;
    }

    /** Each where it stands; none where a text would have to be another for each of several results. */
    static List<Correction> of(List<PolicyRule> rules, MapNode map, JudgedIndicator judged) {
        Corrections corrections = new Corrections(rules, map, judged);
        judged.results().forEach(corrections::expectations);
        corrections.because();
        return corrections.isPossible
                ? corrections.corrections.entrySet().stream()
                        .map(each -> new Correction(each.getKey(), each.getValue()))
                        .toList()
                : List.of();
    }

    /** Where all that a case expects is written, and the rules that it names. */
    static List<Location> places(MapNode map) {
        return Stream.of(ScenarioFile.EXPECT, ScenarioFile.BECAUSE)
                .flatMap(key -> map.get(key).stream())
                .flatMap(Corrections::texts)
                .map(TextNode::where)
                .toList();
    }

    private static Stream<TextNode> texts(Node node) {
        if (node instanceof TextNode text) {
            return Stream.of(text);
        }
        if (node instanceof ListNode list) {
            return list.items().stream().flatMap(Corrections::texts);
        }
        return node instanceof MapNode under
                ? under.names().stream()
                        .flatMap(name -> under.get(name).stream())
                        .flatMap(Corrections::texts)
                : Stream.of();
    }

    private void correct(Node node, String instead) {
        String known = corrections.putIfAbsent(node.where(), instead);
        isPossible &= node instanceof TextNode && (known == null || known.equals(instead));
    }

    private void expectations(JudgedResult result) {
        Optional<MapNode> expect = under(map, ScenarioFile.EXPECT);
        Optional<MapNode> own =
                expect.flatMap(all -> under(all, result.due().basis().name()));
        own.or(() -> expect).ifPresent(all -> {
            for (FindingKind kind : FindingKind.values()) {
                all.get(kind.name()).ifPresent(node -> expectation(node, result.of(kind)));
            }
        });
    }

    private static Optional<MapNode> under(MapNode map, String key) {
        return map.get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    private void expectation(Node node, List<Finding> found) {
        if (node instanceof MapNode against) {
            against.names()
                    .forEach(name -> expectation(
                            against.get(name).orElseThrow(),
                            found.stream()
                                    .filter(each -> each.against().equals(name))
                                    .toList()));
            return;
        }
        List<String> words =
                found.stream().map(Finding::outcome).distinct().sorted().toList();
        List<String> expected = texts(node).map(TextNode::text).sorted().toList();
        if (!expected.equals(words.isEmpty() ? List.of(ScenarioFile.NONE) : words)) {
            correct(node, written(words));
        }
    }

    private static String written(List<String> words) {
        if (words.isEmpty()) {
            return ScenarioFile.NONE;
        }
        return words.size() == 1 ? words.get(0) : "[" + String.join(", ", words) + "]";
    }

    /** A rule that stands behind nothing any more is followed by the one that says what it said, or goes. */
    private void because() {
        List<TextNode> named = map.get(ScenarioFile.BECAUSE).stream()
                .flatMap(Corrections::texts)
                .toList();
        Set<String> behind = judged.results().stream()
                .flatMap(result -> BecauseCheck.behind(result).stream())
                .collect(Collectors.toSet());
        List<String> names =
                named.stream().map(text -> Characters.stripped(text.text())).toList();
        List<PolicyRule> unnamed = rules.stream()
                .filter(rule -> behind.contains(rule.name()) && !names.contains(rule.name()))
                .toList();
        for (int i = 0; i < named.size(); i++) {
            if (!behind.contains(names.get(i))) {
                correct(named.get(i), inPlaceOf(names.get(i), unnamed, named.size() > 1));
            }
        }
    }

    private String inPlaceOf(String name, List<PolicyRule> unnamed, boolean mayGo) {
        Verb verb = rules.stream()
                .filter(rule -> rule.name().equals(name))
                .map(PolicyRule::verb)
                .findFirst()
                .orElseThrow();
        List<String> others = new ArrayList<>();
        Predicate<PolicyRule> saysIt =
                rule -> rule.verb() == verb || (verb.isOfStatus() && rule.verb().isOfStatus());
        unnamed.stream().filter(saysIt).map(PolicyRule::name).forEach(others::add);
        isPossible &= others.size() == 1 || (others.isEmpty() && mayGo);
        return others.isEmpty() ? "" : others.get(0);
    }
}
