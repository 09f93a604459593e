package org.ragstone.api.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.PolicyRule;

/** The rules that an answer cites and the clauses that they follow, each once and as an edition is read. */
record CitedPolicy(List<Rule> rules, List<Clause> clauses) {
    private static final Comparator<PolicyRule> AS_READ =
            Comparator.comparing(PolicyRule::file).thenComparing(PolicyRule::where);

    /** What a rule says where its conditions hold, and what its document leaves open. */
    record Rule(String rule, Optional<String> clause, Optional<String> assumption, String where, String says) {
        private static Rule of(PolicyRule rule) {
            return new Rule(
                    rule.name(),
                    JsonText.given(rule.clause()),
                    JsonText.given(rule.assumption()),
                    rule.place(),
                    rule.word());
        }
    }

    /** A sentence of the published framework, by the title of its document. */
    record Clause(String id, String words, String source, Optional<String> place) {
        private static Clause of(org.ragstone.framework.Clause clause, Map<String, String> sources) {
            return new Clause(
                    clause.id(),
                    clause.words(),
                    sources.getOrDefault(clause.source(), clause.source()),
                    JsonText.given(clause.place()));
        }
    }

    static CitedPolicy of(Evaluation evaluation) {
        // Of the few findings that many results have, and the few rules that these cite.
        Set<Finding> findings = Collections.newSetFromMap(new IdentityHashMap<>());
        evaluation.results().forEach(result -> findings.addAll(result.findings()));
        Set<PolicyRule> cited = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.forEach(finding -> cited.addAll(finding.rules()));
        return of(cited, evaluation.edition());
    }

    static CitedPolicy of(Collection<PolicyRule> cited, Edition edition) {
        Collection<PolicyRule> rules = new TreeSet<>(AS_READ);
        rules.addAll(cited);
        return new CitedPolicy(rules.stream().map(Rule::of).toList(), clauses(rules, edition));
    }

    private static List<Clause> clauses(Collection<PolicyRule> rules, Edition edition) {
        Collection<String> cited = rules.stream().map(PolicyRule::clause).collect(Collectors.toSet());
        return edition.clauses().values().stream()
                .filter(clause -> cited.contains(clause.id()))
                .map(clause -> Clause.of(clause, edition.sources()))
                .toList();
    }
}
