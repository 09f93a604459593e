package org.ragstone.api.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.Rules;
import org.ragstone.check.RulesCheck;
import org.ragstone.check.RulesCheck.CheckedEdition;
import org.ragstone.check.RulesCheck.CheckedRules;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.framework.ReadableEdition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.Timeline;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/** The editions that data sets ask for, each looked through and proved when the first does. Thread-safe. */
final class JudgingEditions implements Rules {
    private final RulesFolder folder;
    private final PolicyCompiler compiler;
    private final Map<String, CheckedRules> checked = new LinkedHashMap<>();

    JudgingEditions(RulesFolder folder, PolicyCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    @Override
    public void requireFramework(String framework) {
        folder.requireFramework(framework);
    }

    @Override
    public synchronized Evaluator evaluatorFor(DataSetHeader header) {
        Edition edition;
        try {
            edition = folder.edition(header.framework(), header.edition(), header.period());
        } catch (NotAmongTheRules e) {
            throw e;
        } catch (ProblemsException e) {
            // What keeps it from being read may not be all that is wrong with it.
            meant(header).ifPresent(name -> look(header.framework(), name));
            throw e;
        }
        CheckedRules rules = look(edition.framework(), edition.name());
        CheckedEdition found = rules.editions().get(0);
        return found.evaluator()
                .or(() -> found.provable().map(plain -> new Evaluator(edition, compiler.compile(edition))))
                .orElseThrow(() -> new ProblemsException(rules.problems()));
    }

    private CheckedRules look(String framework, String name) {
        return checked.computeIfAbsent(
                framework + "/" + name, path -> RulesCheck.proved(folder, framework, name, compiler));
    }

    /** The edition that would judge if it could be read, or empty where its dates or those of another cannot be. */
    private Optional<String> meant(DataSetHeader header) {
        if (header.edition().isPresent()) {
            return header.edition();
        }
        List<Edition> editions = new ArrayList<>();
        try {
            List<String> names = folder.editions(header.framework());
            for (String name : names) {
                ReadableEdition draft = folder.draft(header.framework(), name, names, new Problems());
                if (!draft.datesAreKnown()) {
                    return Optional.empty();
                }
                editions.add(draft.edition());
            }
            Timeline timeline = new Timeline(header.framework(), editions);
            return timeline.clashes().isEmpty()
                    ? Optional.of(timeline.inForce(header.period()).name())
                    : Optional.empty();
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }

    /** Those that were asked for, and what is wrong with them, each fault once. */
    synchronized CheckedRules checked() {
        List<CheckedEdition> editions = checked.values().stream()
                .flatMap(each -> each.editions().stream())
                .toList();
        List<Problem> problems = checked.values().stream()
                .flatMap(each -> each.problems().stream())
                .sorted()
                .distinct()
                .toList();
        return new CheckedRules(editions, problems);
    }
}
