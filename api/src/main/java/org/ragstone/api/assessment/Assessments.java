package org.ragstone.api.assessment;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ragstone.Ragstone;
import org.ragstone.Rules;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.page.InSite;
import org.ragstone.api.report.page.PageFolder;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Memory;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.withholding.Withheld;

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
        return judged(() -> ragstone.evaluate(data.get()), strictness);
    }

    /**
     * Likewise as the public may see it: without what is withheld, and judged without it.
     *
     * @param withheld says of a data set that has been read what is withheld of it
     */
    public Evaluation forThePublic(Supplier<DataSetReader> data, Function<DataSet, Withheld> withheld) {
        return judged(
                () -> ragstone.evaluate(data.get(), all -> withheld.apply(all).publicCopy(all))
                        .forThePublic(),
                Strictness.WARNED);
    }

    /**
     * A data set that is read and not judged.
     *
     * @throws ProblemsException if it or its rules have mistakes: every one of both
     */
    public DataSet read(Supplier<DataSetReader> data) {
        return ragstone.read(data.get());
    }

    private Evaluation judged(Supplier<Evaluation> judging, Strictness strictness) {
        Instant start = clock.instant();
        try {
            Evaluation evaluation = judging.get();
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

    /** Likewise as pages that are some of several in a site. */
    public void tell(Evaluation evaluation, InSite site, PageFolder.Files files) {
        tell(evaluation, Format.html, () -> PageFolder.of(evaluation, site).write(files));
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
