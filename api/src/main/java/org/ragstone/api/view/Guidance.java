package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** What the rules that begin with the same words say: "Rating", "Floor standard". */
    public record Topic(String heading, List<Said> said) {
        public Topic {
            said = List.copyOf(said);
        }
    }

    /** What rules say that follow the same: the clause, what is assumed, or both; an assumption may be empty. */
    public record Said(List<String> rules, Optional<Quoted> clause, String assumption) {
        public Said {
            rules = List.copyOf(rules);
        }

        /** "Above when activity is over the upper threshold; below when it is under the lower". */
        public String inWords() {
            String all = String.join("; ", rules);
            return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1);
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

    /** What a reader asks first comes first: what a rating means, and last what leads to one. */
    private static List<Topic> topics(List<PolicyRule> rules, Edition edition) {
        Map<String, List<PolicyRule>> byTopic = new LinkedHashMap<>();
        rules.stream()
                .sorted(Comparator.comparing(
                        rule -> rule.verb().kind().map(FindingKind::ordinal).orElse(Integer.MAX_VALUE)))
                .forEach(rule -> byTopic.computeIfAbsent(topic(rule), key -> new ArrayList<>())
                        .add(rule));
        return byTopic.entrySet().stream()
                .map(each -> new Topic(each.getKey(), said(each.getValue(), edition)))
                .toList();
    }

    /** Every name begins with what the rule is of, before a colon. */
    private static String topic(PolicyRule rule) {
        int colon = rule.name().indexOf(':');
        return colon < 0 ? rule.name() : rule.name().substring(0, colon);
    }

    private static List<Said> said(List<PolicyRule> rules, Edition edition) {
        Map<Policy, List<String>> byPolicy = new LinkedHashMap<>();
        rules.forEach(rule -> byPolicy.computeIfAbsent(Policy.of(rule, edition), key -> new ArrayList<>())
                .add(rule.name().substring(rule.name().indexOf(':') + 1).strip()));
        return byPolicy.entrySet().stream()
                .map(each -> new Said(
                        each.getValue(),
                        each.getKey().clause().map(clause -> quoted(clause, edition)),
                        each.getKey().assumption()))
                .toList();
    }

    private static List<Quoted> quoted(Collection<Clause> clauses, Edition edition) {
        return clauses.stream().map(clause -> quoted(clause, edition)).toList();
    }

    private static Quoted quoted(Clause clause, Edition edition) {
        return new Quoted(clause, edition.sources().getOrDefault(clause.source(), clause.source()));
    }
}
