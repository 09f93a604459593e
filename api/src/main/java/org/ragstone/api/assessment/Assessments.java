package org.ragstone.api.assessment;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.Ragstone;
import org.ragstone.Rules;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.page.PageFolder;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Memory;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/** Judges data sets by some rules and tells the answers, whoever asks. Thread-safe. */
public final class Assessments {
    private final Ragstone ragstone;
    private final AssessmentListener listener;
    private final Clock clock;

    private Assessments(Ragstone ragstone, AssessmentListener listener, Clock clock) {
        this.ragstone = ragstone;
        this.listener = listener;
        this.clock = clock;
    }

    /** By the rules in a folder, of which those are compiled that are asked for. */
    public static Assessments by(
            RulesFolder rules, PolicyCompiler compiler, Memory memory, AssessmentListener listener, Clock clock) {
        return new Assessments(Ragstone.withRules(rules, compiler, memory), listener, clock);
    }

    /** By rules that are compiled already. */
    public static Assessments by(Rules rules, AssessmentListener listener, Clock clock) {
        return new Assessments(Ragstone.by(rules), listener, clock);
    }

    /**
     * Opens a data set, finds its rules, reads it and judges it.
     *
     * @throws ProblemsException if the data set or its rules have mistakes: every one of both; or if warnings are problems: all that
     *     nobody has acknowledged
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public Evaluation evaluate(Supplier<DataSetReader> data, Strictness strictness) {
        Instant start = clock.instant();
        try {
            Evaluation evaluation = ragstone.evaluate(data.get());
            if (strictness == Strictness.STRICT) {
                evaluation.refuseWarnings();
            }
            listener.judged(evaluation, since(start));
            return evaluation;
        } catch (RuntimeException e) {
            if (e instanceof ProblemsException mistakes && mistakes.areMistakes()) {
                listener.refused(mistakes, since(start));
            } else {
                listener.failed(e, since(start));
            }
            throw e;
        }
    }

    /**
     * Likewise, for all that is to be said of one indicator.
     *
     * @param where what the data set is called, should it have no such indicator
     * @throws ProblemsException as above, or if it has none of that ref
     */
    public Explanation explain(Supplier<DataSetReader> data, String ref, String where) {
        return Explanation.of(evaluate(data, Strictness.WARNED), ref, where);
    }

    /**
     * Writes an answer in one form.
     *
     * @throws java.io.UncheckedIOException if the stream does not take it
     */
    public void tell(Evaluation evaluation, Format form, ReportOptions options, OutputStream out) {
        tell(evaluation, form, () -> form.report().write(evaluation, options, out));
    }

    /**
     * Writes an answer as pages.
     *
     * @param earlier what was judged for an earlier period, if it is to stand beside
     * @throws java.io.UncheckedIOException if a file does not take it
     */
    public void tell(Evaluation evaluation, Optional<Evaluation> earlier, PageFolder.Files files) {
        tell(evaluation, Format.html, () -> PageFolder.of(evaluation, earlier).write(files));
    }

    private void tell(Evaluation evaluation, Format form, Runnable writing) {
        Instant start = clock.instant();
        try {
            writing.run();
        } catch (RuntimeException e) {
            listener.failed(e, since(start));
            throw e;
        }
        listener.told(evaluation, form, since(start));
    }

    /** The rules that it judges by, for whoever judges more than fits in the memory. */
    public Rules rules() {
        return ragstone.rules();
    }

    private Duration since(Instant start) {
        return Duration.between(start, clock.instant());
    }
}
