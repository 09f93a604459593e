package org.ragstone.bench.peer.plain;

import java.util.List;
import java.util.function.Consumer;
import org.ragstone.bench.peer.Depth;
import org.ragstone.bench.peer.Peer;
import org.ragstone.bench.peer.ReasonText;
import org.ragstone.model.IndicatorData;

/** A policy that is written out in Java, over a join that is. */
public final class PlainJavaPeer implements Peer<List<PlainResult>> {
    private final PlainJoin join;
    private final PlainPolicy policy;

    public PlainJavaPeer(PlainJoin join, PlainPolicy policy) {
        this.join = join;
        this.policy = policy;
    }

    @Override
    public Depth deepest() {
        return Depth.TEXT;
    }

    @Override
    public void judge(List<IndicatorData> rows, Depth depth, Consumer<? super List<PlainResult>> each) {
        for (IndicatorData row : rows) {
            List<PlainResult> results = join.results(row);
            for (PlainResult result : results) {
                result.conclude(depth == Depth.RATING ? List.of(policy.status(result)) : policy.all(result));
            }
            each.accept(results);
        }
    }

    @Override
    public void statuses(List<PlainResult> held, Consumer<String> each) {
        for (PlainResult result : held) {
            each.accept(result.findings().get(0).rule().outcome());
        }
    }

    @Override
    public List<List<String>> findings(List<PlainResult> held) {
        return held.stream()
                .map(result -> result.findings().stream()
                        .map(PlainFinding::named)
                        .sorted()
                        .toList())
                .toList();
    }

    @Override
    public String text(List<PlainResult> held) {
        ReasonText text = new ReasonText();
        for (PlainResult result : held) {
            PlainFinding status = result.findings().get(0);
            text.status(status.rule().outcome());
            status.tell(result, text);
            PlainBands.tell(policy, result, text);
        }
        return text.toString();
    }
}
