package org.ragstone.framework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;

/**
 * What a framework calls the target, the floor and its indicators: what it calls them of their group, else of their kind, else
 * in general, each by itself. Maps keep their order.
 */
public record Labels(
        StandardLabels general, Map<IndicatorKind, StandardLabels> byKind, Map<String, StandardLabels> byGroup) {
    private static final StandardLabels BLANK = new StandardLabels("", "", "");

    public Labels {
        Map<IndicatorKind, StandardLabels> kinds = new EnumMap<>(IndicatorKind.class);
        kinds.putAll(byKind);
        byKind = Collections.unmodifiableMap(kinds);
        byGroup = Collections.unmodifiableMap(new LinkedHashMap<>(byGroup));
    }

    /** Whether all indicators are called alike. */
    public boolean areTheSameForAll() {
        return byKind.isEmpty() && byGroup.isEmpty();
    }

    public StandardLabels of(Indicator indicator) {
        return of(indicator.kind(), indicator.group());
    }

    /** Of the indicators of a kind and a group; the group is blank for those that are of none. */
    public StandardLabels of(IndicatorKind kind, String group) {
        return areTheSameForAll()
                ? general
                : byGroup.getOrDefault(group, BLANK)
                        .orElse(byKind.getOrDefault(kind, BLANK))
                        .orElse(general);
    }

    /** The same as they stand within a sentence. */
    public Labels inSentences() {
        Map<IndicatorKind, StandardLabels> kinds = new EnumMap<>(IndicatorKind.class);
        byKind.forEach((kind, labels) -> kinds.put(kind, labels.inSentences()));
        Map<String, StandardLabels> groups = new LinkedHashMap<>();
        byGroup.forEach((group, labels) -> groups.put(group, labels.inSentences()));
        return new Labels(general.inSentences(), kinds, groups);
    }
}
