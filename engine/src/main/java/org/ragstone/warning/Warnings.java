package org.ragstone.warning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;

/** Looks for all that makes no sense. */
public final class Warnings {
    private static final List<Check> CHECKS = List.of(new OutOfBounds());

    private static final List<JudgementCheck> JUDGEMENT_CHECKS = List.of(
            new TargetReach(), new NoEarlierFigure(), new PhaseMissing(), new YearTargetForPart(), new CountedTwice());

    private Warnings() {}

    /**
     * What there is to be warned of in an indicator, in the order of the checks.
     *
     * @param results what rules made of its results
     * @param ofAll what somebody lets stand of every indicator
     */
    public static List<Warning> of(
            JoinedIndicator indicator, List<JudgedAs> results, List<Acknowledgement> ofAll) {
        Cancellation.check();
        List<Acknowledgement> own = indicator.data().acknowledged();
        Found found = new Found(
                indicator.report(),
                ofAll.isEmpty()
                        ? own
                        : Stream.concat(own.stream(), ofAll.stream()).toList());
        CHECKS.forEach(check -> check.look(indicator, found));
        JUDGEMENT_CHECKS.forEach(check -> check.look(indicator, results, found));
        if (!own.isEmpty()) {
            IdleAcknowledgements.look(own, evaluated(indicator), found.warnings(), found);
        }
        return found.warnings();
    }

    private static Set<Period> evaluated(JoinedIndicator indicator) {
        return Stream.concat(
                        Stream.of(indicator.report()),
                        indicator.results().stream().map(result -> result.due().period()))
                .collect(Collectors.toSet());
    }

    /**
     * What there is to be warned of in all of them together.
     *
     * @param warnings those of each of them
     */
    public static List<Warning> ofAll(
            Period report, List<JoinedIndicator> indicators, List<Warning> warnings, List<Acknowledgement> ofAll) {
        Found found = new Found(report, ofAll);
        UnaskedStandard.look(indicators, found);
        if (!ofAll.isEmpty()) {
            List<Warning> all =
                    Stream.concat(warnings.stream(), found.warnings().stream()).toList();
            IdleAcknowledgements.look(ofAll, Set.of(report), all, found);
        }
        return found.warnings();
    }
}
