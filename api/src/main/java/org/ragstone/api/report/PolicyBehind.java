package org.ragstone.api.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/** What lines rest on that were judged by one edition: the rules that they cite, and the methods of charts and lines. Thread-safe. */
final class PolicyBehind {
    private final Edition edition;
    private final Set<PolicyRule> cited = new HashSet<>();
    private final Set<FactType> methods = EnumSet.noneOf(FactType.class);

    PolicyBehind(Edition edition) {
        this.edition = edition;
    }

    synchronized void cite(List<PolicyRule> rules) {
        cited.addAll(rules);
    }

    /** Something that was told rests on facts of the type. */
    synchronized void restsOn(FactType type) {
        methods.add(type);
    }

    /** An edition with what is said once of all lines that were judged by it. */
    record Document(
            String framework,
            String edition,
            String revision,
            Optional<Map<String, List<MethodSetting>>> methods,
            Optional<List<CitedPolicy.Rule>> rules,
            Optional<List<CitedPolicy.Clause>> clauses) {}

    synchronized Document document(ReasonLevel reasons) {
        Optional<CitedPolicy> policy =
                Optional.of(reasons).filter(ReasonLevel.brief::equals).map(brief -> CitedPolicy.of(cited, edition));
        return new Document(
                edition.framework(),
                edition.name(),
                edition.revision(),
                Optional.of(Methods.of(methods, edition)).filter(each -> !each.isEmpty()),
                policy.map(CitedPolicy::rules),
                policy.map(CitedPolicy::clauses));
    }
}
