package org.ragstone.api.report;

import java.io.OutputStream;
import org.ragstone.evaluation.Evaluation;

/** The whole evaluation as one JSON document. */
final class JsonReport implements Report {
    @Override
    public void write(Evaluation evaluation, ReportOptions options, OutputStream out) {
        JsonText.write(
                EvaluationDocument.of(evaluation, options.reasons(), JsonLayout.of(options)), options.compact(), out);
    }
}
