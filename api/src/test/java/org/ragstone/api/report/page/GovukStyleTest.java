package org.ragstone.api.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page takes of GOV.UK Frontend: written anew by {@code -Dgolden=write} when the library changes or a template names another class. */
class GovukStyleTest {
    private static final Path KEPT =
            Path.of("src", "main", "resources", "org", "ragstone", "api", "report", "page", "govuk.css");
    private static final Path TEMPLATES = Path.of("src", "main", "templates");
    // A colour comes of an edition, so that no template names it.
    private static final String ANY_COLOUR = "govuk-tag--";
    private static final Pattern CLASS = Pattern.compile("govuk-[a-z_-]+");

    /** Pages have thousands of these: they look as GOV.UK's without a class at each. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry(".govuk-heading-l", "h1"),
            Map.entry(".govuk-heading-m", "h2"),
            Map.entry(".govuk-heading-s", "h3,h4,h5"),
            Map.entry(".govuk-body", "main p"),
            Map.entry(".govuk-link", "a"),
            Map.entry(".govuk-table__caption", ".govuk-table caption"),
            Map.entry(".govuk-table__header", ".govuk-table th"),
            Map.entry(".govuk-table__cell", ".govuk-table td"),
            Map.entry(".govuk-details", "details"),
            Map.entry(".govuk-details__summary", "summary"),
            Map.entry(".govuk-details__summary-text", "summary>bdi"),
            Map.entry(".govuk-summary-list__row", ".govuk-summary-list>div"),
            Map.entry(".govuk-summary-list__key", ".govuk-summary-list dt"),
            Map.entry(".govuk-summary-list__value", ".govuk-summary-list dd"));

    private static String kept;

    @BeforeAll
    static void take_from_the_library() throws IOException {
        String version = version();
        Set<String> named = named();
        String rules = new GovukStyle(name -> named.contains(name) || name.startsWith(ANY_COLOUR), ELEMENTS)
                .of(resource("/META-INF/resources/webjars/govuk-frontend/" + version
                        + "/dist/govuk/govuk-frontend.min.css"));
        kept = "/*! Parts of GOV.UK Frontend " + version
                + ", Copyright (c) 2017 Crown Copyright (Government Digital Service), MIT licence */\n" + rules;
    }

    /** The classes that a template names, and those that elements look like without. */
    private static Set<String> named() throws IOException {
        Set<String> named = new HashSet<>();
        ELEMENTS.keySet().forEach(each -> named.add(each.substring(1)));
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                CLASS.matcher(Files.readString(each)).results().forEach(found -> named.add(found.group()));
            }
        }
        return named;
    }

    @Test
    void the_page_has_the_rules_of_this_version_that_it_uses() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(KEPT, kept);
        }
        assertThat(KEPT).hasContent(kept);
    }

    @Test
    void nothing_of_it_is_asked_of_elsewhere_and_nothing_is_of_the_crown() {
        assertThat(kept).doesNotContain("url(", "@import", "@font-face", "GDS Transport", "crown", "crest", "logo");
    }

    @Test
    void it_is_small() {
        assertThat(kept.getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = GovukStyleTest.class.getResourceAsStream(
                "/META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = GovukStyleTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
