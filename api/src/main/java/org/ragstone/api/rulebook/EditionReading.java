package org.ragstone.api.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.ragstone.check.NewFaults;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Gone;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicyFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads editions to serve them: one that is broken, or worse than what served before, does not take its place. */
record EditionReading(RulesFolder folder, PolicyCompiler compiler) {
    private static final Logger LOG = LoggerFactory.getLogger(EditionReading.class);

    /**
     * The edition as its files are now, or as it was before, with what is wrong with the files.
     *
     * @param names those of all editions there are
     * @throws CancellationException if the thread is interrupted before the end
     */
    LoadedEdition read(String framework, String name, List<String> names, Optional<LoadedEdition> before) {
        Optional<Edition> read = Optional.empty();
        List<Problem> problems = List.of();
        try {
            Edition edition = folder.read(framework, name, names);
            read = Optional.of(edition);
            return new LoadedEdition(framework, name, read, Optional.of(evaluator(edition, before)), List.of());
        } catch (PolicyFailure e) {
            LOG.error("{} failed", Characters.shownOnOneLine(framework + "/" + name), e);
            problems = e.problems();
        } catch (ProblemsException e) {
            problems = e.problems();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // One edition's failure is not another's.
            LOG.error("{} failed", Characters.shownOnOneLine(framework + "/" + name), e);
            problems = List.of(new Problem(
                    new Location.InFile(framework + "/" + name),
                    "the rules cannot be made to run",
                    "This is a fault of the program, not of the rules; please report it."));
        }
        LoadedEdition refused = new LoadedEdition(framework, name, read, Optional.empty(), problems);
        return before.map(refused::keeping).orElse(refused);
    }

    private Evaluator evaluator(Edition edition, Optional<LoadedEdition> before) {
        Optional<Evaluator> served = before.flatMap(LoadedEdition::evaluator);
        // What served may have had scenarios, or been published, otherwise than what judges by it knows.
        Optional<Edition> last = served.isPresent() ? before.flatMap(LoadedEdition::edition) : Optional.empty();
        last.ifPresent(each -> refuse(Gone.since(each.files(), edition.files())));
        Optional<Evaluator> same = served.filter(each -> each.edition().isSameAs(edition));
        if (same.isPresent()) {
            return same.get();
        }
        Evaluator now = new Evaluator(edition, compiler.compile(edition));
        served.ifPresent(each -> refuseWorse(each, last.orElseThrow(), now));
        return now;
    }

    /** Rules that are gone without a word, and results that would lose their one answer: mostly half of a copy. */
    private static void refuseWorse(Evaluator before, Edition last, Evaluator now) {
        List<Problem> worse = new ArrayList<>(emptied(before, last, now));
        worse.addAll(NewFaults.between(before, now));
        refuse(worse);
    }

    private static List<Problem> emptied(Evaluator before, Edition last, Evaluator now) {
        Set<String> had = filesWithRules(before);
        Set<String> have = filesWithRules(now);
        return now.edition().ruleFiles().stream()
                .filter(file -> had.contains(file.path())
                        && !have.contains(file.path())
                        && !now.edition().files().isPublishedSince(last.files(), file.edition()))
                .map(SourceFile::path)
                .map(path -> new Problem(
                        new Location.InFile(path),
                        "the file held rules, and now holds none",
                        "Put them back. If the edition is meant to do without them, delete the file and name it under"
                                + " `without` in framework.yaml."))
                .toList();
    }

    private static Set<String> filesWithRules(Evaluator evaluator) {
        return evaluator.rules().stream().map(rule -> rule.where().file()).collect(Collectors.toSet());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.stream().sorted().distinct().toList());
        }
    }
}
