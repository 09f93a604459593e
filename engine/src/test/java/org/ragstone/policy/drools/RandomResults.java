package org.ragstone.policy.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.EarlierComparison;
import org.ragstone.arithmetic.Exact;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.framework.Words;
import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.Change;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Slope;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.Tolerance;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.model.Variation;
import org.ragstone.model.Volume;
import org.ragstone.policy.ComparisonFact;
import org.ragstone.policy.Fact;
import org.ragstone.policy.IndicatorFact;
import org.ragstone.policy.Judged;
import org.ragstone.policy.RegressionFact;
import org.ragstone.policy.ResultFact;
import org.ragstone.policy.TrendFact;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.testing.RandomRules;

/** Results made by chance: every combination of answers, and numbers on, just under and just over those of rules. */
final class RandomResults {
    private static final BigDecimal A_LITTLE = BigDecimal.ONE.movePointLeft(30);

    private static final Caution[] LINE_CAUTIONS = {Caution.NONE, Caution.CUMULATIVE, Caution.ROLLING, Caution.SEASONAL
    };

    private final SplittableRandom random;
    private final RandomRules rules;
    private final Words words;

    RandomResults(SplittableRandom random, Words words) {
        this.random = random;
        this.rules = new RandomRules(random);
        this.words = words;
    }

    /** The given facts of a result: itself, its comparisons, its trend and its regression. */
    List<Fact> facts() {
        ResultFact result = result();
        List<Fact> facts = new ArrayList<>(List.of(result));
        for (EarlierFigure against : EarlierFigure.values()) {
            facts.add(new ComparisonFact(
                    result,
                    against.name(),
                    new EarlierComparison(
                            one(Change.values()), one(Volume.values()), number(), number(), Optional.empty()),
                    () -> "by chance"));
        }
        facts.add(new TrendFact(
                result,
                new TrendByChance(
                        one(Variation.values()),
                        one(Assurance.values()),
                        one(LimitsAnswer.values()),
                        one(Caution.values()),
                        random.nextInt(40),
                        random.nextInt(12))));
        facts.add(new RegressionFact(
                result,
                new RegressionByChance(
                        one(Slope.values()),
                        one(Volume.values()),
                        one(LINE_CAUTIONS),
                        random.nextInt(40),
                        random.nextInt(12),
                        number())));
        return facts;
    }

    private record TrendByChance(
            Variation variation, Assurance assurance, LimitsAnswer limits, Caution caution, int points, int missing)
            implements TrendFact.Reading {
        @Override
        public String ground(String field) {
            return "by chance";
        }
    }

    private record RegressionByChance(
            Slope slope, Volume volume, Caution caution, int points, int missing, BigDecimal confidencePercent)
            implements RegressionFact.Reading {
        @Override
        public String ground(String field) {
            return "by chance";
        }
    }

    private ResultFact result() {
        Map<String, Answers> fields = FactType.RESULT.fields();
        String targetSet = word(fields, "targetSet");
        String state = random.nextInt(4) > 0 ? "REPORTED" : word(fields, "state");
        IndicatorFact indicator = new IndicatorFact(
                word(fields, "indicator.kind"),
                word(fields, "indicator.frequency"),
                word(fields, "indicator.polarity"),
                word(fields, "indicator.contractual"),
                word(fields, "indicator.group"));
        return new ResultFact(
                indicator,
                word(fields, "basis"),
                state,
                word(fields, "stage"),
                targetSet,
                word(fields, "targetThroughYear"),
                word(fields, "range"),
                word(fields, "assessment"),
                new ByChance(
                        targetSet.equals("NONE") ? Optional.empty() : Optional.of(judged()),
                        targetSet.equals("PHASED") ? Optional.of(judged()) : Optional.empty(),
                        random.nextInt(1, 13)));
    }

    private record ByChance(Optional<Judged> yearEnd, Optional<Judged> phased, int row) implements ResultFact.Origin {
        @Override
        public int inARow(String outcome) {
            return row;
        }

        @Override
        public String rowGround(String outcome) {
            return "by chance";
        }

        @Override
        public String ground(String field) {
            return "by chance";
        }

        @Override
        public Optional<Judged> judge(JudgedAgainst against) {
            return against == JudgedAgainst.PHASED_TARGET ? phased : yearEnd;
        }
    }

    private record JudgedByChance(TargetComparison comparison) implements Judged {
        @Override
        public Aim target() {
            return new Aim.Between(BigDecimal.ZERO, BigDecimal.ZERO);
        }

        @Override
        public Optional<Aim> floor() {
            return Optional.empty();
        }

        @Override
        public Optional<Tolerance> tolerance() {
            return Optional.empty();
        }

        @Override
        public String ground(String field) {
            return "by chance";
        }

        @Override
        public String standards() {
            return "";
        }
    }

    private Judged judged() {
        return new JudgedByChance(new TargetComparison(
                one(TargetAnswer.values()),
                one(FloorAnswer.values()),
                one(ToleranceAnswer.values()),
                number(),
                number(),
                number(),
                number()));
    }

    private String word(Map<String, Answers> fields, String field) {
        return rules.pick(fields.get(field).words(words).orElseThrow());
    }

    private <E> E one(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private BigDecimal number() {
        BigDecimal line = rules.pick(RandomRules.NUMBERS);
        return switch (random.nextInt(6)) {
            case 0 -> line;
            case 1 -> line.setScale(25);
            case 2 -> line.add(A_LITTLE);
            case 3 -> line.subtract(A_LITTLE).max(BigDecimal.ZERO);
            case 4 -> BigDecimal.valueOf(random.nextInt(100_000), 3);
            default -> random.nextInt(10) == 0 ? Exact.BEYOND_EVERY_NUMBER : BigDecimal.ZERO;
        };
    }
}
