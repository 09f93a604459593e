package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;

/**
 * How to read a dashboard: its words, what its rules follow, put together by what they are of, and what else the published
 * documents say.
 */
public record Guidance(List<Key> key, List<Topic> topics, List<Quoted> alsoSaid) {
    public Guidance {
        key = List.copyOf(key);
        topics = List.copyOf(topics);
        alsoSaid = List.copyOf(alsoSaid);
    }

    /** The words of a kind of finding, with their symbols. */
    public record Key(FindingKind kind, List<Word> words) {
        public Key {
            words = List.copyOf(words);
        }
    }

    /** What the rules that begin with the same words follow, each once: "Rating", "Floor standard". */
    public record Topic(String heading, List<Quoted> clauses, List<String> assumptions) {
        public Topic {
            clauses = List.copyOf(clauses);
            assumptions = List.copyOf(assumptions);
        }
    }

    /** A clause, and the document that has it. */
    public record Quoted(Clause clause, String document) {}

    static Guidance of(Evaluation evaluation) {
        Edition edition = evaluation.edition();
        return new Guidance(
                key(edition),
                topics(evaluation.rules(), edition),
                quoted(edition.clausesNotAboutRating().values(), edition));
    }

    private static List<Key> key(Edition edition) {
        List<Key> key = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            Collection<Word> words = edition.words().of(kind).all();
            if (!words.isEmpty()) {
                key.add(new Key(kind, List.copyOf(words)));
            }
        }
        return key;
    }

    private static List<Topic> topics(List<PolicyRule> rules, Edition edition) {
        Map<String, List<PolicyRule>> byTopic = new LinkedHashMap<>();
        rules.forEach(rule ->
                byTopic.computeIfAbsent(topic(rule), key -> new ArrayList<>()).add(rule));
        return byTopic.entrySet().stream()
                .map(each -> topic(each.getKey(), each.getValue(), edition))
                .toList();
    }

    /** Every name begins with what the rule is of, before a colon. */
    private static String topic(PolicyRule rule) {
        int colon = rule.name().indexOf(':');
        return colon < 0 ? rule.name() : rule.name().substring(0, colon);
    }

    private static Topic topic(String heading, List<PolicyRule> rules, Edition edition) {
        List<Clause> clauses = rules.stream()
                .map(rule -> Policy.of(rule, edition))
                .flatMap(policy -> policy.clause().stream())
                .distinct()
                .toList();
        List<String> assumptions = rules.stream()
                .map(PolicyRule::assumption)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return new Topic(heading, quoted(clauses, edition), assumptions);
    }

    private static List<Quoted> quoted(Collection<Clause> clauses, Edition edition) {
        return clauses.stream()
                .map(clause -> new Quoted(clause, edition.sources().getOrDefault(clause.source(), clause.source())))
                .toList();
    }
}
