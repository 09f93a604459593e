package org.ragstone.policy.memo;

import java.util.List;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.ResultFact;

/** Tells results apart as far as conditions on themselves do, whatever is held against them. Immutable. */
public final class ResultTuples {
    private final FactQuestions questions;
    private final int numbers;

    /** @param conditions all that is asked of them, or of their indicators */
    public ResultTuples(List<Condition> conditions) {
        Places places = new Places();
        this.questions = new FactQuestions(conditions, places);
        this.numbers = places.numbers();
    }

    /** Equal for results that answer alike. */
    public Tuple of(ResultFact result) {
        long[] tuple = new long[numbers];
        questions.answer(result, tuple);
        return new Tuple(tuple);
    }
}
