package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to ask wrongly has its documented code, tells its places, and never shows how the program is made. */
class MalformedRequestsTest {
    private static final String EVALUATIONS = "/v1/frameworks/kent/evaluations";
    private static final ServerSettings SMALL =
            new ServerSettings("127.0.0.1", 0, 200_000, 500, Duration.ofSeconds(30));

    private static TestServer server;
    private static Schemas schemas;

    @BeforeAll
    static void start() {
        server = TestServer.with(TestServer.RULES, SMALL);
        schemas = new Schemas(server.get("/openapi.json").json());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A request, the fault it has, and the places that its problems tell. Each character of the body is a byte. */
    private record Malformed(
            String name,
            String method,
            String path,
            String body,
            List<String> headers,
            Fault fault,
            List<String> places) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Malformed json(String name, String body, Fault fault, String... places) {
        return new Malformed(
                name, "POST", EVALUATIONS, body, List.of("Content-Type", "application/json"), fault, List.of(places));
    }

    private static Malformed to(String method, String path, Fault fault, String... places) {
        return new Malformed(method + " " + path, method, path, "", List.of(), fault, List.of(places));
    }

    private static Malformed withHeader(String header, String value, Fault fault) {
        List<String> headers = new ArrayList<>(List.of(header, value));
        if (!header.equals("Content-Type")) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        return new Malformed(header + ": " + value, "POST", EVALUATIONS, SOUND, headers, fault, List.of());
    }

    private static final String INDICATOR =
            "{\"ref\":\"A\",\"title\":\"Calls\",\"kind\":\"KPI\",\"polarity\":\"HIGHER\",\"frequency\":\"MONTHLY\","
                    + "\"bases\":[\"LATEST\"],\"target\":95,\"floor\":90}";
    private static final String SOUND = dataSet(INDICATOR, result("98"));

    private static String result(String value) {
        return "{\"ref\":\"A\",\"period\":\"2018-07\",\"basis\":\"LATEST\",\"value\":" + value + "}";
    }

    private static String dataSet(String indicators, String results) {
        return "{\"period\":\"2018-07\",\"indicators\":[" + indicators + "],\"results\":[" + results + "]}";
    }

    private static String with(String key, String value) {
        return "{\"" + key + "\":" + value + "," + SOUND.substring(1);
    }

    static Stream<Malformed> requests() {
        return Stream.of(
                        addresses(),
                        negotiation(),
                        notJson(),
                        wrongDataSets(),
                        wrongIndicators(),
                        wrongResults(),
                        tooLarge())
                .flatMap(each -> each);
    }

    private static Stream<Malformed> addresses() {
        return Stream.of(
                to("GET", "/", Fault.UNKNOWN_ADDRESS),
                to("GET", "/v1", Fault.UNKNOWN_ADDRESS),
                to("GET", "/v2/frameworks", Fault.UNKNOWN_ADDRESS),
                to("GET", "/v1/frameworks/knet", Fault.UNKNOWN_FRAMEWORK, "path framework"),
                to("GET", "/v1/frameworks/..%2Fkent", Fault.UNKNOWN_FRAMEWORK, "path framework"),
                to("GET", "/v1/frameworks/KENT", Fault.UNKNOWN_FRAMEWORK, "path framework"),
                to("GET", "/v1/frameworks/kent/editions/2018", Fault.UNKNOWN_EDITION, "path edition"),
                to("GET", "/v1/frameworks/knet/editions/2018-19", Fault.UNKNOWN_FRAMEWORK, "path framework"),
                to("GET", "/docs/swagger-ui.js.map", Fault.UNKNOWN_ADDRESS),
                to("GET", "/v1/frameworks?page=2", Fault.MALFORMED_REQUEST, "query page"),
                to("DELETE", "/v1/frameworks/kent", Fault.METHOD_NOT_ALLOWED),
                to("GET", EVALUATIONS, Fault.METHOD_NOT_ALLOWED),
                new Malformed(
                        "an unknown framework",
                        "POST",
                        "/v1/frameworks/rutland/evaluations",
                        SOUND,
                        List.of("Content-Type", "application/json"),
                        Fault.UNKNOWN_FRAMEWORK,
                        List.of("path framework")),
                query("edition=2017-18", Fault.UNKNOWN_EDITION, "query edition"),
                query("editon=2018-19", Fault.MALFORMED_REQUEST, "query editon"),
                query("edition=%ff", Fault.MALFORMED_REQUEST, "query edition"),
                query("edition=", Fault.MALFORMED_REQUEST, "query edition"),
                query("edition=2018-19&edition=2018-19&x=1", Fault.MALFORMED_REQUEST, "query edition", "query x"),
                query("reasons", Fault.MALFORMED_REQUEST, "query reasons"),
                query("reasons=FULL", Fault.MALFORMED_REQUEST, "query reasons"),
                query("compact=", Fault.MALFORMED_REQUEST, "query compact"),
                query("compact&compact", Fault.MALFORMED_REQUEST, "query compact"),
                query(
                        "reason=full&edition=%20&compact=yes&reasons=ful",
                        Fault.MALFORMED_REQUEST, "query reason", "query edition", "query compact", "query reasons"));
    }

    private static Malformed query(String query, Fault fault, String... places) {
        return new Malformed(
                "?" + query,
                "POST",
                EVALUATIONS + "?" + query,
                SOUND,
                List.of("Content-Type", "application/json"),
                fault,
                List.of(places));
    }

    private static Stream<Malformed> negotiation() {
        return Stream.of(
                withHeader("Accept", "text/plain", Fault.NOT_ACCEPTABLE),
                withHeader("Accept", "application/xml, image/*;q=0.5", Fault.NOT_ACCEPTABLE),
                withHeader("Accept", "application/json;q=0", Fault.NOT_ACCEPTABLE),
                withHeader("Content-Type", "application/json; charset", Fault.UNSUPPORTED_MEDIA_TYPE),
                withHeader("Content-Type", "charset", Fault.UNSUPPORTED_MEDIA_TYPE),
                withHeader("Content-Type", ";", Fault.UNSUPPORTED_MEDIA_TYPE),
                withHeader("Content-Type", "text/plain", Fault.UNSUPPORTED_MEDIA_TYPE),
                withHeader("Content-Type", "application/x-www-form-urlencoded", Fault.UNSUPPORTED_MEDIA_TYPE),
                withHeader("Content-Type", "application/json; charset=iso-8859-1", Fault.UNSUPPORTED_MEDIA_TYPE),
                withHeader("Content-Type", "multipart/form-data; boundary=x", Fault.UNSUPPORTED_MEDIA_TYPE),
                withHeader("Content-Encoding", "gzip", Fault.UNSUPPORTED_MEDIA_TYPE),
                new Malformed(
                        "no Content-Type",
                        "POST",
                        EVALUATIONS,
                        SOUND,
                        List.of(),
                        Fault.UNSUPPORTED_MEDIA_TYPE,
                        List.of()));
    }

    /** Names whose usual hash is one and the same. */
    private static String colliding(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('"');
            for (int bit = 0; bit < 13; bit++) {
                text.append((i >> bit & 1) == 0 ? "ab" : "bA");
            }
            text.append("\":1,");
        }
        return text.toString();
    }

