package org.ragstone.dataset;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problems;

/** Finds indicators that are computed from themselves by way of others, or by way of too many. Not thread-safe. */
final class Circles {
    /** Two or three are in use: areas, a county, a region. */
    private static final int MOST_NESTED = 10;

    private static final int MOST_NAMED = 8;

    private final Map<String, List<WrittenPart>> written;
    private final Problems problems;
    // How many steps each is above the lowest of its parts, once all of these are known.
    private final Map<String, Integer> levels = new HashMap<>();
    // Those on the way down to the one that is looked at, and at which step.
    private final List<Step> way = new ArrayList<>();
    private final Map<String, Integer> onTheWay = new HashMap<>();

    private record Step(String ref, Iterator<WrittenPart> parts) {}

    Circles(Map<String, List<WrittenPart>> written, Problems problems) {
        this.written = written;
        this.problems = problems;
    }

    /** Reports each circle whole, at the row that closes it. */
    void check() {
        for (String ref : written.keySet()) {
            goDown(ref);
            while (!way.isEmpty()) {
                step();
            }
        }
    }

    private void goDown(String ref) {
        if (!levels.containsKey(ref)) {
            Cancellation.check();
            onTheWay.put(ref, way.size());
            way.add(new Step(ref, written.getOrDefault(ref, List.of()).iterator()));
        }
    }

    private void step() {
        Step last = way.get(way.size() - 1);
        if (!last.parts().hasNext()) {
            goUp(last.ref());
            return;
        }
        WrittenPart next = last.parts().next();
        Integer since = onTheWay.get(next.part().ref());
        if (since == null) {
            goDown(next.part().ref());
        } else {
            tell(next, since);
        }
    }

    private void goUp(String ref) {
        way.remove(way.size() - 1);
        onTheWay.remove(ref);
        List<WrittenPart> parts = written.getOrDefault(ref, List.of());
        int level = parts.stream()
                .mapToInt(each -> 1 + levels.getOrDefault(each.part().ref(), 0))
                .max()
                .orElse(0);
        levels.put(ref, level);
        if (level == MOST_NESTED + 1) {
            problems.add(
                    parts.get(0).where(),
                    "`%s` is computed from others, and these from others, more than %s times over"
                            .formatted(ref, MOST_NESTED),
                    "Name the indicators that have figures themselves as its parts.");
        }
    }

    private void tell(WrittenPart closing, int since) {
        List<Step> circle = way.subList(since, way.size());
        int more = circle.size() - MOST_NAMED;
        String names = Stream.concat(
                        circle.stream().limit(MOST_NAMED).map(Step::ref),
                        Stream.of(closing.part().ref()))
                .map(ref -> "`" + ref + "`")
                .collect(joining(" from "));
        problems.add(
                closing.where(),
                "a circle: " + names + (more > 0 ? ", by way of " + more + " more" : ""),
                "Take one of them out of the parts of another.");
    }
}
