package org.ragstone.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;

/**
 * The columns in which an edition wants its indicators shown, by kind, and of some frequencies otherwise. It decides nothing that
 * is judged. What it says nothing of is shown as usual.
 */
public record Layout(Map<Of, List<LayoutColumn>> tables) {
    /** As usual, all of it. */
    static final Layout USUAL = new Layout(Map.of());

    /** The indicators that a table is of: those of a kind, or those of it that have the frequency. */
    public record Of(IndicatorKind kind, Optional<Frequency> frequency) {
        /** As framework.yaml calls it: "KPI", "KPI QUARTERLY". */
        public String words() {
            return kind + frequency.map(each -> " " + each).orElse("");
        }
    }

    public Layout {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** The columns of an indicator's table, or none where it is shown as usual. */
    public List<LayoutColumn> of(Indicator indicator) {
        List<LayoutColumn> own = tables.get(new Of(indicator.kind(), Optional.of(indicator.frequency())));
        return own != null ? own : tables.getOrDefault(new Of(indicator.kind(), Optional.empty()), List.of());
    }

    /** Whether any column shows who holds the post. */
    boolean shows(String post) {
        return tables.values().stream().flatMap(List::stream).anyMatch(each -> each.post()
                .equals(post));
    }

    /** Whether any column shows it. */
    public boolean has(Shows shows) {
        return tables.values().stream().flatMap(List::stream).anyMatch(each -> each.shows() == shows);
    }
}
