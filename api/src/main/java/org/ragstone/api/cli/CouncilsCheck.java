package org.ragstone.api.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.api.report.CheckedData;
import org.ragstone.dataset.slices.DataSetSlice;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;

/**
 * Looks through a data set of several councils, one after the other in memory. What is wrong with it as a whole is told once, under its
 * own name. Not thread-safe.
 */
final class CouncilsCheck {
    private final String name;
    private final DataCheck check;
    private final List<CheckedData> councils = new ArrayList<>();
    private final Set<Problem> told = new HashSet<>();
    private final Set<Problem> ofTheWhole = new TreeSet<>();

    CouncilsCheck(String name, DataCheck check) {
        this.name = name;
        this.check = check;
    }

    /** Each council, below the data set as a whole where that has problems: then only those that have others. */
    List<CheckedData> of(SlicedDataSets data) {
        try (data) {
            data.forEach(this::look);
            ofTheWhole.addAll(data.end());
            List<Notice> notices = data.notices();
            List<CheckedData> checked = new ArrayList<>();
            if (!ofTheWhole.isEmpty()) {
                checked.add(CheckedData.refused(name, notices, List.copyOf(ofTheWhole)));
            }
            councils.stream()
                    .map(each -> each.told(notices, ofTheWhole))
                    .filter(each -> ofTheWhole.isEmpty() || !each.problems().isEmpty())
                    .forEach(checked::add);
            return checked;
        }
    }

    private void look(DataSetSlice slice) {
        boolean isOfNone = slice.council().isEmpty();
        CheckedData council = check.of(name + ", " + slice.council(), slice::reader);
        for (Problem each : council.problems()) {
            // What more than one of them has is in what they share.
            if (isOfNone || !told.add(each)) {
                ofTheWhole.add(each);
            }
        }
        if (!isOfNone) {
            councils.add(council);
        }
    }
}
