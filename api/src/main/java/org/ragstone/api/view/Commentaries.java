package org.ragstone.api.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<CommentaryScope, List<Commentary>> byScope = evaluation.commentary().stream()
                .filter(each -> each.period().equals(period))
                .collect(Collectors.groupingBy(Commentary::scope));
        return new Commentaries(
                byScope.getOrDefault(CommentaryScope.OVERALL, List.of()),
                byScope.getOrDefault(CommentaryScope.SERVICE, List.of()),
                evaluation.indicators().stream()
                        .map(judged -> of(judged, period))
                        .filter(each -> !each.commentary().isEmpty())
                        .toList());
    }

    private static OfIndicator of(JudgedIndicator judged, Period period) {
        return new OfIndicator(judged.indicator(), judged.otherCommentary(period));
    }
}
