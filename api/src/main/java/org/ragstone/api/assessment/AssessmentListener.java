package org.ragstone.api.assessment;

import java.time.Duration;
import org.ragstone.api.report.Format;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.ProblemsException;

/** Hears of every assessment as it goes, on the thread that does it. Thread-safe. */
public interface AssessmentListener {
    /** For whom nothing needs to be noted. */
    AssessmentListener NONE = new AssessmentListener() {};

    /** A data set was read and judged. */
    default void judged(Evaluation evaluation, Duration took) {}

    /** It was not, since it or its rules have mistakes. */
    default void refused(ProblemsException mistakes, Duration took) {}

    /**
     * It was not judged, or the answer not written out, for another reason: a fault of the program, rules that do not serve, a
     * time that was up, somebody who has gone.
     */
    default void failed(RuntimeException failure, Duration took) {}

    /** The answer was written out. */
    default void told(Evaluation evaluation, Format form, Duration took) {}
}
