package org.ragstone.dataset.slices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Nearest;

/** The councils of a table that have no indicator, each told once and where it stands first. Not thread-safe. */
final class UnknownCouncils {
    private final Set<String> known;
    private final Map<String, First> found = new LinkedHashMap<>();

    private record First(int line, Location where) {}

    /** @param known those with indicators; none where the rows are of one of them, or it is not known which there are */
    UnknownCouncils(Set<String> known) {
        this.known = known;
    }

    /** Takes the council of a row, which is none of the known. */
    void add(String name, int line, Location where) {
        if (!known.isEmpty()) {
            found.merge(name, new First(line, where), (one, other) -> other.line() < one.line() ? other : one);
        }
    }

    void tell(Problems problems) {
        found.forEach((name, first) ->
                problems.add(first.where(), "there is no council `" + name + "`", () -> Nearest.hint(name, known)));
    }
}
