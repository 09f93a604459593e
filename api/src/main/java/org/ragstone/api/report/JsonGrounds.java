package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.Mean;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.NextBand;
import org.ragstone.evaluation.NextBands;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.JudgementFact;

/** Writes what a result was held against, so that whoever reads it can do the sums again, and how far the next rating is. */
record JsonGrounds(JsonGenerator json) {
    /** The targets that counted and the earlier figures that something was concluded from, where there are any. */
    void grounds(JudgedResult result) throws IOException {
        List<Fact> facts = result.findings().stream()
                .flatMap(finding -> result.because(finding).stream())
                .flatMap(reason -> reason.facts())
                .distinct()
                .toList();
        judged(facts);
        compared(facts);
    }

    private void judged(List<Fact> facts) throws IOException {
        List<JudgementFact> judgements = facts.stream()
                .filter(JudgementFact.class::isInstance)
                .map(JudgementFact.class::cast)
                .toList();
        if (judgements.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("judged");
        for (int i = 0; i < judgements.size(); i++) {
            JudgementFact each = judgements.get(i);
            boolean said = judgements.subList(0, i).stream()
                    .anyMatch(other -> other.against().equals(each.against()));
            if (!said) {
                judgement(each);
            }
        }
        json.writeEndArray();
    }

    private void judgement(JudgementFact judgement) throws IOException {
        json.writeStartObject();
        json.writeStringField("against", judgement.against());
        aim("target", judgement.held().target());
        Optional<Aim> floor = judgement.held().floor();
        if (floor.isPresent()) {
            aim("floor", floor.get());
        }
        Optional<Tolerance> tolerance = judgement.held().tolerance();
        if (tolerance.isPresent()) {
            json.writeObjectFieldStart("tolerance");
            figure("amount", tolerance.get().amount());
            json.writeBooleanField("percent", tolerance.get().percent());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void aim(String name, Aim aim) throws IOException {
        json.writeObjectFieldStart(name);
        if (aim instanceof Aim.AtLeast least) {
            level("atLeast", least.level());
        } else if (aim instanceof Aim.AtMost most) {
            level("atMost", most.level());
        } else {
            figure("atLeast", aim.bounds().get(0));
            figure("atMost", aim.bounds().get(1));
        }
        json.writeEndObject();
    }

    private void level(String name, Threshold level) throws IOException {
        figure(name, level.level());
        if (level.strict()) {
            json.writeBooleanField("strict", true);
        }
    }

    private void compared(List<Fact> facts) throws IOException {
        List<ComparisonFact> comparisons = facts.stream()
                .filter(ComparisonFact.class::isInstance)
                .map(ComparisonFact.class::cast)
                .filter(each -> each.comparison().earlier().isPresent())
                .toList();
        if (comparisons.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("compared");
        for (EarlierFigure against : EarlierFigure.values()) {
            for (ComparisonFact each : comparisons.stream()
                    .filter(comparison -> comparison.against().equals(against.name()))
                    .limit(1)
                    .toList()) {
                earlier(each.against(), each.comparison().earlier().orElseThrow());
            }
        }
        json.writeEndArray();
    }

    private void earlier(String against, Mean mean) throws IOException {
        json.writeStartObject();
        json.writeStringField("against", against);
        figure("value", mean.shown());
        if (mean.count() > 1) {
            figure("sum", mean.sum());
            json.writeNumberField("count", mean.count());
        }
        json.writeEndObject();
    }

    /** The nearest better rating of a result that has one that is not the best, or why no figure gets one. */
    void nextBand(JudgedResult result) throws IOException {
        NextBands bands = result.nextBands();
        boolean rated = result.status()
                .filter(status -> status.kind() == FindingKind.RATING)
                .isPresent();
        if (!rated || bands.isBest()) {
            return;
        }
        Optional<NextBand> better = bands.better();
        if (better.isPresent()) {
            band(better.get());
        } else {
            json.writeStringField("noNextBand", bands.whyNoneIsBetter());
        }
    }

    /** A rating and the figure that gets it. */
    private void band(NextBand band) throws IOException {
        json.writeObjectFieldStart("nextBand");
        json.writeStringField("outcome", band.outcome());
        figure("needs", band.needs());
        json.writeStringField("towards", band.higher() ? "HIGHER" : "LOWER");
        figure("figure", band.figure());
        json.writeEndObject();
    }

    private void figure(String name, BigDecimal figure) throws IOException {
        json.writeStringField(name, figure.toPlainString());
    }
}
