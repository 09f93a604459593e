package org.ragstone.api.report;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Reason;

/** A rule with its clause, what it saw, how charts and lines were reckoned that it looked at, and the reasons of what it rests on. */
record ReasonDocument(
        String rule,
        Optional<String> clause,
        Optional<String> words,
        Optional<String> assumption,
        String where,
        String says,
        List<Seen> saw,
        Optional<Map<String, Map<String, String>>> method,
        Optional<List<ReasonDocument>> restsOn)
        implements ReasonOrCitation {

    /** A condition as the rule writes it, and its answer. */
    record Seen(String fact, String field, String asks, String is, String from) {}

    static ReasonDocument of(Reason reason, Edition edition) {
        Optional<Clause> clause =
                Optional.ofNullable(edition.clauses().get(reason.rule().clause()));
        return new ReasonDocument(
                reason.rule().name(),
                clause.map(Clause::id),
                clause.map(Clause::words),
                JsonText.given(reason.rule().assumption()),
                reason.rule().place(),
                reason.rule().word(),
                saw(reason),
                method(reason, edition),
                Optional.of(reason.restsOn())
                        .filter(reasons -> !reasons.isEmpty())
                        .map(reasons -> of(reasons, edition)));
    }

    private static List<ReasonDocument> of(List<Reason> reasons, Edition edition) {
        return reasons.stream().map(each -> of(each, edition)).toList();
    }

    /** The conditions in the order of the rule. */
    private static List<Seen> saw(Reason reason) {
        Iterator<Condition> asked = reason.rule().conditions().iterator();
        return reason.saw().stream()
                .map(seen -> new Seen(seen.fact(), seen.field(), asked.next().text(), seen.is(), seen.from()))
                .toList();
    }

    private static Optional<Map<String, Map<String, String>>> method(Reason reason, Edition edition) {
        Map<String, Map<String, String>> methods = new LinkedHashMap<>();
        Methods.of(reason, edition).forEach((name, settings) -> methods.put(name, byName(settings)));
        return Optional.of(methods).filter(each -> !each.isEmpty());
    }

    private static Map<String, String> byName(List<MethodSetting> settings) {
        Map<String, String> byName = new LinkedHashMap<>();
        settings.forEach(each -> byName.put(each.name(), each.is()));
        return byName;
    }
}
