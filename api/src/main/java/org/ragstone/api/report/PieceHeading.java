package org.ragstone.api.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;

/** Of which council and report rows are: both are told in each row where there are several. */
public record PieceHeading(Optional<String> council, Optional<Period> report, Edition edition, DataSetHeader header) {
    /** The same, which tells its council, blank where there is none, and its report, whether or not there are several. */
    PieceHeading told() {
        return new PieceHeading(
                Optional.of(council.orElse("")), Optional.of(report.orElse(header.period())), edition, header);
    }

    /** What a message begins with where there are several: "Kent 2018-07: ". */
    public String named() {
        String named = Stream.concat(council.stream(), report.map(Period::toString).stream())
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? "" : named + ": ";
    }
}
