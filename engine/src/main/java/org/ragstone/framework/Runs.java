package org.ragstone.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.model.Location;

/**
 * What an edition counts together of the periods before: the words that it calls such runs by, in its order, and the statuses
 * that each is a run of, and where each is declared. Immutable.
 */
public record Runs(WordList names, Map<String, List<String>> statuses, Map<String, Location> places) {
    public Runs {
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
        places = Map.copyOf(places);
    }

    /** The words of the runs that a status goes on with. */
    public List<String> with(String status) {
        return statuses.entrySet().stream()
                .filter(run -> run.getValue().contains(status))
                .map(Map.Entry::getKey)
                .toList();
    }
}
