package org.ragstone.api.view;

import java.util.List;
import java.util.function.Supplier;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/**
 * A result that something was concluded of from the series it ends, and the framework's own words for that, where it has any.
 * The chart is drawn each time it is asked for, since there may be many.
 */
public record Charted(Indicator indicator, Basis basis, Period period, List<Word> directions, Supplier<Chart> chart) {
    public Charted {
        directions = List.copyOf(directions);
    }

    static List<Charted> trends(Evaluation evaluation) {
        return evaluation.results().stream()
                .flatMap(result -> result.trend().stream()
                        .map(trend -> of(
                                result,
                                DirectionAgainst.TREND,
                                () -> Chart.of(trend, result.due().indicator()))))
                .toList();
    }

    static List<Charted> regressions(Evaluation evaluation) {
        return evaluation.results().stream()
                .flatMap(result -> result.regression().stream()
                        .map(line -> of(
                                result,
                                DirectionAgainst.REGRESSION,
                                () -> Chart.of(line, result.due().indicator()))))
                .toList();
    }

    private static Charted of(JudgedResult result, DirectionAgainst against, Supplier<Chart> chart) {
        return new Charted(
                result.due().indicator(),
                result.due().basis(),
                result.due().period(),
                Cell.Directions.of(result, against.name()).words(),
                chart);
    }
}
