package org.ragstone.withholding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ragstone.model.Cancellation;

/**
 * Which further figures of indicators that belong together are withheld, so that none that is suppressed can be reckoned. A longer time
 * or a whole is withheld sooner than a period or a part, and no figure of which one could do without. Every way to reckon is looked for
 * that those found so far leave open, until there is none.
 */
final class FewestFigures {
    // A figure of a period tells what no other does; a total is made of what stands beside it.
    private static final int TOTAL = 4;
    private static final int OF_A_PERIOD = 6;
    private static final int WHOLE = 1;

    private final Map<String, Told> indicators;
    private final Set<Figure> suppressed = new TreeSet<>();
    private final List<Way> ways = new ArrayList<>();
    private Set<Figure> further;

    /** One way to reckon a figure: from all of these others. */
    private record Way(Figure to, Set<Figure> from) {
        boolean isOpen(Set<Figure> without) {
            return Collections.disjoint(from, without);
        }
    }

    FewestFigures(Map<String, Told> indicators) {
        this.indicators = indicators;
        indicators.values().forEach(each -> suppressed.addAll(each.withheld()));
        further = new TreeSet<>();
        for (List<Way> found = open(suppressed, further); !found.isEmpty(); found = open(suppressed, further)) {
            ways.addAll(found);
            further = closing(ways);
        }
        leaveOutWhatNeedsNot();
        keepTheseToo();
    }

    Set<Figure> suppressed() {
        return suppressed;
    }

    /** Each with one that could be reckoned from it. */
    Map<Figure, Figure> further() {
        Map<Figure, Figure> all = new TreeMap<>();
        for (Figure each : further) {
            ways.stream()
                    .filter(way -> way.from().contains(each))
                    .findFirst()
                    .ifPresent(way -> all.put(each, way.to()));
        }
        return all;
    }

    private List<Way> open(Set<Figure> kept, Set<Figure> without) {
        return open(kept, new Reckoner(indicators, hidden(without)));
    }

    private Set<Figure> hidden(Set<Figure> without) {
        Set<Figure> hidden = new TreeSet<>(suppressed);
        hidden.addAll(without);
        return hidden;
    }

    private static List<Way> open(Set<Figure> kept, Reckoner reckoner) {
        Cancellation.check();
        List<Way> open = new ArrayList<>();
        for (Figure each : kept) {
            Optional<Set<Figure>> from = reckoner.reckoned(each);
            // What follows from no figure cannot be kept from anybody.
            from.filter(figures -> !figures.isEmpty()).ifPresent(figures -> open.add(new Way(each, figures)));
        }
        return open;
    }

    /** Some that close every way there is, those first that close most at the least cost. */
    private Set<Figure> closing(List<Way> all) {
        Set<Figure> chosen = new TreeSet<>();
        List<Way> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            Map<Figure, Integer> closed = new LinkedHashMap<>();
            left.forEach(way -> way.from().forEach(each -> closed.merge(each, 1, Integer::sum)));
            Figure best = closed.keySet().stream()
                    .min(Comparator.<Figure>comparingDouble(each -> (double) cost(each) / closed.getOrDefault(each, 1))
                            .thenComparing(Figure::period)
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            chosen.add(best);
            left.removeIf(way -> !way.isOpen(chosen));
        }
        return chosen;
    }

    private int cost(Figure figure) {
        int cost = figure.basis().isOfPeriods() ? TOTAL : OF_A_PERIOD;
        Told told = indicators.get(figure.ref());
        return told == null || told.composites().isEmpty() ? cost : cost - WHOLE;
    }

    /** What closes a way that others have come to close since; the dearest and the newest are given back first. */
    private void leaveOutWhatNeedsNot() {
        List<Figure> dearest = new ArrayList<>(further);
        dearest.sort(Comparator.<Figure>comparingInt(this::cost)
                .thenComparing(Figure::period)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        Reckoner known = new Reckoner(indicators, hidden(further));
        for (Figure each : dearest) {
            Reckoner with = known.with(each);
            if (open(suppressed, with).isEmpty()) {
                known = with;
                further.remove(each);
            }
        }
    }

    /** A figure that is withheld is not told by another of the same time, though what it is made of alone has to be kept. */
    private void keepTheseToo() {
        for (List<Way> found = open(further, further); !found.isEmpty(); found = open(further, further)) {
            ways.addAll(found);
            Set<Figure> more = new TreeSet<>(further);
            more.addAll(closing(found));
            further = more;
        }
    }
}
