package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;

/**
 * Every combination of answers that one edition, or two side by side, can tell apart. What holds of all of them holds of every
 * result there can be. Not thread-safe.
 */
public final class Enumeration {
    /** After so many steps it gives up: answers that rules ask for, results that are tried, combinations that are compared. */
    public static final long MOST_STEPS = 10_000_000;

    private static final int MOST = 50_000;
    private static final int STEPS_OF_A_MERGE = 10;

    private final List<Side> sides;
    private final Budget budget = new Budget(MOST_STEPS);
    private final KnownCombinations possible;
    private final Explorer explorer;
    private final List<List<CombinationRun.KnownFact>> given;
    private final Map<Aspect, List<Side>> slices = new HashMap<>();

    /** An edition and its rules, as the gate approved them. */
    public record Side(Edition edition, List<PolicyRule> rules) {
        public Side {
            rules = List.copyOf(rules);
        }

        Vocabulary vocabulary() {
            return Vocabulary.of(edition);
        }

        /** Whether its rules judge each period after those before it. */
        boolean judgesForward() {
            return rules.stream().anyMatch(rule -> rule.looksAt(FactType.BEFORE));
        }

        private Side slice(Aspect aspect) {
            return new Side(edition, Slice.of(rules, aspect));
        }
    }

    /** @param sides the editions whose conclusions are looked at, of the same results */
    public Enumeration(List<Side> sides) {
        this.sides = List.copyOf(sides);
        this.given = this.sides.stream()
                .map(side -> CombinationRun.given(side.vocabulary()))
                .toList();
        Partition partition = new Partition(sides);
        this.possible = new KnownCombinations(PossibleCombinations.of(this.sides), budget);
        this.explorer = new Explorer(partition, possible, budget, MOST);
    }

    private Stream<PolicyRule> allRules() {
        return sides.stream().flatMap(side -> side.rules().stream());
    }

    /** Everything that one of the sides has something to say of. */
    public List<Aspect> aspects() {
        return Aspect.of(allRules().toList());
    }

    /**
     * Every combination that has a part in the aspect, with what each side says on the way to it.
     *
     * @throws TooManyCombinations if there are too many to go through
     */
    public List<Combination> combinations(Aspect aspect) {
        List<Combination> cases = new ArrayList<>();
        explore(aspect, Map.of(), each -> {
            cases.add(each);
            return true;
        });
        return cases;
    }

    /**
     * Counts that so many of them are compared, by whoever compares them.
     *
     * @throws TooManyCombinations if that is too many
     */
    public void compare(int combinations) {
        budget.spend(combinations);
    }

    /** How many steps it has taken so far, of {@link #MOST_STEPS}. */
    public long steps() {
        return budget.spent();
    }

    /** Whether there can be a result that answers so. */
    public boolean isPossible(Map<Question, AnswerClass> answers) {
        return possible.goTogether(answers);
    }

    /**
     * The widest combinations that hold those that are wanted: what one still asks, it cannot do without.
     *
     * @param wanted of {@link #combinations}, those to be put together
     * @param alike whether two say the same, so that they may go together
     * @param kept the questions that are not left out of one
     */
    public List<Combination> widest(
            Aspect aspect,
            List<Combination> wanted,
            BiPredicate<Combination, Combination> alike,
            Function<Combination, Set<Question>> kept) {
        return widest(wanted, alike, each -> widened(aspect, each, other -> alike.test(each, other), kept.apply(each)));
    }

    /**
     * Likewise of results that are judged: how the judgement comes about does not matter, so that one asks of it alone
     * where that is what decides. It holds of results with such a judgement.
     */
    public List<Combination> widestJudgements(
            Aspect aspect, List<Combination> wanted, BiPredicate<Combination, Combination> alike) {
        return widest(wanted, alike, each -> {
            Combination wide =
                    widened(aspect, each, other -> alike.test(each, other) || lacksTheJudgement(each, other), Set.of());
            return wide.asksOfJudgement() ? wide : widened(aspect, each, other -> alike.test(each, other), Set.of());
        });
    }