    private static Stream<Malformed> notJson() {
        return Stream.of(
                json("no body", "", Fault.MALFORMED_JSON, ""),
                json("blanks", " \n ", Fault.MALFORMED_JSON, ""),
                json("a list", "[" + SOUND + "]", Fault.MALFORMED_JSON, ""),
                json("a text", "\"period\"", Fault.MALFORMED_JSON, ""),
                json("cut short", SOUND.substring(0, SOUND.length() - 10), Fault.MALFORMED_JSON, "/results/0"),
                json("two documents", SOUND + SOUND, Fault.MALFORMED_JSON, ""),
                json("a comma too many", "{\"period\":\"2018-07\",}", Fault.MALFORMED_JSON, ""),
                json("single quotes", "{'period':'2018-07'}", Fault.MALFORMED_JSON, ""),
                json("a comment", "{/* July */\"period\":\"2018-07\"}", Fault.MALFORMED_JSON, ""),
                json("not a number", dataSet(INDICATOR, result("NaN")), Fault.MALFORMED_JSON, "/results/0"),
                json(
                        "a number with a leading zero",
                        dataSet(INDICATOR, result("098")),
                        Fault.MALFORMED_JSON,
                        "/results/0"),
                json("names given twice", with("period", "\"2018-06\""), Fault.MALFORMED_JSON, "/period"),
                json(
                        "nested too deeply",
                        with("title", "[".repeat(20) + "]".repeat(20)),
                        Fault.MALFORMED_JSON,
                        "/title" + "/0".repeat(11)),
                json("half a character", with("title", "\"\\ud800\""), Fault.MALFORMED_JSON, "/title"),
                json("no character", with("title", "\"\\u0000\""), Fault.MALFORMED_JSON, "/title"),
                json("a name without end", "{\"" + "x".repeat(50_000) + "\":1}", Fault.MALFORMED_JSON, ""),
                json("names that collide", "{" + colliding(4_500) + "\"period\":\"\"}", Fault.DATA_SET_REFUSED),
                json(
                        "nested beyond any use",
                        "{\"a\":" + "[".repeat(50_000),
                        Fault.MALFORMED_JSON,
                        "/a" + "/0".repeat(11)),
                json("not UTF-8", "{\"caf\u00E9\":1}", Fault.MALFORMED_JSON),
                json("UTF-16", "\u00FE\u00FF\0{\0}", Fault.MALFORMED_JSON));
    }

