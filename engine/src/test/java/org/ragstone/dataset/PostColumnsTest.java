package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.framework.Edition;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Json;
import org.ragstone.testing.TestRules;

/** The columns of indicators.csv that a framework declares for its posts. */
class PostColumnsTest {
    private static final Edition ESCALATION = TestRules.edition(TestRules.FRAMEWORKS, "escalation", "2026-27");

    @TempDir
    private Path folder;

    private DataSetReader reader(String columns, String cells) {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: escalation\nperiod: 2027/28-Q1\n",
                "indicators.csv",
                "ref,title,kind,frequency" + columns + "\nA,Title,KPI,QUARTERLY" + cells + "\n",
                "results.csv",
                "ref,period,basis,value\nA,2027/28-Q1,LATEST,50\n");
        return DataSetReader.open(folder, Overrides.NONE);
    }

    private static List<String> problems(Runnable reading) {
        return catchThrowableOfType(ProblemsException.class, reading::run).problems().stream()
                .map(each -> each.where() + ": " + each.what() + ". " + each.hint())
                .toList();
    }

    @Test
    void they_are_read_as_the_others_are() {
        Indicator read = reader(",head_of_service,Service Manager,director", ", Alison Mills ,Ravi Shah,")
                .read(ESCALATION)
                .indicators()
                .get(0)
                .indicator();
        assertThat(read.post("head_of_service")).isEqualTo("Alison Mills");
        assertThat(read.post("service_manager")).isEqualTo("Ravi Shah");
        assertThat(read.post("director")).isEmpty();
    }

    @Test
    void a_column_of_no_post_is_unknown() {
        assertThat(problems(() -> reader(",head_of_servise", ",A").read(ESCALATION)))
                .containsExactly("indicators.csv:1:head_of_servise: unknown column `head_of_servise`."
                        + " Maybe you meant `head_of_service`.");
        // It is one person for all.
        assertThat(problems(() -> reader(",monitoring_officer", ",A").read(ESCALATION)))
                .singleElement()
                .asString()
                .startsWith("indicators.csv:1:monitoring_officer: unknown column `monitoring_officer`");
    }

    @Test
    void one_is_unknown_where_another_framework_has_none() {
        assertThat(problems(() -> reader(",head_of_service", ",A").read(TestRules.kent())))
                .anyMatch(
                        each -> each.startsWith("indicators.csv:1:head_of_service: unknown column `head_of_service`"));
    }

    /** Its posts would be known if the framework were. */
    @Test
    void nothing_follows_from_a_framework_that_is_not_known() {
        reader(",head_of_service", ",Alison Mills").read(Optional.empty());
        assertThat(problems(() -> reader(",polarty", ",HIGHER").read(Optional.empty())))
                .containsExactly("indicators.csv:1:polarty: unknown column `polarty`. Maybe you meant `polarity`.");
        assertThat(problems(() -> request("\"head_of_service\": \"A\", \"polarty\": \"HIGHER\"")
                        .read(Optional.empty())))
                .containsExactly("/indicators/0/polarty: unknown key `polarty`. Maybe you meant `polarity`.");
    }

    private static DataSetReader request(String more) {
        String json = "{\"framework\": \"escalation\", \"period\": \"2027/28-Q1\", \"results\": [], \"indicators\": ["
                + "{\"ref\": \"A\", \"title\": \"T\", \"kind\": \"KPI\", \"frequency\": \"QUARTERLY\", " + more + "}]}";
        return DataSetReader.open(
                Json.map(json, (pointer, line, column) -> new Location.InBody(pointer, line, column), 100),
                Overrides.NONE);
    }

    @Test
    void a_key_of_a_request_is_a_text() {
        assertThat(problems(() -> request("\"head_of_service\": 7").read(ESCALATION)))
                .containsExactly(
                        "/indicators/0/head_of_service: `head_of_service` should be a text, not the number `7`."
                                + " Write it in quotes.");
        assertThat(problems(() -> request("\"monitor\": \"A\"").read(ESCALATION)))
                .singleElement()
                .asString()
                .startsWith("/indicators/0/monitor: unknown key `monitor`");
    }

    @Test
    void a_pasted_page_is_no_name() {
        assertThat(problems(
                        () -> reader(",head_of_service", "," + "A".repeat(201)).read(ESCALATION)))
                .containsExactly(
                        "indicators.csv:2:head_of_service: `head_of_service` has 201 characters. There can be 200.");
        reader(",head_of_service", "," + "A".repeat(200)).read(ESCALATION);
    }
}
