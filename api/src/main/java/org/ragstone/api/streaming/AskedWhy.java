package org.ragstone.api.streaming;

import java.nio.file.Path;
import org.ragstone.dataset.Overrides;

/**
 * What is asked of one indicator.
 *
 * @param overrides what is asked in place of what the data set says of itself
 * @param council one of those that the data set tells apart
 */
public record AskedWhy(Path dataSet, Overrides overrides, String council, String ref) {
    /** What the rows of the council are called, as problems name them that are of no file. */
    public String where() {
        return dataSet + ", " + council;
    }
}
