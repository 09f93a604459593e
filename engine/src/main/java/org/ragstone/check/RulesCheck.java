package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.check.sentence.Note;
import org.ragstone.check.sentence.SentenceNotes;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.ReadableEdition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.Timeline;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.Scenarios;

/**
 * Looks through every file of a folder of rules, and tells all that is wrong with any of them at once: words and dates,
 * rules, scenarios. Not thread-safe.
 */
public final class RulesCheck {
    private final RulesFolder folder;
    private final PolicyCompiler compiler;
    private final SideBySide workers;
    private final List<InspectedEdition> looked = new ArrayList<>();

    private RulesCheck(RulesFolder folder, PolicyCompiler compiler, SideBySide workers) {
        this.folder = folder;
        this.compiler = compiler;
        this.workers = workers;
    }

    /**
     * An edition, and how much there is in it. Sound means that nothing is wrong with its own files or those it takes
     * over; what judges by it is there if no more than its dates are wrong, what proves it if its rules can
     * be read, and the proof if it was asked for, with what somebody should look at who owns it.
     */
    public record CheckedEdition(
            String framework,
            String edition,
            int rules,
            Scenarios scenarios,
            Optional<Evaluator> evaluator,
            boolean isSound,
            Optional<Evaluator> provable,
            Optional<Proof> proof,
            List<Note> notes) {
        public CheckedEdition {
            notes = List.copyOf(notes);
        }

        private CheckedEdition proved(Proof own, List<Note> noted) {
            boolean sound = isSound && own.faults().isEmpty();
            return new CheckedEdition(
                    framework, edition, rules, scenarios, evaluator, sound, provable, Optional.of(own), noted);
        }
    }

    /** What was looked through, by framework and edition, and what is wrong, by file and place. */
    public record CheckedRules(List<CheckedEdition> editions, List<Problem> problems) {
        public CheckedRules {
            editions = List.copyOf(editions);
            problems = List.copyOf(problems);
        }
    }

    /** @throws ProblemsException if the folder cannot be read or holds no framework */
    public static CheckedRules of(RulesFolder folder, PolicyCompiler compiler) {
        return of(folder, compiler, SideBySide.ONE_BY_ONE);
    }

    /**
     * Likewise, several editions at a time.
     *
     * @throws ProblemsException if the folder cannot be read or holds no framework
     */
    public static CheckedRules of(RulesFolder folder, PolicyCompiler compiler, SideBySide workers) {
        RulesCheck check = new RulesCheck(folder, compiler, workers);
        Problems problems = new Problems();
        check.frameworks(problems);
        problems.addAll(folder.strays());
        problems.addAll(folder.misplaced());
        return check.told(problems);
    }

    /**
     * As {@link #proved(RulesFolder, PolicyCompiler)}, of one edition and of no other.
     *
     * @throws ProblemsException if the folder of its framework cannot be read
     */
    public static CheckedRules proved(RulesFolder folder, String framework, String edition, PolicyCompiler compiler) {
        return proved(of(folder, framework, edition, compiler), ExampleClauses.in(folder), SideBySide.ONE_BY_ONE);
    }

    /**
     * As {@link #of(RulesFolder, PolicyCompiler)}, of one edition and of no other.
     *
     * @throws ProblemsException if the folder of its framework cannot be read
     */
    public static CheckedRules of(RulesFolder folder, String framework, String edition, PolicyCompiler compiler) {
        RulesCheck check = new RulesCheck(folder, compiler, SideBySide.ONE_BY_ONE);
        check.take(check.edition(new Named(framework, edition, folder.editions(framework))));
        Problems problems = new Problems();
        problems.addAll(folder.misplaced(framework, edition));
        return check.told(problems);
    }

    /**
     * What is wrong with an edition that judges all the same: its scenarios, and files that nobody reads where they stand. It is
     * read for that, and not proved.
     *
     * @param rules the names of its rules
     */
    public static List<Problem> thatKeepsNoneFromJudging(RulesFolder folder, Edition edition, List<String> rules) {
        Problems problems = new Problems();
        Scenarios.read(edition, Optional.of(rules), problems);
        problems.addAll(folder.misplaced(edition.framework(), edition.name()));
        return problems.sorted();
    }

    /** What was looked through, with what is wrong beside it: each fault of a file once, by the edition whose it is. */
    private CheckedRules told(Problems problems) {
        looked.forEach(
                each -> each.problems().sorted().stream().filter(each::isOwn).forEach(problems::add));
        List<Problem> own = problems.sorted();
        Set<Told> told = own.stream().map(Told::of).collect(Collectors.toSet());
        looked.forEach(each -> each.problems().sorted().stream()
                .filter(problem -> !each.isOwn(problem) && !told.contains(Told.of(problem)))
                .forEach(problem -> problems.add(each.asInherited(problem))));
        List<Problem> all = problems.sorted();
        return new CheckedRules(looked.stream().map(each -> each.checked(own)).toList(), all);
    }

