package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Series;
import org.ragstone.join.ResultRegression;
import org.ragstone.model.Caution;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;

/** What a straight line says, and with full reasons every figure that it is laid over. */
record RegressionDocument(
        Slope slope,
        Volume volume,
        BigDecimal confidencePercent,
        Optional<BigDecimal> perPeriod,
        Caution caution,
        int points,
        int missing,
        Optional<List<Point>> series) {

    /** A period with its figure. */
    record Point(String period, BigDecimal value) {
        private static Stream<Point> of(Series.Entry entry) {
            return entry.figure().stream()
                    .map(figure -> new Point(entry.period().toString(), figure));
        }
    }

    static RegressionDocument of(ResultRegression line, Detail detail) {
        return new RegressionDocument(
                line.slope(),
                line.volume(),
                line.confidencePercent().stripTrailingZeros(),
                line.perPeriod(TrendDocument.DIGITS).map(BigDecimal::stripTrailingZeros),
                line.caution(),
                line.points(),
                line.missing(),
                Optional.of(line)
                        .filter(each -> detail.isFull())
                        .map(each -> each.series().stream().flatMap(Point::of).toList()));
    }
}
