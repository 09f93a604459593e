package org.ragstone.api.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
        config.routes.exception(Refusal.class, ErrorAnswers::answer);
        config.routes.exception(
                RulesRefused.class,
                (e, request) -> answer(Refusal.of(Fault.RULES_REFUSED, e.detail(), e.problems()), request));
        config.routes.exception(HttpResponseException.class, ErrorAnswers::notRouted);
        config.routes.exception(Exception.class, ErrorAnswers::failed);
        config.router.javaLangErrorHandler(ErrorAnswers::outOfOrder);
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
        LOG.error("{} failed", request.res().getHeader(Intake.REQUEST_ID), e);
        answer(Refusal.of(Fault.INTERNAL_FAULT, ""), request);
    }

    private static void answer(Refusal refusal, Context request) {
        refusal.headers().forEach(request::header);
        request.status(refusal.fault().status())
                .contentType(ProblemDocument.CONTENT_TYPE)
                .result(JsonText.bytes(refusal.document()));
    }

    /** The machine itself failed, for want of memory perhaps. */
    private static void outOfOrder(HttpServletResponse response, Error error) {
        LOG.error("{} failed", response.getHeader(Intake.REQUEST_ID), error);
        Fault fault = error instanceof OutOfMemoryError ? Fault.OUT_OF_MEMORY : Fault.INTERNAL_FAULT;
        try {
            response.resetBuffer();
            response.setStatus(fault.status());
            response.setContentType(ProblemDocument.CONTENT_TYPE);
            response.getOutputStream().write(JsonText.bytes(ProblemDocument.of(fault, "", List.of())));
        } catch (IOException | IllegalStateException e) {
            LOG.debug("it could not be told", e);
        }
    }
}
