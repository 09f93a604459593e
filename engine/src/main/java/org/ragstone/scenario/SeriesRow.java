package org.ragstone.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ragstone.dataset.ResultRow;
import org.ragstone.model.Basis;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;

/**
 * One item of a series as a row of results: a figure, a numerator and denominator ({@code 45/50}), or a state. What the
 * case says of an assessment is of the newest row: that of the period that is evaluated, where it has one.
 */
final class SeriesRow implements Row {
    private final Basis basis;
    private final MapNode own;
    // Each is asked for more than once.
    private final Map<String, String> texts = new HashMap<>();

    SeriesRow(String item, String ref, Period period, Basis basis, MapNode own, boolean newest) {
        this.basis = basis;
        this.own = own;
        texts.put("ref", ref);
        texts.put("period", period.toString());
        texts.put("basis", basis.name());
        putItem(item);
        if (newest) {
            ResultRow.OF_A_PERSON.forEach(name -> texts.put(name, own.text(name)));
        }
    }

    private void putItem(String item) {
        int slash = item.indexOf('/');
        if (!item.isEmpty() && Character.isUpperCase(item.charAt(0))) {
            texts.put("state", item);
        } else if (slash > 0 && slash < item.length() - 1) {
            texts.put("numerator", item.substring(0, slash));
            texts.put("denominator", item.substring(slash + 1));
        } else {
            texts.put("value", item);
        }
    }

    @Override
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    @Override
    public Location where(String name) {
        return name.startsWith("assess") ? own.where(name) : own.where(basis.name());
    }

    @Override
    public Set<String> names() {
        return Set.of();
    }
}
