package org.ragstone.api.streaming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.Rules;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.Spool;
import org.ragstone.api.streaming.JudgingReports.JudgedReport;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.slices.DataSetSlice;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.evaluation.EvaluatedPart;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.IndicatorDigests;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.SummedEvaluation;
import org.ragstone.explain.Decision;
import org.ragstone.explain.Explanation;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Warning;

/**
 * Finds one indicator of a council in a data set of any length, and explains it as if the data set had the rows of that council alone:
 * these are read, one slice after the other, and of them one indicator is judged. Not thread-safe.
 */
public final class StreamedExplanation implements AutoCloseable {
    private static final int INDICATORS_IN_A_SLICE = 512;

    /** So many refs are kept, among which one that was meant can be found. */
    private static final int MOST_REFS = 300_000;

    private final AskedWhy asked;
    private final JudgingReports judging;
    private final SlicedDataSets slices;
    private final Path folder;
    private final Spool digests;
    private final List<String> refs = new ArrayList<>();
    private @Nullable SummedEvaluation sum;
    private @Nullable Found found;

    private record Found(JudgedIndicator judged, List<Warning> warnings) {}

    private StreamedExplanation(AskedWhy asked, Rules rules, Disk disk, Path folder, int indicatorsInASlice) {
        this.asked = asked;
        this.judging = new JudgingReports(rules, List.of());
        this.slices = SlicedDataSets.open(List.of(asked.dataSet()), asked.overrides(), indicatorsInASlice);
        this.folder = folder;
        this.digests = disk.spool(folder);
    }

    /**
     * Explains it. Rows of other councils are passed by; those of no council are read, since each can be meant for this one, and they are
     * known only when all others are.
     *
     * @param folder where what is too much for the memory is put by
     * @throws ProblemsException if the rows of the council, those of none, the files as a whole or the rules have mistakes: every one
     *     of all; or if the council has no such indicator
     * @throws CannotPutBy if the folder does not take it
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public static Explanation of(AskedWhy asked, Rules rules, Disk disk, Path folder) {
        return of(asked, rules, disk, folder, INDICATORS_IN_A_SLICE);
    }

    static Explanation of(AskedWhy asked, Rules rules, Disk disk, Path folder, int indicatorsInASlice) {
        try (StreamedExplanation explanation =
                new StreamedExplanation(asked, rules, disk, folder, indicatorsInASlice)) {
            return explanation.explained();
        } catch (IOException e) {
            throw new CannotPutBy(folder, e);
        }
    }

    private Explanation explained() throws IOException {
        slices.forEach(this::take);
        if (!slices.end().isEmpty()) {
            throw new ProblemsException(slices.end(), slices.notices());
        }
        Found one = found;
        SummedEvaluation all = sum;
        if (one == null || all == null) {
            throw Explanation.unknown(asked.ref(), refs, asked.where());
        }
        String id = CouncilSoFar.id(all.namer(), digests);
        Decision decision = new Decision(id, all.edition(), all.header(), slices.notices());
        return Explanation.of(decision, one.judged(), one.warnings());
    }

    private void take(DataSetSlice slice) {
        if (slice.council().equals(asked.council())) {
            tellOf(slice, () -> add(slice));
        } else if (slice.council().isEmpty()) {
            tellOf(slice, () -> read(slice));
        }
    }

    /** What is wrong with a slice is told with what is wrong with the others. */
    private void tellOf(DataSetSlice slice, Runnable reading) {
        try {
            reading.run();
        } catch (ProblemsException e) {
            if (!e.areMistakes()) {
                throw e;
            }
            slices.tell(slice, e);
        }
    }

    private record Reading(JudgedReport report, DataSet data) {}

    private Reading read(DataSetSlice slice) {
        DataSetReader reader = slice.reader();
        Optional<JudgedReport> report =
                reader.find(judging::requireFramework, judging::of).map(reports -> reports.get(0));
        DataSet data = reader.read(report.map(each -> each.evaluator().edition()));
        return new Reading(report.orElseThrow(), data);
    }

    private void add(DataSetSlice slice) {
        Reading reading = read(slice);
        Evaluator evaluator = reading.report().evaluator();
        List<IndicatorData> indicators = evaluator.together(reading.data().indicators());
        EvaluatedPart part = evaluator.part(reading.data());
        for (IndicatorData each : indicators) {
            String ref = each.indicator().ref();
            if (refs.size() < MOST_REFS) {
                refs.add(ref);
            }
            if (ref.equals(asked.ref())) {
                JudgedIndicator judged =
                        evaluator.judge(each, reading.report().header().period());
                found = new Found(judged, part.add(judged));
            }
        }
        IndicatorDigests digestsOf = new IndicatorDigests();
        reading.data().indicators().forEach(digestsOf::add);
        putBy(digestsOf.take());
        if (sum == null) {
            sum = new SummedEvaluation(part);
        } else {
            sum.add(part);
        }
    }

    private void putBy(byte[] lines) {
        try {
            digests.write(lines);
        } catch (IOException e) {
            throw new CannotPutBy(folder, e);
        }
    }

    @Override
    public void close() {
        slices.close();
        digests.close();
    }
}
