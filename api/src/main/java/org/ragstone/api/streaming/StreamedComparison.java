package org.ragstone.api.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.disk.Spool;
import org.ragstone.api.report.ComparedCount;
import org.ragstone.api.report.ComparedForm.Listed;
import org.ragstone.api.report.ComparedReports;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.model.Notice;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Data sets of any length, judged by two editions, and what changes put by, since nothing is told before all of it has been read
 * without a mistake. Not thread-safe.
 */
public final class StreamedComparison implements AutoCloseable {
    private final AskedComparison asked;
    private final Path folder;
    private final List<Spool> lists = new ArrayList<>();
    private final Map<Period, ComparedCount> byPeriod = new LinkedHashMap<>();
    private final Map<String, ComparedCount> byCouncil = new LinkedHashMap<>();
    private List<Notice> notices = List.of();
    private long listed;

    private StreamedComparison(AskedComparison asked, Disk disk, Path folder) {
        this.asked = asked;
        this.folder = folder;
        for (int i = 0; i < asked.form().lists(); i++) {
            lists.add(disk.spool(folder));
        }
    }

    /**
     * Compares all of it. A data set is read by the words of the earlier edition, or, where those do not do, by those of the later.
     *
     * @param folder where what is too much for the memory is put by
     * @param judged counts the indicators that were judged so far
     * @throws ProblemsException if a data set has mistakes by both: every one of all, by the words of the earlier edition
     * @throws CannotPutBy if the folder does not take it
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public static StreamedComparison of(AskedComparison asked, Disk disk, Path folder, LongAdder judged) {
        return of(asked, disk, folder, judged, StreamedEvaluation.indicatorsInASlice(asked.periods()));
    }

    static StreamedComparison of(
            AskedComparison asked, Disk disk, Path folder, LongAdder judged, int indicatorsInASlice) {
        Attempt first = attempt(asked, Set.of(), disk, folder, judged, indicatorsInASlice);
        if (first.problems().isEmpty()) {
            return first.comparison();
        }
        first.comparison().close();
        if (first.refused().isEmpty()) {
            throw new ProblemsException(first.problems(), first.comparison().notices);
        }
        judged.reset();
        Attempt second = attempt(asked, first.refused(), disk, folder, judged, indicatorsInASlice);
        if (second.problems().isEmpty()) {
            return second.comparison();
        }
        second.comparison().close();
        throw new ProblemsException(first.problemsBut(second.refused()), first.comparison().notices);
    }

    /** @param refused the data sets of which a slice could not be read */
    private record Attempt(StreamedComparison comparison, List<Problem> problems, Set<String> refused) {
        /** Without those of data sets that the other attempt could read. */
        List<Problem> problemsBut(Set<String> refusedAgain) {
            return problems.stream()
                    .filter(each -> refused.stream()
                            .filter(dataSet -> !dataSet.isEmpty() && !refusedAgain.contains(dataSet))
                            .noneMatch(dataSet -> each.where().file().startsWith(dataSet + "/")))
                    .toList();
        }
    }

    private static Attempt attempt(
            AskedComparison asked,
            Set<String> byLaterWords,
            Disk disk,
            Path folder,
            LongAdder judged,
            int indicatorsInASlice) {
        StreamedComparison comparison = new StreamedComparison(asked, disk, folder);
        boolean isDone = false;
        try (SlicedDataSets slices = SlicedDataSets.open(asked.dataSets(), asked.overrides(), indicatorsInASlice);
                InOrder<ComparedSlice> work =
                        new InOrder<>(Runtime.getRuntime().availableProcessors(), comparison::add)) {
            SliceComparing comparing = new SliceComparing(asked, byLaterWords, slices, judged);
            slices.forEach(slice -> work.add(() -> comparing.compare(slice)));
            work.end();
            comparison.notices = comparison.named(slices.notices());
            isDone = true;
            return new Attempt(comparison, slices.end(), comparing.refused());
        } finally {
            if (!isDone) {
                comparison.close();
            }
        }
    }

    /** Of one data set they do not say of which they are. */
    private List<Notice> named(List<Notice> found) {
        if (asked.dataSets().size() > 1) {
            return found;
        }
        Notices all = new Notices();
        all.addAll(asked.dataSets().get(0).toString(), found);
        return all.all();
    }

    private void add(ComparedSlice slice) {
        slice.byPeriod().forEach((period, count) -> {
            byPeriod.merge(period, count, ComparedCount::and);
            byCouncil.merge(slice.council(), count, ComparedCount::and);
        });
        try {
            for (Listed each : slice.changes()) {
                if (listed < asked.form().most()) {
                    lists.get(each.list()).write(each.text().getBytes(StandardCharsets.UTF_8));
                    listed++;
                }
            }
        } catch (IOException e) {
            throw new CannotPutBy(folder, e);
        }
    }

    /**
     * Writes all of it in the form that was asked.
     *
     * @param policy the two editions over every combination
     * @throws UncheckedIOException if the stream does not take it
     */
    public void write(PolicyComparison policy, OutputStream out) {
        boolean areOfCouncils = byCouncil.keySet().stream().anyMatch(each -> !each.isEmpty());
        ComparedReports reports = new ComparedReports(
                asked.before().edition(), asked.after().edition(), policy, areOfCouncils, byPeriod, byCouncil);
        try {
            asked.form().write(reports, (list, to) -> lists.get(list).copy(to), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the files were read, where that was otherwise than plainly. */
    public List<Notice> notices() {
        return notices;
    }

    /** Lets go of all that was put by. */
    @Override
    public void close() {
        lists.forEach(Spool::close);
    }
}
