package org.ragstone.api.http;

import java.time.Duration;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.report.Format;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line into the log for each evaluation, and the cause where the rules themselves failed. Thread-safe. */
final class LoggedAssessments implements AssessmentListener {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedAssessments.class);

    @Override
    public void judged(Evaluation evaluation, Duration took) {
        LOG.info(
                "{} {}: {} indicators, {} results judged in {} ms",
                evaluation.edition().path(),
                evaluation.header().period(),
                evaluation.indicators().size(),
                evaluation.results().size(),
                took.toMillis());
    }

    @Override
    public void refused(ProblemsException problems, Duration took) {
        if (problems instanceof PolicyFailure) {
            LOG.error("the rules failed", problems);
        } else {
            LOG.info("a data set was refused, {} problems", problems.problems().size());
        }
    }

    @Override
    public void told(Evaluation evaluation, Format form, Duration took) {
        LOG.debug("{} told as {} in {} ms", evaluation.edition().path(), form, took.toMillis());
    }
}
