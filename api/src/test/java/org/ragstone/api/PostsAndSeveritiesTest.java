package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who must act and how pressing it is, as a framework of language 2 declares it, in every form that is printed. */
class PostsAndSeveritiesTest {
    private static final Path FRAMEWORKS = Path.of("..", "engine", "src", "test", "resources", "frameworks");
    private static final String DATA = FRAMEWORKS.resolve("data/escalation").toString();
    private static final String RULES = FRAMEWORKS.resolve("rules").toString();

    @TempDir
    private Path folder;

    private static String run(String rules, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream ignored = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Main.run(arguments, Map.of("RAGSTONE_RULES", rules), print, ignored))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> of) {
        List<T> all = new ArrayList<>();
        list.forEach(item -> all.add(of.apply(item)));
        return all;
    }

    @Test
    void the_table_lists_the_worst_first_and_each_post_by_itself() {
        assertThat(run(RULES, "evaluate", DATA))
                .contains(
                        """
                        EXCEPTIONS
                          Ref   Indicator                                Basis   Figure  Status   Against  Severity
                          Environment
                          ES06  Missed bins for each 100000 collections  Latest      61  ✗ Red    40       Critical
                          ES05  Household waste recycled                 Latest     43%  ✗ Red    50%      High
                          Finance
                          ES04  Working days lost to absence             Latest     2.6  ✗ Red    2.0      Medium
                          ES03  Invoices paid within 30 days             Latest     90%  ◐ Amber  95%      Low
                          Customers
                        """)
                .contains(
                        """
                        ALERTS (6)
                          Critical: Red for a third quarter (1): ES06
                          Medium: Red (3): ES04, ES05, ES06
                          Low: Slipping (2): ES02, ES03

                        REQUIRED ACTIONS (13)
                          Critical: Referral to scrutiny (2, 1 outstanding)
                        """)
                .contains(
                        """
                            ES06  Missed bins for each 100000 collections  Latest ✗ Red  Director (Director of Place)  OUTSTANDING
                            ES06  Missed bins for each 100000 collections  Latest ✗ Red  Monitoring Officer            answered
                                  Monitoring Officer: “The committee has had my advice of 9 July.”
                        """);
    }

    @Test
    void json_has_them_in_the_same_order() throws IOException {
        JsonNode answer = new ObjectMapper().readTree(run(RULES, "evaluate", DATA, "--format", "json"));
        assertThat(each(
                        answer.path("alerts"),
                        alert -> alert.path("severity").asText() + " "
                                + alert.path("ref").asText()))
                .containsExactly("CRITICAL ES06", "MEDIUM ES04", "MEDIUM ES05", "MEDIUM ES06", "LOW ES02", "LOW ES03");
        assertThat(each(
                        answer.path("requiredActions"),
                        action -> action.path("severity").asText()
                                + " " + action.path("ref").asText() + " "
                                + action.path("action").asText() + " by "
                                + action.path("post").asText() + ", "
                                + action.path("by").asText() + ": "
                                + action.path("answered").asText()))
                .startsWith(
                        "CRITICAL ES06 REFERRAL by director, Director of Place: false",
                        "CRITICAL ES06 REFERRAL by monitoring_officer, Monitoring Officer: true",
                        "HIGH ES05 REVIEW by head_of_service, Tom Dale: true",
                        "HIGH ES05 REVIEW by director, : false")
                .endsWith(
                        "LOW ES02 EXPLANATION by service_manager, Ravi Shah: true",
                        "LOW ES03 EXPLANATION by service_manager, Owen Price: false");
        assertThat(answer.path("summary").path("requiredActions").asInt()).isEqualTo(13);
    }

    @Test
    void csv_says_of_whom_it_is_required_and_who_has_not_answered() {
        List<String> rows =
                run(RULES, "evaluate", DATA, "--format", "csv").lines().toList();
        assertThat(rows.get(0)).endsWith("illustrative,severity,required_of,outstanding");
        assertThat(rows).filteredOn(row -> row.contains(",REVIEW,")).hasSize(2);
        assertThat(rows)
                .anyMatch(row ->
                        row.startsWith("ES05,") && row.endsWith(",HIGH,Head of Service (Tom Dale); Director,Director"))
                .anyMatch(row -> row.startsWith("ES06,") && row.endsWith(",CRITICAL,,"));
    }

    @Test
    void what_an_edition_does_not_declare_is_not_there() {
        assertThat(run("../rules", "evaluate", "../samples/kent-2018-07", "--format", "csv")
                        .lines()
                        .findFirst())
                .hasValueSatisfying(header -> assertThat(header).doesNotContain("severity", "required_of"));
        assertThat(run("../rules", "evaluate", "../samples/kent-2018-07", "--format", "json"))
                .doesNotContain("\"severity\"", "\"post\" : \"director\"", "postLabel");
        assertThat(run("../rules", "show", "kent")).doesNotContain("Severities", "Post ");
    }

    @Test
    void an_explanation_names_the_post_its_holder_and_the_severity() {
        assertThat(run(RULES, "explain", DATA, "ES05"))
                .contains("Alert (Medium): Red")
                .contains("Required (High): Review")
                .contains("Review by Head of Service (Tom Dale): answered")
                .contains("Review by Director: OUTSTANDING");
    }

    @Test
    void show_reads_them_aloud() throws IOException {
        assertThat(run(RULES, "show", "escalation"))
                .contains(
                        "Severities, worst first: CRITICAL (Critical), HIGH (High), MEDIUM (Medium), LOW (Low)\n",
                        "Post head_of_service: Head of Service, whoever the column head_of_service names\n",
                        "Post monitoring_officer: Monitoring Officer\n",
                        "REVIEW (Review by head_of_service and director, HIGH)",
                        "THIRD_RED (Red for a third quarter, CRITICAL)");
        JsonNode edition = new ObjectMapper().readTree(run(RULES, "show", "escalation", "--format", "json"));
        assertThat(each(edition.path("posts"), JsonNode::toString))
                .contains(
                        "{\"post\":\"service_manager\",\"label\":\"Service manager\",\"column\":\"service_manager\"}",
                        "{\"post\":\"monitoring_officer\",\"label\":\"Monitoring Officer\",\"is\":\"Monitoring Officer\"}");
        assertThat(edition.path("words").path("actions").path(0).toString())
                .isEqualTo("{\"word\":\"REFERRAL\",\"label\":\"Referral to scrutiny\","
                        + "\"posts\":[\"director\",\"monitoring_officer\"],\"severity\":\"CRITICAL\"}");
    }

    @Test
    void a_comparison_tells_that_another_post_or_severity_is_named() throws IOException {
        Path rules = folder.resolve("rules");
        Folders.copy(FRAMEWORKS.resolve("rules/escalation/2026-27"), rules.resolve("escalation/2026-27"));
        Path newer = Files.createDirectories(rules.resolve("escalation/2028-29"));
        Files.writeString(
                newer.resolve("framework.yaml"),
                """
                from: 2028/29
                extends: 2026-27
                posts: { monitoring_officer: { is: County Solicitor }, director: none, chief_officer: { column: chief_officer } }
                severities: [HIGH, LOW]
                actions:
                  EXPLANATION: { label: Explanation, by: service_manager, severity: LOW }
                  RECOVERY_PLAN: { label: Recovery plan, by: head_of_service, severity: LOW }
                  REVIEW: { label: Review, by: [head_of_service, chief_officer], severity: HIGH }
                  REFERRAL: { label: Referral to scrutiny, by: monitoring_officer, severity: HIGH }
                  NOTICE: { label: Notice under the contract, by: monitoring_officer, severity: HIGH }
                alerts:
                  SLIPPING: { label: Slipping, severity: LOW }
                  RED_RESULT: { label: Red, severity: LOW }
                  THIRD_RED: { label: Red for a third quarter, severity: HIGH }
                """);
        assertThat(run(rules.toString(), "compare", "--from", "escalation/2026-27", "--to", "escalation/2028-29"))
                .contains(
                        "The post `monitoring_officer` was",
                        "County Solicitor",
                        "The post `chief_officer` is new",
                        "The action `REVIEW` was",
                        "The entry `severities` of framework.yaml was");
    }

    @Test
    void compare_tells_of_whom_an_action_is_no_longer_or_newly_required() throws IOException {
        Path drafts = folder.resolve("drafts");
        run(RULES, "draft", "escalation", "2026-27", "--drafts", drafts.toString());
        Path draft = drafts.resolve("escalation").resolve("2026-27");
        Path yaml = draft.resolve("framework.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        .replace("by: [head_of_service, director]", "by: [head_of_service, monitoring_officer]")
                        .replace("label: Director }", "label: Executive director }"));
        String[] arguments = {"compare", "--to", draft.toString(), DATA};
        assertThat(run(RULES, arguments))
                .containsSubsequence(
                        "  0 of ",
                        "  ES05 Household waste recycled, ",
                        ": required action REVIEW no longer of Director\n",
                        "  ES05 Household waste recycled, ",
                        ": required action REVIEW of Monitoring Officer\n")
                .doesNotContain("REFERRAL no longer");
        assertThat(run(RULES, "compare", "--to", draft.toString(), DATA, "--format", "csv"))
                .contains(
                        ",,REQUIRED_OF,REVIEW,Director,,,,,YES\n", ",,REQUIRED_OF,REVIEW,,Monitoring Officer,,,,YES\n");
        JsonNode asked = new ObjectMapper()
                .readTree(run(RULES, "compare", "--to", draft.toString(), DATA, "--format", "json"))
                .at("/data/0/requiredOf");
        assertThat(each(
                        asked,
                        each -> each.path("ref").asText() + " "
                                + each.path("action").asText() + " of "
                                + each.path("of").asText() + ": "
                                + each.path("before").asText() + " to "
                                + each.path("after").asText()))
                .containsExactly(
                        "ES05 REVIEW of Director: true to false",
                        "ES05 REVIEW of Monitoring Officer: false to true",
                        "ES06 REVIEW of Director (Director of Place): true to false",
                        "ES06 REVIEW of Monitoring Officer: false to true");
    }
}
