package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.EditionDraft;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.Timeline;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.ScenarioRunner;

/**
 * Looks through every file of a folder of rules, and tells all that is wrong with any of them at once: words and dates,
 * rules, scenarios. Not thread-safe.
 */
public final class RulesCheck {
    private final RulesFolder folder;
    private final PolicyCompiler compiler;
    private final Problems problems = new Problems();
    private final List<CheckedEdition> editions = new ArrayList<>();

    private RulesCheck(RulesFolder folder, PolicyCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /** An edition, how much there is in it, and, if nothing is wrong with any of its files, what judges by it. */
    public record CheckedEdition(
            String framework, String edition, int rules, int scenarios, Optional<Evaluator> evaluator) {
        public boolean isSound() {
            return evaluator.isPresent();
        }
    }

    /** What was looked through, by framework and edition, and what is wrong, by file and place. */
    public record Report(List<CheckedEdition> editions, List<Problem> problems) {
        public Report {
            editions = List.copyOf(editions);
            problems = List.copyOf(problems);
        }
    }

    /** @throws ProblemsException if the folder cannot be read or holds no framework */
    public static Report of(RulesFolder folder, PolicyCompiler compiler) {
        RulesCheck check = new RulesCheck(folder, compiler);
        folder.frameworks().forEach(check::framework);
        return new Report(check.editions, check.problems.sorted());
    }

    private void framework(String framework) {
        List<EditionDraft> drafts = new ArrayList<>();
        for (String name : folder.editions(framework)) {
            try {
                drafts.add(edition(framework, name));
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
                editions.add(new CheckedEdition(framework, name, 0, 0, Optional.empty()));
            }
        }
        // Dates that could not be read would clash with those of others.
        Timeline timeline = new Timeline(
                framework,
                drafts.stream()
                        .filter(EditionDraft::wordsAreKnown)
                        .map(EditionDraft::edition)
                        .toList());
        problems.addAll(timeline.clashes());
    }

    private EditionDraft edition(String framework, String name) {
        int before = problems.size();
        EditionDraft draft = folder.draft(framework, name, problems);
        int ofFramework = problems.size();
        List<PolicyRule> rules = Gate.approve(draft, problems);
        Optional<List<String>> names = problems.size() > ofFramework
                ? Optional.empty()
                : Optional.of(rules.stream().map(PolicyRule::name).toList());
        int scenarios = ScenarioRunner.count(draft, names, problems);
        Optional<Evaluator> evaluator = problems.size() > before
                ? Optional.empty()
                : Optional.of(new Evaluator(draft.edition(), compiler.compile(draft.edition())));
        editions.add(new CheckedEdition(framework, name, rules.size(), scenarios, evaluator));
        return draft;
    }
}
