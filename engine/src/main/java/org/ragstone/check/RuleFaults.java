package org.ragstone.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.Change;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.BeforeFact;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** What is wrong with single rules, whatever the others say. */
final class RuleFaults {
    private static final Condition COMPARED =
            new WordCondition(ComparisonFact.CHANGE, true, List.of(Change.UNAVAILABLE.name()));

    private final Edition edition;
    private final List<PolicyRule> rules;

    RuleFaults(Edition edition, List<PolicyRule> rules) {
        this.edition = edition;
        this.rules = rules;
    }

    /** @param fired the names of those that some combination fires */
    List<Problem> neverFire(Set<String> fired) {
        return rules.stream()
                .filter(rule -> !fired.contains(rule.name()))
                .map(rule -> new Problem(
                        rule.where(),
                        "the rule `" + rule.name() + "` can never fire",
                        unsaid(rule).orElse("No result answers all of its conditions together.")))
                .toList();
    }

    /** What it looks for and no rule says. */
    private Optional<String> unsaid(PolicyRule rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.fact().concludedIn().isPresent())
                .filter(pattern -> rules.stream().noneMatch(other -> other.mayMake(pattern)))
                .map(pattern -> "No rule says what it looks for: `" + conditions(pattern) + "`.")
                .findFirst();
    }

    private static String conditions(FactPattern pattern) {
        return pattern.fact().text() + "( "
                + pattern.conditions().stream().map(Condition::text).collect(Collectors.joining(", ")) + " )";
    }

    /** A margin alone holds too where there is nothing to compare with, since the difference is then zero. */
    List<Problem> withoutEarlierFigure() {
        List<Problem> problems = new ArrayList<>();
        for (PolicyRule rule : rules) {
            FactPattern subject = rule.subjectPattern();
            if (rule.verb() == Verb.TRAVEL && subject.fact() == FactType.COMPARISON && holdsWithoutFigure(subject)) {
                problems.add(new Problem(
                        rule.where(),
                        "the rule `" + rule.name() + "` gives a direction where there is no earlier figure",
                        "Without one the difference is 0. Ask for `%s` or `%s` too, such as `%s`."
                                .formatted(
                                        ComparisonFact.CHANGE.text(), ComparisonFact.VOLUME.text(), COMPARED.text())));
            }
        }
        return problems;
    }

    private static boolean holdsWithoutFigure(FactPattern pattern) {
        List<NumberCondition> numbers = pattern.conditions().stream()
                .filter(NumberCondition.class::isInstance)
                .map(NumberCondition.class::cast)
                .toList();
        boolean asks = pattern.asks(ComparisonFact.CHANGE) || pattern.asks(ComparisonFact.VOLUME);
        return !asks && !numbers.isEmpty() && numbers.stream().allMatch(condition -> condition.holds(BigDecimal.ZERO));
    }

    /** Actions that rules require, and of which framework.yaml does not say who must act. */
    List<Problem> requiredOfNobody() {
        Collection<Word> actions = edition.words().of(FindingKind.ACTION).all();
        return actions.stream()
                .filter(action -> action.by().isEmpty() && action.posts().isEmpty())
                .flatMap(action -> rules.stream()
                        .filter(rule ->
                                rule.verb() == Verb.REQUIRE && rule.word().equals(action.name()))
                        .findFirst()
                        .stream())
                .map(rule -> new Problem(
                        rule.where(),
                        "nobody has to act: `" + rule.word() + "` has no `by`",
                        "Name %s in framework.yaml, under `actions`."
                                .formatted(
                                        edition.words().posts().all().isEmpty()
                                                ? "a column of indicators.csv"
                                                : "a post")))
                .toList();
    }

    /** Runs that no rule asks for; a rule that asks for no run asks for each. */
    List<Problem> unaskedRuns() {
        List<FactPattern> before = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.fact() == FactType.BEFORE)
                .toList();
        return edition.words().runs().places().entrySet().stream()
                .filter(run -> before.stream().noneMatch(pattern -> asks(pattern, run.getKey())))
                .map(run -> new Problem(
                        run.getValue(),
                        "no rule asks for the run `" + run.getKey() + "`",
                        "Ask for it: `Before( run == \"%s\" )`. Or leave it out.".formatted(run.getKey())))
                .toList();
    }

    private static boolean asks(FactPattern before, String run) {
        return before.conditions().stream()
                .filter(each -> each.field().equals(BeforeFact.RUN))
                .allMatch(each ->
                        each.holds(run) || ((WordCondition) each).words().contains(run));
    }
}
