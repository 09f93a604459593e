package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ragstone.evaluation.Summary;

/** The totals of an evaluation as JSON. Percentages are texts, as all figures are. */
final class JsonSummary {
    private final JsonGenerator json;

    private JsonSummary(JsonGenerator json) {
        this.json = json;
    }

    static void write(Summary summary, JsonGenerator json) throws IOException {
        new JsonSummary(json).write(summary);
    }

    private void write(Summary summary) throws IOException {
        json.writeStartObject();
        columns(summary.columns());
        json.writeArrayFieldStart("directions");
        for (Summary.Directions directions : summary.directions()) {
            json.writeStartObject();
            json.writeStringField("against", directions.against());
            json.writeNumberField("total", directions.total());
            counts(directions.counts(), directions.percentages());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Summary.Breakdown part : summary.parts()) {
            json.writeStartObject();
            json.writeStringField("by", part.by().name());
            json.writeStringField("name", part.name());
            columns(part.columns());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("alerts", summary.alerts());
        json.writeNumberField("requiredActions", summary.requiredActions());
        json.writeEndObject();
    }

    private void columns(List<Summary.Column> columns) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Summary.Column column : columns) {
            json.writeStartObject();
            json.writeStringField("column", column.heading());
            json.writeNumberField("total", column.total());
            counts(column.counts(), column.percentages());
            if (!column.together().isEmpty()) {
                json.writeArrayFieldStart("countedTogether");
                for (Summary.Together together : column.together()) {
                    together(together);
                }
                json.writeEndArray();
            }
            json.writeNumberField("notInTotal", column.notInTotal());
            json.writeNumberField("withoutStatus", column.withoutStatus());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void counts(Map<String, Integer> counts, Map<String, BigDecimal> percentages) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        if (!percentages.isEmpty()) {
            json.writeObjectFieldStart("percentages");
            for (Map.Entry<String, BigDecimal> percentage : percentages.entrySet()) {
                json.writeStringField(percentage.getKey(), percentage.getValue().toPlainString());
            }
            json.writeEndObject();
        }
    }

    private void together(Summary.Together together) throws IOException {
        json.writeStartObject();
        json.writeStringField("phrase", together.phrase());
        json.writeNumberField("count", together.count());
        if (together.percentage().isPresent()) {
            json.writeStringField("percentage", together.percentage().get().toPlainString());
        }
        json.writeEndObject();
    }
}
