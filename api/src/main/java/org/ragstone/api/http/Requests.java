package org.ragstone.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/** Looks at what a request says of itself before anything is done with it. */
final class Requests {
    static final String ANY = "*/*";

    private static final String JSON = "application/json";
    private static final long MOST_DRAINED = 4;
    private static final Duration DRAINING = Duration.ofSeconds(2);
    private static final int CHUNK = 1 << 16;

    private Requests() {}

    /** @throws Refusal if the answer's type is none of those the client accepts */
    static void requireAccepts(Context request, String type) {
        String accept = String.join(",", Collections.list(request.req().getHeaders("Accept")));
        if (!accept.isBlank() && !type.equals(ANY) && !accepts(accept, type)) {
            throw Refusal.of(Fault.NOT_ACCEPTABLE, "The answer is " + type + ".");
        }
    }

    /** By the most specific range that fits, as RFC 9110 has it; a weight of zero says no. */
    private static boolean accepts(String accept, String type) {
        String family = type.substring(0, type.indexOf('/')) + "/*";
        for (String wanted : List.of(type, family, ANY)) {
            for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = range.split(";", -1);
                if (parts[0].strip().equals(wanted)) {
                    return !range.replace(" ", "").matches(".*;q=0(\\.0*)?");
                }
            }
        }
        return false;
    }

    /** @throws Refusal if the body is not said to be JSON in UTF-8, or is encoded */
    static void requireJson(Context request) {
        String encoding = request.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refusal.of(Fault.UNSUPPORTED_MEDIA_TYPE, "The body has a content encoding.")
                    .with("Accept-Encoding", "identity");
        }
        // The header itself, since what it names may be no character set at all.
        String type = Objects.requireNonNullElse(request.header("Content-Type"), "");
        String[] parts = type.toLowerCase(Locale.ROOT).split(";", -1);
        boolean json = parts[0].strip().equals(JSON);
        boolean utf8 = Arrays.stream(parts).skip(1).map(String::strip).allMatch(Requests::isHarmless);
        if (!json || !utf8) {
            throw Refusal.of(Fault.UNSUPPORTED_MEDIA_TYPE, "The Content-Type has to be application/json, in UTF-8.")
                    .with("Accept", JSON);
        }
    }

    private static boolean isHarmless(String parameter) {
        return !parameter.startsWith("charset") || parameter.matches("charset\\s*=\\s*\"?utf-?8\"?");
    }

    /** @throws Refusal if the body is longer than the limit, does not arrive in time, or is not UTF-8 */
    static String body(Context request, ServerSettings settings, Clock clock) {
        if (request.req().getContentLengthLong() > settings.maxBodyBytes()) {
            throw tooLarge(settings);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(request, settings, clock)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.of(Fault.MALFORMED_JSON, "The body is not UTF-8.");
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw tooSlow();
            }
            throw Refusal.of(Fault.MALFORMED_REQUEST, "The body did not arrive whole.")
                    .with("Connection", "close");
        }
    }

    /** Whoever sends a byte now and then must not hold a place for ever. */
    private static byte[] bytes(Context request, ServerSettings settings, Clock clock) throws IOException {
        Instant latest = clock.instant().plus(settings.timeLimit());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        InputStream in = request.bodyInputStream();
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytes.write(chunk, 0, read);
            if (bytes.size() > settings.maxBodyBytes()) {
                throw tooLarge(settings);
            }
            if (clock.instant().isAfter(latest)) {
                throw tooSlow();
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Takes what is still coming of a body that is not wanted, if it comes soon: a client that is cut off while it sends
     * never sees why.
     */
    static void drain(Context request, ServerSettings settings, Clock clock) {
        Instant latest = clock.instant().plus(DRAINING);
        byte[] chunk = new byte[CHUNK];
        long left = MOST_DRAINED * settings.maxBodyBytes();
        try {
            InputStream in = request.bodyInputStream();
            for (int read = 0; read >= 0 && left > 0 && clock.instant().isBefore(latest); read = in.read(chunk)) {
                left -= read;
            }
        } catch (IOException e) {
            // It has gone, or does not hurry; it is answered all the same.
        }
    }

    private static Refusal tooLarge(ServerSettings settings) {
        return Refusal.of(Fault.TOO_LARGE, "The limit is " + settings.maxBodyBytes() + " bytes.")
                .with("Connection", "close");
    }

    private static Refusal tooSlow() {
        return Refusal.of(Fault.REQUEST_TIMEOUT, "The body did not arrive whole in time.")
                .with("Connection", "close");
    }
}
