package org.ragstone.dataset.slices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.model.Cancellation;

/**
 * Finds which files have their rows in the order of the indicators, so that they can be read side by side as they are: goes through
 * all at once, and holds a row of each. Not thread-safe.
 */
final class OrderCheck {
    private final Map<String, Integer> councils = new LinkedHashMap<>();
    private final Set<SlicedTable> inOrder = new HashSet<>();
    private boolean areIndicatorsInOrder = true;
    private boolean isAnyCouncilBlank;

    /** Where the indicators and the rows of other files stand. */
    OrderCheck(KeyScan indicators, Map<SlicedTable, KeyScan> others) {
        List<KeyScan> all = new ArrayList<>(others.values());
        try (Fingerprints seen = new Fingerprints()) {
            while (indicators.isThere()) {
                String council = indicators.council();
                begin(council);
                while (indicators.isThere() && indicators.isOf(council)) {
                    Cancellation.check();
                    if (indicators.isOfOne()) {
                        seen.add(indicators.fingerprint());
                        pass(all, indicators.fingerprint(), council);
                    }
                    indicators.next();
                }
                all.forEach(each -> each.passLoose(council));
            }
            areIndicatorsInOrder &= !seen.isAnyTwice();
        }
        others.forEach((table, rows) -> {
            if (areIndicatorsInOrder && !rows.isThere()) {
                inOrder.add(table);
            }
        });
    }

    private void begin(String council) {
        isAnyCouncilBlank |= council.isEmpty();
        areIndicatorsInOrder &= councils.putIfAbsent(council, councils.size()) == null;
    }

    private static void pass(List<KeyScan> all, long fingerprint, String council) {
        for (KeyScan each : all) {
            each.passLoose(council);
            while (each.isThere() && each.fingerprint() == fingerprint && each.isOfOne()) {
                each.next();
                each.passLoose(council);
            }
        }
    }

    /** The councils in order of their first indicators, and which place each has among them. */
    Map<String, Integer> councils() {
        return councils;
    }

    /** Whether an indicator is of no council, among those of councils. */
    boolean isAnyCouncilBlank() {
        return isAnyCouncilBlank;
    }

    /** Whether those of a council stand together, and none stands twice. */
    boolean areIndicatorsInOrder() {
        return areIndicatorsInOrder;
    }

    boolean isInOrder(SlicedTable table) {
        return inOrder.contains(table);
    }
}
