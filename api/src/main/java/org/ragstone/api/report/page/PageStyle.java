package org.ragstone.api.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What every page carries with it: its style, its script, and the policy by which a browser takes these two and nothing else.
 * Immutable and thread-safe.
 */
public record PageStyle(String css, String script) {
    /** Later ones have the last word. */
    private static final List<String> STYLES = List.of("govuk.css", "page.css", "chart.css");

    private static final PageStyle OF_PAGES =
            new PageStyle(STYLES.stream().map(PageStyle::resource).collect(Collectors.joining()), resource("page.js"));

    /** That of all pages, read once. */
    public static PageStyle ofPages() {
        return OF_PAGES;
    }

    /** For {@code Content-Security-Policy}: a page that somebody has smuggled a script or an address into runs and asks for neither. */
    public String policy() {
        return "default-src 'none'; style-src " + digest(css) + "; script-src " + digest(script)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageStyle.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
