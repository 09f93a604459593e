package org.ragstone.warning;

import java.util.List;
import java.util.stream.Stream;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Warning;

/** Looks for all that makes no sense. */
public final class Warnings {
    private static final List<Check> CHECKS = List.of(new OutOfBounds());

    private Warnings() {}

    /**
     * What there is to be warned of in an indicator, in the order of the checks.
     *
     * @param ofAll what somebody lets stand of every indicator
     */
    public static List<Warning> of(JoinedIndicator indicator, List<Acknowledgement> ofAll) {
        Cancellation.check();
        List<Acknowledgement> own = indicator.data().acknowledged();
        Found found = new Found(
                indicator.report(),
                ofAll.isEmpty()
                        ? own
                        : Stream.concat(own.stream(), ofAll.stream()).toList());
        CHECKS.forEach(check -> check.look(indicator, found));
        return found.warnings();
    }
}
