package org.ragstone.api.streaming;

import java.io.IOException;
import java.nio.file.Path;

/** What was made so far cannot be put by until all of it is known to be wanted. */
public final class CannotPutBy extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Path folder;

    CannotPutBy(Path folder, IOException cause) {
        super(cause);
        this.folder = folder;
    }

    /** Where it was to be put by. */
    public Path folder() {
        return folder;
    }
}
