package org.ragstone.dataset;

import java.math.BigDecimal;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.Part;

/** An indicator that another is computed from, and where that is written. */
record WrittenPart(Indicator composite, Indicator part, BigDecimal weight, Location where) {
    Part asPart() {
        return new Part(part.ref(), weight);
    }
}
