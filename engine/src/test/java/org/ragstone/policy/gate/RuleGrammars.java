package org.ragstone.policy.gate;

import java.util.List;
import java.util.Map;
import org.ragstone.framework.Edition;

/** The second reader for the words of an edition. */
final class RuleGrammars {
    private RuleGrammars() {}

    static RuleGrammar of(Edition edition) {
        return new RuleGrammar(
                edition.language().version(),
                Map.of(
                        "ratings", List.copyOf(edition.words().ratings().names()),
                        "not-rated", List.copyOf(edition.words().notRated().names()),
                        "directions", List.copyOf(edition.words().directions().names()),
                        "ranges", List.copyOf(edition.words().ranges().names()),
                        "actions", List.copyOf(edition.words().actions().names()),
                        "alerts", List.copyOf(edition.words().alerts().names()),
                        "assessments", List.copyOf(edition.words().assessments().names()),
                        "groups", List.copyOf(edition.words().groups().names()),
                        "runs", List.copyOf(edition.words().runs().names().names()),
                        "clauses", List.copyOf(edition.clauses().keySet())));
    }
}
