package org.ragstone.policy.language;

import java.math.BigDecimal;
import org.ragstone.model.Caution;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;

/** Where the answers of a regression come from: the line through the figures so far. Grounds are words with figures. */
public interface RegressionOrigin {
    Slope slope();

    /** Which way the line goes, whatever is better. */
    Volume volume();

    Caution caution();

    /** How many figures it is laid through. */
    int points();

    /** How many periods between them have none. */
    int missing();

    /** How sure it is that they rise or fall at all; zero where there is no line. */
    BigDecimal confidencePercent();

    String lineGround();

    String cautionGround();

    /** From when to when the figures are. */
    String timeGround();
}
