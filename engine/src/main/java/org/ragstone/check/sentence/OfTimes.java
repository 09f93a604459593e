package org.ragstone.check.sentence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.RangeAnswer;
import org.ragstone.model.ResultState;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.DirectionFact;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.Verb;

/** What a sentence and a rule can say of time and of a tolerance, each as one of a few. */
final class OfTimes {
    /** What an indicator's own tolerance is said to do. */
    private static final Sayings<ToleranceAnswer> TOLERANCES = new Sayings<>(ToleranceAnswer.class)
            .and(
                    "(?:beyond|outside(?: of)?|over|below|more than|exceed\\w*|worse than) (?:the |its |their |an? )?(?:indicator's )?(?:own |agreed |set )?tolerances?",
                    ToleranceAnswer.WORSE_BEYOND,
                    ToleranceAnswer.BETTER_BEYOND)
            .and(
                    "within (?:the |its |their |an? )?(?:indicator's )?(?:own |agreed |set )?tolerances?",
                    ToleranceAnswer.WITHIN);

    /** How a figure lies to its expected range. */
    private static final Sayings<RangeAnswer> RANGES = new Sayings<>(RangeAnswer.class)
            .and("within|as expected|between|in (?:the |its )?(?:expected )?range", RangeAnswer.WITHIN)
            .and("above|over|higher|exceed\\w*|more than", RangeAnswer.ABOVE)
            .and("below|under|lower than|less than|fewer", RangeAnswer.BELOW)
            .and("outside(?: of)?", RangeAnswer.ABOVE, RangeAnswer.BELOW);

    /** Why there is no figure, where it has a plain name. */
    private static final Sayings<ResultState> STATES = new Sayings<>(ResultState.class)
            .and("suspended|paused", ResultState.SUSPENDED)
            .and("withdrawn|discontinued|retired", ResultState.WITHDRAWN)
            .and("not (?:yet )?due", ResultState.NOT_DUE)
            .and("suppressed|too few(?: cases)?|disclosure control", ResultState.SUPPRESSED);

    private OfTimes() {}

    /** What an indicator's own tolerance is said to do, which may be the other side of another rating. */
    static Among<ToleranceAnswer> tolerances() {
        return new Among<>(
                TOLERANCES,
                OfTimes::tolerance,
                rule -> new Asked(rule).text(JudgementFact.TOLERANCE),
                true,
                List.of("tolerances?"));
    }

    static List<Comparing> all() {
        return List.of(
                new Among<>(
                        RANGES,
                        rule -> rule.verb() == Verb.RANGE
                                ? Among.constants(RangeAnswer.class, new Asked(rule).named(ResultFact.RANGE))
                                : Set.of(),
                        rule -> new Asked(rule).text(ResultFact.RANGE),
                        true,
                        List.of()),
                new Among<>(
                        STATES,
                        rule -> rule.verb() == Verb.DO_NOT_RATE
                                ? Among.constants(ResultState.class, new Asked(rule).named(ResultFact.STATE))
                                : Set.of(),
                        rule -> new Asked(rule).text(ResultFact.STATE),
                        true,
                        List.of()),
                new Among<>(
                        Times.EARLIER,
                        OfTimes::earlier,
                        OfTimes::against,
                        false,
                        List.of("year", "quarter", "month", "period")),
                new Among<>(
                        Times.BASES,
                        rule -> Among.constants(Basis.class, new Asked(rule).named(ResultFact.BASIS)),
                        rule -> new Asked(rule).text(ResultFact.BASIS),
                        true,
                        List.of()),
                new SetAside<>(Times.TARGETS, OfTimes::target, List.of("targets?", "phas\\w+", "milestones?")),
                new Among<>(
                        Times.TARGETS,
                        OfTimes::target,
                        rule -> new Asked(rule).said(),
                        true,
                        List.of("targets?", "phas\\w+")));
    }

    private static Set<EarlierFigure> earlier(PolicyRule rule) {
        Asked asked = new Asked(rule);
        return Among.constants(
                EarlierFigure.class,
                Stream.of(ComparisonFact.AGAINST, DirectionFact.AGAINST)
                        .flatMap(field -> asked.named(field).stream())
                        .toList());
    }

    private static String against(PolicyRule rule) {
        Asked asked = new Asked(rule);
        return asked.text(asked.asks(ComparisonFact.AGAINST) ? ComparisonFact.AGAINST : DirectionFact.AGAINST);
    }

    /** A floor is told from a target by {@link Verdicts}. */
    private static Set<JudgedAgainst> target(PolicyRule rule) {
        return rule.verb() == Verb.JUDGE && !rule.word().equals(JudgedAgainst.FLOOR.name())
                ? Set.of(JudgedAgainst.valueOf(rule.word()))
                : Set.of();
    }

    private static Set<ToleranceAnswer> tolerance(PolicyRule rule) {
        List<String> named = new Asked(rule)
                .named(JudgementFact.TOLERANCE).stream()
                        .filter(each -> !each.equals(ToleranceAnswer.NOT_SET.name()))
                        .toList();
        return Among.constants(ToleranceAnswer.class, named);
    }
}
