package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Problem;
import org.ragstone.policy.Reasons;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;

/** Finds the results that the rules leave without a status, or answer in two ways. */
final class Completeness {
    private final List<PolicyRule> rules;

    Completeness(List<PolicyRule> rules) {
        this.rules = rules;
    }

    /** @param given the facts that rules were given of the result */
    List<Problem> problems(JoinedResult joined, Findings findings, List<Fact> given) {
        if (findings.isConsistent()) {
            return contradictions(joined, findings);
        }
        List<Problem> problems = new ArrayList<>();
        List<JudgementFact> judgements = judgements(findings, given);
        if (findings.statuses().isEmpty()) {
            problems.add(gap(joined, judgements));
        } else if (findings.statuses().size() > 1) {
            problems.add(conflict(joined, "answers", findings.statuses()));
        }
        problems.addAll(contradictions(joined, findings));
        if (findings.targetsThatCount() > 1) {
            problems.add(twoTargets(joined, findings.targetsThatCount(), judgements));
        }
        Map<String, List<Finding>> directions = findings.all().stream()
                .filter(each -> each.kind() == FindingKind.DIRECTION)
                .collect(Collectors.groupingBy(Finding::against, LinkedHashMap::new, Collectors.toList()));
        directions.forEach((against, found) -> {
            if (found.size() > 1) {
                problems.add(conflict(joined, "directions against " + against, found));
            }
        });
        return problems;
    }

    private List<JudgementFact> judgements(Findings findings, List<Fact> given) {
        return new Reasons(rules, findings.answer(), given)
                .concluded(FactType.JUDGEMENT).stream()
                        .map(JudgementFact.class::cast)
                        .toList();
    }

    private static List<Problem> contradictions(JoinedResult joined, Findings findings) {
        if (!joined.standards().areRelative()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(0);
        for (JudgedAgainst target : findings.targets()) {
            joined.standards()
                    .contradiction(target)
                    .ifPresent(what -> problems.add(new Problem(
                            joined.due().where(), what, "Set a floor that asks less than what was reached, or none.")));
        }
        return problems;
    }

    private Problem gap(JoinedResult joined, List<JudgementFact> judgements) {
        if (judgements.isEmpty()) {
            return new Problem(
                    joined.due().where(),
                    "no rule answers: " + answers(joined.fact()),
                    "Maybe a rule is missing in " + RuleFile.NO_FIGURE.fileName() + ", "
                            + RuleFile.PHASED_TARGET.fileName() + ", " + RuleFile.NOT_RATED.fileName() + " or "
                            + RuleFile.EXPECTED_RANGE.fileName() + ".");
        }
        return new Problem(
                joined.due().where(),
                "no rule answers: "
                        + judgements.stream().map(this::answers).distinct().collect(Collectors.joining("; ")),
                "Maybe a rule is missing in " + RuleFile.RATING.fileName() + ".");
    }

    /** The fact's answers to what the rules on the way to a status ask of such a fact: "target MISSED, floor NOT_SET". */
    private String answers(Fact fact) {
        Set<Field> asked = asked(fact.type());
        return fact.type().fields().stream()
                .sorted(Comparator.comparing(field -> !field.isOfIndicator()))
                .filter(field -> asked.isEmpty() ? field.isTelling() : asked.contains(field))
                .map(field -> field.name() + " " + field.told(fact))
                .collect(Collectors.joining(", "));
    }

    // Loops, since gaps are told of every mutant of every rule.
    private Set<Field> asked(FactType type) {
        Set<Field> asked = new HashSet<>();
        for (PolicyRule rule : rules) {
            if (rule.verb().isTowardsStatus()) {
                for (FactPattern pattern : rule.patterns()) {
                    if (pattern.fact() == type) {
                        pattern.conditions().forEach(condition -> asked.add(condition.field()));
                    }
                }
            }
        }
        return asked;
    }

    private static Problem twoTargets(JoinedResult joined, int targets, List<JudgementFact> judgements) {
        String answers = judgements.stream()
                .filter(judgement -> JudgedAgainst.valueOf(judgement.against()).isTarget())
                .map(judgement -> "%s by `%s` (%s)"
                        .formatted(
                                judgement.against(),
                                judgement.because().rule().name(),
                                judgement.because().rule().place()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Problem(
                joined.due().where(),
                String.format(Locale.ROOT, "%d different targets count: %s", targets, answers),
                "Narrow one of the rules, so that one target counts.");
    }

    private static Problem conflict(JoinedResult joined, String of, List<Finding> findings) {
        String answers = findings.stream()
                .flatMap(finding -> finding.rules().stream().map(rule -> "%s%s by `%s` (%s)"
                        .formatted(
                                finding.outcome(),
                                finding.against().isEmpty() ? "" : " against " + finding.against(),
                                rule.name(),
                                rule.place())))
                .collect(Collectors.joining(", "));
        return new Problem(
                joined.due().where(),
                String.format(Locale.ROOT, "%d different %s: %s", findings.size(), of, answers),
                "Narrow one of the rules, so that one answers.");
    }
}
