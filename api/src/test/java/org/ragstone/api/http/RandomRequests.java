package org.ragstone.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests made from sound ones by chance: bodies with values exchanged, bytes spoilt, addresses and headers mixed. */
final class RandomRequests {
    /** Each character of the body is a byte. */
    record Made(String method, String path, String body, List<String> headers) {
        @Override
        public String toString() {
            return method + " " + path + " " + headers + "\n" + body.substring(0, Math.min(5_000, body.length()));
        }
    }

    private static final List<String> METHODS =
            List.of("GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "BREW");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "kent",
            "2018-19",
            "2018-07",
            "2018/19",
            "2018/19-Q1",
            "LATEST",
            "YEAR_TO_DATE",
            "KPI",
            "ACTIVITY",
            "GL02",
            "RED",
            "YES",
            "NO",
            "NONE",
            "CLOSE",
            ">LAST_YEAR",
            "LAST_YEAR + 5%",
            "LAST_YEAR - 2",
            "<5",
            "5%",
            "-5",
            "0",
            "1e5",
            "£1,810",
            "9999-12",
            "0000-01",
            "\u0000",
            "\uD83D\uDE00",
            "\uFEFF",
            "../../etc/passwd",
            "<script>",
            "'; drop",
            "${jndi:x}",
            "%s%n",
            "a".repeat(5_000));
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/json; charset=\"",
            "application/json; charset",
            "text/plain",
            "*/*",
            ";",
            "application/json;;;",
            "\u00e9");

    private final Random random;
    private final ObjectMapper mapper = new ObjectMapper();
    private final List<HttpApi.Route> routes;
    private final JsonNode whole;
    private final JsonNode small;

    RandomRequests(long seed, List<HttpApi.Route> routes) {
        this.random = new Random(seed);
        this.routes = routes;
        try {
            this.whole = mapper.readTree(TestServer.request("kent-2018-07.json"));
            this.small = mapper.readTree(TestServer.request("two-indicators.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Made next() {
        boolean evaluation = random.nextInt(10) < 7;
        String path = evaluation ? "/v1/frameworks/kent/evaluations" : path();
        String method = evaluation || random.nextBoolean() ? (evaluation ? "POST" : "GET") : one(METHODS);
        String body = method.equals("POST") || random.nextInt(10) == 0 ? body() : "";
        return new Made(method, path + query(), body, headers());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String path() {
        String path = one(routes).path();
        while (path.contains("{")) {
            path = path.replaceFirst(
                    "\\{\\w+}",
                    URLEncoder.encode(one(TEXTS), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return path;
    }

    private String query() {
        return switch (random.nextInt(12)) {
            case 0 -> "?edition=2018-19";
            case 1 -> "?edition=" + URLEncoder.encode(one(TEXTS), StandardCharsets.UTF_8);
            case 2 -> "?" + URLEncoder.encode(one(TEXTS), StandardCharsets.UTF_8) + "=" + random.nextInt();
            default -> "";
        };
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>();
        headers.addAll(List.of("Content-Type", random.nextInt(10) < 9 ? "application/json" : one(TYPES)));
        if (random.nextInt(5) == 0) {
            headers.addAll(List.of("Accept", one(TYPES)));
        }
        if (random.nextInt(10) == 0) {
            headers.addAll(List.of("Accept-Encoding", "gzip"));
        }
        if (random.nextInt(10) == 0) {
            headers.addAll(List.of("X-Request-Id", "x".repeat(random.nextInt(200))));
        }
        return headers;
    }

    private String body() {
        JsonNode document = (random.nextInt(4) == 0 ? whole : small).deepCopy();
        int changes = random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            change(document);
        }
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return new String(random.nextInt(4) == 0 ? spoilt(bytes) : bytes, StandardCharsets.ISO_8859_1);
    }

    /** Exchanges, removes or adds a value somewhere. */
    private void change(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() || random.nextInt(20) == 0 ? one(TEXTS) : one(names);
            JsonNode below = object.path(name);
            if (below.isContainerNode() && random.nextInt(10) > 0) {
                change(below);
            } else if (random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(name, value(0));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(10)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                case 2 -> array.set(index, value(0));
                default -> change(array.get(index));
            }
        }
    }

    private JsonNode value(int depth) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 15 ? 7 : 10)) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(random.nextBoolean());
            case 2 -> make.numberNode(random.nextInt(200) - 50);
            case 3 -> make.numberNode(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
            case 4 ->
                make.numberNode(new BigDecimal(random.nextInt()).scaleByPowerOfTen(random.nextInt(2_000) - 1_000));
            case 5, 6 -> make.textNode(one(TEXTS));
            case 7 ->
                make.textNode(random.ints(random.nextInt(30), 0, 0xD7FF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
            case 8 -> make.arrayNode().add(value(depth + 1)).add(value(depth + 1));
            default -> make.objectNode().set(one(TEXTS), value(depth + 1));
        };
    }

    /** Exchanges, cuts out or repeats a few bytes. */
    private byte[] spoilt(byte[] sound) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(bytes.length);
        return random.nextBoolean()
                ? bytes
                : java.util.Arrays.copyOf(bytes, from + random.nextInt(bytes.length - from));
    }
}
