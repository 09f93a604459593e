package org.ragstone.api.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Problem;
import org.ragstone.model.Warning;

/**
 * Everything that a dashboard shows, in the order it is read in, and nothing of how: {@code texts} are the edition's own, by
 * name, {@code hasProvisional} says whether any result is provisional, and {@code background} what stands behind all of it.
 * Immutable and thread-safe.
 */
public record Dashboard(
        Heading heading,
        List<Problem> problems,
        List<Warning> warnings,
        Map<String, String> texts,
        Totals totals,
        Exceptions exceptions,
        List<Alert> alerts,
        List<Action> actions,
        Commentaries commentaries,
        List<Charted> trends,
        List<Charted> regressions,
        List<Block> blocks,
        boolean hasProvisional,
        Background background) {
    public Dashboard {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        alerts = List.copyOf(alerts);
        actions = List.copyOf(actions);
        trends = List.copyOf(trends);
        regressions = List.copyOf(regressions);
        blocks = List.copyOf(blocks);
    }

    public static Dashboard of(Evaluation evaluation) {
        List<Block> blocks = Blocks.of(evaluation);
        return new Dashboard(
                Heading.of(evaluation),
                evaluation.problems(),
                evaluation.warnings(),
                evaluation.texts(),
                Totals.of(evaluation),
                Exceptions.of(evaluation),
                Alert.of(evaluation),
                Action.of(evaluation),
                Commentaries.of(evaluation),
                Charted.trends(evaluation),
                Charted.regressions(evaluation),
                blocks,
                evaluation.results().stream().anyMatch(each -> each.due().isProvisional())
                        || blocks.stream().anyMatch(Block::showsProvisional),
                new Background(evaluation));
    }
}
