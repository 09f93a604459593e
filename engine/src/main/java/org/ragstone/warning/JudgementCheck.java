package org.ragstone.warning;

import java.util.List;
import org.ragstone.join.JoinedIndicator;

/** Looks an indicator through likewise, and at what rules made of its results. Thread-safe. */
interface JudgementCheck {
    void look(JoinedIndicator indicator, List<JudgedAs> results, Found found);
}
