package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote, in its places in the table. */
class CommentaryPrintedTest {
    private static final String LONG_WORD = "https://council.example/" + "a-very-long-address-".repeat(15);

    @TempDir
    private Path folder;

    @BeforeEach
    void a_missed_target_and_an_achieved_one() throws IOException {
        write("dataset.yaml", "framework: kent\nperiod: 2018-07\n");
        write(
                "indicators.csv",
                """
                ref,title,kind,polarity,frequency,bases,target,floor,status,status_reason,director
                A,Calls answered,KPI,HIGHER,MONTHLY,LATEST,90,80,,,Director
                B,Letters answered,KPI,HIGHER,MONTHLY,LATEST,90,80,,,Director
                Q,Visits in time,KPI,HIGHER,QUARTERLY,LATEST,90,80,,,Director
                """);
        write(
                "results.csv",
                "ref,period,basis,value\nA,2018-07,LATEST,85\nB,2018-07,LATEST,95\nQ,2018/19-Q1,LATEST,95\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String printed(String commentary) throws IOException {
        write("commentary.csv", "scope,ref,period,action,post,text\n" + commentary);
        return printed();
    }

    private String printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = {"evaluate", folder.toString()};
        assertThat(Main.run(arguments, Map.of("RAGSTONE_RULES", "../rules"), print, print))
                .as(() -> out.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_of_a_service_stands_under_its_name() throws IOException {
        write(
                "indicators.csv",
                """
                ref,title,service,kind,polarity,frequency,bases,target
                A,Calls answered,Contact Centre,KPI,HIGHER,MONTHLY,LATEST,80
                B,Letters answered,Post Room,KPI,HIGHER,MONTHLY,LATEST,90
                Q,Visits in time,Post Room,KPI,HIGHER,QUARTERLY,LATEST,90
                """);
        assertThat(
                        printed(
                                """
                        SERVICE,Post Room,2018-07,,Head of Post,A strike.
                        SERVICE,,2018-07,,Director,Both did well.
                        """))
                .contains(
                        """
                          By service
                            Post Room: Head of Post: “A strike.”
                            Director: “Both did well.”
                        """);
    }

    @Test
    void each_answer_stands_below_its_action_with_the_post() throws IOException {
        assertThat(
                        printed(
                                """
                        INDICATOR,A,2018-07,,Director,Two advisors were ill.
                        INDICATOR,A,2018-07,,,And the line was down.
                        """))
                .contains(
                        """
                            Ref  Indicator       Because         By        State
                            A    Calls answered  Latest ◐ Amber  Director  answered
                                 Director: “Two advisors were ill.”
                                 “And the line was down.”
                        """)
                .doesNotContain("COMMENTARY\n");
    }

    @Test
    void what_answers_no_action_stands_by_itself_the_whole_first() throws IOException {
        assertThat(
                        printed(
                                """
                        INDICATOR,Q,2018/19-Q1,,Director,Since April.
                        INDICATOR,Q,2017/18-Q4,,Director,Before April.
                        INDICATOR,B,2018-07,,Director,As last month.
                        INDICATOR,B,2018-06,,Director,As ever.
                        SERVICE,,2018-07,,Head,A quiet month.
                        OVERALL,,2018-07,,Chief Executive,A good month.
                        OVERALL,,2018-06,,Chief Executive,A bad month.
                        """))
                .contains(
                        """

                        COMMENTARY
                          Overall
                            Chief Executive: “A good month.”
                          By service
                            Head: “A quiet month.”
                          By indicator
                            Ref  Indicator
                            B    Letters answered
                                 Director: “As last month.”
                            Q    Visits in time
                                 Director (2018/19-Q1): “Since April.”

                        """)
                .doesNotContain("As ever.", "Before April.", "A bad month.");
    }

    @Test
    void no_text_of_anybody_can_command_a_terminal_or_forge_a_line() throws IOException {
        String answer =
                "INDICATOR,A,2018-07,,\"Di\u001b[31mrector\",\"Red: \u001b[2J\u009b31m\rALERTS (7)\n\nREQUIRED ACTIONS (7)\"";
        String printed = printed(answer + "\nOVERALL,,2018-07,,,\"\u0007Bell\u0085\nTOTALS\"\n");
        assertThat(printed).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
        assertThat(printed.lines()).doesNotContain("ALERTS (7)", "REQUIRED ACTIONS (7)", "TOTALS BY SERVICE");
        assertThat(printed.lines().filter("TOTALS"::equals)).hasSize(1);
        assertThat(printed)
                .contains(
                        "Di\\u001b[31mrector: “Red: \\u001b[2J\\u009b31m ALERTS (7) REQUIRED ACTIONS (7)”",
                        "“\\u0007Bell\\u0085 TOTALS”");
    }

    @Test
    void markup_is_text_as_any_other() throws IOException {
        String text = "<b>Bold</b> &amp; *starred*, [a link](https://council.example)";
        assertThat(printed("INDICATOR,A,2018-07,,Director,\"" + text + "\"\n")).contains("Director: “" + text + "”");
    }

    @Test
    void a_long_text_is_wrapped_and_a_word_is_never_cut() throws IOException {
        String printed = printed("INDICATOR,A,2018-07,,Director,\"" + "many words ".repeat(60) + LONG_WORD
                + " the end\"\n" + "OVERALL,,2018-07,,,\"" + "many words ".repeat(60) + LONG_WORD + "\"\n");
        String written = printed.substring(printed.indexOf("REQUIRED ACTIONS"));
        assertThat(written.lines().filter(line -> line.length() > 102))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.strip()).startsWith(LONG_WORD));
        assertThat(printed).contains("\n           the end”\n");
    }

    @Test
    void why_an_indicator_is_suspended_or_withdrawn_is_told_once() throws IOException {
        write("dataset.yaml", "framework: example\nperiod: 2026/27-Q1\n");
        write(
                "indicators.csv",
                """
                ref,title,kind,polarity,frequency,bases,target,status,status_reason
                A,Calls answered,KPI,HIGHER,QUARTERLY,,90,SUSPENDED,The line is down
                B,Letters,ACTIVITY,NONE,QUARTERLY,LATEST YEAR_TO_DATE,,WITHDRAWN,Nobody writes
                C,Visits in time,KPI,HIGHER,QUARTERLY,,90,ACTIVE,No reason
                """);
        write("results.csv", "ref,period,basis,value\nC,2026/27-Q1,LATEST,95\n");
        String printed = printed();
        assertThat(printed.lines().map(String::strip))
                .containsOnlyOnce("Suspended: The line is down", "Withdrawn: Nobody writes");
        assertThat(printed).doesNotContain("No reason");
    }
}
