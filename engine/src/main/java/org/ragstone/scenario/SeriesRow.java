package org.ragstone.scenario;

import java.util.Set;
import org.ragstone.model.Basis;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;

/**
 * One item of a series as a row of results: a figure, a numerator and denominator ({@code 45/50}), or a state. What the
 * case says of an assessment is of the newest row: that of the period that is evaluated, where it has one.
 */
record SeriesRow(String item, String ref, Period period, Basis basis, MapNode own, boolean newest) implements Row {
    @Override
    public String text(String name) {
        return switch (name) {
            case "ref" -> ref;
            case "period" -> period.toString();
            case "basis" -> basis.name();
            case "value" -> isState() || isRate() ? "" : item;
            case "numerator" -> isRate() ? item.substring(0, item.indexOf('/')) : "";
            case "denominator" -> isRate() ? item.substring(item.indexOf('/') + 1) : "";
            case "state" -> isState() ? item : "";
            case "assessment", "assessed_by" -> newest ? own.text(name) : "";
            default -> "";
        };
    }

    private boolean isState() {
        return !item.isEmpty() && Character.isUpperCase(item.charAt(0));
    }

    private boolean isRate() {
        return !isState() && item.indexOf('/') > 0 && item.indexOf('/') < item.length() - 1;
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
