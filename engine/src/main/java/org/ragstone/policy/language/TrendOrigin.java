package org.ragstone.policy.language;

import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Variation;

/** Where the answers of a trend come from: the chart of the figures so far. Grounds are words with figures. */
public interface TrendOrigin {
    Variation variation();

    Assurance assurance();

    LimitsAnswer limits();

    Caution caution();

    /** How many figures the newest limits hold for. */
    int points();

    /** How many periods between them have none. */
    int missing();

    String variationGround();

    String assuranceGround();

    String limitsGround();

    String cautionGround();

    /** From when to when the figures are. */
    String timeGround();
}
