package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.List;

/** For how long a result had had statuses of a run before the period that is judged; there is one for each run. */
public record BeforeFact(ResultFact result, String run) implements Fact {
    public static final Field RUN = FieldDeclaration.of(FactType.BEFORE, "run", BeforeFact::run)
            .answers(new Answers.Declared(words -> words.runs().names(), false))
            .ground(before -> before.result().origin().runGround(before.run()))
            .phrase("{answer}")
            .key()
            .since(2)
            .declared();

    public static final Field IN_A_ROW = FieldDeclaration.of(FactType.BEFORE, "inARow", BeforeFact::inARow)
            .answers(Answers.of(Measure.PERIODS_BEFORE))
            .ground(before -> before.result().origin().inARowBeforeGround(before.run()))
            .phrase("{of} for {answer} periods in a row before")
            .since(2)
            .declared();

    /** In the order of the guide. */
    static final List<Field> FIELDS = List.of(RUN, IN_A_ROW);

    @Override
    public FactType type() {
        return FactType.BEFORE;
    }

    /** For how many periods in a row, up to the one before, the status was one of the run's. */
    public BigDecimal inARow() {
        return BigDecimal.valueOf(result.origin().inARowBefore(run));
    }
}