    private static Stream<Malformed> wrongDataSets() {
        return Stream.of(
                json("nothing in it", "{}", Fault.DATA_SET_REFUSED, "", "", ""),
                json("an unknown key", with("indicator", "[]"), Fault.DATA_SET_REFUSED, "/indicator"),
                json("a key that is nearly one", with("publisht", "[]"), Fault.DATA_SET_REFUSED, "/publisht"),
                json(
                        "no period",
                        SOUND.replace("2018-07\",\"indicators", "\",\"indicators"),
                        Fault.DATA_SET_REFUSED,
                        "/period"),
                json(
                        "a period that is none",
                        SOUND.replace("2018-07\",\"indicators", "July\",\"indicators"),
                        Fault.DATA_SET_REFUSED,
                        "/period"),
                json(
                        "a period with no edition",
                        SOUND.replace("2018-07\",\"indicators", "1998-07\",\"indicators"),
                        Fault.DATA_SET_REFUSED,
                        "/period"),
                json("another framework", with("framework", "\"dover\""), Fault.DATA_SET_REFUSED, "/framework"),
                json("an unknown edition", with("edition", "\"2018-20\""), Fault.DATA_SET_REFUSED, "/edition"),
                json(
                        "illustrative in quotes",
                        with("illustrative", "\"true\""),
                        Fault.DATA_SET_REFUSED,
                        "/illustrative"),
                json("a date that is none", with("as_at", "\"2018-02-30\""), Fault.DATA_SET_REFUSED, "/as_at"),
                json("a table that is no list", with("targets", "{}"), Fault.DATA_SET_REFUSED, "/targets"),
                json(
                        "rows that are no objects",
                        with("commentary", "[1,[],\"x\"]"),
                        Fault.DATA_SET_REFUSED,
                        "/commentary/0",
                        "/commentary/1",
                        "/commentary/2"),
                json(
                        "a commentary on nothing",
                        with("commentary", "[{\"scope\":\"INDICATOR\",\"period\":\"2018-07\",\"text\":\"Fine\"}]"),
                        Fault.DATA_SET_REFUSED,
                        "/commentary/0"),
                json(
                        "a target of nothing, and all else wrong too",
                        with("targets", "[{\"period\":\"x\",\"target\":\"y\",\"set_on\":\"z\"}]"),
                        Fault.DATA_SET_REFUSED,
                        "/targets/0",
                        "/targets/0/period",
                        "/targets/0/target",
                        "/targets/0/set_on"),
                json(
                        "an action that is not declared",
                        with(
                                "commentary",
                                "[{\"scope\":\"OVERALL\",\"period\":\"2018-07\",\"action\":\"COMENTARY\",\"text\":\"Fine\"}]"),
                        Fault.DATA_SET_REFUSED,
                        "/commentary/0/action"));
    }

