package org.ragstone.bench.peer.fact;

/** A result beside the figure of the period before. */
public final class Comparison implements PeerFact {
    private final Result result;
    private final String change;

    Comparison(Result result, String change) {
        this.result = result;
        this.change = change;
    }

    @Override
    public Result getResult() {
        return result;
    }

    public String getAgainst() {
        return "PREVIOUS_PERIOD";
    }

    public String getChange() {
        return change;
    }

    @Override
    public String own(String field) {
        return switch (field) {
            case "against" -> getAgainst();
            case "change" -> change;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
