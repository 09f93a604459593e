package org.ragstone.api.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.HttpStatus;
import org.ragstone.api.report.JsonText;
import org.ragstone.api.rulebook.RulesRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a problem document of whatever keeps a request from its answer. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private ErrorAnswers() {}

    static void addTo(JavalinConfig config) {
        config.routes.exception(HttpResponseException.class, ErrorAnswers::notRouted);
        config.routes.exception(Exception.class, ErrorAnswers::failed);
        config.router.javaLangErrorHandler(ErrorAnswers::outOfOrder);
    }

    /** What is told of what has kept a request from its answer; what is no fault of the request is logged under its id. */
    static Refusal refusal(Throwable failure, String requestId) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof RulesRefused rules) {
            return Refusal.of(Fault.RULES_REFUSED, rules.detail(), rules.problems());
        }
        if (failure instanceof UncheckedIOException) {
            // Whoever asked has gone, and there is nobody to tell.
            LOG.debug("{} was not taken", requestId, failure);
        } else {
            LOG.error("{} failed", requestId, failure);
        }
        return Refusal.of(failure instanceof OutOfMemoryError ? Fault.OUT_OF_MEMORY : Fault.INTERNAL_FAULT, "");
    }

    private static void notRouted(HttpResponseException e, Context request) {
        switch (e.getStatus()) {
            case HttpStatus.NOT_FOUND_404 -> answer(Refusal.of(Fault.UNKNOWN_ADDRESS, ""), request);
            case HttpStatus.METHOD_NOT_ALLOWED_405 -> {
                String allowed = e.getDetails().getOrDefault("availableMethods", "");
                answer(
                        Refusal.of(Fault.METHOD_NOT_ALLOWED, "Allowed: " + allowed + ".")
                                .with("Allow", allowed),
                        request);
            }
            case HttpStatus.BAD_REQUEST_400 -> answer(Refusal.of(Fault.MALFORMED_REQUEST, ""), request);
            default -> failed(e, request);
        }
    }

    private static void failed(Exception e, Context request) {
        answer(refusal(e, request.res().getHeader(Intake.REQUEST_ID)), request);
    }

    private static void answer(Refusal refusal, Context request) {
        refusal.headers().forEach(request::header);
        request.status(refusal.fault().status())
                .contentType(ProblemDocument.CONTENT_TYPE)
                .result(JsonText.bytes(refusal.document()));
    }

    /** The machine itself failed, for want of memory perhaps. */
    private static void outOfOrder(HttpServletResponse response, Error error) {
        Refusal refusal = refusal(error, response.getHeader(Intake.REQUEST_ID));
        try {
            response.reset();
            response.setStatus(refusal.fault().status());
            response.setContentType(ProblemDocument.CONTENT_TYPE);
            response.getOutputStream().write(JsonText.bytes(refusal.document()));
        } catch (IOException | IllegalStateException e) {
            LOG.debug("it could not be told", e);
        }
    }
}
