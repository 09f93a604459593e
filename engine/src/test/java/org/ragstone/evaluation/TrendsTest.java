package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.arithmetic.XmrSettings;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RegressionSettings;
import org.ragstone.framework.TrendSettings;
import org.ragstone.join.ResultRegression;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.TrendChart;
import org.ragstone.model.Assurance;
import org.ragstone.model.Caution;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Period;
import org.ragstone.model.Slope;
import org.ragstone.model.Variation;
import org.ragstone.model.Volume;
import org.ragstone.testing.TestRules;

/** What results are asked of the figures so far. */
class TrendsTest {
    private static final String FRAMEWORK =
            """
            title: A dashboard
            council: A council
            not-rated: { ANY: {} }
            directions: { CHARTED: {}, ON_A_LINE: {} }
            """;

    private static final String EVERY_RESULT =
            """
            rule "No figure: any" @assumption("a test")
            when $r : Result( state != "REPORTED" ) then doNotRate( $r, "ANY" ); end
            """;

    private static final String EVERY_FIGURE =
            """
            rule "Not rated: any" @assumption("a test")
            when $r : Result( state == "REPORTED" ) then doNotRate( $r, "ANY" ); end
            """;

    private static final String EVERY_TREND =
            """
            rule "Trend: charted" @assumption("a test")
            when $t : Trend( ) then travel( $t, "CHARTED" ); end
            rule "Trend: on a line" @assumption("a test")
            when $g : Regression( ) then travel( $g, "ON_A_LINE" ); end
            """;

    // The quarter's noise, by hand: nothing in it is more than common cause.
    private static final String NOISE = "50 52 49 51 50 48 51 50 52 49 50 51 49 52 50";

    @TempDir
    private Path folder;

    private final StringBuilder results = new StringBuilder();
    private final StringBuilder rebases = new StringBuilder("ref,period,reason,decided_on,decided_by\n");
    private String settings = "";
    private String indicator = "A,a,KPI,HIGHER,MONTHLY,LATEST,,,,ACTIVE";
    private String header = "framework: council\nperiod: 2018-07\n";

    @BeforeEach
    void writeRules() {
        forget();
        TestRules.write(
                folder.resolve("rules/council/2018-19"),
                "no-figure.drl",
                EVERY_RESULT,
                "not-rated.drl",
                EVERY_FIGURE,
                "direction-of-travel.drl",
                EVERY_TREND);
    }

    /** Figures of successive periods, the last for July or its quarter; an underscore is no row, a word a state. */
    private void figures(String basis, String figures) {
        figures(basis, figures, "");
    }

    private void figures(String basis, String figures, String denominator) {
        Period period = Period.parse(indicator.contains("QUARTERLY") ? "2018/19-Q1" : "2018-07")
                .orElseThrow();
        String[] all = figures.split(" ");
        for (int i = all.length - 1; i >= 0; i--, period = period.previous()) {
            boolean state = Character.isUpperCase(all[i].charAt(0));
            if (!all[i].equals("_")) {
                results.append("A,%s,%s,%s,%s,%s\n"
                        .formatted(period, basis, state ? "" : all[i], denominator, state ? all[i] : ""));
            }
        }
    }

    private void forget() {
        results.setLength(0);
        results.append("ref,period,basis,value,denominator,state\n");
    }

    private JudgedResult judged() {
        TestRules.write(folder.resolve("rules/council/2018-19"), "framework.yaml", FRAMEWORK + settings);
        TestRules.write(
                folder.resolve("data"),
                "dataset.yaml",
                header,
                "indicators.csv",
                "ref,title,kind,polarity,frequency,bases,target,lower,upper,status\n" + indicator + "\n",
                "results.csv",
                results.toString(),
                "rebases.csv",
                rebases.toString());
        Edition edition = TestRules.edition(folder.resolve("rules"), "council", "2018-19");
        return TestRules.evaluate(edition, TestRules.data(folder.resolve("data"), edition))
                .results()
                .get(0);
    }

