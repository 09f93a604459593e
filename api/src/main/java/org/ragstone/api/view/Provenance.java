package org.ragstone.api.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.framework.MethodSetting;
import org.ragstone.model.Notice;
import org.ragstone.policy.language.FactType;

/**
 * By what a dashboard was judged and from what: {@code id} names the two of them together, {@code source} is where the figures
 * come from in the words of their data set, or empty, and {@code notices} say how its files were read where that was not plain.
 */
public record Provenance(
        String edition,
        String editionTitle,
        String revision,
        String id,
        FigurePolicy figures,
        String source,
        List<Method> methods,
        List<Notice> notices) {
    public Provenance {
        methods = List.copyOf(methods);
        notices = List.copyOf(notices);
    }

    /** A statistical method by its key in framework.yaml, and what it is set to. */
    public record Method(String key, List<MethodSetting> settings) {
        public Method {
            settings = List.copyOf(settings);
        }
    }

    static Provenance of(Evaluation evaluation) {
        Edition edition = evaluation.edition();
        return new Provenance(
                edition.path(),
                edition.title(),
                edition.revision(),
                evaluation.decisionId(),
                edition.figures(),
                evaluation.header().source(),
                methods(evaluation.results(), edition.methods()),
                evaluation.notices());
    }

    /** Those that something said of the results rests on. */
    private static List<Method> methods(List<JudgedResult> results, Map<String, List<MethodSetting>> all) {
        boolean trends = results.stream().anyMatch(each -> each.trend().isPresent());
        boolean regressions =
                results.stream().anyMatch(each -> each.regression().isPresent());
        return Stream.of(
                        trends ? Optional.of(FactType.TREND) : Optional.<FactType>empty(),
                        regressions ? Optional.of(FactType.REGRESSION) : Optional.<FactType>empty())
                .flatMap(Optional::stream)
                .map(FactType::methodKey)
                .map(key -> new Method(key, all.getOrDefault(key, List.of())))
                .filter(method -> !method.settings().isEmpty())
                .toList();
    }
}
