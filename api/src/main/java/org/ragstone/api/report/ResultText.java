package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ragstone.api.view.Distance;
import org.ragstone.api.view.Figure;
import org.ragstone.api.view.SaidFigures;
import org.ragstone.api.view.SeriesWords;
import org.ragstone.api.view.Wording;
import org.ragstone.arithmetic.Exact;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.arithmetic.Share;
import org.ragstone.arithmetic.TargetComparison;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.NextBand;
import org.ragstone.evaluation.NextBands;
import org.ragstone.framework.Edition;
import org.ragstone.framework.FigurePolicy;
import org.ragstone.framework.StandardLabels;
import org.ragstone.join.DueResult;
import org.ragstone.join.ResultRegression;
import org.ragstone.join.ResultTrend;
import org.ragstone.join.StandingTargets;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Result;
import org.ragstone.policy.language.FigureAgainstTarget;
import org.ragstone.policy.language.JudgementFact;

/** Tells all of one result: its figure, what it was held against, its status and why, and how far the next rating is. */
final class ResultText {
    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private final Edition edition;
    private final JudgedResult result;
    private final DueResult due;
    private final Indicator indicator;
    private final IndentedLines text;
    private final ReasonsText reasons;

    ResultText(Edition edition, JudgedResult result, IndentedLines text) {
        this.edition = edition;
        this.result = result;
        this.due = result.due();
        this.indicator = due.indicator();
        this.text = text;
        this.reasons = new ReasonsText(edition, result, text);
    }

    void write() {
        text.line(0, heading());
        figure();
        targets();
        judgements();
        if (!result.expectedRange().isEmpty()) {
            text.line(INDENT, "Expected range: " + levels(result.expectedRange()));
        }
        result.status().ifPresent(status -> because("Why " + status.word().shown() + ":", status));
        distance();
        result.directions()
                .forEach(direction -> because(
                        Wording.comparator(direction.against()) + ": "
                                + direction.word().shown() + comparedWith(direction),
                        direction));
        result.alerts()
                .forEach(alert ->
                        because("Alert" + severity(alert) + ": " + alert.word().shown(), alert));
        result.actions()
                .forEach(action -> because(
                        "Required" + severity(action) + ": " + action.word().shown(), action));
    }

    private static String severity(Finding finding) {
        return finding.word().severity().map(each -> " (" + each.label() + ")").orElse("");
    }

    private String heading() {
        String status = result.status().map(each -> each.word().shown()).orElse("no status: see the problems below");
        return Wording.basis(due.basis()).toUpperCase(Locale.ROOT) + ", "
                + due.period().title() + ": " + status;
    }

    private void figure() {
        if (due.figure().isEmpty()) {
            String computation = due.computation().isEmpty() ? "" : ", " + due.computation();
            text.line(INDENT, "No figure: " + due.state().name() + computation + note());
            parts();
            return;
        }
        text.line(
                INDENT,
                "Figure: " + withUnit(due.figure().get()) + " for " + due.figurePeriod() + ", " + origin() + note());
        parts();
        if (!due.figurePeriod().equals(due.period())) {
            text.line(INDENT, "It lags: nothing was reported for " + due.period() + ".");
        }
        boolean printed = edition.figures() == FigurePolicy.PRINTED;
        text.line(INDENT, "Judged as " + (printed ? "printed" + decimals() : "given"));
    }

    /** What it was computed from, where that is other indicators. */
    private void parts() {
        due.parts().forEach(each -> text.line(DEEPER, each.part().ref() + ": " + each.words()));
    }

    private String decimals() {
        if (indicator.decimals().isEmpty()) {
            return "";
        }
        int decimals = indicator.decimals().getAsInt();
        return ", with " + decimals + (decimals == 1 ? " decimal" : " decimals") + ", half up" + given();
    }

    /** The figure of the row where rounding has changed it. */
    private String given() {
        return due.row()
                .flatMap(Result::value)
                .filter(value -> value.compareTo(due.figure().orElse(value)) != 0)
                .map(value -> "; " + value.toPlainString() + " before rounding")
                .orElse("");
    }

    private String origin() {
        String origin = due.computation().isEmpty() ? given(due.written()) : due.computation();
        return origin + (due.isProvisional() ? ", provisional" : "");
    }

    private static String given(String written) {
        return "as the data set gives it" + (written.isEmpty() ? "" : ", " + written);
    }

    private String note() {
        return due.row()
                .map(Result::note)
                .filter(note -> !note.isEmpty())
                .map(note -> " (" + note + ")")
                .orElse("");
    }

    private String withUnit(BigDecimal figure) {
        return SaidFigures.of(result).withUnit(figure);
    }

    private String levels(String levels) {
        return SaidFigures.of(result).levels(levels);
    }

    private StandardLabels labels() {
        return edition.labels().of(indicator);
    }

    private void targets() {
        StandingTargets targets = result.targets();
        String year = targets.forTheYear()
                .map(target -> levels(target.words()))
                .or(result::targetWithoutFigure)
                .orElse("none");
        String phase = targets.forThePeriod()
                .map(target -> "; for " + due.figurePeriod() + " itself: " + Figure.levels(target.words()))
                .orElse("");
        text.line(INDENT, labels().target() + " set for " + result.year() + ": " + year + phase);
    }

