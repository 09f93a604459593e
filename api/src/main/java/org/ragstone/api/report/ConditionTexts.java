package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.view.SeriesWords;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Indicator;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.Reason;

/** What rules asked of a result, and what they were answered, in a line each. */
public final class ConditionTexts {
    private final JudgedResult result;
    private final Indicator indicator;

    public ConditionTexts(JudgedResult result) {
        this.result = result;
        this.indicator = result.due().indicator();
    }

    /** Every condition of the rule in its order: "Judgement floor == "MISSED" — it is MISSED: 86 against a floor of 90". */
    public List<String> of(Reason reason) {
        Iterator<Condition> asked = reason.rule().patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .iterator();
        List<String> lines = new ArrayList<>();
        for (Reason.Seen seen : reason.saw()) {
            String from = seen.from().isEmpty() ? "" : ": " + inUnit(seen.from());
            Condition condition = asked.next();
            lines.add(seen.fact() + " " + condition.text() + " — it is " + seen.is() + unit(condition) + from);
        }
        return lines;
    }

    /** What a series shows is told in the unit. */
    private String inUnit(String ground) {
        String ofTrend = result.trend()
                .filter(trend -> !trend.summary().isEmpty())
                .map(trend -> ground.replace(trend.summary(), SeriesWords.of(trend, indicator)))
                .orElse(ground);
        return result.regression()
                .filter(line -> !line.summary().isEmpty())
                .map(line -> ofTrend.replace(line.summary(), SeriesWords.of(line, indicator)))
                .orElse(ofTrend);
    }

    /** What a number is counted in that is easily taken for another. */
    private String unit(Condition condition) {
        Optional<Measure> measure = condition.field().measure();
        if (measure.equals(Optional.of(Measure.PERCENT))) {
            return "%";
        }
        return measure.equals(Optional.of(Measure.UNIT)) && indicator.unit().equals("%") ? " percentage points" : "";
    }
}
