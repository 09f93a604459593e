package org.ragstone.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ragstone.compare.SaidChange.Kind;
import org.ragstone.policy.language.PolicyRule;

/** Which rules are new, gone, called otherwise, or say something else. */
final class RuleChanges {
    /** Ways to know a rule again under another name, the surest first. */
    private static final List<BiPredicate<PolicyRule, PolicyRule>> RENAMED =
            List.of((one, other) -> one.patterns().equals(other.patterns()), (one, other) -> RuleDifference.shape(one)
                    .equals(RuleDifference.shape(other)));

    private final Map<String, PolicyRule> gone = new LinkedHashMap<>();
    private final Map<String, PolicyRule> added = new LinkedHashMap<>();
    private final List<SaidChange> changes = new ArrayList<>();

    private RuleChanges() {}

    static List<SaidChange> of(List<PolicyRule> before, List<PolicyRule> after) {
        RuleChanges all = new RuleChanges();
        before.forEach(rule -> all.gone.put(rule.name(), rule));
        after.forEach(all::match);
        RENAMED.forEach(all::rename);
        all.added.values().forEach(rule -> all.add("", rule.name(), rule, "is new."));
        all.gone.values().forEach(rule -> all.add(rule.name(), "", rule, "is gone."));
        return all.changes;
    }

    private void match(PolicyRule rule) {
        Optional.ofNullable(gone.remove(rule.name()))
                .ifPresentOrElse(same -> tell(same, rule), () -> added.put(rule.name(), rule));
    }

    /** Only where one rule alone can be meant. */
    private void rename(BiPredicate<PolicyRule, PolicyRule> isSame) {
        for (PolicyRule rule : List.copyOf(added.values())) {
            List<PolicyRule> meant = alike(gone, rule, isSame);
            if (meant.size() == 1
                    && alike(added, meant.get(0), (one, other) -> isSame.test(other, one))
                                    .size()
                            == 1) {
                gone.remove(meant.get(0).name());
                added.remove(rule.name());
                tell(meant.get(0), rule);
            }
        }
    }

    private static List<PolicyRule> alike(
            Map<String, PolicyRule> rules, PolicyRule rule, BiPredicate<PolicyRule, PolicyRule> isSame) {
        return rules.values().stream()
                .filter(each -> each.file() == rule.file()
                        && each.verb() == rule.verb()
                        && each.word().equals(rule.word())
                        && isSame.test(each, rule))
                .toList();
    }

    private void tell(PolicyRule before, PolicyRule after) {
        boolean isRenamed = !before.name().equals(after.name());
        List<String> differs = Stream.concat(
                        isRenamed ? Stream.of("is called " + Sentences.quoted(after.name()) + " now") : Stream.empty(),
                        RuleDifference.between(before, after).stream())
                .toList();
        if (!differs.isEmpty()) {
            String sentence = "The rule %s (%s) %s."
                    .formatted(Sentences.quoted(before.name()), after.place(), String.join("; it ", differs));
            changes.add(new SaidChange(Kind.RULE, before.name(), said(before), said(after), sentence));
        }
    }

    private void add(String before, String after, PolicyRule rule, String what) {
        String sentence = "The rule %s (%s) %s".formatted(Sentences.quoted(rule.name()), rule.place(), what);
        changes.add(new SaidChange(
                Kind.RULE,
                rule.name(),
                before.isEmpty() ? "" : said(rule),
                after.isEmpty() ? "" : said(rule),
                sentence));
    }

    private static String said(PolicyRule rule) {
        return rule.text().strip().replaceAll("\\s+", " ");
    }
}