    private static Stream<Malformed> wrongIndicators() {
        return Stream.of(
                json("no indicator", dataSet("", result("1")), Fault.DATA_SET_REFUSED, "/indicators", "/results/0/ref"),
                json(
                        "an indicator twice",
                        dataSet(INDICATOR + "," + INDICATOR, result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/1/ref"),
                json(
                        "a word in small letters",
                        dataSet(INDICATOR.replace("KPI", "kpi"), result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/0/kind"),
                json(
                        "a floor beyond the target",
                        dataSet(INDICATOR.replace("90", "96"), result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/0/floor"),
                json(
                        "a target without a polarity",
                        dataSet(INDICATOR.replace("\"polarity\":\"HIGHER\",", ""), result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/0"),
                json(
                        "a number for a text",
                        dataSet(INDICATOR.replace("\"Calls\"", "5"), result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/0/title"),
                json(
                        "true for YES",
                        dataSet(INDICATOR.replace("\"target\"", "\"contractual\":true,\"target\""), result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/0/contractual"),
                json(
                        "an unknown basis",
                        dataSet(INDICATOR.replace("[\"LATEST\"]", "[\"LAST\"]"), result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/0/bases"),
                json(
                        "a key with a slash",
                        dataSet(INDICATOR.replace("\"target\"", "\"a/b~c\""), result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/indicators/0/a~1b~0c",
                        "/indicators/0/floor"));
    }

    private static Stream<Malformed> wrongResults() {
        return Stream.of(
                json(
                        "of an unknown indicator",
                        dataSet(INDICATOR, result("1").replace("\"A\"", "\"B\"")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/ref"),
                json(
                        "twice",
                        dataSet(INDICATOR, result("1") + "," + result("1")),
                        Fault.DATA_SET_REFUSED,
                        "/results/1/ref"),
                json(
                        "for nothing",
                        dataSet(INDICATOR, result("1").replace("LATEST", "SNAPSHOT")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/basis"),
                json(
                        "a quarter of a monthly indicator",
                        dataSet(INDICATOR, result("1").replace("2018-07", "2018/19-Q1")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/period"),
                json(
                        "a figure that is true",
                        dataSet(INDICATOR, result("true")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"),
                json(
                        "a figure in words",
                        dataSet(INDICATOR, result("\"ninety\"")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"),
                json(
                        "too many digits",
                        dataSet(INDICATOR, result("1".repeat(35))),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"),
                json(
                        "endlessly many digits",
                        dataSet(INDICATOR, result("1".repeat(100_000))),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"),
                json(
                        "too many decimals",
                        dataSet(INDICATOR, result("1e-21")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"),
                json(
                        "an exponent to make the machine work",
                        dataSet(INDICATOR, result("1e999999999")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"),
                json(
                        "an exponent beyond counting",
                        dataSet(INDICATOR, result("1e99999999999")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"),
                json(
                        "a unit the indicator has not",
                        dataSet(INDICATOR, result("\"98%\"")),
                        Fault.DATA_SET_REFUSED,
                        "/results/0/value"));
    }

    private static Stream<Malformed> tooLarge() {
        return Stream.of(
                json("too many bytes", with("title", "\"" + "x".repeat(200_000) + "\""), Fault.TOO_LARGE),
                json("too many values", with("title", "[" + "1,".repeat(20_000) + "1]"), Fault.TOO_LARGE),
                json("too many rows", dataSet(INDICATOR, "{}" + ",{}".repeat(500)), Fault.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void each_has_its_code_and_tells_its_places(Malformed request) {
        TestServer.Answer answer = server.send(
                request.method(),
                request.path(),
                request.body().getBytes(StandardCharsets.ISO_8859_1),
                request.headers().toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(request.fault().status());
        assertIsProblem(answer.header("Content-Type"), answer.text(), request.fault());
        List<String> places = new ArrayList<>();
        answer.json()
                .path("problems")
                .forEach(problem -> places.add(problem.path("where").asText()));
        if (places.size() < ProblemDocument.MOST_LISTED) {
            assertThat(places).as(answer.text()).isEqualTo(request.places());
        }
        if (request.fault() == Fault.METHOD_NOT_ALLOWED) {
            assertThat(answer.header("Allow")).isNotEmpty();
        }
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    private static void assertIsProblem(String contentType, String text, Fault fault) {
        assertThat(contentType).isEqualTo("application/problem+json");
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
        schemas.assertIsProblem(json);
        assertThat(json.path("type").asText()).isEqualTo(fault.type());
        assertThat(json.path("status").asInt()).isEqualTo(fault.status());
        assertThat(text)
                .doesNotContain("Exception", "org.ragstone", "java.", "jackson", "io.javalin", "\tat ", "<html");
    }

    /** What is not even HTTP goes below the routes, which must not tell otherwise. */
    static Stream<Malformed> wire() {
        return Stream.of(
                wire("no HTTP", "HELLO\r\n\r\n", Fault.MALFORMED_REQUEST),
                wire("no host", "GET /health HTTP/1.1\r\n\r\n", Fault.MALFORMED_REQUEST),
                wire(
                        "two lengths",
                        "POST " + EVALUATIONS
                                + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "a length that is none",
                        "POST " + EVALUATIONS + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "a bad escape",
                        "GET /v1/frameworks/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "a bad escape in the query",
                        "GET /v1/frameworks?%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "a bad escape in the edition",
                        "POST " + EVALUATIONS + "?edition=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "a path upwards",
                        "GET /v1/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "a space in the address",
                        "GET /v1/frame works HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "an address without end",
                        "GET /v1/frameworks/" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        Fault.ADDRESS_TOO_LONG),
                wire(
                        "headers without end",
                        "GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
                        Fault.HEADERS_TOO_LARGE),
                wire(
                        "a body that ends early",
                        "POST " + EVALUATIONS
                                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                        Fault.MALFORMED_REQUEST),
                wire(
                        "too many bytes in chunks",
                        "POST " + EVALUATIONS
                                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + "f000\r\n" + " ".repeat(0xf000) + "\r\n" + "f000\r\n" + " ".repeat(0xf000) + "\r\n"
                                + "f000\r\n" + " ".repeat(0xf000) + "\r\n" + "f000\r\n" + " ".repeat(0xf000)
                                + "\r\n0\r\n\r\n",
                        Fault.TOO_LARGE));
    }

    private static Malformed wire(String name, String text, Fault fault) {
        return new Malformed(name, "", "", text, List.of(), fault, List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wire")
    void what_goes_amiss_on_the_wire_is_told_in_the_same_form(Malformed request) throws IOException {
        String[] answer = exchange(request.body());
        assertThat(answer[0]).startsWith("HTTP/1.1 " + request.fault().status());
        assertIsProblem(contentType(answer[0]), answer[1], request.fault());
    }

    @Test
    void what_has_no_type_of_its_own_is_told_by_its_status() throws IOException {
        String[] answer = exchange("GET /health HTTP/3.7\r\nHost: localhost\r\n\r\n");
        assertThat(contentType(answer[0])).isEqualTo("application/problem+json");
        JsonNode json = new ObjectMapper().readTree(answer[1]);
        schemas.assertIsProblem(json);
        assertThat(json.path("type").asText()).isEqualTo("about:blank");
        assertThat(json.path("status").asInt()).isEqualTo(505);
    }

    /** The head and the body of the answer. */
    private static String[] exchange(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.api.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
        }
    }

    private static String contentType(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring("content-type:".length()).strip())
                .findFirst()
                .orElse("none");
    }
}
