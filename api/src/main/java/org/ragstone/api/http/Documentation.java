package org.ragstone.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the API for programs and for people; nothing in it is fetched from elsewhere. */
final class Documentation {
    static final String PROBLEMS_PATH = "/docs/problems";

    private static final String LIBRARY_PROPERTIES = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png",
            "start.js", "text/javascript; charset=utf-8");

    private final byte[] openApi;
    private final String library;

    Documentation(String version) {
        String description = new String(resource("openapi.yaml"), StandardCharsets.UTF_8);
        this.openApi = json(description.replace("{version}", version));
        this.library = "/META-INF/resources/webjars/swagger-ui/" + libraryVersion() + "/";
    }

    private static byte[] json(String yaml) {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        try {
            return new ObjectMapper().writeValueAsBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String libraryVersion() {
        Properties versions = new Properties();
        try (InputStream in = Documentation.class.getResourceAsStream(LIBRARY_PROPERTIES)) {
            versions.load(in);
            return versions.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void openApi(Context request) {
        request.contentType("application/json").result(openApi);
    }

    void page(Context request) {
        html(request, new String(resource("docs/index.html"), StandardCharsets.UTF_8));
    }

    /** Every type of problem document, each where its address points. */
    void problems(Context request) {
        String rows = Arrays.stream(Fault.values())
                .map(fault -> "<tr id=\"%s\"><td>%d</td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(fault.slug(), fault.status(), fault.title(), fault.meaning()))
                .collect(Collectors.joining());
        html(
                request,
                new String(resource("docs/problems.html"), StandardCharsets.UTF_8).replace("<!-- rows -->", rows));
    }

    private static void html(Context request, String page) {
        request.header("Content-Security-Policy", POLICY)
                .contentType(HTML)
                .result(page.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the page. */
    void file(Context request) {
        String name = request.pathParam("file");
        String type = TYPES.get(name);
        if (type == null) {
            throw Refusal.of(Fault.UNKNOWN_ADDRESS, "");
        }
        byte[] bytes = name.equals("start.js") ? resource("docs/start.js") : resource(library + name);
        request.contentType(type).header("Cache-Control", "max-age=3600").result(bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Documentation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
