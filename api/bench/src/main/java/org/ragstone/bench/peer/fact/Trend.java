package org.ragstone.bench.peer.fact;

import org.jspecify.annotations.Nullable;
import org.ragstone.bench.peer.plain.PlainChart;

/** What the chart of a result says, reckoned when it is first asked. Not thread-safe. */
public final class Trend implements PeerFact {
    private final Result result;
    private final PlainChart chart;
    private @Nullable String variation;
    private @Nullable String caution;

    Trend(Result result, PlainChart chart) {
        this.result = result;
        this.chart = chart;
    }

    @Override
    public Result getResult() {
        return result;
    }

    public String getVariation() {
        String known = variation;
        if (known == null) {
            known = chart.variation().name();
            variation = known;
        }
        return known;
    }

    public String getCaution() {
        String known = caution;
        if (known == null) {
            known = chart.caution().name();
            caution = known;
        }
        return known;
    }

    @Override
    public String own(String field) {
        return switch (field) {
            case "variation" -> getVariation();
            case "caution" -> getCaution();
            default -> throw new IllegalArgumentException(field);
        };
    }
}
