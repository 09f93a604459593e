package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.PolicyRule;

/**
 * Every combination of answers that one edition, or two side by side, can tell apart. What holds of all of them holds of every
 * result there can be. Not thread-safe.
 */
public final class Enumeration {
    private static final int MOST = 250_000;

    private final List<List<PolicyRule>> sides;
    private final Possible possible;
    private final Explorer explorer;

    /** An edition and its rules, as the gate approved them. */
    public record Side(Edition edition, List<PolicyRule> rules) {
        public Side {
            rules = List.copyOf(rules);
        }
    }

    /** @param sides the editions whose conclusions are looked at, of the same results */
    public Enumeration(List<Side> sides) {
        this.sides = sides.stream().map(Side::rules).toList();
        Partition partition = new Partition(
                this.sides.stream().flatMap(List::stream).toList(),
                sides.stream().map(side -> side.edition().words()).toList());
        this.possible = new Possible(
                fewest(sides, side -> side.edition().trend().fewestPoints()),
                fewest(sides, side -> side.edition().regression().fewestPoints()));
        this.explorer = new Explorer(partition, possible, MOST);
    }

    private static int fewest(List<Side> sides, Function<Side, Integer> of) {
        return sides.stream().map(of).min(Integer::compare).orElse(0);
    }

    /** Everything that one of the sides has something to say of. */
    public List<Aspect> aspects() {
        return Aspect.of(sides.stream().flatMap(List::stream).toList());
    }

    /**
     * Every combination that has a part in the aspect, with what each side says on the way to it.
     *
     * @throws TooManyCombinations if there are too many to go through
     */
    public List<Case> cases(Aspect aspect) {
        List<Case> cases = new ArrayList<>();
        explore(aspect, Map.of(), each -> {
            cases.add(each);
            return true;
        });
        return cases;
    }

    /** Whether there can be a result that answers so. */
    public boolean isPossible(Map<Question, AnswerClass> answers) {
        return possible.are(answers);
    }

    /**
     * The widest cases that hold the combinations that are wanted: what a case still asks, it cannot do without.
     *
     * @param wanted of {@code cases}, those to be put together
     * @param alike whether two cases say the same, so that they may go together
     * @param kept the questions that are not left out, for a case
     */
    public List<Case> widest(
            Aspect aspect, List<Case> wanted, BiPredicate<Case, Case> alike, Function<Case, Set<Question>> kept) {
        List<Case> widest = new ArrayList<>();
        for (Case each : wanted) {
            if (widest.stream().noneMatch(wide -> wide.covers(each.answers()) && alike.test(wide, each))) {
                widest.add(widened(aspect, each, other -> alike.test(each, other), kept.apply(each)));
            }
        }
        return widest;
    }

    private Case widened(Aspect aspect, Case narrow, Predicate<Case> alike, Set<Question> kept) {
        Map<Question, AnswerClass> answers = new LinkedHashMap<>(narrow.answers());
        List<Question> questions = new ArrayList<>(narrow.answers().keySet());
        // The last ones asked are the most particular.
        for (int i = questions.size() - 1; i >= 0; i--) {
            Question question = questions.get(i);
            AnswerClass answer = answers.remove(question);
            if (kept.contains(question) || !explore(aspect, answers, alike)) {
                answers.put(question, Objects.requireNonNull(answer));
            }
        }
        Map<Question, AnswerClass> inOrder = new LinkedHashMap<>(narrow.answers());
        inOrder.keySet().retainAll(answers.keySet());
        return new Case(inOrder, narrow.said());
    }

    /** Whether the predicate holds of every combination that goes on from the answers. */
    private boolean explore(Aspect aspect, Map<Question, AnswerClass> fixed, Predicate<Case> each) {
        List<List<PolicyRule>> slices =
                sides.stream().map(rules -> Slice.of(rules, aspect)).toList();
        return explorer.explore(
                fixed,
                ask -> slices.stream().map(rules -> Reading.of(rules, ask)).toList(),
                (answers, said) -> each.test(new Case(answers, said)));
    }
}
