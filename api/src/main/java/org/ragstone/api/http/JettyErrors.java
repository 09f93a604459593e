package org.ragstone.api.http;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.report.JsonText;

/** Tells what the server below the routes refuses, such as what is not HTTP, in the same form as every other error. */
final class JettyErrors extends ErrorHandler {
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Intake.identify(request, response);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.CONTENT_TYPE);
        // What follows on the connection cannot be trusted, and a client must not send its next request on it.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, ByteBuffer.wrap(bytes(code)), callback);
    }

    private static byte[] bytes(int code) {
        return JsonText.bytes(
                switch (code) {
                    case HttpStatus.BAD_REQUEST_400 -> document(Fault.MALFORMED_REQUEST);
                    case HttpStatus.NOT_FOUND_404 -> document(Fault.UNKNOWN_ADDRESS);
                    case HttpStatus.REQUEST_TIMEOUT_408 -> document(Fault.REQUEST_TIMEOUT);
                    case HttpStatus.PAYLOAD_TOO_LARGE_413 -> document(Fault.TOO_LARGE);
                    case HttpStatus.URI_TOO_LONG_414 -> document(Fault.ADDRESS_TOO_LONG);
                    case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> document(Fault.HEADERS_TOO_LARGE);
                    case HttpStatus.INTERNAL_SERVER_ERROR_500 -> document(Fault.INTERNAL_FAULT);
                    case HttpStatus.SERVICE_UNAVAILABLE_503 -> document(Fault.STOPPING);
                    default ->
                        new ProblemDocument(
                                "about:blank",
                                HttpStatus.getMessage(code),
                                code,
                                HttpStatus.getMessage(code) + ".",
                                List.of());
                });
    }

    private static ProblemDocument document(Fault fault) {
        return ProblemDocument.of(fault, "", List.of());
    }
}
