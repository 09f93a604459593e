package org.ragstone.api.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.policy.Fact;
import org.ragstone.policy.Reason;
import org.ragstone.policy.language.PolicyRule;

/** The statistical methods behind what rules look at, by the key of framework.yaml that sets them. */
final class Methods {
    private Methods() {}

    /** Those whose facts a rule matched. */
    static Map<String, List<MethodSetting>> of(Reason reason, Edition edition) {
        Map<String, List<MethodSetting>> methods = new LinkedHashMap<>();
        for (Fact fact : reason.matched()) {
            switch (fact.type()) {
                case TREND -> methods.put("trend", edition.trend().all());
                case REGRESSION ->
                    methods.put("regression", edition.regression().all());
                default -> {
                    // reckoned without settings
                }
            }
        }
        return methods;
    }

    /** Those whose facts any of the rules looks at. */
    static Map<String, List<MethodSetting>> of(List<PolicyRule> rules, Edition edition) {
        Map<String, List<MethodSetting>> methods = new LinkedHashMap<>();
        rules.stream().flatMap(rule -> rule.patterns().stream()).forEach(pattern -> {
            switch (pattern.fact()) {
                case TREND -> methods.put("trend", edition.trend().all());
                case REGRESSION ->
                    methods.put("regression", edition.regression().all());
                default -> {
                    // reckoned without settings
                }
            }
        });
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
