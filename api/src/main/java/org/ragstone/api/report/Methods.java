package org.ragstone.api.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/** The statistical methods behind what rules look at, by the key of framework.yaml that sets them. */
final class Methods {
    private Methods() {}

    /** Those that a reason rests on, near or far. */
    static Map<String, List<MethodSetting>> of(Reason reason, Edition edition) {
        return of(Stream.of(FactType.values()).filter(reason::restsOn), edition);
    }

    /** Likewise of a rule behind a finding. */
    static Map<String, List<MethodSetting>> of(RuleBehind rule, Edition edition) {
        return of(Stream.of(FactType.values()).filter(rule::restsOn), edition);
    }

    /** Those that something said of the results rests on. */
    static Map<String, List<MethodSetting>> behind(List<JudgedResult> results, Edition edition) {
        Stream<FactType> trend =
                results.stream().anyMatch(each -> each.trend().isPresent()) ? Stream.of(FactType.TREND) : Stream.of();
        Stream<FactType> regression =
                results.stream().anyMatch(each -> each.regression().isPresent())
                        ? Stream.of(FactType.REGRESSION)
                        : Stream.of();
        return of(Stream.concat(trend, regression), edition);
    }

    /** Those whose facts any of the rules looks at. */
    static Map<String, List<MethodSetting>> of(List<PolicyRule> rules, Edition edition) {
        return of(rules.stream().flatMap(rule -> rule.patterns().stream()).map(FactPattern::fact), edition);
    }

    /** Those of facts of the types. */
    static Map<String, List<MethodSetting>> of(Set<FactType> facts, Edition edition) {
        return of(facts.stream(), edition);
    }

    private static Map<String, List<MethodSetting>> of(Stream<FactType> facts, Edition edition) {
        Map<String, List<MethodSetting>> all = edition.methods();
        Map<String, List<MethodSetting>> methods = new LinkedHashMap<>();
        facts.map(FactType::methodKey)
                .forEach(key -> Optional.ofNullable(all.get(key)).ifPresent(settings -> methods.put(key, settings)));
        return methods;
    }

    /** On one line: "trend: screening YES, run 7". */
    static String words(Map<String, List<MethodSetting>> methods) {
        return methods.entrySet().stream()
                .map(method -> method.getKey() + ": "
                        + method.getValue().stream()
                                .map(setting -> setting.name() + " " + setting.is())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
