package org.ragstone.api.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** What has been written for the period and answers no required action: of the whole, of services, and of indicators. */
public record Commentaries(List<Commentary> overall, List<Commentary> services, List<OfIndicator> indicators) {
    public Commentaries {
        overall = List.copyOf(overall);
        services = List.copyOf(services);
        indicators = List.copyOf(indicators);
    }

    /** What has been written of an indicator. */
    public record OfIndicator(Indicator indicator, List<Commentary> commentary) {
        public OfIndicator {
            commentary = List.copyOf(commentary);
        }
    }

    public boolean areNone() {
        return overall.isEmpty() && services.isEmpty() && indicators.isEmpty();
    }

    static Commentaries of(Evaluation evaluation) {
        Period period = evaluation.header().period();
        Set<Period> periods =
                evaluation.results().stream().map(each -> each.due().period()).collect(Collectors.toSet());
        periods.add(period);
        return new Commentaries(
                of(CommentaryScope.OVERALL, evaluation, periods),
                of(CommentaryScope.SERVICE, evaluation, periods),
                evaluation.indicators().stream()
                        .map(judged -> of(judged, period))
                        .filter(each -> !each.commentary().isEmpty())
                        .toList());
    }

    /** Of a wider scope, whether it names an indicator or none. */
    private static List<Commentary> of(CommentaryScope scope, Evaluation evaluation, Set<Period> periods) {
        return Stream.concat(
                        evaluation.commentary().stream(),
                        evaluation.indicators().stream().flatMap(each -> each.commentary().stream()))
                .filter(each -> each.scope() == scope)
                .filter(each -> periods.contains(each.period()))
                .toList();
    }

    private static OfIndicator of(JudgedIndicator judged, Period period) {
        return new OfIndicator(
                judged.indicator(),
                judged.otherCommentary(period).stream()
                        .filter(each -> each.scope() == CommentaryScope.INDICATOR)
                        .toList());
    }
}
