package org.ragstone.api.http;

import jakarta.servlet.ServletRequest;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.ragstone.api.report.JsonText;

/**
 * Takes requests in, before any address is looked up: who may ask, the whole body, and only then a thread to do it. Nothing here waits, so
 * that however many send slowly, read slowly or send nothing, whoever asks honestly is answered. Thread-safe.
 */
final class Intake extends Handler.Wrapper {
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern SOUND_REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final ServerSettings settings;
    private final Clock clock;
    private final MemoryBudget bodies;
    private final MemoryBudget work;
    private final MemoryBudget answers;
    private final Askers askers;
    private final Connections arriving = new Connections();
    private final Connections sending = new Connections();
    private final Lanes lanes;

    /** @param bodies what memory there is for them, for {@code work} on what they ask, and for {@code answers} */
    Intake(
            ServerSettings settings,
            Clock clock,
            MemoryBudget bodies,
            MemoryBudget work,
            MemoryBudget answers,
            Lanes lanes) {
        this.settings = settings;
        this.clock = clock;
        this.bodies = bodies;
        this.work = work;
        this.answers = answers;
        this.askers = new Askers(settings);
        this.lanes = lanes;
    }

    /** A request that is done, as whoever does it finds it. */
    static final class Taken {
        private static final String NAME = Taken.class.getName();

        private final byte[] body;
        private final MemoryBudget.Share share;
        private final HeldAnswer answer;

        private Taken(byte[] body, MemoryBudget.Share share, HeldAnswer answer) {
            this.body = body;
            this.share = share;
            this.answer = answer;
        }

        static Taken of(ServletRequest request) {
            return (Taken) request.getAttribute(NAME);
        }

        /** The whole body, which nobody may change. */
        byte[] body() {
            return body;
        }

        /** The memory that it has until it is done. */
        MemoryBudget.Share share() {
            return share;
        }

        HeldAnswer answer() {
            return answer;
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        identify(request, response);
        Optional<Refusal> refusal = askers.refusal(request).or(() -> tooLarge(request));
        boolean isWanted = HttpMethod.POST.is(request.getMethod());
        new Arrival(
                        request,
                        settings,
                        clock,
                        bodies,
                        arriving,
                        isWanted,
                        refusal,
                        arrived -> arrived(arrived, request, response, callback))
                .run();
        return true;
    }

    /** A request bears its own id, or is given one, so that its answer and its line in the log can be found. */
    static void identify(Request request, Response response) {
        List<String> given = request.getHeaders().getValuesList(REQUEST_ID);
        boolean isSound =
                given.size() == 1 && SOUND_REQUEST_ID.matcher(given.get(0)).matches();
        identify(response, isSound ? given.get(0) : UUID.randomUUID().toString());
    }

    /** What every answer bears. */
    static void identify(Response response, String id) {
        response.getHeaders().put(REQUEST_ID, id);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    private Optional<Refusal> tooLarge(Request request) {
        return request.getLength() > settings.maxBodyBytes()
                ? Optional.of(Arrival.tooLarge(settings))
                : Optional.empty();
    }

    private void arrived(Arrival arrival, Request request, Response response, Callback callback) {
        Callback ended = Callback.from(callback, arrival.share()::close);
        if (!arrival.isWhole()) {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        if (arrival.refusal().isPresent()) {
            answer(arrival.refusal().get(), response, ended);
            return;
        }
        byte[] body = arrival.bytes();
        Instant latest = clock.instant().plus(settings.timeLimit());
        boolean taken = lanes.of(request, body.length).takes(() -> {
            if (clock.instant().isAfter(latest)) {
                answer(overloaded("Others have been waiting longer."), response, ended);
            } else {
                serve(body, request, response, ended);
            }
        });
        if (!taken) {
            answer(overloaded(""), response, ended);
        }
    }

    private void serve(byte[] body, Request request, Response response, Callback ended) {
        HeldAnswer answer = new HeldAnswer(request, response, ended, answers, sending);
        try (MemoryBudget.Share share = work.share()) {
            request.setAttribute(Taken.NAME, new Taken(body, share, answer));
            if (!super.handle(request, answer, answer)) {
                Response.writeError(request, answer, answer, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable e) {
            Response.writeError(request, answer, answer, e);
        }
    }

    static Refusal overloaded(String detail) {
        return Refusal.of(Fault.OVERLOADED, detail).with("Retry-After", "1");
    }

    /** Tells why, in the form of every other error. */
    static void answer(Refusal refusal, Response response, Callback callback) {
        refusal.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        response.setStatus(refusal.fault().status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.CONTENT_TYPE);
        response.write(true, ByteBuffer.wrap(JsonText.bytes(refusal.document())), callback);
    }
}
