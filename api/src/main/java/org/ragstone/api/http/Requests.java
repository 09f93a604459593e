package org.ragstone.api.http;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at what a request says of itself before anything is done with it. */
final class Requests {
    static final String ANY = "*/*";

    private static final String JSON = "application/json";
    private static final Pattern WEIGHT = Pattern.compile(";q=(0(?:\\.\\d*)?|1(?:\\.0*)?)(?:;|$)");
    private static final char REPLACEMENT = '\uFFFD';

    private Requests() {}

    /**
     * The type of answer that the client would rather have; of those it has no preference among, the first.
     *
     * @throws Refusal if it accepts none
     */
    static String preferred(Context request, List<String> types) {
        String accept = String.join(",", Collections.list(request.req().getHeaders("Accept")));
        if (accept.isBlank() || types.contains(ANY)) {
            return types.get(0);
        }
        String preferred = types.get(0);
        for (String type : types) {
            if (weight(accept, type).compareTo(weight(accept, preferred)) > 0) {
                preferred = type;
            }
        }
        if (weight(accept, preferred).signum() == 0) {
            throw Refusal.of(Fault.NOT_ACCEPTABLE, "The answer is " + String.join(" or ", types) + ".");
        }
        return preferred;
    }

    /** By the most specific range that fits, as RFC 9110 has it; a weight of zero says no. */
    private static BigDecimal weight(String accept, String type) {
        String family = type.substring(0, type.indexOf('/')) + "/*";
        for (String wanted : List.of(type, family, ANY)) {
            for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = range.split(";", -1);
                if (parts[0].strip().equals(wanted)) {
                    return weight(range);
                }
            }
        }
        return BigDecimal.ZERO;
    }

    /** What is no weight says nothing. */
    private static BigDecimal weight(String range) {
        Matcher weight = WEIGHT.matcher(range.replaceAll("\\s", ""));
        return weight.find() ? new BigDecimal(weight.group(1)) : BigDecimal.ONE;
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
        String text = new String(body, StandardCharsets.UTF_8);
        // What stands for anything that is not UTF-8 may stand in what is.
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(body)) {
            throw Refusal.of(Fault.MALFORMED_JSON, "The body is not UTF-8.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
