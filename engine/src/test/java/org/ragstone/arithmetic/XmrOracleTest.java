package org.ragstone.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.framework.TrendSettings;
import org.ragstone.model.Polarity;
import org.ragstone.model.SpecialCause;
import org.ragstone.model.Threshold;
import org.ragstone.model.Variation;

/**
 * The chart against NHSRplotthedots 0.2.2, the reference of "Making Data Count": generated series and the reference's
 * answers to them. Where the reference itself fails, which it does on missing values, ours must only not fail.
 */
class XmrOracleTest {
    private static final BigDecimal MOST_APART = new BigDecimal("1E-9");
    private static final BigDecimal BINARY_DUST = new BigDecimal("1E-13");
    private static final List<String> SETS = List.of("dropna", "extra", "random_edge");

    private record Series(
            String name, Map<String, String> options, List<Map<String, String>> points, Map<String, String> icons) {
        String icon() {
            return icons.get("variation_icon");
        }

        String assurance() {
            return icons.get("assurance_icon");
        }

        boolean isAnswered() {
            return points.get(0).get("status").equals("OK");
        }

        @Override
        public String toString() {
            return name;
        }

        Polarity polarity() {
            return switch (options.get("improvement_direction")) {
                case "increase" -> Polarity.HIGHER;
                case "decrease" -> Polarity.LOWER;
                default -> Polarity.NONE;
            };
        }

        List<Optional<BigDecimal>> figures() {
            return points.stream()
                    .map(point -> Optional.of(point.get("y"))
                            .filter(Predicate.not(String::isEmpty))
                            .map(BigDecimal::new))
                    .toList();
        }

        Set<Integer> starts() {
            Set<Integer> starts = new HashSet<>();
            List<String> dates = points.stream().map(point -> point.get("x")).toList();
            Arrays.stream(options.get("rebase_dates").split(";"))
                    .filter(dates::contains)
                    .forEach(date -> starts.add(dates.indexOf(date)));
            return starts;
        }

        XmrSettings settings(XmrSettings.TwoInThree twoInThree) {
            String fixAfter = options.get("fix_after_n_points");
            XmrSettings usual = TrendSettings.USUAL.chart();
            return new XmrSettings(
                    options.get("screen_outliers").equals("TRUE"),
                    XmrSettings.Collapsed.KEPT,
                    fixAfter.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fixAfter)),
                    usual.run(),
                    twoInThree,
                    usual.spread(),
                    usual.onConflict(),
                    usual.trialBelow());
        }
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = XmrOracleTest.class.getResourceAsStream("/spc/" + file)) {
            List<String> lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> names = List.of(lines.get(0).split(","));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Series> series() {
        List<Series> all = new ArrayList<>();
        for (String set : SETS) {
            Map<String, List<Map<String, String>>> points = new LinkedHashMap<>();
            rows(set + "_expected.csv")
                    .forEach(row -> points.computeIfAbsent(row.get("case_id"), id -> new ArrayList<>())
                            .add(row));
            Map<String, Map<String, String>> icons = new LinkedHashMap<>();
            rows(set + "_icons.csv").forEach(row -> icons.put(row.get("case_id"), row));
            rows(set + "_options.csv").forEach(options -> {
                String id = options.get("case_id");
                all.add(new Series(id, options, points.get(id), icons.get(id)));
            });
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("series")
    void every_point_is_as_the_reference_has_it(Series series) {
        PlacedFigures figures = PlacedFigures.of(series.figures());
        Xmr chart = Xmr.of(figures, series.starts(), series.settings(XmrSettings.TwoInThree.CLOSE));
        Xmr later = Xmr.of(figures, series.starts(), series.settings(XmrSettings.TwoInThree.CLOSE_OR_OUTSIDE));
        if (!series.isAnswered()) {
            return;
        }
        for (Xmr.Group group : chart.groups()) {
            assertThat(group.from() == 0 || series.starts().contains(group.from()))
                    .isTrue();
            for (int i = group.from(); i < group.to(); i++) {
                Map<String, String> expected = series.points().get(i);
                String where = series.name() + " point " + i;
                assertThat("" + begun(series.starts(), i)).as(where).isEqualTo(expected.get("rebase_group"));
                checkLimits(group, series.figures().get(i), expected, where);
                assertThat(group.trial() ? "TRUE" : "FALSE").as(where).isEqualTo(expected.get("short_group_warning"));
                checkRules(chart, later, i, expected, where);
                assertThat(label(chart.signal(i, series.polarity())))
                        .as(where)
                        .isEqualTo(expected.get("special_cause_type"));
                assertThat(pointType(chart, i, series.polarity())).as(where).isEqualTo(expected.get("point_type"));
                assertThat(label(later.signal(i, series.polarity())))
                        .as(where + ", later")
                        .isEqualTo(expected.get("special_cause_type_mdc"));
                assertThat(pointType(later, i, series.polarity()))
                        .as(where + ", later")
                        .isEqualTo(expected.get("point_type_mdc"));
            }
        }
        assertThat(icon(chart, series)).as(series.name()).isEqualTo(series.icon());
        assertThat(assurance(chart, series)).as(series.name()).isEqualTo(series.assurance());
    }

    /** By the newest limits; the reference answers only where there is a target and a better side. */
    private static String assurance(Xmr chart, Series series) {
        String target = series.options().get("target");
        if (target.isEmpty() || series.polarity() == Polarity.NONE) {
            return "";
        }
        ProcessLimits limits =
                chart.groups().get(chart.groups().size() - 1).limits().orElseThrow();
        Aim aim = Aim.of(new Threshold(new BigDecimal(target), false), series.polarity())
                .orElseThrow();
        return switch (aim.assurance(limits)) {
            case PASSING -> "pass";
            case FAILING -> "fail";
            default -> "inconsistent";
        };
    }

    /** The reference counts a group that starts at the first point as the second, with none before it. */
    private static long begun(Set<Integer> starts, int index) {
        return starts.stream().filter(start -> start <= index).count();
    }

    private static void checkLimits(
            Xmr.Group group, Optional<BigDecimal> figure, Map<String, String> expected, String where) {
        ProcessLimits limits = group.limits().orElseThrow();
        MathContext digits = MathContext.DECIMAL64;
        assertClose(Optional.of(limits.mean(digits)), expected.get("mean"), where + " mean");
        assertClose(limits.lower(digits), expected.get("lpl"), where + " lpl");
        assertClose(limits.upper(digits), expected.get("upl"), where + " upl");
        assertClose(limits.nearLower(digits), expected.get("nlpl_derived"), where + " nlpl");
        assertClose(limits.nearUpper(digits), expected.get("nupl_derived"), where + " nupl");
        if (figure.isPresent()) {
            assertThat("" + Integer.signum(limits.zone(figure.get())))
                    .as(where)
                    .isEqualTo(expected.get("relative_to_mean"));
            assertFlag(
                    Math.abs(limits.zone(figure.get())) == ProcessLimits.OUTSIDE,
                    expected.get("outside_limits"),
                    where + " outside");
            assertFlag(
                    Math.abs(limits.zone(figure.get())) == ProcessLimits.CLOSE,
                    expected.get("close_to_limits"),
                    where + " close");
        }
    }

    private static void assertFlag(boolean actual, String expected, String what) {
        if (!expected.isEmpty()) {
            assertThat(actual ? "TRUE" : "FALSE").as(what).isEqualTo(expected);
        }
    }

    private static void assertClose(Optional<BigDecimal> actual, String expected, String what) {
        if (expected.isEmpty()) {
            assertThat(actual).as(what).isEmpty();
            return;
        }
        BigDecimal number = new BigDecimal(expected);
        BigDecimal apart = actual.orElseThrow().subtract(number).abs();
        assertThat(apart)
                .as(what)
                // The reference adds up in binary: its zero may be 1E-15.
                .isLessThanOrEqualTo(number.abs().multiply(MOST_APART).max(BINARY_DUST));
    }

    private static void checkRules(Xmr chart, Xmr later, int index, Map<String, String> expected, String where) {
        Map<String, SpecialCause> rules = Map.of(
                "rule_astro", SpecialCause.OUTSIDE_LIMITS,
                "rule_trend7", SpecialCause.TREND,
                "rule_2in3", SpecialCause.TWO_IN_THREE,
                "rule_shift7", SpecialCause.SHIFT);
        rules.forEach((column, cause) ->
                assertFlag(isFlagged(chart, index, cause), expected.get(column), where + " " + column));
        assertFlag(isFlagged(later, index, SpecialCause.TWO_IN_THREE), expected.get("rule_2in3_mdc"), where + " mdc");
    }

    private static boolean isFlagged(Xmr chart, int index, SpecialCause cause) {
        return chart.signals(index).stream().anyMatch(each -> each.cause() == cause);
    }

    private static String label(Optional<Xmr.Signal> signal) {
        return signal.map(each -> switch (each.cause()) {
                    case OUTSIDE_LIMITS -> each.upwards() ? "Above UCL" : "Below LCL";
                    case TREND -> "7 Point Trend (" + (each.upwards() ? "Increasing" : "Decreasing") + ")";
                    case TWO_IN_THREE -> "2 in 3 " + (each.upwards() ? "Above CL" : "Below CL");
                    case SHIFT -> "7 Points " + (each.upwards() ? "Above CL" : "Below CL");
                })
                .orElse("Common Cause");
    }

    private static String pointType(Xmr chart, int index, Polarity polarity) {
        return chart.signal(index, polarity)
                .map(signal -> switch (signal.variation(polarity)) {
                    case IMPROVEMENT -> "special_cause_improvement";
                    case CONCERN -> "special_cause_concern";
                    case HIGH -> "special_cause_neutral_high";
                    default -> "special_cause_neutral_low";
                })
                .orElse("common_cause");
    }

    /** High and low in the reference's icon follow from which way is better. */
    private static String icon(Xmr chart, Series series) {
        int latest = series.points().size() - 1;
        boolean higher = series.polarity() == Polarity.HIGHER;
        Variation variation = chart.signal(latest, series.polarity())
                .map(signal -> signal.variation(series.polarity()))
                .orElse(Variation.COMMON_CAUSE);
        return switch (variation) {
            case IMPROVEMENT -> "improvement_" + (higher ? "high" : "low");
            case CONCERN -> "concern_" + (higher ? "low" : "high");
            case HIGH -> "neutral_high";
            case LOW -> "neutral_low";
            default -> "common_cause";
        };
    }
}
