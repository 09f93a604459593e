package org.ragstone.api.rulebook;

import java.util.List;
import org.ragstone.model.Problem;

/** The rules that should judge have problems of their own: nobody who asks for an evaluation can mend them. */
public final class RulesRefused extends RuntimeException {
    private final transient List<Problem> problems;

    RulesRefused(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Problem> problems() {
        return problems;
    }
}
