package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.NextBand;
import org.ragstone.evaluation.NextBands;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.join.DueResult;
import org.ragstone.model.DataSet;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FindingKind;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Result;
import org.ragstone.policy.drools.DroolsCompiler;

/**
 * The distance to the next band, held against the whole engine: the figure that is named is put into the data set, and so is
 * every other one around. {@code -Dseed=2} and {@code -Dresults=1000} try others, and more of each edition.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class NextBandTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int RESULTS = Integer.getInteger("results", 70);
    private static final int STEPS = 30;
    private static final Path SHIPPED = Path.of("..", "rules");
    private static final Path OTHERS = Path.of("..", "engine", "src", "test", "resources", "frameworks", "rules");

    /** Ratings that turn on everything a figure can move. */
    private static final String BY_COMPARISON =
            """
            rule "Rating: green when better than target by more than 3, or 5 % up on last year's mean"
              @assumption("a test")
            when
              $j : Judgement( surplus > 3 )
            then
              rate( $j, "GREEN" );
            end
            rule "Rating: green when within 3 of the target and within 4 % of the last period"
              @assumption("a test")
            when
              $j : Judgement( surplus <= 3, shortfall <= 3 )
              Comparison( result == $j.result, against == "PREVIOUS_PERIOD", differencePercent <= 4 )
            then
              rate( $j, "GREEN" );
            end
            rule "Rating: amber when within 3 of the target and more than 4 % from the last period"
              @assumption("a test")
            when
              $j : Judgement( surplus <= 3, shortfall <= 3 )
              Comparison( result == $j.result, against == "PREVIOUS_PERIOD", differencePercent > 4 )
            then
              rate( $j, "AMBER" );
            end
            rule "Rating: amber when more than 3 short and better than the mean of the 12 months before"
              @assumption("a test")
            when
              $j : Judgement( shortfall > 3 )
              Comparison( result == $j.result, against == "MEAN_OF_12_MONTHS_BEFORE", change == "BETTER" )
            then
              rate( $j, "AMBER" );
            end
            rule "Rating: red when more than 3 short and no better than the mean, by 2 at least"
              @assumption("a test")
            when
              $j : Judgement( shortfall > 3 )
              Comparison( result == $j.result, against == "MEAN_OF_12_MONTHS_BEFORE", change != "BETTER", difference >= 2 )
            then
              rate( $j, "RED" );
            end
            """;

    @TempDir
    private Path folder;

    private final Map<String, Integer> seen = new HashMap<>();
    private final IdentityHashMap<JudgedResult, NextBands> bands = new IdentityHashMap<>();

    record Case(Path rules, String framework, String edition, boolean exact, String ratings) {
        @Override
        public String toString() {
            return framework + "/" + edition + (exact ? " exact" : "") + (ratings.isEmpty() ? "" : " by comparison");
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(SHIPPED, "kent", "2018-19", false, ""),
                new Case(SHIPPED, "kent", "2012-13", false, ""),
                new Case(SHIPPED, "kent-qpr", "2020-21", true, ""),
                new Case(SHIPPED, "dover", "2021-22", false, ""),
                new Case(SHIPPED, "dover", "2021-22", true, ""),
                new Case(SHIPPED, "example", "2026-27", false, ""),
                new Case(SHIPPED, "example", "2026-27", true, ""),
                new Case(OTHERS, "havering", "2014-15", false, ""),
                new Case(OTHERS, "anglesey", "2021-22", true, ""),
                new Case(OTHERS, "east-riding", "2008-09", false, ""),
                new Case(OTHERS, "lincoln", "2024-25", false, ""),
                new Case(OTHERS, "medway", "2009-10", false, ""),
                new Case(OTHERS, "tower-hamlets", "2017-18", false, ""),
                new Case(OTHERS, "pro-rata", "2026-27", false, ""),
                new Case(OTHERS, "pro-rata", "2026-27", true, ""),
                new Case(OTHERS, "fire-authority", "2023-24", false, ""),
                new Case(OTHERS, "fire-authority", "2023-24", true, ""),
                new Case(SHIPPED, "example", "2026-27", false, BY_COMPARISON),
                new Case(SHIPPED, "example", "2026-27", true, BY_COMPARISON));
    }

    private Edition edition(Case each) {
        Path rules = folder.resolve("rules");
        try {
            Folders.copy(each.rules().resolve(each.framework()), rules.resolve(each.framework()));
            Path own = rules.resolve(each.framework()).resolve(each.edition());
            Path yaml = own.resolve("framework.yaml");
            if (each.exact()) {
                Files.writeString(yaml, Files.readString(yaml).replace("figures: PRINTED", "figures: EXACT"));
            }
            if (!each.ratings().isEmpty()) {
                Files.writeString(own.resolve("rating.drl"), each.ratings());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Edition edition = new RulesFolder(rules).read(each.framework(), each.edition());
        assertThat(edition.figures().name()).isEqualTo(each.exact() ? "EXACT" : "PRINTED");
        return edition;
    }

    private static DataSet read(Path data, Edition edition) {
        return DataSetReader.open(data, Overrides.NONE).read(edition);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_figure_named_gets_the_rating_named_and_no_nearer_one_a_better(Case each) {
        Edition edition = edition(each);
        Evaluator evaluator = new Evaluator(edition, new DroolsCompiler().compile(edition));
        Path files = new RandomIndicators(
                        new SplittableRandom(SEED * 1_000_003 + each.toString().hashCode()), edition)
                .write(folder.resolve("data"), RESULTS);
        DataSet data = read(files, edition);
        List<JudgedResult> judged = evaluator.evaluate(data).results();
        reached(evaluator, data, judged, each);
        for (BigDecimal offset : offsets()) {
            around(evaluator, data, judged, offset, each);
        }
    }

    /** Every step nearby, and some far away, on both sides. */
    private static List<BigDecimal> offsets() {
        List<BigDecimal> offsets = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            offsets.add(BigDecimal.valueOf(i));
            offsets.add(BigDecimal.valueOf((long) i * i * i));
        }
        for (int power = 4; power < 9; power++) {
            offsets.add(BigDecimal.TEN.pow(power));
        }
        return offsets.stream().flatMap(each -> Stream.of(each, each.negate())).toList();
    }

    private void reached(Evaluator evaluator, DataSet data, List<JudgedResult> judged, Case which) {
        List<JudgedResult> at = evaluator
                .evaluate(with(data, judged, each -> better(each).map(NextBand::figure)))
                .results();
        List<JudgedResult> before = evaluator
                .evaluate(with(data, judged, each -> better(each).map(band -> before(band, each))))
                .results();
        for (int i = 0; i < judged.size(); i++) {
            JudgedResult now = judged.get(i);
            Optional<NextBand> band = better(now);
            String text = which + " " + text(now);
            assertThat(band.isPresent())
                    .as(text + " has a band or says why not")
                    .isEqualTo(bands(now).whyNoneIsBetter().isEmpty());
            count(now);
            if (band.isPresent()) {
                assertThat(rating(at.get(i)))
                        .as(text)
                        .contains(band.get().word().position());
                assertThat(at.get(i).due().figure().orElseThrow())
                        .as(text + " is judged as it is named")
                        .isEqualByComparingTo(band.get().figure());
                assertThat(band.get().needs())
                        .as(text)
                        .isEqualByComparingTo(band.get()
                                .figure()
                                .subtract(now.due().figure().orElseThrow())
                                .abs());
                assertThat(isBetter(before.get(i), now))
                        .as(text + ", a step less")
                        .isFalse();
            }
        }
    }

    private void count(JudgedResult now) {
        String outcome = now.status().map(each -> each.kind().name()).orElse("none");
        String words = bands(now).whyNoneIsBetter();
        String why = words.contains("steps") ? "no figure does" : words;
        seen.merge(outcome + ": " + (why.isEmpty() ? "next band" : why.replaceAll(":.*", "")), 1, Integer::sum);
    }

    // A result looks for them each time it is asked.
    private NextBands bands(JudgedResult each) {
        return bands.computeIfAbsent(each, JudgedResult::nextBands);
    }

    private Optional<NextBand> better(JudgedResult each) {
        return bands(each).better();
    }

    private static BigDecimal step(JudgedResult each) {
        int printed = each.due()
                .indicator()
                .decimals()
                .orElse(each.due().figure().orElseThrow().scale());
        return BigDecimal.ONE.movePointLeft(Math.max(0, printed));
    }

    /** One display step less far; where that is behind the figure, the figure. */
    private static BigDecimal before(NextBand band, JudgedResult now) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(band.figure().scale());
        if (band.needs().compareTo(step) <= 0) {
            return now.due().figure().orElseThrow();
        }
        return band.higher() ? band.figure().subtract(step) : band.figure().add(step);
    }

    /** A figure so many steps off gives no better rating where it is nearer than the one named, or none is named. */
    private void around(Evaluator evaluator, DataSet data, List<JudgedResult> judged, BigDecimal offset, Case which) {
        Function<JudgedResult, Optional<BigDecimal>> other =
                each -> each.due().figure().map(figure -> {
                    BigDecimal step = step(each);
                    BigDecimal onTheGrid =
                            figure.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
                    return onTheGrid.add(offset.multiply(step));
                });
        List<JudgedResult> there = evaluator.evaluate(with(data, judged, other)).results();
        for (int i = 0; i < judged.size(); i++) {
            JudgedResult now = judged.get(i);
            Optional<BigDecimal> figure = other.apply(now);
            if (figure.isEmpty() || rating(now).isEmpty()) {
                continue;
            }
            BigDecimal distance =
                    figure.get().subtract(now.due().figure().orElseThrow()).abs();
            String text = which + " " + text(now) + " at " + figure.get();
            if (better(now)
                    .filter(band -> band.needs().compareTo(distance) <= 0)
                    .isEmpty()) {
                assertThat(isBetter(there.get(i), now)).as(text).isFalse();
            }
            Optional<NextBand> worse = bands(now).worse();
            if (worse.filter(band -> band.needs().compareTo(distance) <= 0).isEmpty()) {
                assertThat(rating(there.get(i))
                                .filter(each -> each > rating(now).orElseThrow()))
                        .as(text + " worse")
                        .isEmpty();
            }
        }
    }

    private static Optional<Integer> rating(JudgedResult each) {
        return each.status()
                .filter(status -> status.kind() == FindingKind.RATING)
                .map(status -> status.word().position());
    }

    private static boolean isBetter(JudgedResult then, JudgedResult now) {
        return rating(then)
                .filter(each -> each < rating(now).orElse(Integer.MIN_VALUE))
                .isPresent();
    }

    private String text(JudgedResult each) {
        return "%s %s %s %s: %s, %s, next %s, worse %s, %s %s"
                .formatted(
                        each.due().indicator().ref(),
                        each.due().indicator().polarity(),
                        each.due().indicator().standards(),
                        each.due().indicator().decimals(),
                        each.due().figure(),
                        each.status().map(status -> status.outcome() + " " + each.comparedWith(status)),
                        better(each),
                        bands(each).worse(),
                        bands(each).whyNoneIsBetter(),
                        Arrays.stream(EarlierFigure.values()).map(each::earlier).toList());
    }

    /** The data set with other figures in place of those that are judged. */
    private static DataSet with(
            DataSet data, List<JudgedResult> judged, Function<JudgedResult, Optional<BigDecimal>> figure) {
        record Key(String ref, Object basis, Object period) {}
        Map<Key, BigDecimal> figures = new LinkedHashMap<>();
        for (JudgedResult each : judged) {
            DueResult due = each.due();
            figure.apply(each)
                    .ifPresent(value ->
                            figures.put(new Key(due.indicator().ref(), due.basis(), due.figurePeriod()), value));
        }
        List<IndicatorData> indicators = data.indicators().stream()
                .map(own -> new IndicatorData(
                        own.indicator(),
                        own.targets(),
                        own.results().stream()
                                .map(row -> Optional.ofNullable(
                                                figures.get(new Key(row.ref(), row.basis(), row.period())))
                                        .map(value -> with(row, value))
                                        .orElse(row))
                                .toList(),
                        own.rebases(),
                        own.commentary(),
                        own.acknowledged()))
                .toList();
        return new DataSet(
                data.header(),
                indicators,
                data.commentary(),
                data.acknowledged(),
                data.published(),
                List.of(),
                List.of());
    }

    private static Result with(Result row, BigDecimal value) {
        return new Result(
                row.ref(),
                row.period(),
                row.basis(),
                row.state(),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                row.assessment(),
                row.assessedBy(),
                row.provisional(),
                row.note(),
                row.where(),
                row.written());
    }

    @AfterAll
    void enough_was_seen_to_say_anything() {
        assertThat(seen.get("RATING: next band")).isGreaterThan(4 * RESULTS);
        assertThat(seen.get("RATING: it is the best rating")).isGreaterThan(2 * RESULTS);
        assertThat(seen.get("RATING: no figure does")).isPositive();
    }
}
