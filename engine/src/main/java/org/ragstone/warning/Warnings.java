package org.ragstone.warning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;

/** Looks for all that makes no sense. */
public final class Warnings {
    private static final List<Check> CHECKS =
            List.of(new OddFigures(), new SuppressedFigures(), new AfterTheReport(), new EmptyComments());

    private static final List<JudgementCheck> JUDGEMENT_CHECKS = List.of(
            new TargetReach(),
            new HundredfoldFloor(),
            new HundredfoldRange(),
            new NoEarlierFigure(),
            new PhaseMissing(),
            new PhaseWithoutBasis(),
            new YearTargetForPart(),
            new CountedTwice());

    private Warnings() {}

    /**
     * What there is to be warned of in an indicator, in the order of the checks.
     *
     * @param results what rules made of its results
     * @param data the data set that it is of
     */
    public static List<Warning> of(JoinedIndicator indicator, List<JudgedAs> results, DataSet data) {
        Cancellation.check();
        List<Acknowledgement> own = indicator.data().acknowledged();
        List<Acknowledgement> ofAll = data.acknowledged();
        Found found = new Found(
                data.header(),
                ofAll.isEmpty()
                        ? own
                        : Stream.concat(own.stream(), ofAll.stream()).toList());
        CHECKS.forEach(check -> check.look(indicator, found));
        Judged judged = Judged.of(indicator, results);
        JUDGEMENT_CHECKS.forEach(check -> check.look(judged, found));
        if (!own.isEmpty()) {
            IdleAcknowledgements.look(own, evaluated(indicator.report(), List.of(indicator)), found.warnings(), found);
        }
        return found.warnings();
    }

    /**
     * What there is to be warned of in a data set that is about no single indicator.
     *
     * @param warnings those of each of its indicators
     */
    public static List<Warning> ofTheWhole(DataSet data, List<JoinedIndicator> indicators, List<Warning> warnings) {
        Period report = data.header().period();
        Found found = new Found(data.header(), data.acknowledged());
        EmptyComments.look(data.commentary(), evaluated(report, indicators), report, found);
        UnaskedStandard.look(indicators, found);
        if (!data.acknowledged().isEmpty()) {
            List<Warning> all =
                    Stream.concat(warnings.stream(), found.warnings().stream()).toList();
            IdleAcknowledgements.look(data.acknowledged(), Set.of(report), all, found);
        }
        return found.warnings();
    }

    private static Set<Period> evaluated(Period report, List<JoinedIndicator> indicators) {
        return Stream.concat(
                        Stream.of(report),
                        indicators.stream()
                                .flatMap(each -> each.results().stream())
                                .map(each -> each.due().period()))
                .collect(Collectors.toSet());
    }
}
