package org.ragstone.api.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;

/** Of which council and report rows are: both are told in each row where there are several. */
public record PieceHeading(Optional<String> council, Optional<Period> report, Edition edition, DataSetHeader header) {
    /** What a message begins with where there are several: "Kent 2018-07: ". */
    public String named() {
        String named = Stream.concat(council.stream(), report.map(Period::toString).stream())
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? "" : named + ": ";
    }
}
