package org.ragstone.api.conversion;

import java.io.OutputStream;
import java.util.List;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.model.Problem;

/** A form of a data set that is one file. Immutable and thread-safe. */
public interface DataSetForm {
    /** Whether it has periods as columns, and so what is written plainly. */
    boolean isWide();

    /** What of a data set has no place in it, told of the file that is to be written. */
    List<Problem> lost(WrittenDataSet data, String file);

    /** @throws java.io.UncheckedIOException if the stream does not take it */
    void write(WrittenDataSet data, OutputStream out);
}
