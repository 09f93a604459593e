package org.ragstone.api.report;

import java.io.Writer;
import org.ragstone.evaluation.Evaluation;

/** Writes an evaluation in one form. The same evaluation gives the same text. Leaves the writer open. Thread-safe. */
public interface Report {
    void write(Evaluation evaluation, Writer out);
}
