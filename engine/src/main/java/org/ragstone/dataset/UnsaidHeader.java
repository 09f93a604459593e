package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;

/** The header of a data set that says nothing of itself, so that whoever hands it in has to. */
final class UnsaidHeader {
    private UnsaidHeader() {}

    /** It; what nobody says is reported. */
    static Header of(String file, Overrides asked, Problems problems) {
        require(file, Set.of(), asked, problems);
        return new Header(new Nothing(file), MapNode.EMPTY);
    }

    /**
     * Reports what has to be said of a data set and is not.
     *
     * @param said the keys that it has itself
     */
    static void require(String file, Set<String> said, Overrides asked, Problems problems) {
        List<String> missing = new ArrayList<>();
        if (asked.framework().isEmpty() && !said.contains("framework")) {
            missing.add("framework");
        }
        if (asked.period().isEmpty() && !said.contains("period")) {
            missing.add("period");
        }
        if (!missing.isEmpty()) {
            problems.add(
                    new Location.InFile(file),
                    "does not say which " + String.join(" and which ", missing) + " it is for",
                    "Say it beside, with `"
                            + missing.stream()
                                    .map(each -> "--" + each + " "
                                            + each.substring(0, 1).toUpperCase(Locale.ROOT))
                                    .collect(Collectors.joining(" "))
                            + "`, or in it: `framework` in a cell and its name in the next, in a sheet `dataset` or above the names of"
                            + " the columns.");
        }
    }

    private record Nothing(String file) implements Row {
        @Override
        public String text(String name) {
            return "";
        }

        @Override
        public Location where(String name) {
            return new Location.InFile(file);
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    }
}
