package org.ragstone.bench.peer.fact;

import org.ragstone.model.Indicator;

/** What rules ask of an indicator. */
public final class Indicated {
    private final String kind;
    private final String contractual;
    private final String group;

    Indicated(Indicator indicator) {
        this.kind = indicator.kind().name();
        this.contractual = indicator.contractual() ? "YES" : "NO";
        this.group = indicator.group().isEmpty() ? "NONE" : indicator.group();
    }

    public String getKind() {
        return kind;
    }

    public String getContractual() {
        return contractual;
    }

    public String getGroup() {
        return group;
    }
}