    /**
     * As {@link #of}, and every edition whose files are in order is proved.
     *
     * @throws ProblemsException if the folder cannot be read or holds no framework
     */
    public static CheckedRules proved(RulesFolder folder, PolicyCompiler compiler) {
        return proved(folder, compiler, SideBySide.ONE_BY_ONE);
    }

    /**
     * Likewise, several editions at a time.
     *
     * @throws ProblemsException if the folder cannot be read or holds no framework
     */
    public static CheckedRules proved(RulesFolder folder, PolicyCompiler compiler, SideBySide workers) {
        return proved(of(folder, compiler, workers), ExampleClauses.in(folder), workers);
    }

    private static CheckedRules proved(CheckedRules report, ExampleClauses example, SideBySide workers) {
        List<CheckedEdition> editions = workers.each(report.editions(), each -> proved(each, example));
        Problems problems = new Problems();
        problems.addAll(report.problems());
        editions.forEach(each -> each.proof().ifPresent(proof -> problems.addAll(proof.faults())));
        return new CheckedRules(editions, problems.sorted());
    }

    private static CheckedEdition proved(CheckedEdition edition, ExampleClauses example) {
        return edition.provable()
                .map(each ->
                        edition.proved(Prover.of(each, edition.scenarios()), notes(each, edition.scenarios(), example)))
                .orElse(edition);
    }

    private static List<Note> notes(Evaluator evaluator, Scenarios scenarios, ExampleClauses example) {
        Edition edition = evaluator.edition();
        List<Note> notes = new ArrayList<>(SentenceNotes.of(edition, evaluator.rules(), scenarios.count()));
        notes.addAll(example.notes(edition));
        return notes;
    }

    /** One fault may have another hint where an edition has other words. */
    private record Told(Location where, String what) {
        static Told of(Problem problem) {
            return new Told(problem.where(), problem.what());
        }
    }

    /** An edition, beside those of its framework. */
    private record Named(String framework, String name, List<String> names) {}

    /** What there is in an edition, and its dates where they are known. */
    private record Looked(InspectedEdition inspected, Optional<Edition> dated) {}

    /** Looks through all editions, and adds what is wrong between them to the problems. */
    private void frameworks(Problems problems) {
        List<Named> named = new ArrayList<>();
        List<String> frameworks = folder.frameworks();
        for (String framework : frameworks) {
            List<String> names = editions(framework, problems);
            names.forEach(name -> named.add(new Named(framework, name, names)));
        }
        List<Looked> editions = workers.each(named, this::edition);
        editions.forEach(this::take);
        for (String framework : frameworks) {
            // Dates that could not be read would clash with those of others.
            List<Edition> dated = editions.stream()
                    .filter(each -> each.inspected().framework().equals(framework))
                    .flatMap(each -> each.dated().stream())
                    .toList();
            problems.addAll(new Timeline(framework, dated).clashes());
        }
    }

    private void take(Looked edition) {
        looked.add(edition.inspected());
    }

    /** None where its folder has gone since it was found, which keeps no other from being looked through. */
    private List<String> editions(String framework, Problems problems) {
        try {
            return folder.editions(framework);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private Looked edition(Named named) {
        Cancellation.check();
        String framework = named.framework();
        String name = named.name();
        Problems problems = new Problems();
        try {
            ReadableEdition draft = folder.draft(framework, name, named.names(), problems);
            Gate.Inspected inspected = Gate.inspect(draft, problems);
            // Scenarios that cannot be read take nothing from what the rules say.
            Optional<Evaluator> provable = problems.size() > 0
                    ? Optional.empty()
                    : Optional.of(new Evaluator(draft.edition(), new PlainPolicySet(inspected.rules())));
            Scenarios scenarios = Scenarios.read(draft.edition(), inspected.names(), problems);
            Optional<Evaluator> evaluator = problems.size() > 0
                    ? Optional.empty()
                    : Optional.of(new Evaluator(draft.edition(), compiler.compile(draft.edition(), inspected.rules())));
            return new Looked(
                    new InspectedEdition(
                            framework, name, inspected.rules().size(), scenarios, evaluator, provable, problems),
                    Optional.of(draft).filter(ReadableEdition::datesAreKnown).map(ReadableEdition::edition));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return new Looked(
                    new InspectedEdition(
                            framework, name, 0, Scenarios.NONE, Optional.empty(), Optional.empty(), problems),
                    Optional.empty());
        }
    }
}
