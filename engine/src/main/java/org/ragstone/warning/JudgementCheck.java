package org.ragstone.warning;

/** Looks through an indicator and what rules made of its results, for one kind of thing that makes no sense. Thread-safe. */
interface JudgementCheck {
    void look(TargetsHeld judged, Found found);
}