    /** How the figure stands to each target that counts, and to what goes with it. */
    private void judgements() {
        for (JudgementFact each :
                Judgements.behind(result.findings().stream().flatMap(finding -> result.because(finding).stream()))) {
            text.line(INDENT, whatCounts(each));
            reasons.write(DEEPER, List.of(each.because()));
            standings(each);
        }
    }

    private String whatCounts(JudgementFact judgement) {
        FigureAgainstTarget held = judgement.held();
        String target = labels().target() + " that counts: ";
        String levels = ", " + levels(held.target().map(HeldAim::levels).orElse(""));
        return switch (JudgedAgainst.valueOf(judgement.against())) {
            case YEAR_END_TARGET -> target + "the year's" + levels;
            case PHASED_TARGET -> target + "the period's own" + levels;
            case PRO_RATA_TARGET -> target + "the year's in proportion" + levels;
            case FLOOR ->
                labels().floor() + " that counts by itself: "
                        + held.floor().map(HeldAim::levels).map(this::levels).orElse("none");
        };
    }

    private void standings(JudgementFact judgement) {
        TargetComparison comparison = judgement.held().comparison();
        String name = judgement.held().targetName();
        String target =
                switch (comparison.target()) {
                    case ACHIEVED -> "achieved" + by(comparison.surplus(), ", better by ", comparison.beyond(), name);
                    case MISSED -> "missed" + by(comparison.shortfall(), " by ", comparison.shortOf(), name);
                    case NOT_SET -> "";
                };
        String floor =
                switch (comparison.floor()) {
                    case ACHIEVED -> "achieved";
                    case MISSED -> "missed";
                    case NOT_SET -> "none";
                };
        String tolerance =
                switch (comparison.tolerance()) {
                    case WITHIN -> "within it";
                    case BETTER_BEYOND -> "better by more";
                    case WORSE_BEYOND -> "worse by more";
                    case NOT_SET -> "none";
                };
        boolean isOfTarget = judgement.held().target().isPresent();
        if (isOfTarget) {
            standing(labels().target(), target, judgement.held().targetGround());
        }
        standing(labels().floor(), floor, judgement.held().floorGround());
        if (isOfTarget) {
            standing("Tolerance", tolerance, judgement.held().toleranceGround());
        }
    }

    /** In the unit, and as a share of the target: "by 6 percentage points, which is about 6.52% of the target of 92%". */
    private String by(BigDecimal size, String words, Share share, String target) {
        if (size.signum() == 0) {
            return "";
        }
        String part = Distance.ofTarget(share, target, indicator.unit());
        return words + Distance.inUnit(size, indicator.unit()) + (part.isEmpty() ? "" : ", " + part);
    }

    private void standing(String name, String answer, String ground) {
        text.line(INDENT, name + ": " + answer + "; " + ground);
    }

    private void because(String heading, Finding finding) {
        text.line(INDENT, heading);
        reasons.write(DEEPER, result.because(finding));
    }

    private String comparedWith(Finding direction) {
        return switch (DirectionAgainst.valueOf(direction.against())) {
            case TREND -> result.trend().map(this::trend).orElse("");
            case REGRESSION -> result.regression().map(this::line).orElse("");
            default -> {
                String with = levels(result.comparedWith(direction));
                String of = result.comparedPeriod(direction.against())
                        .map(period -> " for " + period)
                        .orElse("");
                yield with.isEmpty() ? "" : ", compared with " + with + of;
            }
        };
    }

    private String trend(ResultTrend trend) {
        String shows = SeriesWords.of(trend, indicator);
        return shows.isEmpty() ? "" : "; its " + shows;
    }

    private String line(ResultRegression line) {
        String shows = SeriesWords.of(line, indicator);
        return shows.isEmpty() ? "" : "; its line: " + shows;
    }

    private void distance() {
        NextBands bands = result.nextBands();
        Optional<Finding> rating = result.status().filter(each -> each.kind() == FindingKind.RATING);
        rating.ifPresent(status -> {
            text.line(INDENT, "Next better: " + bands.better().map(this::needs).orElse(bands.whyNoneIsBetter()));
            bands.worse().ifPresent(worse -> text.line(INDENT, "Next worse: " + stays(status, bands, worse)));
        });
    }

    private String needs(NextBand band) {
        return band.word().shown() + " needs " + withUnit(band.figure()) + ", " + change(band);
    }

    private String stays(Finding status, NextBands bands, NextBand worse) {
        String at = worse.word().shown() + " at " + withUnit(worse.figure()) + ", " + change(worse);
        return bands.lastBeforeWorse()
                .map(last -> at + "; it stays " + status.word().shown() + (worse.higher() ? " up to " : " down to ")
                        + withUnit(last))
                .orElse(at);
    }

    private String change(NextBand band) {
        String unit = indicator.unit().equals("%") ? " " + Exact.percentagePoints(band.needs()) : "";
        return Figure.levels(band.needs().toPlainString()) + unit + (band.higher() ? " more" : " less");
    }
}
