package org.ragstone.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.TestRules;

/** The order that rows are given in means nothing, so the same is told, and let stand by the same, in any. */
class RowOrderTest {
    @TempDir
    private Path folder;

    private static final String TARGETS =
            """
            ref,period,basis,target
            A,2026-08,LATEST,0.9
            A,2026-08,YEAR_TO_DATE,91
            A,2026-05,LATEST,93
            B,2026/27,,101
            B,2026-05,,90
            """;

    private static final String RESULTS =
            """
            ref,period,basis,value,numerator,denominator
            A,2026-08,LATEST,94,94,100
            A,2026-07,LATEST,95,95,100
            A,2026-08,YEAR_TO_DATE,120,40,100
            A,2026-09,LATEST,95,,
            A,2026-10,LATEST,95,,
            B,2026-08,LATEST,-1,,
            """;

    private static final String COMMENTARY =
            """
            scope,ref,period,action,post,text
            INDICATOR,A,2026-08,,D,TBC
            INDICATOR,A,2026-08,,D,N/A
            INDICATOR,B,2026-08,,D,see above
            OVERALL,,2026-08,,D,TBC
            OVERALL,,2026-08,,D,N/A
            """;

    private static final String ACKNOWLEDGED =
            """
            ref,period,code,reason,by
            ,,COMMENT_SAYS_NOTHING,All of them,D
            ,2026-08,COMMENT_SAYS_NOTHING,All of August,D
            A,,COMMENT_SAYS_NOTHING,Those of A,D
            A,2026-08,COMMENT_SAYS_NOTHING,August of A,D
            A,2026-08,RUNNING_TOTAL_FALLS,Idle,D
            A,2026-08,LOOKS_CUMULATIVE,Idle,D
            A,,NO_EARLIER_FIGURE,Idle,D
            B,2026-06,OUT_OF_BOUNDS,June,D
            B,2026-07,OUT_OF_BOUNDS,July,D
            ,2026-08,NO_EARLIER_FIGURE,Idle,D
            ,2026-08,LOOKS_CUMULATIVE,Idle,D
            """;

    private Evaluation evaluation(String targets, String results, String commentary, String acknowledged) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: example\nperiod: 2026-08\n",
                "indicators.csv",
                """
                ref,title,kind,frequency,bases,polarity,unit
                A,Title,KPI,MONTHLY,LATEST YEAR_TO_DATE,HIGHER,%
                B,Title,KPI,MONTHLY,LATEST,HIGHER,%
                """,
                "targets.csv",
                targets,
                "results.csv",
                results,
                "commentary.csv",
                commentary,
                "acknowledged.csv",
                acknowledged);
        return TestRules.evaluate(Told.EXAMPLE, TestRules.data(folder, Told.EXAMPLE));
    }

    private static String reversed(String table) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** All but the row of its file. */
    private static List<String> told(Evaluation evaluation) {
        return evaluation.warnings().stream()
                .map(each -> String.join(
                        "|",
                        each.code().toString(),
                        each.of().toString(),
                        each.problem().what(),
                        each.problem().hint(),
                        each.acknowledged().map(Acknowledgement::reason).orElse("")))
                .toList();
    }

    @Test
    void the_same_is_told_in_any_order() {
        Evaluation evaluation = evaluation(TARGETS, RESULTS, COMMENTARY, ACKNOWLEDGED);
        List<String> told = told(evaluation);
        assertThat(evaluation.warnings().stream().map(Warning::code).distinct()).hasSizeGreaterThan(5);
        Evaluation other =
                evaluation(reversed(TARGETS), reversed(RESULTS), reversed(COMMENTARY), reversed(ACKNOWLEDGED));
        assertThat(told(other)).isEqualTo(told);
        assertThat(other.decisionId()).isEqualTo(evaluation.decisionId());
    }

    /** The nearest lets a warning stand, wherever in the file it is. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",,All ,2026-08,Month A,,Own A,2026-08,Both | Both",
                ",,All ,2026-08,Month A,,Own                | Own",
                ",,All ,2026-08,Month                       | Month",
                ",,All A,2026-07,Other                      | All",
            })
    void of_several_the_nearest_lets_it_stand(String rows, String reason) {
        String table = "ref,period,reason,code,by\n" + rows.replace(" ", ",COMMENT_SAYS_NOTHING,D\n")
                + ",COMMENT_SAYS_NOTHING,D\n";
        for (String each : List.of(table, reversed(table))) {
            assertThat(evaluation(TARGETS, RESULTS, COMMENTARY, each).warnings())
                    .filteredOn(warning -> warning.code() == WarningCode.COMMENT_SAYS_NOTHING
                            && warning.of().ref().equals("A"))
                    .isNotEmpty()
                    .allMatch(warning -> warning.acknowledged()
                            .filter(by -> by.reason().equals(reason))
                            .isPresent());
        }
    }
}
