package org.ragstone.enumeration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ragstone.model.Cancellation;

/**
 * Goes through every way that questions can be answered, asking no more than is asked of it: what runs is run again for each
 * way, and at each question that is not settled yet the ways part. Not thread-safe.
 */
final class Explorer {
    private final Partition partition;
    private final KnownCombinations possible;
    private final Budget budget;
    private final int most;
    private final List<Fork> forks = new ArrayList<>();
    private Map<Question, AnswerClass> answers = Map.of();
    private int depth;

    /** @param most how many ways to go in one exploration before giving up */
    Explorer(Partition partition, KnownCombinations possible, Budget budget, int most) {
        this.partition = partition;
        this.possible = possible;
        this.budget = budget;
        this.most = most;
    }

    /** A question, the answers it can have after those before it, and which one is next. */
    private static final class Fork {
        private final List<AnswerClass> open;
        private int chosen;

        private Fork(List<AnswerClass> open) {
            this.open = open;
        }
    }

    /**
     * Runs once for every way that goes on from the answers that are fixed, until one does not hold: what comes of each, with
     * the answers it took.
     *
     * @return whether all of them hold
     * @throws TooManyCombinations if there are too many
     */
    <R> boolean explore(
            Map<Question, AnswerClass> fixed,
            Function<Function<Question, AnswerClass>, R> run,
            BiPredicate<Map<Question, AnswerClass>, R> holds) {
        forks.clear();
        int ways = 0;
        do {
            Cancellation.check();
            if (++ways > most) {
                throw new TooManyCombinations("more than " + most + " combinations");
            }
            answers = new LinkedHashMap<>(fixed);
            depth = 0;
            R result = run.apply(this::answer);
            if (!holds.test(Collections.unmodifiableMap(answers), result)) {
                return false;
            }
        } while (next());
        return true;
    }

    private AnswerClass answer(Question question) {
        budget.spend(1);
        AnswerClass settled = answers.get(question);
        if (settled != null) {
            return settled;
        }
        if (depth == forks.size()) {
            forks.add(new Fork(open(question)));
        }
        Fork fork = forks.get(depth++);
        AnswerClass chosen = fork.open.get(fork.chosen);
        answers.put(question, chosen);
        return chosen;
    }

    /** There is always one, since the answers so far are possible together. */
    private List<AnswerClass> open(Question question) {
        if (question.field().isFree()) {
            return partition.classes(question);
        }
        List<AnswerClass> open = new ArrayList<>();
        for (AnswerClass each : partition.classes(question)) {
            Map<Question, AnswerClass> with = new LinkedHashMap<>(answers);
            with.put(question, each);
            if (possible.goTogether(with)) {
                open.add(each);
            }
        }
        if (open.isEmpty()) {
            throw new IllegalStateException("no answer to " + question + " after " + answers);
        }
        return open;
    }

    private boolean next() {
        while (!forks.isEmpty()) {
            Fork last = forks.get(forks.size() - 1);
            if (++last.chosen < last.open.size()) {
                return true;
            }
            forks.remove(forks.size() - 1);
        }
        return false;
    }
}
