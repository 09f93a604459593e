package org.ragstone.api.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Word;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Indicator;

/** Finds what has moved from the results of an earlier period to those of now. */
final class MovesFound {
    private final RatingOrder order;
    private final Map<Moved, List<Move>> moves = new EnumMap<>(Moved.class);

    private MovesFound(RatingOrder order) {
        this.order = order;
    }

    static Map<Moved, List<Move>> of(Map<ResultKey, JudgedResult> before, List<JudgedResult> now, RatingOrder order) {
        MovesFound found = new MovesFound(order);
        Set<ResultKey> are = new HashSet<>();
        now.forEach(each -> {
            Cancellation.check();
            ResultKey key = ResultKey.of(each);
            are.add(key);
            found.add(Optional.ofNullable(before.get(key)), each);
        });
        before.forEach((key, was) -> {
            if (!are.contains(key)) {
                found.add(Moved.GONE, was, word(was), Optional.empty());
            }
        });
        return Collections.unmodifiableMap(found.moves);
    }

    private void add(Optional<JudgedResult> was, JudgedResult is) {
        Moved moved = was.map(each -> between(each, is)).orElse(Moved.NEW);
        add(moved, is, was.flatMap(MovesFound::word), word(is));
    }

    private void add(Moved moved, JudgedResult result, Optional<Word> before, Optional<Word> now) {
        if (moved != Moved.NOT) {
            Indicator indicator = result.due().indicator();
            moves.computeIfAbsent(moved, key -> new ArrayList<>())
                    .add(new Move(
                            moved,
                            indicator,
                            Service.of(indicator),
                            result.due().basis(),
                            before,
                            now));
        }
    }

    /** What rules left without a status has neither gone up nor down. */
    private Moved between(JudgedResult was, JudgedResult is) {
        Optional<Finding> before = was.status();
        Optional<Finding> now = is.status();
        if (before.isEmpty() || now.isEmpty()) {
            return before.isEmpty() && now.isEmpty() ? Moved.NOT : Moved.OTHERWISE;
        }
        return Moved.between(status(before.get()), status(now.get()), order);
    }

    private static Moved.Status status(Finding finding) {
        return new Moved.Status(finding.kind(), finding.word());
    }

    private static Optional<Word> word(JudgedResult result) {
        return result.status().map(Finding::word);
    }
}
