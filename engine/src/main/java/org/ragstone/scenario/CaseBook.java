package org.ragstone.scenario;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Basis;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.plain.KnownFacts;
import org.ragstone.policy.plain.PlainPolicySet;

/** Cases one by one, with where they are written, for whoever changes what they say. Not thread-safe. */
public final class CaseBook {
    private final Evaluator evaluator;
    private final CaseCheck check;
    private final List<Scenario> scenarios;
    private final Map<Integer, Boolean> passing = new HashMap<>();

    private CaseBook(Evaluator evaluator, List<Scenario> scenarios) {
        this.evaluator = evaluator;
        this.check = new CaseCheck(evaluator.rules());
        this.scenarios = List.copyOf(scenarios);
    }

    /**
     * The cases of the files, each by the edition's rules.
     *
     * @throws ProblemsException if a file cannot be read as scenarios: every fault of every file
     */
    public static CaseBook of(Evaluator evaluator, List<SourceFile> files) {
        Problems problems = new Problems();
        List<String> rules = evaluator.rules().stream().map(PolicyRule::name).toList();
        Scenarios scenarios = Scenarios.read(files, evaluator.edition(), Optional.of(rules), problems);
        problems.throwIfAny();
        return new CaseBook(evaluator, scenarios.all());
    }

    /**
     * A case: its file, its name and where that stands, or where its row begins in a table without names; how many decimals are
     * printed, and where it says so itself; and where its figures stand.
     */
    public record WrittenCase(
            String file,
            String name,
            Location named,
            OptionalInt decimals,
            Optional<Location> ownDecimals,
            Map<Basis, WrittenFigure> figures) {}

    /** All of them in their order. */
    public List<WrittenCase> cases() {
        return scenarios.stream().map(CaseBook::written).toList();
    }

    private static WrittenCase written(Scenario scenario) {
        return new WrittenCase(
                scenario.file(),
                scenario.name(),
                scenario.written().name(),
                scenario.indicator().indicator().decimals(),
                scenario.written().decimals(),
                scenario.written().figures());
    }

    /** Whether what comes of the case at this place is as it says. */
    public boolean passes(int place) {
        return passing.computeIfAbsent(place, any -> passes(check, evaluator, scenarios.get(place)));
    }

    /**
     * The cases that hold fast where a number of a rule lies, by their place: those that pass, and would not if it were a little more
     * or less, or itself on its other side.
     *
     * @param isOne tells the conditions with the number from others
     */
    public SortedSet<Integer> holding(PolicyRule rule, Predicate<NumberCondition> isOne) {
        SortedSet<Integer> holding = new TreeSet<>();
        for (PolicyRule changed : new Mutants(evaluator.edition(), evaluator.rules()).ofNumbers(rule, isOne)) {
            List<PolicyRule> rules =
                    Mutants.replaced(evaluator.rules(), evaluator.rules().indexOf(rule), Optional.of(changed));
            holding.addAll(noticing(rules));
        }
        return holding;
    }

    private List<Integer> noticing(List<PolicyRule> rules) {
        Evaluator other = Evaluator.ofFew(evaluator.edition(), new PlainPolicySet(rules));
        CaseCheck changed = check.ofChanged(rules);
        return IntStream.range(0, scenarios.size())
                .filter(place -> passes(place) && !passes(changed, other, scenarios.get(place)))
                .boxed()
                .toList();
    }

    private static boolean passes(CaseCheck check, Evaluator evaluator, Scenario scenario) {
        return check.mismatches(scenario, evaluator.judge(scenario.indicator(), scenario.period()))
                .isEmpty();
    }

    /** Every choice of facts that fulfils the rule, be it the edition's or not, of each due result of the case by its basis. */
    public Map<Basis, List<List<Fact>>> matches(int place, PolicyRule rule) {
        Scenario scenario = scenarios.get(place);
        JoinedIndicator joined = evaluator.join(scenario.indicator(), scenario.period());
        List<List<Fact>> facts = joined.facts();
        Map<Basis, List<List<Fact>>> matches = new EnumMap<>(Basis.class);
        for (int i = 0; i < facts.size(); i++) {
            Basis basis = joined.results().get(i).due().basis();
            matches.put(basis, new KnownFacts(evaluator.rules(), facts.get(i)).matches(rule));
        }
        return matches;
    }
}
