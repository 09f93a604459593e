package org.ragstone.api.report;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.ragstone.evaluation.Evaluation;

/**
 * Writes an evaluation in one form, in UTF-8. The same evaluation and options give the same bytes. Leaves the stream open.
 * Thread-safe.
 */
public interface Report {
    /** @throws UncheckedIOException if the stream does not take it */
    void write(Evaluation evaluation, ReportOptions options, OutputStream out);
}
