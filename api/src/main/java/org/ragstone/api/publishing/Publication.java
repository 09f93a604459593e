package org.ragstone.api.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Problem;

/**
 * What came of putting an edition in the place of another: the revision before, where there was one that could be read,
 * and now, where there is one; whether anything is other than before; the folder that what was replaced is kept in, where
 * anything was; the files that were left out; where its draft lies now, and why it could not be moved there.
 */
public record Publication(
        String framework,
        String edition,
        Optional<String> before,
        Optional<String> now,
        boolean isChange,
        Optional<Path> kept,
        List<String> leftOut,
        Optional<Path> draft,
        List<Problem> undone) {
    public Publication {
        leftOut = List.copyOf(leftOut);
        undone = List.copyOf(undone);
    }

    /** One of no draft, or of one that is where it was. */
    Publication(
            String framework,
            String edition,
            Optional<String> before,
            Optional<String> now,
            boolean isChange,
            Optional<Path> kept,
            List<String> leftOut) {
        this(framework, edition, before, now, isChange, kept, leftOut, Optional.empty(), List.of());
    }

    /** The same with the place that its draft lies in now. */
    Publication withDraft(Path lies) {
        return new Publication(framework, edition, before, now, isChange, kept, leftOut, Optional.of(lies), List.of());
    }

    /** The same where its draft could not be moved. */
    Publication withDraftLeft(List<Problem> why) {
        return new Publication(framework, edition, before, now, isChange, kept, leftOut, Optional.empty(), why);
    }

    /** The framework and the edition: {@code council/2018-19}. */
    public String path() {
        return framework + "/" + edition;
    }
}
