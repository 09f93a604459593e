package org.ragstone.join;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ragstone.framework.Runs;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;

/**
 * What the statuses of a result were before the period that is judged, as far as rules ask: the last one and the runs that went
 * on up to it. Immutable.
 */
public final class EarlierStatuses {
    /** Of a result that has none, or of which no rule asks. */
    public static final EarlierStatuses NONE = looking(Optional.empty());

    private final Optional<StatusRun> last;
    private final Map<String, StatusRun> runs;
    private final Optional<Start> start;
    private final Optional<Problem> problem;

    private EarlierStatuses(
            Optional<StatusRun> last, Map<String, StatusRun> runs, Optional<Start> start, Optional<Problem> problem) {
        this.last = last;
        this.runs = Map.copyOf(runs);
        this.start = start;
        this.problem = problem;
    }

    /** The first period that is judged forward, and whether a decision has the series begin there. */
    private record Start(Period period, boolean anew) {
        String words() {
            return period + (anew ? ", where the series begins anew" : "");
        }
    }

    /** Those that were found by looking back as long as the last status goes on. */
    public static EarlierStatuses looking(Optional<StatusRun> back) {
        return new EarlierStatuses(back, Map.of(), Optional.empty(), Optional.empty());
    }

    /** None yet: they are going to be judged forward from the period. */
    public static EarlierStatuses from(SeriesBefore series) {
        return new EarlierStatuses(
                Optional.empty(), Map.of(), Optional.of(new Start(series.start(), series.anew())), Optional.empty());
    }

    /** Those that cannot be known, and why. */
    public static EarlierStatuses unknown(Problem why) {
        return new EarlierStatuses(Optional.empty(), Map.of(), Optional.empty(), Optional.of(why));
    }

    /** These and the status of the period after them, or a gap or conflict, which ends every run. */
    public EarlierStatuses then(Period period, Optional<String> status, Runs declared) {
        Map<String, StatusRun> going = new HashMap<>();
        status.ifPresent(word -> declared.with(word)
                .forEach(run -> going.put(run, StatusRun.longer(Optional.ofNullable(runs.get(run)), run, period))));
        Optional<StatusRun> same = status.map(
                word -> StatusRun.longer(last.filter(run -> run.outcome().equals(word)), word, period));
        return new EarlierStatuses(same, going, start, problem);
    }

    /** Why they are not known, or empty where they are. */
    public Optional<Problem> problem() {
        return problem;
    }

    /** For how long the status had lasted, or empty where the last one was another. */
    Optional<StatusRun> last(String outcome) {
        return last.filter(run -> run.outcome().equals(outcome));
    }

    /** For how long a run had gone on, or empty where the last status was none of its. */
    Optional<StatusRun> run(String name) {
        return Optional.ofNullable(runs.get(name));
    }

    /** What the period before was, in words. */
    String previously(Period previous) {
        return last.map(run -> run.outcome() + " in " + previous).orElse("no one status in " + previous);
    }

    /** Whether they were judged forward, and there is none before the period. */
    boolean beginWith(Period due) {
        return start.filter(from -> from.period().equals(due)).isPresent();
    }

    /** From where on they were judged forward, in words that end a sentence; empty where they were looked back for. */
    String judgedForward() {
        return start.map(from -> ", judged forward from " + from.words()).orElse("");
    }
}
