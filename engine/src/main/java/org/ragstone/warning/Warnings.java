package org.ragstone.warning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;

/** Looks for all that makes no sense. */
public final class Warnings {
    private static final List<Check> CHECKS = List.of(
            new LooksCumulative(),
            new OddFigures(),
            new SuppressedFigures(),
            new AfterTheReport(),
            new EmptyComments());

    private Warnings() {}

    /**
     * What there is to be warned of in an indicator, in the order of the checks.
     *
     * @param data the data set that it is of
     */
    public static List<Warning> of(JoinedIndicator indicator, DataSet data) {
        Cancellation.check();
        List<Acknowledgement> own = indicator.data().acknowledged();
        List<Acknowledgement> ofAll = data.acknowledged();
        Found found = new Found(
                data.header(),
                ofAll.isEmpty()
                        ? own
                        : Stream.concat(own.stream(), ofAll.stream()).toList());
        CHECKS.forEach(check -> check.look(indicator, found));
        return found.warnings();
    }

    /**
     * What there is to be warned of in a data set that is about no single indicator.
     *
     * @param periods those that are evaluated, beside the report's own
     */
    public static List<Warning> ofTheWhole(DataSet data, Set<Period> periods) {
        Found found = new Found(data.header(), data.acknowledged());
        EmptyComments.look(data.commentary(), periods, data.header().period(), found);
        return found.warnings();
    }
}