    /** Whether no side makes all the judgements that every side makes of another, where they make the same. */
    private static boolean lacksTheJudgement(Combination judged, Combination other) {
        Set<String> against = judged.judgedAgainst(0);
        return !against.isEmpty()
                && IntStream.range(0, judged.statements().size())
                        .allMatch(side -> judged.judgedAgainst(side).equals(against)
                                && !other.judgedAgainst(side).containsAll(against));
    }

    private List<Combination> widest(
            List<Combination> wanted,
            BiPredicate<Combination, Combination> alike,
            UnaryOperator<Combination> widening) {
        List<Combination> widest = new ArrayList<>();
        for (Combination each : wanted) {
            budget.spend(widest.size());
            if (widest.stream().noneMatch(wide -> wide.covers(each.answers()) && alike.test(wide, each))) {
                widest.add(widening.apply(each));
            }
        }
        return widest.stream().map(this::withoutTheImpossible).toList();
    }

    /** Of words that go together, those that cannot go with the other answers are left out. */
    private Combination withoutTheImpossible(Combination wide) {
        Map<Question, AnswerClass> answers = new LinkedHashMap<>(wide.answers());
        wide.answers().forEach((question, answer) -> {
            if (answer instanceof AnswerClass.OfWords all && all.words().size() > 1) {
                List<String> words = all.words().stream()
                        .filter(word -> {
                            Map<Question, AnswerClass> one = new LinkedHashMap<>(answers);
                            one.put(question, new AnswerClass.OfWords(List.of(word)));
                            return possible.goTogether(one);
                        })
                        .toList();
                answers.put(question, words.isEmpty() ? answer : new AnswerClass.OfWords(words));
            }
        });
        return new Combination(answers, wide.statements());
    }

    /** Those that are there for every target that can count, and alike, as one of any target; the others as they are. */
    public List<Combination> mergedByTarget(List<Combination> cases, BiPredicate<Combination, Combination> alike) {
        Set<String> all = allRules()
                .filter(rule -> rule.verb() == Verb.JUDGE)
                .map(PolicyRule::word)
                .filter(Combination::isTarget)
                .collect(Collectors.toSet());
        List<Combination> merged = new ArrayList<>();
        for (Combination each : cases) {
            budget.spend((long) STEPS_OF_A_MERGE * cases.size());
            Combination any = each.ofAnyTarget();
            Set<String> targets = cases.stream()
                    .filter(other -> alike.test(each, other)
                            && other.ofAnyTarget().answers().equals(any.answers()))
                    .flatMap(other -> other.answers().keySet().stream())
                    .filter(question -> question.fact() == FactType.JUDGEMENT)
                    .map(Question::of)
                    .filter(Combination::isTarget)
                    .collect(Collectors.toSet());
            Combination told = targets.containsAll(all) ? any : each;
            if (merged.stream().noneMatch(other -> other.answers().equals(told.answers()) && alike.test(other, told))) {
                merged.add(told);
            }
        }
        return merged;
    }

    private Combination widened(Aspect aspect, Combination narrow, Predicate<Combination> alike, Set<Question> kept) {
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
        return new Combination(inOrder, narrow.statements());
    }

    private List<List<Statement>> run(List<Side> own, Function<Question, AnswerClass> ask) {
        List<List<Statement>> said = new ArrayList<>(own.size());
        for (int i = 0; i < own.size(); i++) {
            Side side = own.get(i);
            said.add(CombinationRun.of(side.rules(), given.get(i), side.vocabulary(), ask, budget));
        }
        return said;
    }

    /** Whether the predicate holds of every combination that goes on from the answers. */
    private boolean explore(Aspect aspect, Map<Question, AnswerClass> fixed, Predicate<Combination> each) {
        List<Side> own = slices.computeIfAbsent(
                aspect, any -> sides.stream().map(side -> side.slice(aspect)).toList());
        return explorer.explore(
                fixed, ask -> run(own, ask), (answers, said) -> each.test(new Combination(answers, said)));
    }
}