    private ResultTrend trend() {
        return judged().trend().orElseThrow();
    }

    private ResultRegression line() {
        return judged().regression().orElseThrow();
    }

    @Test
    void the_newest_point_says_what_the_series_does() {
        figures("LATEST", NOISE + " 59");
        ResultTrend trend = trend();
        assertThat(trend.variation()).isEqualTo(Variation.IMPROVEMENT);
        assertThat(trend.limits()).isEqualTo(LimitsAnswer.FIRM);
        assertThat(trend.points()).isEqualTo(16);
        assertThat(trend.variationGround())
                .isEqualTo("59 for 2018-07 is above the upper limit; mean 50.8, limits 45.5 to 56.1");
    }

    @Test
    void lower_may_be_better_or_neither() {
        figures("LATEST", NOISE + " 59");
        indicator = indicator.replace("HIGHER", "LOWER");
        assertThat(trend().variation()).isEqualTo(Variation.CONCERN);
        indicator = indicator.replace("LOWER", "NONE");
        assertThat(trend().variation()).isEqualTo(Variation.HIGH);
        indicator = indicator.replace("NONE", "CLOSE");
        assertThat(trend().variation()).isEqualTo(Variation.HIGH);
        assertThat(trend().assurance()).isEqualTo(Assurance.NOT_ASKED);
    }

