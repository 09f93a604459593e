package org.ragstone.withholding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Part;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * Decides what is withheld of all that is published of a council under one framework: what any of its data sets suppresses, and what
 * that could be reckoned from. Each is looked at twice, so that little is held of what has nothing to do with it. Not thread-safe.
 */
public final class Withholding {
    // Each ref points to another that it is computed with; the last of them to itself.
    private final Map<String, String> joined = new HashMap<>();
    private final Set<String> withheld = new TreeSet<>();
    private final Quantities quantities = new Quantities();
    private final Map<String, Told> told = new TreeMap<>();

    /** What is withheld of one data set that is published alone. */
    public static Withheld of(DataSet data) {
        Withholding withholding = new Withholding();
        withholding.survey(data);
        withholding.gather(data);
        return withholding.decide();
    }

    /** Sees of which indicators a figure is suppressed, and which are computed from which. */
    public void survey(DataSet data) {
        for (IndicatorData each : data.indicators()) {
            String ref = each.indicator().ref();
            for (Part part : each.parts()) {
                joined.put(last(ref), last(part.ref()));
            }
            for (Result row : each.results()) {
                if (row.state() == ResultState.SUPPRESSED) {
                    withheld.add(ref);
                }
            }
        }
    }

    private String last(String ref) {
        String each = ref;
        for (String next = joined.getOrDefault(each, each);
                !next.equals(each);
                next = joined.getOrDefault(each, each)) {
            each = next;
        }
        return each;
    }

    /** Takes in the figures that may give away what is suppressed. All data sets have been surveyed by then. */
    public void gather(DataSet data) {
        if (withheld.isEmpty()) {
            return;
        }
        Set<String> touched = new TreeSet<>();
        withheld.forEach(ref -> touched.add(last(ref)));
        for (IndicatorData each : data.indicators()) {
            String ref = each.indicator().ref();
            if (touched.contains(last(ref))) {
                told.computeIfAbsent(ref, any -> new Told(any, quantities)).add(each);
            }
        }
    }

    /** What is withheld of what was gathered. */
    public Withheld decide() {
        Map<String, Map<String, Told>> together = new LinkedHashMap<>();
        told.forEach((ref, each) ->
                together.computeIfAbsent(last(ref), any -> new TreeMap<>()).put(ref, each));
        SortedSet<Figure> suppressed = new TreeSet<>();
        SortedMap<Figure, Figure> further = new TreeMap<>();
        for (Map<String, Told> each : together.values()) {
            Cancellation.check();
            FewestFigures found = new FewestFigures(each);
            suppressed.addAll(found.suppressed());
            further.putAll(found.further());
        }
        return new Withheld(suppressed, further);
    }
}
