package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.ProcessLimits;
import org.ragstone.arithmetic.Series;
import org.ragstone.evaluation.ResultRegression;
import org.ragstone.evaluation.ResultTrend;
import org.ragstone.evaluation.TrendChart;
import org.ragstone.framework.MethodSetting;
import org.ragstone.model.Variation;

/** Charts and lines as JSON: every period with its figure and mark, the limits, and how they were reckoned. */
final class JsonTrends {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private final JsonGenerator json;

    JsonTrends(JsonGenerator json) {
        this.json = json;
    }

    void trend(ResultTrend trend) throws IOException {
        TrendChart chart = trend.chart();
        json.writeObjectFieldStart("trend");
        json.writeStringField("variation", trend.variation().name());
        json.writeStringField("limits", trend.limits().name());
        json.writeStringField("caution", trend.caution().name());
        json.writeNumberField("points", trend.points());
        json.writeNumberField("missing", trend.missing());
        if (trend.lastFigure().isPresent()) {
            json.writeObjectFieldStart("lastSignal");
            point(trend.lastFigure().get().point(), trend.lastFigure().get().variation());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("parts");
        for (TrendChart.Stretch part : chart.parts()) {
            part(part);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("series");
        for (TrendChart.ChartPoint point : chart.series()) {
            // A period that is left out has none; so the answer is no longer than what was asked.
            if (point.figure().isPresent()) {
                json.writeStartObject();
                point(point, point.mark().map(TrendChart.Mark::variation).orElse(Variation.COMMON_CAUSE));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void part(TrendChart.Stretch part) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", part.from().toString());
        json.writeStringField("to", part.to().toString());
        json.writeStringField("limits", part.limits().name());
        json.writeStringField("caution", part.caution().name());
        if (part.process().isPresent()) {
            ProcessLimits process = part.process().get();
            number("mean", Optional.of(process.mean(DIGITS)));
            number("lower", process.lower(DIGITS));
            number("upper", process.upper(DIGITS));
            number("nearLower", process.nearLower(DIGITS));
            number("nearUpper", process.nearUpper(DIGITS));
            json.writeBooleanField("unscreened", process.areUnscreened());
        }
        if (part.rebase().isPresent()) {
            json.writeObjectFieldStart("startedAnew");
            json.writeStringField("reason", part.rebase().get().reason());
            json.writeStringField("decidedOn", part.rebase().get().decidedOn().toString());
            json.writeStringField("decidedBy", part.rebase().get().decidedBy());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void point(TrendChart.ChartPoint point, Variation variation) throws IOException {
        json.writeStringField("period", point.period().toString());
        figure(point.figure());
        if (point.mark().isPresent()) {
            json.writeStringField("cause", point.mark().get().cause().name());
        }
        json.writeStringField("variation", variation.name());
    }

    private void figure(Optional<BigDecimal> figure) throws IOException {
        if (figure.isPresent()) {
            json.writeStringField("value", figure.get().toPlainString());
        }
    }

    private void number(String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeStringField(name, plain(number.get()));
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    void regression(ResultRegression line) throws IOException {
        json.writeObjectFieldStart("regression");
        json.writeStringField("slope", line.slope().name());
        json.writeStringField("volume", line.volume().name());
        json.writeStringField("confidencePercent", plain(line.confidencePercent()));
        number("perPeriod", line.perPeriod(DIGITS));
        json.writeStringField("caution", line.caution().name());
        json.writeNumberField("points", line.points());
        json.writeNumberField("missing", line.missing());
        json.writeArrayFieldStart("series");
        for (Series.Entry entry : line.series()) {
            if (entry.figure().isPresent()) {
                json.writeStartObject();
                json.writeStringField("period", entry.period().toString());
                figure(entry.figure());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The settings of a method with their reasons. */
    void settings(List<MethodSetting> settings) throws IOException {
        json.writeStartArray();
        for (MethodSetting setting : settings) {
            json.writeStartObject();
            json.writeStringField("name", setting.name());
            json.writeStringField("is", setting.is());
            json.writeStringField("because", setting.because());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The settings of a method by name, without their reasons. */
    void method(String name, List<MethodSetting> settings) throws IOException {
        json.writeObjectFieldStart(name);
        for (MethodSetting setting : settings) {
            json.writeStringField(setting.name(), setting.is());
        }
        json.writeEndObject();
    }
}
