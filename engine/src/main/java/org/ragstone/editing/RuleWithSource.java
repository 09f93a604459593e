package org.ragstone.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.gate.RuleSource;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.reading.Nearest;

/** A rule as the gate approved it, and where its parts are written. */
record RuleWithSource(PolicyRule rule, SourceFile file, RuleSource source) {
    private static final int MOST_MEANT = 3;

    /** A condition of a rule, of which fact, and where the values stand that it compares with. */
    record WrittenCondition(FactPattern pattern, Condition condition, List<RuleSource.Part> values) {}

    /** The edition's, in reading order. */
    static List<RuleWithSource> all(Edition edition, List<PolicyRule> rules) {
        List<RuleWithSource> all = new ArrayList<>();
        for (SourceFile file : edition.ruleFiles()) {
            for (RuleSource source : RuleSource.of(file)) {
                rules.stream()
                        .filter(rule -> rule.name().equals(source.name().text()))
                        .forEach(rule -> all.add(new RuleWithSource(rule, file, source)));
            }
        }
        return all;
    }

    /**
     * The one of the name.
     *
     * @throws ProblemsException if there is none
     */
    static RuleWithSource named(String name, List<RuleWithSource> all) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemsException.of("--rule", "there is no rule `" + name + "`", hint(name, all)));
    }

    private static String hint(String name, List<RuleWithSource> all) {
        List<String> names = all.stream().map(RuleWithSource::name).toList();
        String part = name.strip().toLowerCase(Locale.ROOT);
        List<String> meant = Nearest.to(name, names).map(List::of).orElseGet(() -> names.stream()
                .filter(each -> !part.isEmpty() && each.toLowerCase(Locale.ROOT).contains(part))
                .limit(MOST_MEANT)
                .toList());
        return meant.isEmpty()
                ? "Write the name of a rule as its file has it, and `show` reads it aloud."
                : "Maybe you meant "
                        + meant.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" or ")) + ".";
    }

    List<WrittenCondition> conditions() {
        List<WrittenCondition> conditions = new ArrayList<>();
        for (FactPattern pattern : rule.patterns()) {
            for (Condition condition : pattern.conditions()) {
                conditions.add(new WrittenCondition(
                        pattern, condition, source.conditions().get(conditions.size())));
            }
        }
        return conditions;
    }

    String name() {
        return rule.name();
    }
}
