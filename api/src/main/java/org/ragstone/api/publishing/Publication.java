package org.ragstone.api.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of putting an edition in the place of another: the revision before, where there was one that could be read,
 * and now, where there is one; whether anything is other than before; the folder that what was replaced is kept in, where
 * anything was; and the files that were left out.
 */
public record Publication(
        String framework,
        String edition,
        Optional<String> before,
        Optional<String> now,
        boolean isChange,
        Optional<Path> kept,
        List<String> leftOut) {
    public Publication {
        leftOut = List.copyOf(leftOut);
    }

    /** The framework and the edition: {@code council/2018-19}. */
    public String path() {
        return framework + "/" + edition;
    }
}
