package org.ragstone.bench.peer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.NextBand;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.policy.language.Reason;

/** The engine itself. */
final class RagstonePeer implements Peer<JudgedIndicator> {
    private final Evaluator evaluator;
    private final Period report;

    RagstonePeer(Evaluator evaluator, Period report) {
        this.evaluator = evaluator;
        this.report = report;
    }

    @Override
    public Depth deepest() {
        return Depth.TEXT;
    }

    @Override
    public void judge(List<IndicatorData> rows, Depth depth, Consumer<? super JudgedIndicator> each) {
        for (IndicatorData row : rows) {
            // What is read at once is kept joined; what is held is joined again for whoever reads it.
            each.accept(
                    depth == Depth.TEXT ? evaluator.judge(evaluator.join(row, report)) : evaluator.judge(row, report));
        }
    }

    @Override
    public void statuses(JudgedIndicator held, Consumer<String> each) {
        for (JudgedResult result : held.results()) {
            each.accept(result.status().orElseThrow().outcome());
        }
    }

    @Override
    public List<List<String>> findings(JudgedIndicator held) {
        return held.results().stream()
                .map(result -> result.findings().stream()
                        .flatMap(finding -> finding.rules().stream()
                                .map(rule -> finding.kind() + " " + finding.outcome() + " " + rule.name()))
                        .sorted()
                        .toList())
                .toList();
    }

    @Override
    public String text(JudgedIndicator held) {
        ReasonText text = new ReasonText();
        for (JudgedResult result : held.results()) {
            Finding status = result.status().orElseThrow();
            text.status(status.outcome());
            result.because(status).forEach(reason -> add(reason, text));
            Optional<NextBand> better = result.nextBands().better();
            better.ifPresent(band -> text.better(band.outcome(), band.figure(), band.needs()));
        }
        return text.toString();
    }

    private static void add(Reason reason, ReasonText text) {
        text.rule(reason.rule().name());
        reason.saw().forEach(seen -> text.saw(seen.fact(), seen.field(), seen.is(), seen.from()));
        reason.restsOn().forEach(other -> add(other, text));
    }
}
