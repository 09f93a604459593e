package org.ragstone.api.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;

/** One series of each kind that a chart has to bear, by name, judged by real rules. */
final class OddSeries {
    private static final String PERCENT = "KPI,HIGHER,%,1,MONTHLY,LATEST,";
    private static final String PLAIN = "ACTIVITY,NONE,,0,MONTHLY,LATEST,";

    private static Map<String, JudgedResult> known = Map.of();

    private OddSeries() {}

    static ChartedSeries of(String ref) {
        return ChartedSeries.of(result(ref));
    }

    static JudgedResult result(String ref) {
        return all().get(ref);
    }

    static synchronized Map<String, JudgedResult> all() {
        if (known.isEmpty()) {
            Map<String, JudgedResult> all = new LinkedHashMap<>();
            all.putAll(levels().byRef());
            all.putAll(odd().byRef());
            all.putAll(frequencies().byRef());
            all.putAll(charted().byRef());
            all.putAll(lines().byRef());
            known = all;
        }
        return known;
    }

    private static MadeSeries levels() {
        return MadeSeries.kent()
                .indicator("PLAIN36", "Three years with target and floor", PERCENT + "92,90,,")
                .results("PLAIN36", Basis.LATEST, "2018-07", wave(36, 91, 3))
                .indicator("PHASED", "Phases as steps", PERCENT + "80,70,,")
                .results("PHASED", Basis.LATEST, "2018-07", wave(14, 78, 4))
                .target("PHASED", "2017-08", "70,60,,")
                .target("PHASED", "2017-09", "70,60,,")
                .target("PHASED", "2018-04", "82,72,,")
                .target("PHASED", "2018-05", "83,73,,")
                .target("PHASED", "2018-06", "84,74,,")
                .target("PHASED", "2018-07", "85,75,,")
                .indicator("NOTARGET", "No target", PERCENT + ",,,")
                .results("NOTARGET", Basis.LATEST, "2018-07", wave(16, 40, 8))
                .indicator("SOMETARGET", "A target in some periods only", PERCENT + ",,,")
                .results("SOMETARGET", Basis.LATEST, "2018-07", wave(16, 40, 8))
                .target("SOMETARGET", "2018-05", "45,,,")
                .target("SOMETARGET", "2018-06", "45,,,")
                .target("SOMETARGET", "2018-07", "47,,,")
                .indicator("TWOSIDED", "Between two levels is better", "KPI,CLOSE,days,0,MONTHLY,LATEST,,,20,30")
                .results("TWOSIDED", Basis.LATEST, "2018-07", wave(16, 27, 6))
                .indicator("CLOSE", "Close to one level is better", "KPI,CLOSE,days,0,MONTHLY,LATEST,25,,,")
                .results("CLOSE", Basis.LATEST, "2018-07", wave(16, 27, 6))
                .indicator("RANGE", "Activity and its expected range", PLAIN + ",,1600,1900")
                .results("RANGE", Basis.LATEST, "2018-07", "1650 1720 1810 1790 1950 1880 1700 1640 1590 1702 1777")
                .indicator("HALFRANGE", "A range that is open upwards", PLAIN + ",,1600,")
                .results("HALFRANGE", Basis.LATEST, "2018-07", "1650 1720 1810 1790 1950 1880 1700 1640 1590 1702 1777")
                .indicator("STRICT", "Strictly less is better", "KPI,LOWER,days,1,MONTHLY,LATEST,<5,<8,,")
                .results("STRICT", Basis.LATEST, "2018-07", "6 5.5 5 4.8 4.2 5 5.1 4.9 5")
                .indicator("RELATIVE", "Better than last year", PERCENT + "LAST_YEAR,,,")
                .results("RELATIVE", Basis.LATEST, "2018-07", wave(24, 60, 9))
                .indicator("YTD", "Begins again each April", "KPI,HIGHER,,0,MONTHLY,YEAR_TO_DATE,1200,1000,,")
                .results("YTD", Basis.YEAR_TO_DATE, "2018-07", "610 720 815 930 1040 1180 1250 90 205 310 402")
                .indicator(
                        "FORECAST",
                        "What the year is expected to come to",
                        "KPI,LOWER,£,0,MONTHLY,FORECAST,1500000,1700000,,")
                .results("FORECAST", Basis.FORECAST, "2018-07", "1450000 1490000 1560000 1610000");
    }

