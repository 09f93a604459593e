package org.ragstone.api.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ragstone.model.Indicator;

/** Where on a page each indicator is explained: an id made of its ref, or a number where no address could bear that. */
final class Anchors {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    // What the page's own ids begin with, and those that are made up here.
    private static final Pattern TAKEN = Pattern.compile("(?i:rs-|i-\\d|govuk-).*");

    private final Map<String, String> ids = new HashMap<>();

    Anchors(List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            String ref = indicators.get(i).ref();
            boolean speaks = PLAIN.matcher(ref).matches() && !TAKEN.matcher(ref).matches();
            ids.putIfAbsent(ref, speaks ? ref : "i-" + (i + 1));
        }
    }

    String id(String ref) {
        String id = ids.get(ref);
        if (id == null) {
            throw new IllegalArgumentException("no indicator " + ref + " on the page");
        }
        return id;
    }

    boolean has(String ref) {
        return ids.containsKey(ref);
    }
}
