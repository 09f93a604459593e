package org.ragstone.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.reading.Fields;

/**
 * A row of targets where it is written.
 *
 * @param of what it is a target of
 * @param owed the bases the indicator is judged on; none where they are not known
 */
record WrittenTarget(Of of, Indicator indicator, PeriodTarget target, List<Basis> owed, Fields fields) {
    /** What a row is a target of; a revision is of the same. */
    record Of(String ref, Period period, Optional<Basis> basis) {
        Of on(Optional<Basis> other) {
            return new Of(ref, period, other);
        }

        Of year() {
            return new Of(ref, period.year(), basis);
        }
    }

    /** Which of the rows of the same it is. */
    record Revision(Of of, Optional<LocalDate> setOn) {}

    static WrittenTarget of(Indicator indicator, PeriodTarget target, List<Basis> owed, Fields fields) {
        Of of = new Of(target.ref(), target.period(), target.basis());
        return new WrittenTarget(of, indicator, target, owed, fields);
    }

    Revision revision() {
        return new Revision(of, target.setOn());
    }

    boolean setsTarget() {
        return target.standards().setsTarget(indicator);
    }

    boolean isRevisedBy(WrittenTarget other) {
        LocalDate own = target.setOn().orElse(LocalDate.MIN);
        return other.target.setOn().orElse(LocalDate.MIN).isAfter(own);
    }

    boolean isSetBy(LocalDate date) {
        return target.setOn().isEmpty() || !target.setOn().get().isAfter(date);
    }
}
