package org.ragstone.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Location;
import org.ragstone.model.Period;

/**
 * A case: an indicator with its rows, the period that is judged, and what must come of it on each basis. A kind of finding that is not named is
 * not looked at. {@code because} names rules that must stand behind what comes of it, {@code problem} is part of a problem
 * that must be reported; either may be empty. {@code written} is where what it says stands.
 */
record Scenario(
        String file,
        String name,
        Location where,
        IndicatorData indicator,
        Period period,
        Map<Basis, Map<FindingKind, List<Expected>>> expected,
        List<String> because,
        String problem,
        Written written) {

    /** What a case says, where that stands, and the case as if it said otherwise. */
    record Written(WrittenEntry entry, Map<Basis, WrittenFigure> figures, Again again) {
        Written {
            figures = Map.copyOf(figures);
        }
    }

    /** Reads a case again with other texts for some of its keys, as if they were written so; empty where it cannot be read then. */
    interface Again {
        Optional<Scenario> with(Map<String, String> texts);
    }

    /** A word, and what it is against where the scenario says so (else empty). */
    record Expected(String against, String outcome) {
        @Override
        public String toString() {
            return against.isEmpty() ? outcome : outcome + " against " + against;
        }
    }
}
