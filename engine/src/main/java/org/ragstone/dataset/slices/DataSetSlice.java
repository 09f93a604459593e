package org.ragstone.dataset.slices;

import java.util.function.Supplier;
import org.ragstone.dataset.DataSetReader;

/**
 * Some indicators of a council with all of their rows, as a data set of its own; or what a data set says of no single indicator.
 * Thread-safe, and can be read more than once.
 */
public final class DataSetSlice {
    private final String dataSet;
    private final String council;
    private final Supplier<DataSetReader> reader;

    DataSetSlice(String dataSet, String council, Supplier<DataSetReader> reader) {
        this.dataSet = dataSet;
        this.council = council;
        this.reader = reader;
    }

    /** The data set it is of, as it was named where there are several, and blank where there is one. */
    public String dataSet() {
        return dataSet;
    }

    /** The council it is of; blank where a single data set names none. */
    public String council() {
        return council;
    }

    /** A new reader of its rows, which tells of each what it would tell if the whole data set were read at once. */
    public DataSetReader reader() {
        return reader.get();
    }
}
