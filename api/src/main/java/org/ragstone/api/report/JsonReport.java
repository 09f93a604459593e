package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.Clause;
import org.ragstone.framework.MethodSetting;
import org.ragstone.model.Commentary;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Reason;

/** The whole evaluation as one JSON document. Figures are texts, so that no reader makes binary fractions of them. */
final class JsonReport implements Report {
    // What breaks off must not be closed as if it were whole.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    @Override
    public void write(Evaluation evaluation, OutputStream out) {
        write(out, json -> new Document(evaluation, json).write());
    }

    /** What the evaluation says of one indicator, in the same shapes. */
    static void write(Explanation explanation, OutputStream out) {
        write(out, json -> new Document(explanation.evaluation(), json).explain(explanation));
    }

    private static void write(OutputStream out, Writing<JsonGenerator> document) {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(JsonText.layout());
            document.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One document being written. */
    private record Document(Evaluation evaluation, JsonGenerator json) {
        void write() throws IOException {
            json.writeStartObject();
            heading();
            methods(Methods.behind(evaluation.results(), evaluation.edition()));
            json.writeFieldName("summary");
            JsonSummary.write(evaluation.summary(), json);
            texts();
            array("results", evaluation.results(), this::result);
            alerts(evaluation.results());
            array("requiredActions", evaluation.requiredActions(), this::requiredAction);
            array("problems", evaluation.problems(), this::problem);
            json.writeEndObject();
        }

        void explain(Explanation explanation) throws IOException {
            json.writeStartObject();
            heading();
            json.writeStringField("ref", explanation.indicator().ref());
            methods(Methods.behind(explanation.results(), evaluation.edition()));
            array("results", explanation.results(), this::result);
            alerts(explanation.results());
            array("requiredActions", explanation.requiredActions(), this::requiredAction);
            array("commentary", explanation.commentary(), this::commentary);
            array("problems", explanation.problems(), this::problem);
            json.writeEndObject();
        }

        private void heading() throws IOException {
            json.writeStringField("decisionId", evaluation.decisionId());
            json.writeStringField("framework", evaluation.edition().framework());
            json.writeStringField("edition", evaluation.edition().name());
            json.writeStringField("revision", evaluation.edition().revision());
            json.writeStringField("period", evaluation.header().period().toString());
            json.writeStringField("title", evaluation.header().title());
            json.writeBooleanField("illustrative", evaluation.header().illustrative());
            json.writeStringField("figures", evaluation.edition().figures().name());
        }

        private void alerts(List<JudgedResult> results) throws IOException {
            json.writeArrayFieldStart("alerts");
            for (JudgedResult result : results) {
                for (Finding alert : result.alerts()) {
                    alert(result, alert);
                }
            }
            json.writeEndArray();
        }

        private void commentary(Commentary commentary) throws IOException {
            json.writeStartObject();
            json.writeStringField("period", commentary.period().toString());
            json.writeStringField("action", commentary.action());
            json.writeStringField("post", commentary.post());
            json.writeStringField("text", commentary.text());
            json.writeEndObject();
        }

        /** How the charts and lines were reckoned and why, where something rests on any. */
        private void methods(Map<String, List<MethodSetting>> methods) throws IOException {
            if (!methods.isEmpty()) {
                json.writeObjectFieldStart("methods");
                for (Map.Entry<String, List<MethodSetting>> method : methods.entrySet()) {
                    json.writeFieldName(method.getKey());
                    new JsonTrends(json).settings(method.getValue());
                }
                json.writeEndObject();
            }
        }

        private void texts() throws IOException {
            json.writeObjectFieldStart("texts");
            for (Map.Entry<String, String> text : evaluation.texts().entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        }

        private void result(JudgedResult result) throws IOException {
            json.writeStartObject();
            json.writeStringField("ref", result.due().indicator().ref());
            json.writeStringField("title", result.due().indicator().title());
            json.writeStringField("service", result.due().indicator().service());
            json.writeStringField("kind", result.due().indicator().kind().name());
            json.writeStringField(
                    "polarity", result.due().indicator().polarity().name());
            text("unit", result.due().indicator().unit());
            json.writeStringField("basis", result.due().basis().name());
            json.writeStringField("period", result.due().period().toString());
            json.writeStringField("state", result.due().state().name());
            if (result.due().figure().isPresent()) {
                json.writeStringField("value", result.due().figure().get().toPlainString());
                json.writeStringField("valuePeriod", result.due().figurePeriod().toString());
            }
            if (result.due().figure().isPresent()) {
                text("computation", result.due().computation());
            }
            json.writeBooleanField("provisional", result.due().isProvisional());
            text("target", result.target());
            text("floor", result.floor());
            text("expectedRange", result.expectedRange());
            JsonGrounds grounds = new JsonGrounds(json);
            grounds.grounds(result);
            if (result.status().isPresent()) {
                json.writeObjectFieldStart("status");
                json.writeStringField("kind", result.status().get().kind().name());
                finding(result, result.status().get());
                grounds.nextBand(result);
                json.writeEndObject();
            }
            array("directions", result.directions(), direction -> direction(result, direction));
            JsonTrends trends = new JsonTrends(json);
            if (result.trend().isPresent()) {
                trends.trend(result.trend().get());
            }
            if (result.regression().isPresent()) {
                trends.regression(result.regression().get());
            }
            json.writeEndObject();
        }

        private void direction(JudgedResult result, Finding direction) throws IOException {
            json.writeStartObject();
            finding(result, direction);
            json.writeEndObject();
        }

        private void finding(JudgedResult result, Finding finding) throws IOException {
            text("against", finding.against());
            json.writeStringField("outcome", finding.outcome());
            json.writeStringField("label", finding.word().label());
            text("comparedWith", result.comparedWith(finding));
            reasons("because", result.because(finding));
        }

        private void alert(JudgedResult result, Finding alert) throws IOException {
            json.writeStartObject();
            json.writeStringField("ref", result.due().indicator().ref());
            json.writeStringField("basis", result.due().basis().name());
            json.writeStringField("period", result.due().period().toString());
            json.writeStringField("alert", alert.outcome());
            json.writeStringField("label", alert.word().label());
            reasons("because", result.because(alert));
            json.writeEndObject();
        }

        private void requiredAction(RequiredAction action) throws IOException {
            json.writeStartObject();
            json.writeStringField("ref", action.indicator().ref());
            json.writeStringField("period", action.period().toString());
            json.writeStringField("action", action.action().name());
            json.writeStringField("label", action.action().label());
            json.writeStringField("by", action.by());
            json.writeBooleanField("answered", action.answered());
            array("grounds", action.grounds(), this::ground);
            json.writeEndObject();
        }

        private void ground(RequiredAction.Ground ground) throws IOException {
            json.writeStartObject();
            json.writeStringField("basis", ground.result().due().basis().name());
            json.writeStringField("period", ground.result().due().period().toString());
            reasons("because", ground.result().because(ground.finding()));
            json.writeEndObject();
        }

        private void reasons(String name, List<Reason> reasons) throws IOException {
            array(name, reasons, this::reason);
        }

        private void reason(Reason reason) throws IOException {
            json.writeStartObject();
            json.writeStringField("rule", reason.rule().name());
            Clause clause = evaluation.edition().clauses().get(reason.rule().clause());
            if (clause != null) {
                json.writeStringField("clause", clause.id());
                json.writeStringField("words", clause.words());
            }
            text("assumption", reason.rule().assumption());
            json.writeStringField("where", reason.rule().place());
            json.writeStringField("says", reason.rule().word());
            saw(reason);
            method(reason);
            if (!reason.restsOn().isEmpty()) {
                reasons("restsOn", reason.restsOn());
            }
            json.writeEndObject();
        }

        /** How the charts and lines were reckoned that the rule looked at. */
        private void method(Reason reason) throws IOException {
            Map<String, List<MethodSetting>> methods = Methods.of(reason, evaluation.edition());
            if (!methods.isEmpty()) {
                json.writeObjectFieldStart("method");
                for (Map.Entry<String, List<MethodSetting>> method : methods.entrySet()) {
                    new JsonTrends(json).method(method.getKey(), method.getValue());
                }
                json.writeEndObject();
            }
        }

        /** The conditions in the order of the rule, each with its answer. */
        private void saw(Reason reason) throws IOException {
            Iterator<Condition> asked = reason.rule().patterns().stream()
                    .flatMap(pattern -> pattern.conditions().stream())
                    .iterator();
            json.writeArrayFieldStart("saw");
            for (Reason.Seen seen : reason.saw()) {
                seen(seen, asked.next());
            }
            json.writeEndArray();
        }

        private void seen(Reason.Seen seen, Condition asked) throws IOException {
            json.writeStartObject();
            json.writeStringField("fact", seen.fact());
            json.writeStringField("field", seen.field());
            json.writeStringField("asks", asked.text());
            json.writeStringField("is", seen.is());
            json.writeStringField("from", seen.from());
            json.writeEndObject();
        }

        private void problem(Problem problem) throws IOException {
            json.writeStartObject();
            json.writeStringField("where", problem.where().toString());
            json.writeStringField("what", problem.what());
            json.writeStringField("hint", problem.hint());
            json.writeEndObject();
        }

        private void text(String name, String text) throws IOException {
            if (!text.isEmpty()) {
                json.writeStringField(name, text);
            }
        }

        private <T> void array(String name, List<T> items, Writing<T> part) throws IOException {
            json.writeArrayFieldStart(name);
            for (T item : items) {
                part.write(item);
            }
            json.writeEndArray();
        }
    }

    /** Writes a part of the document. */
    private interface Writing<T> {
        void write(T part) throws IOException;
    }
}
