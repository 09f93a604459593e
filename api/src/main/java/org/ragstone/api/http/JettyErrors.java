package org.ragstone.api.http;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.report.Json;

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
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.CONTENT_TYPE);
        // What follows on the connection cannot be trusted, and a client must not send its next request on it.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, ByteBuffer.wrap(bytes(code)), callback);
    }

    private static byte[] bytes(int code) {
        Optional<Fault> fault = Arrays.stream(Fault.values())
                .filter(each -> each.status() == code)
                .findFirst();
        return Json.bytes(fault.map(each -> ProblemDocument.of(each, "", List.of()))
                .orElseGet(() -> new ProblemDocument("about:blank", HttpStatus.getMessage(code), code, "", List.of())));
    }
}
