package org.ragstone.warning;

import org.ragstone.join.JoinedIndicator;

/** Looks an indicator through for one kind of thing that makes no sense. Thread-safe. */
interface IndicatorCheck {
    void look(JoinedIndicator indicator, Found found);
}
