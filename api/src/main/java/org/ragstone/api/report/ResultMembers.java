package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import org.ragstone.api.report.JsonLine.Name;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.NextBand;
import org.ragstone.evaluation.NextBands;
import org.ragstone.join.DueResult;
import org.ragstone.join.ResultRegression;
import org.ragstone.join.ResultTrend;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.FigureAgainstTarget;

/** Writes a result as a {@link ResultDocument} without full reasons has it, at a fraction of the time. Not thread-safe. */
final class ResultMembers {
    private static final Name REF = new Name("ref");
    private static final Name TITLE = new Name("title");
    private static final Name SERVICE = new Name("service");
    private static final Name KIND = new Name("kind");
    private static final Name POLARITY = new Name("polarity");
    private static final Name UNIT = new Name("unit");
    private static final Name BASIS = new Name("basis");
    private static final Name PERIOD = new Name("period");
    private static final Name STATE = new Name("state");
    private static final Name REASON = new Name("reason");
    private static final Name VALUE = new Name("value");
    private static final Name WRITTEN = new Name("written");
    private static final Name VALUE_PERIOD = new Name("valuePeriod");
    private static final Name COMPUTATION = new Name("computation");
    private static final Name PROVISIONAL = new Name("provisional");
    private static final Name TARGET = new Name("target");
    private static final Name FLOOR = new Name("floor");
    private static final Name JUDGED_TARGET = new Name("judgedTarget");
    private static final Name JUDGED_FLOOR = new Name("judgedFloor");
    private static final Name EXPECTED_RANGE = new Name("expectedRange");
    private static final Name STATUS = new Name("status");
    private static final Name DIRECTIONS = new Name("directions");
    private static final Name TREND = new Name("trend");
    private static final Name REGRESSION = new Name("regression");
    private static final Name COMPARED_WITH = new Name("comparedWith");
    private static final Name COMPARED_PERIOD = new Name("comparedPeriod");
    private static final Name NEXT_BAND = new Name("nextBand");
    private static final Name NO_NEXT_BAND = new Name("noNextBand");
    private static final Name OUTCOME = new Name("outcome");
    private static final Name NEEDS = new Name("needs");
    private static final Name TOWARDS = new Name("towards");
    private static final Name FIGURE = new Name("figure");

    private final JsonLine line;
    private final FindingMembers findings;
    private final PolicyBehind policy;
    private final Bytes bytesOfIndicator = new Bytes();
    private final JsonLine ofIndicator;

    /** @param policy hears of what results rest on */
    ResultMembers(JsonLine line, FindingMembers findings, PolicyBehind policy) {
        this.line = line;
        this.ofIndicator = line.inAnObject(bytesOfIndicator);
        this.findings = findings;
        this.policy = policy;
    }

    /** Tells of the methods behind what the line of a result says. */
    static void noteMethods(JudgedResult result, PolicyBehind policy) {
        if (result.trend().isPresent()) {
            policy.restsOn(FactType.TREND);
        }
        if (result.regression().isPresent()) {
            policy.restsOn(FactType.REGRESSION);
        }
    }

    /** What every result of the indicator begins with. */
    byte[] of(Indicator indicator) {
        ofIndicator
                .text(REF, indicator.ref())
                .text(TITLE, indicator.title())
                .text(SERVICE, indicator.service())
                .word(KIND, indicator.kind())
                .word(POLARITY, indicator.polarity())
                .given(UNIT, indicator.unit())
                .endMembers();
        return bytesOfIndicator.take();
    }

    void write(byte[] indicator, JudgedResult result, Detail detail) {
        DueResult due = result.due();
        line.members(indicator)
                .word(BASIS, due.basis())
                .text(PERIOD, due.period().toString())
                .word(STATE, due.state())
                .text(REASON, ResultDocument.reason(due));
        if (due.figure().isPresent()) {
            line.figure(VALUE, due.figure().get());
        }
        line.given(WRITTEN, due.written());
        if (due.figure().isPresent() && !due.figurePeriod().equals(due.period())) {
            line.text(VALUE_PERIOD, due.figurePeriod().toString());
        }
        line.given(COMPUTATION, due.computation());
        if (due.isProvisional()) {
            line.yes(PROVISIONAL);
        }
        Held shown = new Held(result.target(), result.expectedRange(), detail);
        standards(result, shown);
        if (result.status().isPresent()) {
            status(result, result.status().get(), shown);
        }
        directions(result, shown);
        runs(result, detail);
    }

