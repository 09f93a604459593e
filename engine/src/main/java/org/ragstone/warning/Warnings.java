package org.ragstone.warning;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;

/** Looks for all that makes no sense in a data set. Thread-safe. */
public final class Warnings {
    private static final SuppressedFigures SUPPRESSED = new SuppressedFigures();

    private static final List<IndicatorCheck> CHECKS =
            List.of(new OddFigures(), SUPPRESSED, new SuppressedParts(), new AfterTheReport(), new EmptyComments());

    private static final List<JudgementCheck> JUDGEMENT_CHECKS = List.of(
            new TargetReach(),
            new HundredfoldFloor(),
            new HundredfoldRange(),
            new NoEarlierFigure(),
            new PhaseMissing(),
            new PhaseWithoutBasis(),
            new YearTargetForPart(),
            new YearStandardForPart(),
            new FloorWithoutTarget(),
            new CountedTwice());

    private final DataSet data;
    private final Acknowledgements ofAll;

    public Warnings(DataSet data) {
        this.data = data;
        this.ofAll = Acknowledgements.of(data.acknowledged());
    }

    /**
     * What there is to be warned of in an indicator, in the order of the checks.
     *
     * @param results what rules made of its results, asked for only where it is looked at
     * @param asked what is required of posts about it
     */
    public List<Warning> of(JoinedIndicator indicator, Supplier<List<ResultAsJudged>> results, List<PostAsked> asked) {
        Cancellation.check();
        return asked.isEmpty() && Glance.findsInOrder(indicator)
                ? ofOrderly(indicator)
                : ofAll(indicator, results.get(), asked);
    }

    private List<Warning> ofOrderly(JoinedIndicator indicator) {
        boolean mayRun = Glance.seesARun(indicator);
        boolean isWithheld = Glance.seesWhatIsWithheld(indicator);
        if (!mayRun && !isWithheld) {
            return List.of();
        }
        Found found = new Found(data.header(), Acknowledgements.of(List.of()), ofAll);
        if (mayRun) {
            OddFigures.lookForRuns(indicator, found);
        }
        if (isWithheld) {
            SUPPRESSED.look(indicator, found);
        }
        return found.warnings();
    }

    private List<Warning> ofAll(JoinedIndicator indicator, List<ResultAsJudged> results, List<PostAsked> asked) {
        List<Acknowledgement> own = indicator.data().acknowledged();
        Found found = new Found(data.header(), Acknowledgements.of(own), ofAll);
        CHECKS.forEach(check -> check.look(indicator, found));
        AskedPosts.look(indicator, asked, found);
        TargetsHeld judged = TargetsHeld.of(indicator, results);
        JUDGEMENT_CHECKS.forEach(check -> check.look(judged, found));
        if (!own.isEmpty()) {
            Gathered warnings = new Gathered();
            warnings.add(found.warnings());
            IdleAcknowledgements.look(own, evaluated(indicator), warnings, found);
        }
        return found.warnings();
    }

    /**
     * What there is to be warned of that is about no single indicator.
     *
     * @param gathered from each of its indicators
     */
    public List<Warning> ofTheWhole(Gathered gathered) {
        Found found = new Found(data.header(), Acknowledgements.of(List.of()), ofAll);
        Period report = data.header().period();
        if (!data.commentary().isEmpty()) {
            EmptyComments.look(
                    data.commentary(), period -> period.equals(report) || gathered.isEvaluated(period), found);
        }
        gathered.unasked().forEach((each, having) -> each.tell(having, found));
        if (!data.acknowledged().isEmpty()) {
            Gathered all = new Gathered();
            all.add(gathered);
            all.add(found.warnings());
            IdleAcknowledgements.look(data.acknowledged(), Set.of(report), all, found);
        }
        return found.warnings();
    }

    private Set<Period> evaluated(JoinedIndicator indicator) {
        return Stream.concat(
                        Stream.of(data.header().period()),
                        indicator.results().stream().map(each -> each.due().period()))
                .collect(Collectors.toSet());
    }
}
