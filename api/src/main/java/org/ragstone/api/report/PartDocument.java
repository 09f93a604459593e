package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.join.Computation.PartFigure;
import org.ragstone.join.DueResult;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/** An indicator that another was computed from: its figure, or why there is none. */
record PartDocument(
        String ref,
        BigDecimal weight,
        ResultState state,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<Boolean> provisional) {

    /** Those of a result, or nothing where it has none. */
    static Optional<List<PartDocument>> of(DueResult due) {
        List<PartDocument> parts = due.parts().stream().map(PartDocument::of).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static PartDocument of(PartFigure part) {
        Optional<Result> row = part.shown();
        return new PartDocument(
                part.part().ref(),
                part.part().weight(),
                part.state(),
                row.flatMap(Result::value),
                row.flatMap(Result::numerator),
                row.flatMap(Result::denominator),
                row.map(Result::provisional).filter(provisional -> provisional));
    }
}