    private void runs(JudgedResult result, Detail detail) {
        Optional<ResultTrend> trend = result.trend();
        if (trend.isPresent()) {
            line.part(TREND, trend.map(each -> TrendDocument.of(each, detail)));
            policy.restsOn(FactType.TREND);
        }
        Optional<ResultRegression> regression = result.regression();
        if (regression.isPresent()) {
            line.part(REGRESSION, regression.map(each -> RegressionDocument.of(each, detail)));
            policy.restsOn(FactType.REGRESSION);
        }
    }

    /** What stands with a result that any figure is held against. */
    private record Held(String target, String range, Detail detail) {
        /** Whether it says what the finding was compared with, so that the finding does not: {@link FindingDocument#isShown}. */
        boolean saysOf(Finding finding) {
            boolean byTheShownTarget = !target.isEmpty()
                    && finding.against().equals(detail.edition().shownTarget().name());
            return byTheShownTarget
                    || (finding.kind().isStatus() && finding.judgedAgainst().isEmpty());
        }

        boolean isRange(String levels, Finding finding) {
            return finding.kind().isStatus() && levels.equals(range);
        }
    }

    private void standards(JudgedResult result, Held shown) {
        line.given(TARGET, shown.target()).given(FLOOR, result.floor());
        Optional<FigureAgainstTarget> judged = result.judgedOtherwise();
        if (judged.isPresent()) {
            line.text(JUDGED_TARGET, judged.get().target().map(HeldAim::levels))
                    .text(JUDGED_FLOOR, judged.get().floor().map(HeldAim::levels));
        }
        line.given(EXPECTED_RANGE, shown.range());
    }

    private void status(JudgedResult result, Finding status, Held shown) {
        line.begin(STATUS).word(KIND, status.kind());
        finding(result, status, shown);
        if (shown.detail().hasReasons() && status.kind() == FindingKind.RATING && !NextBands.isBest(status)) {
            next(result.nextBands());
        }
        line.end();
    }

    private void next(NextBands bands) {
        Optional<NextBand> better = bands.better();
        if (better.isEmpty()) {
            line.text(NO_NEXT_BAND, bands.whyNoneIsBetter());
            return;
        }
        NextBand band = better.get();
        line.beginOnOneLine(NEXT_BAND)
                .text(OUTCOME, band.outcome())
                .figure(NEEDS, band.needs())
                .word(TOWARDS, band.higher() ? Polarity.HIGHER : Polarity.LOWER)
                .figure(FIGURE, band.figure())
                .end();
    }

    private void directions(JudgedResult result, Held shown) {
        List<Finding> directions = result.directions();
        if (directions.isEmpty()) {
            return;
        }
        line.beginList(DIRECTIONS);
        for (Finding each : directions) {
            line.begin();
            finding(result, each, shown);
            line.end();
        }
        line.endList();
    }

    private void finding(JudgedResult result, Finding finding, Held shown) {
        FindingMembers.Members members = findings.of(finding);
        line.members(members.finding());
        if (!shown.saysOf(finding)) {
            comparedWith(result, finding, shown);
        }
        Optional<Period> compared = result.comparedPeriod(finding.against());
        if (compared.isPresent()) {
            line.text(COMPARED_PERIOD, compared.get().toString());
        }
        if (members.because().isPresent()) {
            line.members(members.because().get());
        }
    }

    private void comparedWith(JudgedResult result, Finding finding, Held shown) {
        String levels = result.comparedWith(finding);
        if (!levels.isEmpty() && !shown.isRange(levels, finding)) {
            line.text(COMPARED_WITH, levels);
        }
    }
}
