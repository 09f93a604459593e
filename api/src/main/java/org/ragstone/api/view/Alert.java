package org.ragstone.api.view;

import java.util.List;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Word;
import org.ragstone.model.Indicator;

/** An alert, and the indicators it is raised for, each once. */
public record Alert(Word word, List<Indicator> indicators) {
    public Alert {
        indicators = List.copyOf(indicators);
    }

    /** Those that are raised, in the order of the edition. */
    static List<Alert> of(Evaluation evaluation) {
        return evaluation.edition().words().alerts().all().stream()
                .map(word -> new Alert(word, raisedFor(word, evaluation)))
                .filter(alert -> !alert.indicators().isEmpty())
                .toList();
    }

    private static List<Indicator> raisedFor(Word word, Evaluation evaluation) {
        return evaluation.indicators().stream()
                .filter(judged -> judged.results().stream()
                        .flatMap(result -> result.alerts().stream())
                        .anyMatch(alert -> alert.outcome().equals(word.name())))
                .map(judged -> judged.indicator())
                .toList();
    }
}
