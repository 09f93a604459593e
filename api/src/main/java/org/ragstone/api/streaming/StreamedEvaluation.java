package org.ragstone.api.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.ragstone.Rules;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.report.StreamedForm.Counted;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.evaluation.DecisionNames;
import org.ragstone.model.Notice;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;

/**
 * Data sets of any length, judged, and what is to be written of them put by, since nothing is delivered before all of it has been read
 * without a mistake. Not thread-safe.
 */
public final class StreamedEvaluation implements AutoCloseable {
    /** As many results as fit in a cache, and so few slices are in memory at a time that they do in little of it. */
    private static final int RESULTS_IN_A_SLICE = 512;

    private static final int FEWEST_INDICATORS = 8;

    private final Asked asked;
    private final Disk disk;
    private final Path folder;
    private final PutByAnswer answer;
    private final DecisionNames names = new DecisionNames();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Problems unacknowledged = new Problems();
    private Counted counted = Counted.NOTHING;
    private @Nullable CouncilSoFar council;

    private StreamedEvaluation(Asked asked, Disk disk, Path folder) {
        this.asked = asked;
        this.disk = disk;
        this.folder = folder;
        this.answer = new PutByAnswer(() -> disk.spool(folder));
    }

    /**
     * Judges all of it.
     *
     * @param folder where what is too much for the memory is put by
     * @param judged counts the indicators that were judged so far
     * @throws ProblemsException if a data set or its rules have mistakes: every one of all; or if warnings are problems: all that
     *     nobody has acknowledged
     * @throws CannotPutBy if the folder does not take it
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public static StreamedEvaluation of(Asked asked, Rules rules, Disk disk, Path folder, LongAdder judged) {
        return of(asked, rules, disk, folder, judged, indicatorsInASlice(asked.periods()));
    }

    static int indicatorsInASlice(List<Period> periods) {
        return Math.max(FEWEST_INDICATORS, RESULTS_IN_A_SLICE / Math.max(1, periods.size()));
    }

    static StreamedEvaluation of(
            Asked asked, Rules rules, Disk disk, Path folder, LongAdder judged, int indicatorsInASlice) {
        StreamedEvaluation evaluation = new StreamedEvaluation(asked, disk, folder);
        boolean isDone = false;
        try {
            evaluation.judge(rules, judged, indicatorsInASlice);
            isDone = true;
            return evaluation;
        } finally {
            if (!isDone) {
                evaluation.close();
            }
        }
    }

    private void judge(Rules rules, LongAdder judged, int indicatorsInASlice) {
        try (SlicedDataSets slices = SlicedDataSets.open(asked.dataSets(), asked.overrides(), indicatorsInASlice);
                InOrder<JudgedSlice> work = new InOrder<>(Runtime.getRuntime().availableProcessors(), this::add)) {
            SliceJudge judge = new SliceJudge(asked, new JudgingReports(rules, asked.periods()), slices, judged);
            slices.forEach(slice -> work.add(() -> judge.judge(slice)));
            work.end();
            notices.addAll(slices.notices());
            refuse(slices);
            endCouncil();
            refuseWarnings();
            putBy(() -> answer.pieces().addAll(asked.form().end(names.id(), counted)));
        }
    }

    private void refuse(SlicedDataSets slices) {
        if (!slices.end().isEmpty()) {
            throw new ProblemsException(slices.end(), notices());
        }
    }

    private void refuseWarnings() {
        if (asked.strictness() == Strictness.STRICT && unacknowledged.size() > 0) {
            throw new ProblemsException(unacknowledged.sorted(), notices());
        }
    }

    private void add(JudgedSlice slice) {
        notices.addAll(slice.notices());
        if (slice.reports().isEmpty()) {
            return;
        }
        if (council == null || !council.isOf(slice.slice())) {
            endCouncil();
            council = new CouncilSoFar(slice.slice(), () -> disk.spool(folder));
        }
        CouncilSoFar now = council;
        putBy(() -> {
            now.add(slice);
            answer.add(slice);
        });
        slice.reports().forEach(each -> unacknowledged.addAll(each.unacknowledged()));
    }

    private void endCouncil() {
        CouncilSoFar ended = council;
        council = null;
        if (ended == null) {
            return;
        }
        try (ended) {
            putBy(() -> {
                for (CouncilSoFar.Ended each : ended.end(asked.form(), names, answer.pieces())) {
                    counted = counted.and(each.counted());
                    answer.tell(ToldWarnings.of(each.heading(), each.warnings()));
                    unacknowledged.addAll(SliceJudge.unacknowledged(each.warnings()));
                }
            });
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void putBy(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new CannotPutBy(folder, e);
        }
    }

    /**
     * Writes all of it in the form that was asked.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    public void write(OutputStream out) {
        answer.write(asked.form(), out);
    }

    /** How the files were read, where that was otherwise than plainly. */
    public List<Notice> notices() {
        return new ArrayList<>(notices);
    }

    /** How many warnings there are, where the form does not tell them; and how many of these somebody has acknowledged. */
    public long warnings() {
        return asked.form().tellsAll() ? 0 : counted.warnings();
    }

    public long acknowledged() {
        return answer.acknowledged();
    }

    /** Writes those warnings in UTF-8 as texts show them. */
    public void writeWarnings(OutputStream out) {
        answer.writeWarnings(out);
    }

    /** How many gaps and conflicts the rules leave. */
    public long problems() {
        return counted.problems();
    }

    /** Writes those in UTF-8, each on lines of its own. */
    public void writeProblems(OutputStream out) {
        answer.writeProblems(out);
    }

    /** Lets go of all that was put by. */
    @Override
    public void close() {
        answer.close();
        if (council != null) {
            council.close();
        }
    }
}
