package org.ragstone.api.site;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.withholding.Figure;
import org.ragstone.withholding.Withheld;

/**
 * What whoever publishes a data set has to know of it: what is withheld beside what it suppresses itself, and what was written beside
 * that.
 *
 * @param elsewhere what another data set of the site suppresses
 * @param further each with a figure that could be reckoned from it
 */
public record PublishedData(
        String name,
        String folder,
        int suppressed,
        SortedSet<Figure> elsewhere,
        SortedMap<Figure, Figure> further,
        List<Commentary> toReadAgain) {

    /** Sees a data set before anything is taken away. */
    static final class Look {
        private final String name;
        private @Nullable DataSet data;

        Look(String name) {
            this.name = name;
        }

        void see(DataSet whole) {
            data = whole;
        }

        Optional<DataSet> data() {
            return Optional.ofNullable(data);
        }

        /** Nothing where nothing is withheld. */
        Optional<PublishedData> told(String folder, Withheld withheld) {
            return data().filter(withheld::isOf)
                    .map(whole -> new PublishedData(
                            name,
                            folder,
                            withheld.suppressedIn(whole),
                            withheld.suppressedElsewhere(whole),
                            withheld.furtherOf(whole),
                            withheld.toReadAgain(whole)));
        }
    }
}
