package org.ragstone.evaluation;

import org.ragstone.model.IndicatorData;

/** An indicator in the text of a decision: the same whatever period is judged, and by which edition. Immutable. */
public final class IndicatorDigest {
    private final String line;

    private IndicatorDigest(String line) {
        this.line = line;
    }

    public static IndicatorDigest of(IndicatorData data) {
        return new IndicatorDigest(DecisionText.digest(data));
    }

    String line() {
        return line;
    }
}