    private static MadeSeries odd() {
        return MadeSeries.kent()
                .indicator("GAPS", "Gaps, suppressed and provisional", PERCENT + "92,90,,")
                .results(
                        "GAPS",
                        Basis.LATEST,
                        "2018-07",
                        "93 92.5 - - 91 SUPPRESSED SUPPRESSED 90.5 - 94 93 NOT_COMPUTABLE 95 93.5 92.2p 91.4p")
                .indicator("ENDGAP", "No figure for the latest period", PERCENT + "92,90,,")
                .results("ENDGAP", Basis.LATEST, "2018-07", "93 92.5 92 91 90 SUPPRESSED")
                .indicator("LAGGED", "The latest figure is an earlier one", PERCENT + "92,90,,")
                .results("LAGGED", Basis.LATEST, "2018-05", "93 92.5 92 91 90")
                .indicator("ONE", "One period", PERCENT + "92,90,,")
                .results("ONE", Basis.LATEST, "2018-07", "88.4")
                .indicator("TWO", "Two periods", PERCENT + "92,90,,")
                .results("TWO", Basis.LATEST, "2018-07", "88.4 91")
                .indicator("NEGATIVE", "Above and below zero", "ACTIVITY,NONE,£,0,MONTHLY,LATEST,,,,")
                .results("NEGATIVE", Basis.LATEST, "2018-07", "-1200 -800 150 900 1300 -400 -2100 300 600")
                .indicator("BELOW", "All below zero", "ACTIVITY,NONE,°C,1,MONTHLY,LATEST,,,,")
                .results("BELOW", Basis.LATEST, "2018-07", "-18.2 -18.9 -17.5 -18 -18.4 -19")
                .indicator("ZERO", "All zero", PLAIN + ",,,")
                .results("ZERO", Basis.LATEST, "2018-07", "0 0 0 0 0 0 0 0")
                .indicator("CONSTANT", "Always the same", PERCENT + ",,,")
                .results("CONSTANT", Basis.LATEST, "2018-07", "95 95 95 95 95 95")
                .indicator("HUGE", "Huge numbers", "ACTIVITY,NONE,£,0,MONTHLY,LATEST,,,,")
                .results("HUGE", Basis.LATEST, "2018-07", "92000000111 93000000000 91500000000 97000000000 99999999999")
                .indicator("VAST", "As many digits as there can be", "ACTIVITY,NONE,,0,MONTHLY,LATEST,,,,")
                .results(
                        "VAST",
                        Basis.LATEST,
                        "2018-07",
                        "1234567890123456789012345678901234 1334567890123456789012345678901234 9000000000000000000000000000000000")
                .indicator("TINY", "Tiny numbers", "ACTIVITY,NONE,,20,MONTHLY,LATEST,,,,")
                .results(
                        "TINY",
                        Basis.LATEST,
                        "2018-07",
                        "0.00000000000000000003 0.00000000000000000001 0.00000000000000000007")
                .indicator("FAR", "One far from all others", PLAIN + ",,,")
                .results("FAR", Basis.LATEST, "2018-07", "3 4 2 5 3 100000 4 3 2")
                .indicator("LONG", "200 periods", PERCENT + "92,90,,")
                .results("LONG", Basis.LATEST, "2018-07", wave(200, 91, 4))
                .indicator("NOTHING", "Never a figure", PERCENT + "92,90,,")
                .results("NOTHING", Basis.LATEST, "2018-07", "SUPPRESSED NOT_REPORTED SUPPRESSED")
                .indicator("NOROWS", "Never a row", PERCENT + "92,90,,")
                .suspended("SUSPENDED", "Suspended", PERCENT + "92,90,,")
                .results("SUSPENDED", Basis.LATEST, "2018-06", "93 92.5 92");
    }

