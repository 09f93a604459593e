package org.ragstone.api.http;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Looks at what a request says of itself before anything is done with it. */
final class Requests {
    static final String ANY = "*/*";

    private static final String JSON = "application/json";

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

    /** @throws Refusal if the body is not UTF-8 */
    static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.of(Fault.MALFORMED_JSON, "The body is not UTF-8.");
        }
    }
}