    @Test
    void an_earlier_special_cause_is_marked_and_is_not_the_headline() {
        figures("LATEST", NOISE.replaceFirst("49", "59") + " 50");
        assertThat(trend().variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(trend().chart().series().get(2).mark()).isPresent();
    }

    @Test
    void where_the_latest_is_missing_it_is_said_with_the_last_signal() {
        figures("LATEST", NOISE + " 59 _");
        ResultTrend lagging = trend();
        assertThat(lagging.variation()).isEqualTo(Variation.NO_LATEST);
        assertThat(lagging.variationGround())
                .isEqualTo("no figure for 2018-07; last signal as at 2018-06: above the upper limit");
        assertThat(lagging.lastFigure().orElseThrow().point().period()).hasToString("2018-06");
        assertThat(lagging.lastFigure().orElseThrow().variation()).isEqualTo(Variation.IMPROVEMENT);
        results.append("A,2018-07,LATEST,,,SUPPRESSED\n");
        assertThat(trend().variation()).isEqualTo(Variation.NO_LATEST);
        assertThat(judged().due().figure()).isEmpty();
    }

    @Test
    void what_is_not_in_use_or_not_due_or_never_had_a_figure_has_no_trend() {
        figures("LATEST", NOISE + " NOT_DUE");
        assertThat(judged().trend()).isEmpty();
        forget();
        figures("LATEST", "NOT_REPORTED NOT_REPORTED");
        assertThat(judged().trend()).isEmpty();
        assertThat(judged().regression()).isEmpty();
        figures("LATEST", NOISE + " _ _");
        indicator = indicator.replace("ACTIVE", "SUSPENDED");
        assertThat(judged().trend()).isEmpty();
        indicator = indicator.replace("SUSPENDED", "WITHDRAWN");
        assertThat(judged().trend()).isEmpty();
    }

    @Test
    void absent_periods_are_found_from_the_calendar() {
        figures("LATEST", "NOT_REPORTED 50 52 49 51 50 48 _ SUPPRESSED 52 49 50 51 49 52 50");
        ResultTrend trend = trend();
        // From the first figure on: what is blank before it is no part of the series.
        assertThat(trend.points()).isEqualTo(13);
        assertThat(trend.missing()).isEqualTo(2);
        assertThat(trend.chart().series().get(6).period()).hasToString("2017-11");
        assertThat(trend.chart().series().get(6).figure()).isEmpty();
        assertThat(trend.chart().series().get(7).figure()).isEmpty();
    }

    @Test
    void too_few_figures_are_said_to_be_and_nothing_is_marked() {
        figures("LATEST", "50 52 49 51 50 99");
        assertThat(trend().variation()).isEqualTo(Variation.TOO_FEW);
        assertThat(trend().limits()).isEqualTo(LimitsAnswer.TRIAL);
        assertThat(trend().chart().series()).allMatch(point -> point.mark().isEmpty());
        assertThat(trend().variationGround()).isEqualTo("6 figures from 2018-02, and 7 with limits are asked for");
        settings = "trend: { fewest-points: { is: 6, because: a test } }\n";
        assertThat(trend().variation()).isEqualTo(Variation.IMPROVEMENT);
    }

    @Test
    void a_series_starts_anew_by_a_recorded_decision_and_not_otherwise() {
        String stepped = "50 52 49 51 50 48 51 70 72 69 71 70 68 71 70 72";
        figures("LATEST", stepped);
        assertThat(trend().variation()).isEqualTo(Variation.IMPROVEMENT);
        rebases.append("A,2017-11,A new provider took over,2018-01-15,Head of Service\n");
        ResultTrend anew = trend();
        assertThat(anew.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(anew.points()).isEqualTo(9);
        assertThat(anew.limits()).isEqualTo(LimitsAnswer.TRIAL);
        assertThat(anew.chart().parts()).hasSize(2);
        assertThat(anew.chart().parts().get(0).rebase()).isEmpty();
        assertThat(anew.chart().parts().get(1).from()).hasToString("2017-11");
        assertThat(anew.chart().parts().get(1).rebase().orElseThrow().decidedBy())
                .isEqualTo("Head of Service");
        assertThat(anew.limitsGround())
                .isEqualTo("9 periods from 2017-11, started anew: A new provider took over (2018-01-15)");
        header += "as_at: 2018-01-14\n";
        assertThat(trend().chart().parts()).as("not decided yet").hasSize(1);
    }

    @Test
    void assurance_is_of_the_target_of_the_period() {
        figures("LATEST", NOISE);
        assertThat(trend().assurance()).isEqualTo(Assurance.NOT_ASKED);
        indicator = "A,a,KPI,HIGHER,MONTHLY,LATEST,30,,,ACTIVE";
        assertThat(trend().assurance()).isEqualTo(Assurance.PASSING);
        indicator = indicator.replace(",30,", ",50,");
        assertThat(trend().assurance()).isEqualTo(Assurance.HIT_OR_MISS);
        indicator = indicator.replace("HIGHER", "LOWER").replace(",50,", ",30,");
        assertThat(trend().assurance()).isEqualTo(Assurance.FAILING);
        indicator = "A,a,KPI,CLOSE,MONTHLY,LATEST,,30,70,ACTIVE";
        assertThat(trend().assurance()).isEqualTo(Assurance.PASSING);
        TestRules.write(folder.resolve("data"), "targets.csv", "ref,period,lower,upper\nA,2018-07,60,70\n");
        assertThat(trend().assurance()).isEqualTo(Assurance.FAILING);
        assertThat(trend().assuranceGround())
                .isEqualTo("target 60 to 70, close to the target is better; mean 50.3, limits 44.9 to 55.6");
    }

    /** Where the reference would say hit or miss. */
    @Test
    void figures_that_never_differ_are_held_against_the_target_as_they_are() {
        figures("LATEST", "100 100 100 100 100 100 100 100");
        indicator = "A,a,KPI,HIGHER,MONTHLY,LATEST,100,,,ACTIVE";
        assertThat(trend().limits()).isEqualTo(LimitsAnswer.UNDEFINED);
        assertThat(trend().variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(trend().assurance()).isEqualTo(Assurance.PASSING);
        indicator = indicator.replace(",100,", ",>100,");
        assertThat(trend().assurance()).isEqualTo(Assurance.FAILING);
        settings = "trend: { constant-series: { is: LIMITS, because: as the reference has it } }\n";
        assertThat(trend().assurance()).isEqualTo(Assurance.HIT_OR_MISS);
    }

    @Test
    void what_does_not_suit_a_chart_is_said_not_to_and_not_flagged() {
        figures("LATEST", "0 0 1 0 0 0 2 0 0 0 0 1 0 0 0 9");
        assertThat(trend().variation()).isEqualTo(Variation.UNSUITED);
        assertThat(trend().caution()).isEqualTo(Caution.MOSTLY_ZERO);
        assertThat(trend().chart().series()).allMatch(point -> point.mark().isEmpty());
        settings = "trend: { mostly-zero: { is: 75, because: a test } }\n";
        assertThat(trend().variation()).isEqualTo(Variation.IMPROVEMENT);
    }

    @Test
    void rates_of_few_cases_do_not_suit_either() {
        figures("LATEST", NOISE + " 90", "19");
        assertThat(trend().caution()).isEqualTo(Caution.SMALL_DENOMINATORS);
        assertThat(trend().variation()).isEqualTo(Variation.UNSUITED);
        settings = "trend: { fewest-cases: { is: 19, because: a test } }\n";
        assertThat(trend().caution()).isEqualTo(Caution.NONE);
        assertThat(trend().variation()).isEqualTo(Variation.IMPROVEMENT);
    }

    @Test
    void running_totals_rolling_figures_and_seasons_are_warned_about() {
        indicator = indicator.replace("LATEST", "YEAR_TO_DATE");
        figures("YEAR_TO_DATE", NOISE);
        assertThat(trend().caution()).isEqualTo(Caution.CUMULATIVE);
        assertThat(line().caution()).isEqualTo(Caution.CUMULATIVE);
        indicator = indicator.replace("YEAR_TO_DATE", "ROLLING_12_MONTHS");
        forget();
        figures("ROLLING_12_MONTHS", NOISE);
        assertThat(trend().caution()).isEqualTo(Caution.ROLLING);
        indicator = "A,a,KPI,HIGHER,QUARTERLY,LATEST,,,,ACTIVE";
        forget();
        figures("LATEST", "50 60 70 40 51 61 69 41 50 59 71 40 52");
        assertThat(trend().caution()).isEqualTo(Caution.SEASONAL);
        assertThat(line().caution()).isEqualTo(Caution.SEASONAL);
        assertThat(trend().cautionGround()).isEqualTo("the figures follow the time of the year");
    }

    @Test
    void a_line_goes_for_better_or_worse() {
        figures("LATEST", "50 51 51 52 53 53 54 56");
        ResultRegression line = line();
        assertThat(line.slope()).isEqualTo(Slope.BETTER);
        assertThat(line.volume()).isEqualTo(Volume.HIGHER);
        assertThat(line.confidencePercent()).isGreaterThan(new java.math.BigDecimal("99.9"));
        assertThat(line.summary()).isEqualTo("rises by 0.762 a month, 99.9% sure");
        assertThat(line.lineGround())
                .isEqualTo("rises by 0.762 a month, 99.9% sure, 8 figures from 2017-12 to 2018-07");
        indicator = indicator.replace("HIGHER", "LOWER");
        assertThat(line().slope()).isEqualTo(Slope.WORSE);
        indicator = indicator.replace("LOWER", "NONE");
        assertThat(line().slope()).isEqualTo(Slope.UNAVAILABLE);
        assertThat(line().volume()).isEqualTo(Volume.HIGHER);
    }

    @Test
    void closeness_gets_better_as_the_distance_shrinks() {
        figures("LATEST", "90 88 85 83 80 78 74 73");
        indicator = "A,a,KPI,CLOSE,MONTHLY,LATEST,70,,,ACTIVE";
        ResultRegression distances = line();
        assertThat(distances.slope()).isEqualTo(Slope.BETTER);
        assertThat(distances.volume()).as("the line is not that of the figures").isEqualTo(Volume.UNAVAILABLE);
        assertThat(distances.summary()).isEqualTo("the distance falls by 2.54 a month, 99.9% sure");
        indicator = indicator.replace(",70,", ",,");
        assertThat(line().slope()).isEqualTo(Slope.UNAVAILABLE);
        assertThat(line().volume()).isEqualTo(Volume.LOWER);
    }

    @Test
    void a_line_is_laid_over_its_window_through_figures_enough() {
        figures("LATEST", "99 98 97 50 51 _ 53 54");
        assertThat(line().slope()).isEqualTo(Slope.WORSE);
        settings =
                "regression: { window: { is: 5, because: the graphs show five }, fewest-points: { is: 4, because: a test } }\n";
        assertThat(line().slope()).isEqualTo(Slope.BETTER);
        assertThat(line().points()).isEqualTo(4);
        assertThat(line().series()).hasSize(5);
        settings = "regression: { window: { is: 5, because: the graphs show five } }\n";
        assertThat(line().slope()).isEqualTo(Slope.UNAVAILABLE);
        assertThat(line().confidencePercent()).isZero();
        assertThat(line().lineGround()).isEqualTo("4 figures from 2018-03 to 2018-07, and 5 are asked for");
    }

    @Test
    void nothing_is_shown_that_no_finding_rests_on() {
        TestRules.write(
                folder.resolve("rules/council/2018-19"),
                "direction-of-travel.drl",
                """
                rule "Trend: improving" @assumption("a test")
                when $t : Trend( variation == "IMPROVEMENT" ) then travel( $t, "CHARTED" ); end
                """);
        figures("LATEST", NOISE);
        assertThat(judged().trend()).as("nothing rests on it").isEmpty();
        assertThat(judged().regression()).as("no rule asks").isEmpty();
        forget();
        figures("LATEST", NOISE + " 59");
        assertThat(judged().trend()).isPresent();
        JudgedResult judged = judged();
        assertThat(judged.directions())
                .extracting(Finding::against, judged::comparedWith)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TREND", "mean 50.8, limits 45.5 to 56.1"));
    }

    @Test
    void what_was_set_and_why_goes_with_the_edition() {
        settings = "trend: { run: { is: 8, because: the council counts eight } }\n";
        figures("LATEST", NOISE);
        judged();
        Edition edition = TestRules.edition(folder.resolve("rules"), "council", "2018-19");
        assertThat(edition.trend().chart().run()).isEqualTo(8);
        assertThat(edition.trend().all())
                .filteredOn(setting -> setting.name().equals("run"))
                .hasToString("[MethodSetting[name=run, is=8, because=the council counts eight]]");
        assertThat(edition.trend().all()).allMatch(setting -> !setting.because().isEmpty());
        assertThat(edition.regression().all())
                .allMatch(setting -> !setting.because().isEmpty());
        assertThat(Optional.of(edition.regression().window())).isEqualTo(Optional.of(OptionalInt.empty()));
        assertThat(List.of(edition.trend().fewestPoints(), edition.regression().fewestPoints()))
                .containsExactly(7, 5);
    }

    @Test
    void a_line_says_nothing_of_a_period_without_a_figure() {
        figures("LATEST", "50 51 52 53 54 55 _ _");
        assertThat(line().slope()).isEqualTo(Slope.UNAVAILABLE);
        assertThat(line().volume()).isEqualTo(Volume.UNAVAILABLE);
        assertThat(line().confidencePercent()).isZero();
        assertThat(line().missing()).isEqualTo(2);
        assertThat(line().lineGround()).isEqualTo("no figure for 2018-07");
        settings = "regression: { fewest-points: { is: 6, because: a test } }\n";
        assertThat(line().lineGround()).isEqualTo("no figure for 2018-07");
    }

    @Test
    void a_line_begins_where_the_series_begins_anew() {
        figures("LATEST", "50 51 49 50 51 50 49 70 69 71 70 70 69 71 70 70");
        assertThat(line().slope()).isEqualTo(Slope.BETTER);
        assertThat(line().confidencePercent()).isGreaterThan(new java.math.BigDecimal("99"));
        rebases.append("A,2017-11,A new provider took over,2018-01-15,\n");
        assertThat(line().points()).isEqualTo(9);
        assertThat(line().confidencePercent()).isLessThan(new java.math.BigDecimal("60"));
    }

    @Test
    void assurance_looks_at_the_target_of_the_due_period_though_the_figure_lags() {
        figures("LATEST", NOISE + " _");
        indicator = "A,a,KPI,HIGHER,MONTHLY,LATEST,30,,,ACTIVE";
        TestRules.write(folder.resolve("data"), "targets.csv", "ref,period,target\nA,2018-06,30\nA,2018-07,90\n");
        assertThat(trend().assurance()).isEqualTo(Assurance.FAILING);
    }

    @Test
    void a_forecast_is_held_against_the_year() {
        indicator = "A,a,KPI,HIGHER,MONTHLY,FORECAST,90,,,ACTIVE";
        TestRules.write(folder.resolve("data"), "targets.csv", "ref,period,target\nA,2018-07,30\n");
        figures("FORECAST", NOISE);
        assertThat(trend().assurance()).isEqualTo(Assurance.FAILING);
        assertThat(trend().caution()).isEqualTo(Caution.CUMULATIVE);
    }

    @Test
    void a_series_is_of_one_length_of_period() {
        indicator = "A,a,KPI,HIGHER,MONTHLY,FORECAST,,,,ACTIVE";
        results.append("A,2016/17-Q1,FORECAST,50,,\nA,2016/17-Q2,FORECAST,51,,\n");
        figures("FORECAST", "50 51 52");
        assertThat(trend().points()).isEqualTo(3);
        assertThat(trend().missing()).isZero();
    }

    @Test
    void a_last_signal_is_not_made_of_too_few_figures_or_unsuited_ones() {
        figures("LATEST", "50 99 _");
        assertThat(trend().variationGround())
                .isEqualTo("no figure for 2018-07; last signal as at 2018-06: too few figures to tell");
        forget();
        figures("LATEST", "0 0 0 0 0 0 0 0 0 9 _");
        assertThat(trend().lastFigure().orElseThrow().variation()).isEqualTo(Variation.UNSUITED);
    }

    @Test
    void one_small_denominator_among_many_figures_unsuits_nothing() {
        figures("LATEST", NOISE + " _");
        results.append("A,2018-07,LATEST,59,10,\n");
        assertThat(trend().caution()).isEqualTo(Caution.NONE);
        assertThat(trend().variation()).isEqualTo(Variation.IMPROVEMENT);
    }

    @Test
    void without_limits_a_figure_beside_the_mean_is_not_called_common_cause() {
        figures("LATEST", "100 100 100 100 100 100 100 100 100 100 100 100 100 99 101 50");
        settings = "trend: { fix-after: { is: 12, because: a test } }\n";
        assertThat(trend().limits()).isEqualTo(LimitsAnswer.UNDEFINED);
        assertThat(trend().variation()).isEqualTo(Variation.TOO_FEW);
        settings = "";
        assertThat(trend().variation()).isEqualTo(Variation.CONCERN);
    }

    @Test
    void half_of_small_denominators_is_not_most() {
        figures("LATEST", "_ _ 50 52 49 51 _ _ _ _", "19");
        figures("LATEST", "50 51 49 52", "20");
        assertThat(trend().points()).isEqualTo(8);
        assertThat(trend().caution()).isEqualTo(Caution.NONE);
        results.append("A,2017-09,LATEST,50,19,\n");
        assertThat(trend().caution()).isEqualTo(Caution.SMALL_DENOMINATORS);
    }

    @Test
    void a_decision_for_the_time_before_the_first_figure_starts_nothing_anew() {
        figures("LATEST", NOISE);
        rebases.append("A,2010-01,Long ago,2010-02-01,\n");
        assertThat(trend().chart().parts()).hasSize(1);
        assertThat(trend().chart().newest().rebase()).isEmpty();
        assertThat(trend().chart().newest().from()).hasToString("2017-05");
        assertThat(trend().chart().newest().to()).hasToString("2018-07");
    }

    @Test
    void each_part_is_suited_or_not_by_itself() {
        figures("LATEST", "0 0 0 0 0 0 0 0 0 9 50 52 49 51 50 48 51 50 52 59");
        rebases.append("A,2017-10,Counted otherwise,2018-01-15,\n");
        assertThat(trend().chart().parts())
                .extracting(TrendChart.Stretch::caution)
                .containsExactly(Caution.MOSTLY_ZERO, Caution.NONE);
        assertThat(trend().chart().series().subList(0, 10))
                .allMatch(point -> point.mark().isEmpty());
        assertThat(trend().variation()).isEqualTo(Variation.IMPROVEMENT);
    }

    @Test
    void nothing_ever_is_a_target_achieved() {
        figures("LATEST", "0 0 0 0 0 0 0 0 0");
        indicator = "A,a,KPI,LOWER,MONTHLY,LATEST,0,,,ACTIVE";
        assertThat(trend().variation()).isEqualTo(Variation.UNSUITED);
        assertThat(trend().assurance()).isEqualTo(Assurance.PASSING);
        forget();
        figures("LATEST", "0 0");
        assertThat(trend().assurance()).as("too few figures").isEqualTo(Assurance.NOT_ASKED);
    }

    @Test
    void of_two_decisions_for_one_time_the_later_stands() {
        indicator = "A,a,KPI,HIGHER,MONTHLY,OUTTURN,,,,ACTIVE";
        for (int year = 2005; year < 2018; year++) {
            results.append("A,%d/%02d,OUTTURN,5%d,,\n".formatted(year, (year + 1) % 100, year % 3));
        }
        rebases.append("A,2015-11,Second reason,2016-02-01,\nA,2015-05,First reason,2016-01-01,\n");
        assertThat(trend().chart().newest().rebase().orElseThrow().reason()).isEqualTo("Second reason");
    }

    @Test
    void who_sets_nothing_has_the_usual_settings() {
        figures("LATEST", NOISE);
        judged();
        assertThat(edition().trend()).isEqualTo(TrendSettings.USUAL);
        assertThat(edition().regression()).isEqualTo(RegressionSettings.USUAL);
    }

    @Test
    void every_setting_is_read() {
        figures("LATEST", NOISE);
        settings =
                """
                trend:
                  screening: { is: "NO", because: a }
                  collapsed-limits: { is: KEPT, because: a }
                  constant-series: { is: LIMITS, because: a }
                  fix-after: { is: 24, because: a }
                  run: { is: 6, because: a }
                  two-in-three: { is: CLOSE_OR_OUTSIDE, because: a }
                  limits: { is: 3/1.128, because: a }
                  on-conflict: { is: IMPROVEMENT, because: a }
                  trial-below: { is: 20, because: a }
                  fewest-points: { is: 9, because: a }
                  mostly-zero: { is: 40, because: a }
                  fewest-cases: { is: 30, because: a }
                  seasonal: { is: 95, because: a }
                regression:
                  window: { is: 60, because: a }
                  fewest-points: { is: 6, because: a }
                  seasonal: { is: 90, because: a }
                """;
        judged();
        TrendSettings trend = edition().trend();
        assertThat(trend.chart())
                .isEqualTo(new XmrSettings(
                        false,
                        XmrSettings.Collapsed.KEPT,
                        OptionalInt.of(24),
                        6,
                        XmrSettings.TwoInThree.CLOSE_OR_OUTSIDE,
                        XmrSettings.Spread.THREE_OVER_D2,
                        XmrSettings.OnConflict.IMPROVEMENT,
                        20));
        assertThat(List.of(trend.fewestPoints(), trend.mostlyZero(), trend.fewestCases(), trend.seasonal()))
                .containsExactly(9, 40, 30, 95);
        assertThat(trend.constantByMean()).isFalse();
        assertThat(edition().regression().window()).hasValue(60);
        assertThat(edition().regression().fewestPoints()).isEqualTo(6);
        assertThat(edition().regression().seasonal()).isEqualTo(90);
    }

    private Edition edition() {
        return TestRules.edition(folder.resolve("rules"), "council", "2018-19");
    }
}
