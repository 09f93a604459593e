package org.ragstone.api.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.MethodSetting;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/** The statistical methods behind what rules look at, by the key of framework.yaml that sets them. */
final class Methods {
    private static final String TREND = "trend";
    private static final String REGRESSION = "regression";

    private Methods() {}

    /** Those that a reason rests on, near or far. */
    static Map<String, List<MethodSetting>> of(Reason reason, Edition edition) {
        return of(Stream.of(FactType.TREND, FactType.REGRESSION).filter(reason::restsOn), edition);
    }

    /** Those that something in the evaluation rests on. */
    static Map<String, List<MethodSetting>> of(Evaluation evaluation) {
        return behind(evaluation.results(), evaluation.edition());
    }

    /** Those that something said of the results rests on. */
    static Map<String, List<MethodSetting>> behind(List<JudgedResult> results, Edition edition) {
        Map<String, List<MethodSetting>> methods = new LinkedHashMap<>();
        if (results.stream().anyMatch(each -> each.trend().isPresent())) {
            methods.put(TREND, edition.trend().all());
        }
        if (results.stream().anyMatch(each -> each.regression().isPresent())) {
            methods.put(REGRESSION, edition.regression().all());
        }
        return methods;
    }

    /** Those whose facts any of the rules looks at. */
    static Map<String, List<MethodSetting>> of(List<PolicyRule> rules, Edition edition) {
        return of(rules.stream().flatMap(rule -> rule.patterns().stream()).map(FactPattern::fact), edition);
    }

    private static Map<String, List<MethodSetting>> of(Stream<FactType> facts, Edition edition) {
        Map<String, List<MethodSetting>> methods = new LinkedHashMap<>();
        facts.forEach(fact -> {
            if (fact == FactType.TREND) {
                methods.put(TREND, edition.trend().all());
            } else if (fact == FactType.REGRESSION) {
                methods.put(REGRESSION, edition.regression().all());
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
