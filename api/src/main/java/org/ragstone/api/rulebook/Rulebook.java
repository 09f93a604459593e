package org.ragstone.api.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.Rules;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Characters;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicyFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every framework in a folder of rules, compiled, as it stood at one moment; {@code problems} are of the folder itself.
 * Immutable, so that whoever holds one is answered by one revision throughout.
 */
public record Rulebook(List<LoadedFramework> frameworks, List<Problem> problems) implements Rules {
    private static final Logger LOG = LoggerFactory.getLogger(Rulebook.class);
    private static final String RULES = "rules";

    /** No rules yet. */
    public static final Rulebook EMPTY = new Rulebook(List.of(), List.of());

    public Rulebook {
        frameworks = List.copyOf(frameworks);
        problems = List.copyOf(problems);
    }

    /**
     * The folder as it is now. An edition whose files have problems goes on as it was before, and so does a framework of
     * which it can no longer be said which edition is in force.
     */
    public static Rulebook read(RulesFolder folder, PolicyCompiler compiler, Rulebook before) {
        try {
            return new Rulebook(
                    folder.frameworks().stream()
                            .map(name -> framework(folder, compiler, name, before.find(name)))
                            .toList(),
                    List.of());
        } catch (ProblemsException e) {
            // Where on its machine a server has its rules is nobody else's to know.
            List<Problem> problems = e.problems().stream()
                    .map(each -> Problem.at(new Location.InFile(RULES), each.what()))
                    .toList();
            return new Rulebook(
                    before.frameworks.stream()
                            .map(each -> each.keeping(problems))
                            .toList(),
                    problems);
        }
    }

    private static LoadedFramework framework(
            RulesFolder folder, PolicyCompiler compiler, String name, Optional<LoadedFramework> before) {
        try {
            List<LoadedEdition> editions = new ArrayList<>();
            for (String each : folder.editions(name)) {
                Optional<LoadedEdition> earlier = before.flatMap(framework -> framework.find(each));
                LoadedEdition read = edition(folder, compiler, name, each, earlier);
                editions.add(
                        read.evaluator().isPresent()
                                ? read
                                : earlier.map(read::keeping).orElse(read));
            }
            return LoadedFramework.of(name, editions, before);
        } catch (ProblemsException e) {
            return before.orElse(new LoadedFramework(name, List.of(), Optional.empty(), List.of()))
                    .keeping(e.problems());
        }
    }

    private static LoadedEdition edition(
            RulesFolder folder,
            PolicyCompiler compiler,
            String framework,
            String name,
            Optional<LoadedEdition> before) {
        Optional<Edition> read = Optional.empty();
        try {
            Edition edition = folder.read(framework, name);
            read = Optional.of(edition);
            Evaluator evaluator = before.flatMap(LoadedEdition::evaluator)
                    .filter(each -> each.edition().revision().equals(edition.revision()))
                    .orElseGet(() -> new Evaluator(edition, compiler.compile(edition)));
            return new LoadedEdition(framework, name, read, Optional.of(evaluator), List.of());
        } catch (ProblemsException e) {
            if (e instanceof PolicyFailure) {
                LOG.error("{} failed", Characters.shownOnOneLine(framework + "/" + name), e);
            }
            return new LoadedEdition(framework, name, read, Optional.empty(), e.problems());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // One edition's failure is not another's.
            LOG.error("{} failed", Characters.shownOnOneLine(framework + "/" + name), e);
            Problem fault = new Problem(
                    new Location.InFile(framework + "/" + name),
                    "the rules cannot be made to run",
                    "This is a fault of the program, not of the rules; please report it.");
            return new LoadedEdition(framework, name, read, Optional.empty(), List.of(fault));
        }
    }

    Optional<LoadedFramework> find(String name) {
        return frameworks.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Whether any edition serves. */
    public boolean serves() {
        return frameworks.stream().flatMap(each -> each.editions().stream()).anyMatch(each -> each.evaluator()
                .isPresent());
    }

    /** @throws NotAmongTheRules if there is no framework of the name */
    public LoadedFramework framework(String name) {
        return find(name)
                .orElseThrow(() -> NotAmongTheRules.framework(
                        name,
                        RULES,
                        frameworks.stream().map(LoadedFramework::name).toList()));
    }

    @Override
    public void requireFramework(String framework) {
        framework(framework);
    }

    @Override
    public Evaluator evaluatorFor(DataSetHeader header) {
        LoadedFramework framework = framework(header.framework());
        return header.edition()
                .map(framework::edition)
                .orElseGet(() -> framework.inForce(header.period()))
                .required();
    }
}
