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

    /**
     * Where a case is named, which is where its row begins in a table without names; where it says of itself how many decimals are
     * printed; and its figures.
     */
    record Written(Location name, Optional<Location> decimals, Map<Basis, WrittenFigure> figures) {
        Written {
            figures = Map.copyOf(figures);
        }
    }

    /** A word, and what it is against where the scenario says so (else empty). */
    record Expected(String against, String outcome) {
        @Override
        public String toString() {
            return against.isEmpty() ? outcome : outcome + " against " + against;
        }
    }
}
