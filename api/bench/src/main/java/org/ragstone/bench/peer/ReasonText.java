package org.ragstone.bench.peer;

import java.math.BigDecimal;

/** Writes statuses with their reasons, one below the other, the same whoever gives them. Not thread-safe. */
public final class ReasonText {
    private final StringBuilder text = new StringBuilder();

    public void status(String outcome) {
        text.append(outcome).append('\n');
    }

    public void rule(String name) {
        text.append("  ").append(name).append('\n');
    }

    /** A condition of the rule: what it asked, what it was answered, and what the answer rests on. */
    public void saw(String fact, String field, String is, String from) {
        text.append("    ").append(fact).append(' ').append(field).append(' ').append(is);
        text.append(": ").append(from).append('\n');
    }

    /** The next better rating, the figure that has it, and by how much that differs. */
    public void better(String outcome, BigDecimal figure, BigDecimal needs) {
        text.append("  better: ").append(outcome).append(' ').append(figure.toPlainString());
        text.append(", ").append(needs.toPlainString()).append(" more or less\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
