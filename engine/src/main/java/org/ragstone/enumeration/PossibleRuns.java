package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.framework.Runs;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.Measure;

/**
 * Says for how long runs and statuses can have gone on together: red never for longer than a run that counts red, and of two runs
 * that share no status one at most. They can where there are statuses, one after the other, that come to all these counts.
 * Thread-safe.
 */
final class PossibleRuns {
    // Of how many runs it is found out at most; of more, too little is left out rather than too much.
    private static final int MOST = 20;
    private static final int MOST_BEFORE = Measure.MOST_PERIODS_FORWARD - 1;

    private final List<Runs> forward;

    private PossibleRuns(List<Runs> forward) {
        this.forward = List.copyOf(forward);
    }

    /** Those of results that are judged by one of the editions; what is looked back for hangs together with nothing. */
    static PossibleRuns of(List<Enumeration.Side> sides) {
        return new PossibleRuns(sides.stream()
                .filter(Enumeration.Side::judgesForward)
                .map(side -> side.edition().words().runs())
                .toList());
    }

    /** Whether each of the numbers that the field can answer is one by itself. */
    boolean tellApart(Field field) {
        return !forward.isEmpty() && field.asksWhatWasBefore();
    }

    /** Whether nothing has to have lasted longer than periods are judged, and all that has lasted goes together. */
    boolean arePossible(SettledAnswers settled) {
        long most = forward.isEmpty() ? Measure.MOST_PERIODS_BEFORE + 1L : Measure.MOST_PERIODS_FORWARD;
        return settled.questions(Field::asksWhatWasBefore)
                        .allMatch(question -> settled.allowsAtMost(question, isBefore(question) ? MOST_BEFORE : most))
                && forward.stream().allMatch(runs -> together(counted(settled, runs)));
    }

    private static boolean isBefore(Question question) {
        return question.fact() == FactType.BEFORE;
    }

    /** The statuses that are counted, and the least and the most that they can come to. */
    private record Counted(List<String> statuses, int least, int most) {}

    private static List<Counted> counted(SettledAnswers settled, Runs runs) {
        List<Counted> counted = new ArrayList<>();
        settled.questions(Field::asksWhatWasBefore)
                .forEach(question -> settled.numbers(question).ifPresent(numbers -> {
                    if (!isBefore(question)) {
                        counted.add(counted(List.of(question.of()), numbers, 1));
                    } else if (runs.statuses().containsKey(question.of())) {
                        counted.add(counted(runs.statuses().get(question.of()), numbers, 0));
                    }
                }));
        return counted;
    }

    /** @param own whether the period that is judged is counted too */
    private static Counted counted(List<String> statuses, Interval numbers, int own) {
        return new Counted(
                statuses,
                Math.max(0, limited(numbers.firstWholeNumber()) - own),
                numbers.lastWholeNumber().map(PossibleRuns::limited).orElse(MOST_BEFORE + own) - own);
    }

    private static int limited(BigDecimal number) {
        return number.min(BigDecimal.valueOf(MOST_BEFORE + 1L)).intValue();
    }

    private static boolean together(List<Counted> counted) {
        if (counted.size() > 1 && counted.size() <= MOST) {
            return new Search(counted).ends(Search.bit(counted.size()) - 1, 0);
        }
        return counted.stream().allMatch(each -> each.least() <= Math.min(each.most(), MOST_BEFORE));
    }

    /** Looks back period by period, for statuses that end the runs one after the other, each when it can end. */
    private static final class Search {
        private final List<Counted> counted;
        // For each status the runs that go on with it, as the bits of a number; none go on with any other, or before
        // the first.
        private final Set<Integer> goingOn = new LinkedHashSet<>(Set.of(0));
        private final Map<Integer, Integer> earliest = new HashMap<>();

        private Search(List<Counted> counted) {
            this.counted = counted;
            counted.stream()
                    .flatMap(each -> each.statuses().stream())
                    .distinct()
                    .forEach(status -> goingOn.add(with(status)));
        }

        private static int bit(int run) {
            return 1 << run;
        }

        private int with(String status) {
            int with = 0;
            for (int i = 0; i < counted.size(); i++) {
                with |= counted.get(i).statuses().contains(status) ? bit(i) : 0;
            }
            return with;
        }

        /** Whether runs that have gone on for so many periods can all end when they have to. */
        boolean ends(int open, int periods) {
            if (open == 0) {
                return true;
            }
            Integer before = earliest.get(open);
            if (before != null && before <= periods) {
                return false;
            }
            earliest.put(open, periods);
            boolean lasts = periods > 0 || goingOn.stream().anyMatch(each -> (each & open) == open);
            return goingOn.stream()
                    .map(each -> each & open)
                    .filter(rest -> rest != open)
                    .distinct()
                    .anyMatch(rest -> end(open & ~rest, periods)
                            .filter(at -> lasts || at == periods)
                            .filter(at -> ends(rest, at + 1))
                            .isPresent());
        }

        /** The first time that runs can end together, which have gone on for so long; empty where there is none. */
        private Optional<Integer> end(int ending, int periods) {
            int least = periods;
            int most = MOST_BEFORE;
            for (int i = 0; i < counted.size(); i++) {
                if ((ending & bit(i)) != 0) {
                    least = Math.max(least, counted.get(i).least());
                    most = Math.min(most, counted.get(i).most());
                }
            }
            return least <= most ? Optional.of(least) : Optional.empty();
        }
    }
}
