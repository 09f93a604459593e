package org.ragstone.policy.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.reading.Nearest;

/** Approves the rules of an edition, or says of every one that it cannot why not. */
public final class Gate {
    private static final int LONGEST_FILE = 500_000;

    private final Edition edition;
    private final Problems problems = new Problems();
    private final Map<String, PolicyRule> byName = new HashMap<>();

    private Gate(Edition edition) {
        this.edition = edition;
    }

    /**
     * The edition's rules in reading order: file by file, each as it is written.
     *
     * @throws ProblemsException if a file holds anything but sound rules and comments
     */
    public static List<PolicyRule> approve(Edition edition) {
        Gate gate = new Gate(edition);
        List<PolicyRule> rules = new ArrayList<>();
        for (RuleFile kind : RuleFile.values()) {
            edition.ruleFiles().stream()
                    .filter(file -> file.name().equals(kind.fileName()))
                    .forEach(file -> rules.addAll(gate.approve(kind, file)));
        }
        gate.refuseOtherFiles();
        gate.problems.throwIfAny();
        return List.copyOf(rules);
    }

    private void refuseOtherFiles() {
        for (SourceFile file : edition.ruleFiles()) {
            if (RuleFile.named(file.name()).isEmpty()) {
                problems.add(
                        new Location.InFile(file.path()),
                        "`" + file.name() + "` is not a rule file's name",
                        Nearest.hint(file.name(), RuleFile.fileNames()));
            }
        }
    }

    private List<PolicyRule> approve(RuleFile kind, SourceFile file) {
        if (file.text().length() > LONGEST_FILE) {
            problems.add(
                    new Location.InFile(file.path()), "the file is longer than " + LONGEST_FILE + " characters", "");
            return List.of();
        }
        List<PolicyRule> approved = new ArrayList<>();
        for (WrittenRule rule : Parser.rules(file, problems)) {
            approve(kind, file, rule).ifPresent(approved::add);
        }
        return approved;
    }

    private Optional<PolicyRule> approve(RuleFile file, SourceFile source, WrittenRule rule) {
        checkName(file, rule);
        String clause = annotation(rule, "clause");
        String assumption = annotation(rule, "assumption");
        checkAnnotations(rule, clause, assumption);
        List<FactPattern> patterns = new PatternApproval(edition.words(), file, rule, problems).patterns();
        ConsequenceApproval consequence = new ConsequenceApproval(edition.words(), file, rule, problems);
        Optional<Verb> verb = consequence.verb();
        Optional<Integer> subject = consequence.subject();
        if (verb.isEmpty()
                || subject.isEmpty()
                || patterns.size() > 2
                || patterns.size() != rule.patterns().size()) {
            return Optional.empty();
        }
        consequence.check(verb.get(), patterns.get(subject.get()));
        PolicyRule approved = new PolicyRule(
                file,
                rule.name().text(),
                clause,
                assumption,
                patterns,
                verb.get(),
                subject.get(),
                rule.word().text(),
                rule.start().where(),
                source.text().substring(rule.start().start(), rule.end().end()));
        PolicyRule namesake = byName.putIfAbsent(approved.name(), approved);
        if (namesake != null) {
            problems.add(rule.name().where(), "a rule of this name stands at " + namesake.place() + " already", "");
        }
        return Optional.of(approved);
    }

    private void checkName(RuleFile file, WrittenRule rule) {
        String name = rule.name().text();
        if (file.nameStarts().stream()
                .noneMatch(start -> name.startsWith(start + ": ") && name.length() > start.length() + 2)) {
            problems.add(
                    rule.name().where(),
                    "the name of a rule in " + file.fileName() + " starts with its file's word",
                    file.nameStarts().stream()
                            .map(start -> "`" + start + ": ...`")
                            .collect(Collectors.joining(" or ", "Write ", ".")));
        }
    }

    private String annotation(WrittenRule rule, String name) {
        return rule.annotations().stream()
                .filter(each -> each.name().text().equals(name))
                .map(each -> each.value().text())
                .findFirst()
                .orElse("");
    }

    private void checkAnnotations(WrittenRule rule, String clause, String assumption) {
        List<String> allowed = List.of("clause", "assumption");
        for (WrittenRule.Annotation each : rule.annotations()) {
            String name = each.name().text();
            long times = rule.annotations().stream()
                    .filter(other -> other.name().text().equals(name))
                    .count();
            if (!allowed.contains(name)) {
                problems.add(each.name().where(), "unknown annotation `@" + name + "`", Nearest.hint(name, allowed));
            } else if (times > 1) {
                problems.add(each.name().where(), "`@" + name + "` is given twice", "");
            } else if (each.value().text().isBlank()) {
                problems.add(each.value().where(), "`@" + name + "` is blank", "");
            } else if (name.equals("clause") && !edition.clauses().containsKey(clause)) {
                problems.add(
                        each.value().where(),
                        "unknown clause `" + clause + "`",
                        Nearest.hint(clause, edition.clauses().keySet()));
            }
        }
        if (clause.isEmpty() && assumption.isEmpty() && rule.annotations().isEmpty()) {
            problems.add(
                    rule.name().where(),
                    "the rule names neither a clause nor an assumption",
                    "Write `@clause(\"...\")`, or `@assumption(\"why\")` where the document leaves it open.");
        }
    }
}
