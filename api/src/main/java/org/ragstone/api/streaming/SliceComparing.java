package org.ragstone.api.streaming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.ragstone.api.report.ComparedCount;
import org.ragstone.api.report.ComparedForm.Listed;
import org.ragstone.api.report.ComparedHeading;
import org.ragstone.compare.IndicatorComparison;
import org.ragstone.dataset.slices.DataSetSlice;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;

/** Reads a slice once, judges each indicator for each report by both editions, and writes what changes. Thread-safe. */
final class SliceComparing {
    private final AskedComparison asked;
    private final Set<String> byLaterWords;
    private final SlicedDataSets slices;
    private final LongAdder judged;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** @param byLaterWords the data sets that are read by the words of the later edition */
    SliceComparing(AskedComparison asked, Set<String> byLaterWords, SlicedDataSets slices, LongAdder judged) {
        this.asked = asked;
        this.byLaterWords = byLaterWords;
        this.slices = slices;
        this.judged = judged;
    }

    /** The data sets of which a slice could not be read. */
    Set<String> refused() {
        return Set.copyOf(refused);
    }

    ComparedSlice compare(DataSetSlice slice) {
        Evaluator words = byLaterWords.contains(slice.dataSet()) ? asked.after() : asked.before();
        try {
            DataSet data = slice.reader().read(words.edition());
            // From the first mistake on nothing will be told, and the rest is read to find the others.
            return refused.isEmpty() ? compare(slice, data) : ComparedSlice.nothing(slice.council());
        } catch (ProblemsException e) {
            if (!e.areMistakes()) {
                throw e;
            }
            refused.add(slice.dataSet());
            slices.tell(slice, e);
            return ComparedSlice.nothing(slice.council());
        }
    }

    private ComparedSlice compare(DataSetSlice slice, DataSet data) {
        List<Period> periods = asked.periods().isEmpty() ? List.of(data.header().period()) : asked.periods();
        List<IndicatorData> earlier = asked.before().together(data.indicators());
        List<IndicatorData> later = asked.after().together(data.indicators());
        Map<Period, ComparedCount> byPeriod = new LinkedHashMap<>();
        List<Listed> changes = new ArrayList<>();
        periods.forEach(each -> byPeriod.put(each, ComparedCount.NOTHING));
        for (int i = 0; i < earlier.size(); i++) {
            for (Period period : periods) {
                IndicatorComparison compared = IndicatorComparison.of(
                        asked.before().judge(earlier.get(i), period),
                        asked.after().judge(later.get(i), period));
                byPeriod.merge(period, ComparedCount.of(compared), ComparedCount::and);
                if (changes.size() < asked.form().most()) {
                    ComparedHeading heading = heading(slice, data, period);
                    changes.addAll(
                            asked.form().changes(heading, heading.council().isPresent(), compared));
                }
            }
            judged.increment();
        }
        return new ComparedSlice(slice.council(), byPeriod, changes);
    }

    private ComparedHeading heading(DataSetSlice slice, DataSet data, Period period) {
        return new ComparedHeading(
                Optional.of(slice.council()).filter(each -> !each.isEmpty()),
                period,
                slice.dataSet().isEmpty() ? asked.dataSets().get(0).toString() : slice.dataSet(),
                data.header());
    }
}