    private static MadeSeries frequencies() {
        return MadeSeries.example()
                .indicator("QUARTERLY", "Each quarter", "KPI,LOWER,days,1,QUARTERLY,LATEST,20,25,,")
                .results("QUARTERLY", Basis.LATEST, "2018/19-Q1", wave(14, 21, 4))
                .indicator("TERMLY", "Each term", "KPI,HIGHER,%,1,TERMLY,LATEST,95,93,,")
                .results("TERMLY", Basis.LATEST, "2017/18-T2", wave(9, 95, 1))
                .indicator("HALFYEARLY", "Each half-year", "KPI,HIGHER,%,1,HALF_YEARLY,LATEST,95,93,,")
                .results("HALFYEARLY", Basis.LATEST, "2017/18-H2", wave(7, 95, 1))
                .indicator("ANNUAL", "Each year", "KPI,HIGHER,%,1,ANNUAL,LATEST,65,60,,")
                .results("ANNUAL", Basis.LATEST, "2017/18", wave(12, 63, 3))
                .indicator("POOLED", "Years that are pooled", "KPI,LOWER,per 100,1,ANNUAL,LATEST,14,,,")
                .results("POOLED", Basis.LATEST, "2015 to 2017", wave(8, 15, 2));
    }

    private static MadeSeries charted() {
        return MadeSeries.dover()
                .indicator("STEADY", "Common cause", "KPI,HIGHER,%,1,MONTHLY,LATEST,80,,,")
                .results("STEADY", Basis.LATEST, "2023-09", wave(24, 87, 4))
                .indicator("WORSE", "A special cause for the worse", "KPI,HIGHER,%,1,MONTHLY,LATEST,88,,,")
                .results(
                        "WORSE",
                        Basis.LATEST,
                        "2023-09",
                        Stream.concat(wave(16, 90, 3).stream(), wave(8, 82, 3).stream())
                                .toList())
                .indicator("BETTER", "A special cause for the better", "KPI,LOWER,days,1,MONTHLY,LATEST,25,,,")
                .results(
                        "BETTER",
                        Basis.LATEST,
                        "2023-09",
                        Stream.concat(wave(16, 30, 3).stream(), wave(8, 22, 3).stream())
                                .toList())
                .indicator("MORE", "A special cause where neither way is better", "ACTIVITY,NONE,,0,MONTHLY,LATEST,,,,")
                .results(
                        "MORE",
                        Basis.LATEST,
                        "2023-09",
                        Stream.concat(whole(16, 300, 30).stream(), whole(8, 390, 30).stream())
                                .toList())
                .indicator("REBASED", "A series that starts anew", "KPI,HIGHER,%,1,MONTHLY,LATEST,80,,,")
                .results(
                        "REBASED",
                        Basis.LATEST,
                        "2023-09",
                        Stream.concat(wave(16, 90, 3).stream(), wave(16, 70, 3).stream())
                                .toList())
                .rebase("REBASED", "2022-06", "The contract changed hands")
                .indicator(
                        "MARKPROVISIONAL", "A special cause that is provisional", "KPI,HIGHER,%,1,MONTHLY,LATEST,88,,,")
                .results(
                        "MARKPROVISIONAL",
                        Basis.LATEST,
                        "2023-09",
                        Stream.concat(wave(20, 90, 2).stream(), Stream.of("75p", "74p"))
                                .toList())
                .indicator("FEW", "Too few for limits", "KPI,HIGHER,%,1,MONTHLY,LATEST,80,,,")
                .results("FEW", Basis.LATEST, "2023-09", wave(4, 87, 4));
    }

    private static MadeSeries lines() {
        return MadeSeries.quarterly()
                .indicator("LINE", "A straight line through quarters", "KPI,HIGHER,%,0,QUARTERLY,LATEST,80,70,,")
                .results("LINE", Basis.LATEST, "2020/21-Q1", "70 72 71 74 75 77 76 79 81 80 83 84");
    }

    /** Figures about a level with one decimal, the same each time. */
    static List<String> wave(int count, int about, int width) {
        SplittableRandom random = new SplittableRandom(count * 31L + about);
        return IntStream.range(0, count)
                .mapToObj(each -> java.math.BigDecimal.valueOf(about * 10L + random.nextInt(-width * 10, width * 10), 1)
                        .toPlainString())
                .toList();
    }

    private static List<String> whole(int count, int about, int width) {
        SplittableRandom random = new SplittableRandom(count * 31L + about);
        return IntStream.range(0, count)
                .mapToObj(each -> String.valueOf(about + random.nextInt(-width, width)))
                .toList();
    }
}
