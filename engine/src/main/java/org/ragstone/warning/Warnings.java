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
    private static final List<IndicatorCheck> CHECKS =
            List.of(new OddFigures(), new SuppressedFigures(), new AfterTheReport(), new EmptyComments());

    private static final List<JudgementCheck> JUDGEMENT_CHECKS = List.of(
            new TargetReach(),
            new HundredfoldFloor(),
            new HundredfoldRange(),
            new NoEarlierFigure(),
            new PhaseMissing(),
            new PhaseWithoutBasis(),
            new YearTargetForPart(),
            new YearFloorForPart(),
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
     */
    public List<Warning> of(JoinedIndicator indicator, Supplier<List<ResultAsJudged>> results) {
        Cancellation.check();
        return Glance.findsInOrder(indicator) ? ofRuns(indicator) : ofAll(indicator, results.get());
    }

    private List<Warning> ofRuns(JoinedIndicator indicator) {
        if (!Glance.seesARun(indicator)) {
            return List.of();
        }
        Found found = new Found(data.header(), Acknowledgements.of(List.of()), ofAll);
        OddFigures.lookForRuns(indicator, found);
        return found.warnings();
    }

    private List<Warning> ofAll(JoinedIndicator indicator, List<ResultAsJudged> results) {
        List<Acknowledgement> own = indicator.data().acknowledged();
        Found found = new Found(data.header(), Acknowledgements.of(own), ofAll);
        CHECKS.forEach(check -> check.look(indicator, found));
        TargetsHeld judged = TargetsHeld.of(indicator, results);
        JUDGEMENT_CHECKS.forEach(check -> check.look(judged, found));
        if (!own.isEmpty()) {
            IdleAcknowledgements.look(own, evaluated(List.of(indicator)), found.warnings(), found);
        }
        return found.warnings();
    }

    /**
     * What there is to be warned of that is about no single indicator.
     *
     * @param warnings those of each of its indicators
     */
    public List<Warning> ofTheWhole(List<JoinedIndicator> indicators, List<Warning> warnings) {
        Found found = new Found(data.header(), Acknowledgements.of(List.of()), ofAll);
        if (!data.commentary().isEmpty()) {
            EmptyComments.look(data.commentary(), evaluated(indicators)::contains, found);
        }
        UnaskedStandard.look(indicators, found);
        if (!data.acknowledged().isEmpty()) {
            List<Warning> all =
                    Stream.concat(warnings.stream(), found.warnings().stream()).toList();
            IdleAcknowledgements.look(data.acknowledged(), Set.of(data.header().period()), all, found);
        }
        return found.warnings();
    }

    private Set<Period> evaluated(List<JoinedIndicator> indicators) {
        return Stream.concat(
                        Stream.of(data.header().period()),
                        indicators.stream()
                                .flatMap(each -> each.results().stream())
                                .map(each -> each.due().period()))
                .collect(Collectors.toSet());
    }
}
