package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** Of what is in order at a glance, no check finds anything. */
class GlanceTest {
    private static final int COUNT = 5_000;
    // Of a month and a year to date it counts each in a column of its own.
    private static final Edition KENT = TestRules.kent();
    private static final String[] BASES = {"LATEST", "YEAR_TO_DATE", "LATEST YEAR_TO_DATE"};

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(1);

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Mostly as likely as not, since those that are odd in several ways say little of one. */
    private String figure() {
        return one(
                "40", "50", "60", "90", "95", "99", one("0.5", "1", "1.9", "2", "3", "100", "101", "5000", "0", "-3"));
    }

    private String indicator(int number) {
        boolean isActivity = random.nextInt(4) == 0;
        boolean isTwoSided = !isActivity && random.nextInt(4) == 0;
        return "A%d,%s,%s,MONTHLY,%s,%s,%s,%s,%s,1%n"
                .formatted(
                        number,
                        one(
                                "Calls",
                                "Calls",
                                "Homes built",
                                "Homes (cumulative)",
                                "Number of visits",
                                "Reduction in calls"),
                        isActivity ? "ACTIVITY" : "KPI",
                        BASES[number % BASES.length],
                        one("", "", "", "", "MEAN"),
                        isActivity
                                ? one("NONE", "CLOSE")
                                : isTwoSided ? "CLOSE" : one("HIGHER", "HIGHER", "LOWER", "CLOSE"),
                        one("", "%", "%", "£", "days"),
                        levels(isActivity, isTwoSided));
    }

    /** Target, tolerance, floor, lower and upper. */
    private String levels(boolean isActivity, boolean isTwoSided) {
        if (isTwoSided) {
            return "," + one("", "", "2") + ",," + one("40,95", "0.4,0.9", "1,99", "0,100", "0,0", "90,2000");
        }
        if (isActivity) {
            return ",,," + one("40,95", "0.4,0.9", "90,", ",99", "1000,2000");
        }
        return one(",", figure() + ",", figure() + "," + one("", "2", "60", "10%", "200%")) + ",,,";
    }

    private String results(int number) {
        int months = random.nextInt(7) + 1;
        String[] bases = BASES[number % BASES.length].split(" ");
        return random.nextInt(20) == 0
                ? ""
                : IntStream.range(0, months)
                        .mapToObj(month -> Arrays.stream(bases)
                                .map(basis -> row(number, 10 - month, basis))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private String row(int number, int month, String basis) {
        return "A%d,2018-%02d,%s,%s%n"
                .formatted(
                        number,
                        month,
                        basis,
                        random.nextInt(8) == 0
                                ? one(",,,SUPPRESSED", ",,,NOT_DUE", ",,,NOT_REPORTED", ",40,100,SUPPRESSED")
                                : figure() + one(",,", ",,", ",,", ",,", ",40,100") + ",");
    }

    /** With a word to let stand of each, which is for another period, nothing is taken at a glance. */
    private DataSet data(String acknowledged) {
        TestRules.write(folder, "acknowledged.csv", "ref,period,code,reason,by\n" + acknowledged);
        return TestRules.data(folder, KENT);
    }

    /** They rise by so little, and from so late in the year, that they lie near each other. */
    @ParameterizedTest
    @CsvSource({"90, 99, 100, true", "90, 99, 98, false", "90, 101, 100, false"})
    void years_to_date_that_run_are_looked_through(String august, String september, String october, boolean run) {
        assertThat(new FiguresOf(folder)
                        .on("YEAR_TO_DATE")
                        .in("£")
                        .wanted("95")
                        .warnings(
                                "2026-10",
                                "2026-08,YEAR_TO_DATE,%s 2026-09,YEAR_TO_DATE,%s 2026-10,YEAR_TO_DATE,%s"
                                        .formatted(august, september, october)))
                .extracting(Warning::code)
                .containsExactlyElementsOf(run ? List.of(WarningCode.YEAR_TARGET_FOR_PART_OF_YEAR) : List.of());
    }

    @Test
    void no_check_finds_anything_in_what_is_in_order_at_a_glance() {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kent\nperiod: 2018-10\n",
                "indicators.csv",
                "ref,title,kind,frequency,bases,aggregation,polarity,unit,target,tolerance,floor,lower,upper,decimals\n"
                        + IntStream.range(0, COUNT).mapToObj(this::indicator).collect(Collectors.joining()),
                "results.csv",
                "ref,period,basis,value,numerator,denominator,state\n"
                        + IntStream.range(0, COUNT).mapToObj(this::results).collect(Collectors.joining()));
        DataSet looked = data(IntStream.range(0, COUNT)
                .mapToObj(number -> "A" + number + ",1999-04,NUMERATOR_OVER_DENOMINATOR,As agreed,Director\n")
                .collect(Collectors.joining()));
        Evaluator evaluator = TestRules.evaluator(KENT);
        Set<String> told = evaluator.evaluate(looked).warnings().stream()
                .map(each -> each.of().ref())
                .collect(Collectors.toSet());
        Set<String> inOrder = new HashSet<>();
        for (IndicatorData each : data("").indicators()) {
            JoinedIndicator joined = evaluator.join(each, looked.header().period());
            if (Glance.findsInOrder(joined) && !Glance.seesARun(joined) && !Glance.seesWhatIsWithheld(joined)) {
                inOrder.add(each.indicator().ref());
            }
        }
        assertThat(told).hasSizeGreaterThan(COUNT / 10);
        assertThat(inOrder).hasSizeGreaterThan(COUNT / 50).doesNotContainAnyElementsOf(told);
    }
}
