package org.ragstone.warning;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Period;
import org.ragstone.model.WarningCode;

/** What somebody lets stand of one indicator, or of all, by code and period: which row does so hangs on no order. */
final class Acknowledgements {
    private static final Acknowledgements NONE = new Acknowledgements();

    /** Of two of the same, which no data set has that was read from files. */
    private static final BinaryOperator<Acknowledgement> FIRST_BY_TEXT =
            BinaryOperator.minBy(Comparator.comparing(Acknowledgement::reason).thenComparing(Acknowledgement::by));

    private final Map<WarningCode, NavigableMap<Period, Acknowledgement>> byPeriod = new EnumMap<>(WarningCode.class);
    private final Map<WarningCode, Acknowledgement> ofEvery = new EnumMap<>(WarningCode.class);

    private Acknowledgements() {}

    static Acknowledgements of(List<Acknowledgement> rows) {
        if (rows.isEmpty()) {
            return NONE;
        }
        Acknowledgements all = new Acknowledgements();
        rows.forEach(all::put);
        return all;
    }

    private void put(Acknowledgement row) {
        if (row.period().isEmpty()) {
            ofEvery.merge(row.code(), row, FIRST_BY_TEXT);
        } else {
            byPeriod.computeIfAbsent(row.code(), each -> new TreeMap<>())
                    .merge(row.period().get(), row, FIRST_BY_TEXT);
        }
    }

    /** The one for the first of the periods that has one, else the one for every period. */
    Optional<Acknowledgement> find(WarningCode code, List<Period> periods) {
        Map<Period, Acknowledgement> ofCode = byPeriod.getOrDefault(code, Collections.emptyNavigableMap());
        for (Period period : periods) {
            Acknowledgement found = ofCode.get(period);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(ofEvery.get(code));
    }

    /** The latest period that the code is acknowledged for, or empty without one. */
    Optional<Period> latest(WarningCode code) {
        return Optional.ofNullable(byPeriod.get(code)).map(NavigableMap::lastKey);
    }
}
