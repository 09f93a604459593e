package org.ragstone.withholding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Location;
import org.ragstone.model.Part;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Rebase;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Standards;

/** A data set as a test writes it: rows such as {@code A,2026-04,LATEST,4} or {@code A,2026-05,LATEST,SUPPRESSED}, parted by blanks. */
final class Rows {
    static final Location WHERE = new Location.InFile("results.csv");

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final List<String> refs = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    /** Rows of one that has not been added are of a count. */
    Rows indicator(String ref, String unit, Optional<Aggregation> over, Optional<Aggregation> of, Part... from) {
        refs.add(ref);
        indicators.put(
                ref,
                new Indicator(
                        ref,
                        "Title",
                        "",
                        "Service",
                        IndicatorKind.KPI,
                        Polarity.HIGHER,
                        unit,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Frequency.MONTHLY,
                        List.of(Basis.LATEST, Basis.YEAR_TO_DATE),
                        over,
                        of,
                        Standards.NONE,
                        false,
                        "",
                        IndicatorStatus.ACTIVE,
                        "",
                        "",
                        Map.of(),
                        new Location.InFile("indicators.csv")));
        if (from.length > 0) {
            parts.put(ref, List.of(from));
        }
        return this;
    }

    Rows of(String rows) {
        for (String row : rows.strip().split("\\s+")) {
            String[] cells = row.split(",", -1);
            if (cells.length > 3) {
                add(cells);
            }
        }
        return this;
    }

    private void add(String... cells) {
        if (!indicators.containsKey(cells[0])) {
            indicator(cells[0], "", Optional.empty(), Optional.empty());
        }
        boolean isFigure = !cells[3].isEmpty() && !Character.isLetter(cells[3].charAt(0));
        results.add(new Result(
                cells[0],
                Period.parse(cells[1]).orElseThrow(),
                Basis.valueOf(cells[2]),
                isFigure ? ResultState.REPORTED : ResultState.valueOf(cells[3]),
                isFigure ? Optional.of(new BigDecimal(cells[3])) : Optional.empty(),
                number(cells, 4),
                number(cells, 5),
                "",
                "A person",
                true,
                "A note",
                WHERE,
                ""));
    }

    private static Optional<BigDecimal> number(String[] cells, int at) {
        return cells.length > at && !cells[at].isEmpty() ? Optional.of(new BigDecimal(cells[at])) : Optional.empty();
    }

    DataSet data() {
        return DataSet.of(
                        new DataSetHeader(
                                "example",
                                Period.parse("2026-07").orElseThrow(),
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        refs.stream().map(indicators::get).toList(),
                        List.of(),
                        results,
                        List.of(new Rebase(
                                refs.get(0),
                                Period.parse("2026-04").orElseThrow(),
                                "Reason",
                                LocalDate.of(2026, 4, 1),
                                "A person")),
                        List.of(),
                        List.of())
                .withParts(parts);
    }

    static List<String> withheld(DataSet... data) {
        Withholding withholding = new Withholding();
        List.of(data).forEach(withholding::survey);
        List.of(data).forEach(withholding::gather);
        return withholding.decide().further().keySet().stream()
                .map(Figure::toString)
                .toList();
    }
}
