package org.ragstone.join;

import java.util.Optional;
import org.ragstone.model.Period;

/** Periods in a row, up to the one before the one that is judged, with one status, or with statuses of one run. */
public record StatusRun(String outcome, int periods, Period oldest) {
    /** The run with the next period, or one that begins there. */
    static StatusRun longer(Optional<StatusRun> run, String outcome, Period next) {
        return run.map(each -> new StatusRun(outcome, each.periods() + 1, each.oldest()))
                .orElseGet(() -> new StatusRun(outcome, 1, next));
    }
}
