package org.ragstone.browser;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab of a browser: what a person does with one, and what can be seen in it. */
final class Tab implements AutoCloseable {
    private static final Map<String, Integer> KEYS = Map.ofEntries(
            entry("Tab", 9), entry("Enter", 13), entry("Escape", 27), entry(" ", 32), entry("ArrowDown", 40));

    private static final long PATIENCE_MILLIS = 120_000;

    private final DevTools devTools;
    private final String session;
    private final String context;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(DevTools devTools, String session, String context) {
        this.devTools = devTools;
        this.session = session;
        this.context = context;
        devTools.listen(this::hear);
        List.of("Page", "Runtime", "Network", "Log").forEach(each -> ask(each + ".enable", Map.of()));
        size(1280, 900);
    }

    private void hear(JsonNode event) {
        if (!session.equals(event.path("sessionId").asText())) {
            return;
        }
        JsonNode told = event.path("params");
        switch (event.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" ->
                requests.add(told.path("request").path("url").asText());
            case "Log.entryAdded" ->
                complaints.add(told.path("entry").path("text").asText());
            case "Runtime.exceptionThrown" ->
                complaints.add(told.path("exceptionDetails").toString());
            default -> {}
        }
    }

    /** Opens a page, with whatever stands behind its address: "?status=RED" or "#GL02". */
    Tab open(Path page, String behind) {
        loaded = new CompletableFuture<>();
        JsonNode opened = ask("Page.navigate", Map.of("url", page.toUri() + behind));
        if (opened.has("loaderId")) {
            DevTools.await(loaded, "opening " + page);
        }
        return this;
    }

    Tab open(Path page) {
        return open(page, "");
    }

    Tab reload() {
        loaded = new CompletableFuture<>();
        ask("Page.reload", Map.of());
        DevTools.await(loaded, "loading again");
        return this;
    }

    Tab size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Whether what is opened from now on may run scripts. */
    Tab scripts(boolean allowed) {
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    /** The names by which what has a role is known to who does not see the page. */
    List<String> names(String role) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : ask("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
            if (!each.path("ignored").asBoolean()
                    && each.path("role").path("value").asText().equals(role)) {
                names.add(each.path("name").path("value").asText());
            }
        }
        return names;
    }

    Tab asPrinted() {
        ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** With a wish that a person has told the system: "prefers-reduced-motion", "reduce". */
    Tab wishing(String feature, String value) {
        ask("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    /** Presses a key of {@link #KEYS}. */
    Tab press(String key) {
        Map<String, Object> pressed =
                Map.of("key", key, "code", key.isBlank() ? "Space" : key, "windowsVirtualKeyCode", KEYS.get(key));
        String text = key.equals("Enter") ? "\r" : key.isBlank() ? key : "";
        ask("Input.dispatchKeyEvent", with(pressed, "type", text.isEmpty() ? "rawKeyDown" : "keyDown", "text", text));
        ask("Input.dispatchKeyEvent", with(pressed, "type", "keyUp", "text", ""));
        return this;
    }

    /** Waits for what an expression says to be so. */
    Tab await(String expression) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            if (isSo(expression)) {
                return this;
            }
            pause();
        }
        throw new AssertionError("never so: " + expression);
    }

    private boolean isSo(String expression) {
        try {
            return evaluate("!!(" + expression + ")").asBoolean();
        } catch (IllegalStateException e) {
            // The page that was asked has just given way to another.
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> with(
            Map<String, Object> map, String name, String value, String other, String otherValue) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(name, value);
        more.put(other, otherValue);
        return more;
    }

    Tab type(String text) {
        ask("Input.insertText", Map.of("text", text));
        return this;
    }

    /** What an expression of JavaScript comes to, waited for; asked from outside, whether or not the page may run scripts. */
    JsonNode evaluate(String expression) {
        JsonNode answer = ask(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** The texts that an expression comes to a list of. */
    List<String> texts(String expression) {
        List<String> texts = new ArrayList<>();
        evaluate(expression).forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** The page on paper, as somebody prints it who changes nothing. */
    byte[] pdf() {
        return Base64.getDecoder()
                .decode(ask("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")
                        .asText());
    }

    byte[] picture() {
        return Base64.getDecoder()
                .decode(ask("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asText());
    }

    /** Whatever the page has asked for, itself included. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser holds against the page: failures of its script, and what its policy forbids. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        return devTools.ask(session, method, parameters);
    }

    @Override
    public void close() {
        devTools.ask("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
}
