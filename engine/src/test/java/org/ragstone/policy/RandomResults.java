package org.ragstone.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.EarlierComparison;
import org.ragstone.arithmetic.Exact;
import org.ragstone.arithmetic.Mean;
import org.ragstone.arithmetic.Proportion;
import org.ragstone.arithmetic.Share;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
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
import org.ragstone.model.TargetSet;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.model.Variation;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.BeforeFact;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.FigureAgainstTarget;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.RegressionFact;
import org.ragstone.policy.language.RegressionOrigin;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.ResultOrigin;
import org.ragstone.policy.language.TrendFact;
import org.ragstone.policy.language.TrendOrigin;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.testing.RandomRules;

/** Results made by chance: every combination of answers, and numbers on, just under and just over those of rules. */
public final class RandomResults {
    private static final String BY_CHANCE = "by chance";
    private static final BigDecimal A_LITTLE = BigDecimal.ONE.movePointLeft(30);

    private static final Caution[] LINE_CAUTIONS = {Caution.NONE, Caution.CUMULATIVE, Caution.ROLLING, Caution.SEASONAL
    };

    private final SplittableRandom random;
    private final RandomRules rules;
    private final Words words;
    private final List<String> comparators;

    public RandomResults(SplittableRandom random, Edition edition) {
        this.random = random;
        this.rules = new RandomRules(random);
        this.words = edition.words();
        this.comparators = Vocabulary.of(edition).keys(FactType.COMPARISON);
    }

    /** The given facts of a result, as the language of its edition knows them: itself, its comparisons, its trend and its regression. */
    public List<Fact> facts() {
        ResultFact result = result();
        List<Fact> facts = new ArrayList<>(List.of(result));
        for (String against : comparators) {
            facts.add(new ComparisonFact(
                    result,
                    against,
                    new ComparedByChance(one(Change.values()), one(Volume.values()), size(), percent())));
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
        words.runs().names().names().forEach(run -> facts.add(new BeforeFact(result, run)));
        return facts;
    }

    private record ComparedByChance(Change change, Volume volume, Share apart, Share ofEarlier)
            implements EarlierComparison {
        @Override
        public Optional<Mean> earlier() {
            return Optional.empty();
        }
    }

    private record HeldByChance(
            TargetAnswer target,
            FloorAnswer floor,
            ToleranceAnswer tolerance,
            BigDecimal shortfall,
            BigDecimal surplus,
            Share shortOf,
            Share beyond)
            implements TargetComparison {}

    private record TrendByChance(
            Variation variation, Assurance assurance, LimitsAnswer limits, Caution caution, int points, int missing)
            implements TrendOrigin {
        @Override
        public String variationGround() {
            return BY_CHANCE;
        }

        @Override
        public String assuranceGround() {
            return BY_CHANCE;
        }

        @Override
        public String limitsGround() {
            return BY_CHANCE;
        }

        @Override
        public String cautionGround() {
            return BY_CHANCE;
        }

        @Override
        public String timeGround() {
            return BY_CHANCE;
        }
    }

    private record RegressionByChance(
            Slope slope, Volume volume, Caution caution, int points, int missing, BigDecimal confidencePercent)
            implements RegressionOrigin {
        @Override
        public String lineGround() {
            return BY_CHANCE;
        }

        @Override
        public String cautionGround() {
            return BY_CHANCE;
        }

        @Override
        public String timeGround() {
            return BY_CHANCE;
        }
    }

    private ResultFact result() {
        String targetSet = word(ResultFact.TARGET_SET);
        String state = random.nextInt(4) > 0 ? "REPORTED" : word(ResultFact.STATE);
        return new ResultFact(
                indicator(),
                word(ResultFact.BASIS),
                state,
                word(ResultFact.STAGE),
                word(ResultFact.ASSESSMENT),
                new ByChance(
                        targetSet,
                        word(ResultFact.TARGET_THROUGH_YEAR),
                        word(ResultFact.RANGE),
                        TargetSet.valueOf(targetSet).isSet() ? Optional.of(held()) : Optional.empty(),
                        targetSet.equals("PHASED") ? Optional.of(held()) : Optional.empty(),
                        held(),
                        random.nextInt(1, 13),
                        before()));
    }

    private Map<String, Integer> before() {
        Map<String, Integer> before = new HashMap<>();
        words.runs().names().names().forEach(run -> before.put(run, random.nextInt(13)));
        return before;
    }

    /** A word for each of the indicator's fields, which are declared in the order of the record's parts. */
    private IndicatorFact indicator() {
        Object[] words = FactType.RESULT.fields().stream()
                .filter(Field::isOfIndicator)
                .map(this::word)
                .toArray();
        try {
            return (IndicatorFact) IndicatorFact.class.getDeclaredConstructors()[0].newInstance(words);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record ByChance(
            String targetSet,
            String targetThroughYear,
            String range,
            Optional<FigureAgainstTarget> yearEnd,
            Optional<FigureAgainstTarget> phased,
            FigureAgainstTarget floor,
            int row,
            Map<String, Integer> before)
            implements ResultOrigin {
        @Override
        public String basisGround() {
            return BY_CHANCE;
        }

        @Override
        public String stateGround() {
            return BY_CHANCE;
        }

        @Override
        public String stageGround() {
            return BY_CHANCE;
        }

        @Override
        public String targetSetGround() {
            return BY_CHANCE;
        }

        @Override
        public String targetThroughYearGround() {
            return BY_CHANCE;
        }

        @Override
        public String rangeGround() {
            return BY_CHANCE;
        }

        @Override
        public String assessmentGround() {
            return BY_CHANCE;
        }

        @Override
        public String comparisonGround(EarlierFigure against) {
            return BY_CHANCE;
        }

        @Override
        public int inARow(String outcome) {
            return row;
        }

        @Override
        public String inARowGround(String outcome) {
            return BY_CHANCE;
        }

        @Override
        public int inARowBefore(String run) {
            return before.getOrDefault(run, 0);
        }

        @Override
        public String inARowBeforeGround(String run) {
            return BY_CHANCE;
        }

        @Override
        public String runGround(String run) {
            return BY_CHANCE;
        }

        @Override
        public Optional<FigureAgainstTarget> against(JudgedAgainst target) {
            return switch (target) {
                case YEAR_END_TARGET, PRO_RATA_TARGET -> yearEnd;
                case PHASED_TARGET -> phased;
                case FLOOR -> Optional.of(floor);
            };
        }
    }

    private FigureAgainstTarget held() {
        TargetComparison comparison = new HeldByChance(
                one(TargetAnswer.values()),
                one(FloorAnswer.values()),
                one(ToleranceAnswer.values()),
                number(),
                number(),
                percent(),
                percent());
        Aim aim = new Aim.Between(BigDecimal.ZERO, BigDecimal.ZERO);
        return new FigureAgainstTarget(
                BigDecimal.ZERO,
                comparison,
                Optional.of(aim),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Proportion.WHOLE,
                "target",
                "floor");
    }

    private String word(Field field) {
        return rules.pick(field.answers().words(LanguageVersion.NEWEST, words).orElseThrow());
    }

    private <E> E one(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private Share size() {
        return new Share(number(), BigDecimal.ONE);
    }

    private Share percent() {
        return new Share(number(), BigDecimal.valueOf(100));
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
