package org.ragstone.api.http;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.report.Format;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line into the log for each evaluation, under the id of its request. Immutable. */
record LoggedAssessments(String requestId) implements AssessmentListener {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedAssessments.class);

    @Override
    public void judged(Evaluation evaluation, Duration took) {
        LOG.info(
                "{} judged {} {} by {}: {} indicators, {} results, {} ms",
                requestId,
                evaluation.header().framework(),
                evaluation.header().period(),
                evaluation.edition().path(),
                evaluation.indicators().size(),
                evaluation.results().size(),
                took.toMillis());
    }

    @Override
    public void refused(ProblemsException mistakes, Duration took) {
        LOG.info(
                "{} refused a data set: {} problems, {} ms",
                requestId,
                mistakes.problems().size(),
                took.toMillis());
    }

    @Override
    public void failed(RuntimeException failure, Duration took) {
        if (failure instanceof PolicyFailure) {
            LOG.error("{} the rules failed", requestId, failure);
        } else if (failure instanceof CancellationException) {
            LOG.warn("{} stopped after {} ms", requestId, took.toMillis());
        }
    }

    @Override
    public void told(Evaluation evaluation, Format form, Duration took) {
        LOG.debug("{} told as {} in {} ms", requestId, form, took.toMillis());
    }
}
