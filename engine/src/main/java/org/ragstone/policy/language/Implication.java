package org.ragstone.policy.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.model.IndicatorKind;
import org.ragstone.policy.language.Condition.NumberCondition;

/**
 * What arithmetic makes certain of a fact: where {@code field} can be nothing but one of {@code words}, {@code implied} can be
 * nothing but one of {@code only}. A field without words is a number, and is meant where it is more than zero; no field at all
 * means always.
 */
public record Implication(FactType fact, String field, Set<String> words, String implied, Set<String> only) {
    private static final String RESULT = "result.";
    private static final String INDICATOR = "indicator.";
    private static final Set<String> WITH_FIGURE = Set.of("REPORTED", "LAGGED");
    private static final Set<String> ACHIEVED = Set.of("ACHIEVED");
    private static final Set<String> MISSED = Set.of("MISSED");

    private static final List<Implication> ALL = List.of(
            new Implication(
                    FactType.RESULT, "range", Set.of("WITHIN", "ABOVE", "BELOW", "NOT_SET"), "state", WITH_FIGURE),
            new Implication(
                    FactType.RESULT,
                    "range",
                    Set.of("WITHIN", "ABOVE", "BELOW"),
                    INDICATOR + "kind",
                    Set.of(IndicatorKind.ACTIVITY.name())),
            new Implication(FactType.JUDGEMENT, "", Set.of(), RESULT + "state", WITH_FIGURE),
            new Implication(FactType.JUDGEMENT, "", Set.of(), RESULT + "targetSet", Set.of("FOR_THE_YEAR", "PHASED")),
            new Implication(FactType.JUDGEMENT, "floor", MISSED, "target", MISSED),
            new Implication(FactType.JUDGEMENT, "target", ACHIEVED, "floor", Set.of("ACHIEVED", "NOT_SET")),
            new Implication(FactType.JUDGEMENT, "tolerance", Set.of("WORSE_BEYOND"), "target", MISSED),
            new Implication(FactType.JUDGEMENT, "tolerance", Set.of("BETTER_BEYOND"), "target", ACHIEVED),
            new Implication(FactType.JUDGEMENT, "shortfall", Set.of(), "target", MISSED),
            new Implication(FactType.JUDGEMENT, "shortfallPercent", Set.of(), "target", MISSED),
            new Implication(FactType.JUDGEMENT, "surplus", Set.of(), "target", ACHIEVED),
            new Implication(FactType.JUDGEMENT, "surplusPercent", Set.of(), "target", ACHIEVED),
            new Implication(FactType.COMPARISON, "", Set.of(), RESULT + "state", WITH_FIGURE),
            new Implication(
                    FactType.TREND,
                    "variation",
                    Set.of("IMPROVEMENT", "CONCERN", "HIGH", "LOW", "COMMON_CAUSE", "TOO_FEW", "UNSUITED"),
                    RESULT + "state",
                    Set.of("REPORTED")),
            new Implication(
                    FactType.REGRESSION,
                    "slope",
                    Set.of("BETTER", "WORSE", "LEVEL"),
                    RESULT + "state",
                    Set.of("REPORTED")));

    /** Those of a fact of the type for a field as a rule writes it; what is certain of its result is certain of it too. */
    public static List<Implication> of(FactType fact, String implied) {
        Stream<Implication> own = ALL.stream().filter(each -> each.fact == fact && each.implied.equals(implied));
        if (fact == FactType.RESULT || !(implied.startsWith(RESULT) || implied.startsWith(INDICATOR))) {
            return own.toList();
        }
        String ofResult = implied.startsWith(RESULT) ? implied.substring(RESULT.length()) : implied;
        Stream<Implication> its = of(FactType.RESULT, ofResult).stream()
                .map(each -> new Implication(fact, RESULT + each.field, each.words, implied, each.only));
        return Stream.concat(own, its).toList();
    }

    /** Whether it means a number, which a condition has to say is more than zero. */
    public boolean isOfNumber() {
        return words.isEmpty() && !field.isEmpty();
    }

    /** Whether the condition says that the number it means is more than zero. */
    public boolean isMetBy(Condition condition) {
        return condition instanceof NumberCondition number
                && number.field().equals(field)
                && (number.operator() == Operator.MORE
                        || (number.operator() == Operator.AT_LEAST
                                && number.number().signum() > 0));
    }
}
